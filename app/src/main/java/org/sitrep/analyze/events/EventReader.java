package org.sitrep.analyze.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Cameo;
import org.sitrep.language.Document;
import org.sitrep.language.Sentence;
import org.sitrep.model.Analysis;
import org.sitrep.model.Category;
import org.sitrep.model.Entity;
import org.sitrep.model.Event;
import org.sitrep.model.Figure;
import org.sitrep.model.Modality;
import org.sitrep.model.Place;
import org.sitrep.model.Span;
import org.sitrep.model.Statement;
import org.sitrep.model.TimeExpression;

/**
 * Finds what happens: category, parties, place, time, and whether it is told as having happened.
 */
public final class EventReader {
  private final Cameo cameo = new Cameo();
  private final Lexicon lexicon = new Lexicon(cameo);
  private final LightVerbs light = new LightVerbs(lexicon.classes());
  private final Contexts contexts = new Contexts(cameo);

  /** Adds what this room finds to what the rooms before it found. */
  public Analysis read(Document document, Analysis soFar) {
    Naming naming = new Naming(soFar);
    TriggerFinder finder =
        new TriggerFinder(
            new SenseFinder(lexicon, naming, Scene.of(document, lexicon.classes())), light);
    Parties parties = new Parties(naming, lexicon.classes().words("human"));
    List<Event> events = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      List<Trigger> triggers = finder.triggers(sentence);
      if (triggers.isEmpty()) {
        continue;
      }
      Set<Integer> tokens = new HashSet<>();
      triggers.forEach(one -> tokens.add(one.token()));
      Setting setting = new Setting(sentence, soFar, naming);
      for (Trigger trigger : triggers) {
        Parties.Sides sides = parties.of(trigger);
        if (isBorne(trigger, sides) && !isGeneric(trigger, sides, setting, tokens)) {
          events.add(
              event("v" + (events.size() + 1), trigger, sides, setting, tokens, soFar, naming));
        }
      }
    }
    return soFar.withEvents(events);
  }

  /** Whether as much is known of the parties as the trigger needs to be believed. */
  private static boolean isBorne(Trigger trigger, Parties.Sides sides) {
    return switch (trigger.sense().need()) {
      case NOTHING -> true;
      case ONE -> !sides.isEmpty();
      case BOTH -> !sides.actors().isEmpty() && !sides.recipients().isEmpty();
      case OFFICIAL ->
          sides.actors().stream().anyMatch(Naming::isOfficial)
              || sides.recipients().stream().anyMatch(Naming::isOfficial);
    };
  }

  /**
   * “leaders who rose through coups”, “their coups”: a plural that stands for no event in
   * particular.
   */
  private static boolean isGeneric(
      Trigger trigger, Parties.Sides sides, Setting setting, Set<Integer> triggers) {
    Sentence sentence = trigger.sentence();
    if (!trigger.isNoun()
        || !sentence.tag(trigger.token()).equals("NNS")
        || trigger.light() == Trigger.Light.DOES) {
      return false;
    }
    int determiner = sentence.child(trigger.token(), "det", "nummod", "nmod:poss");
    boolean pointed = determiner >= 0 && !sentence.tag(determiner).equals("PRP$");
    boolean pronoun = determiner >= 0 && !pointed;
    boolean set =
        setting.time(trigger, triggers) != null || setting.where(trigger, triggers).at() != null;
    return !pointed && !set && (pronoun || sides.isEmpty());
  }

  private Event event(
      String id,
      Trigger trigger,
      Parties.Sides sides,
      Setting setting,
      Set<Integer> triggers,
      Analysis soFar,
      Naming naming) {
    Sense sense = trigger.sense();
    TimeExpression time = setting.time(trigger, triggers);
    Setting.Where where = setting.where(trigger, triggers).awayFrom(home(sense, sides));
    Span clause = ClauseSpan.of(trigger);
    Optional<Statement> statement = soFar.statementAround(trigger.span());
    boolean refused = Refusal.is(trigger, sides);
    Category category = refused ? Category.REJECT : sense.category();
    Modality modality = refused ? Modality.ACTUAL : Reality.of(trigger, time, soFar.report());
    String code =
        refused ? Refusal.cameo(sense) : category == Category.OCCURRENCE ? null : sense.cameo();
    return new Event(
        id,
        category,
        lemma(trigger),
        refused ? null : sense.mode(),
        contexts.of(trigger, clause),
        code,
        category == Category.OCCURRENCE ? null : Integer.valueOf(category.quad()),
        trigger.span(),
        clause,
        trigger.sentence().span(),
        sides.actors().stream().map(Entity::id).toList(),
        sides.recipients().stream().map(Entity::id).toList(),
        id(where.at()),
        time == null ? null : time.id(),
        id(where.from()),
        id(where.to()),
        Things.of(trigger, naming, soFar.report().text()),
        modality,
        soFar.figures().stream()
            .filter(one -> clause.contains(one.span()))
            .map(Figure::id)
            .toList(),
        statement.map(Statement::id).orElse(null),
        confidence(sense, sides, modality));
  }

  /** The country of who retreats: “the pullout of troops from France” does not leave France. */
  private static @Nullable String home(Sense sense, Parties.Sides sides) {
    boolean retreats = sense.category() == Category.RETREAT && !sides.actors().isEmpty();
    return retreats ? sides.actors().get(0).country() : null;
  }

  private static @Nullable String id(@Nullable Place place) {
    return place == null ? null : place.id();
  }

  private static String lemma(Trigger trigger) {
    String own = trigger.sentence().lemma(trigger.token()).toLowerCase(Locale.ROOT);
    return trigger.sense().particles().isEmpty()
        ? own
        : own + " " + String.join(" ", trigger.sense().particles());
  }

  private static double confidence(Sense sense, Parties.Sides sides, Modality modality) {
    double found = 0.4 + 0.05 * Math.min(4, sense.specificity());
    found += sides.actors().isEmpty() ? 0 : 0.15;
    found += sides.recipients().isEmpty() ? 0 : 0.1;
    found += sense.part() == Sense.Part.NOUN ? -0.05 : 0.05;
    found -= modality == Modality.ACTUAL || modality == Modality.HISTORICAL ? 0 : 0.1;
    return Math.round(Math.min(0.95, Math.max(0.1, found)) * 100) / 100.0;
  }
}
