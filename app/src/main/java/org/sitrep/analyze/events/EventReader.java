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
  private final Reality reality = new Reality(lexicon.classes());
  private final Captions captions = new Captions();
  private final TargetNouns targetNouns = new TargetNouns();

  /** Adds what this room finds to what the rooms before it found. */
  public Analysis read(Document document, Analysis soFar) {
    Naming naming = new Naming(soFar);
    WordClasses classes = lexicon.classes();
    Scene scene = Scene.of(document, classes);
    TriggerFinder finder = new TriggerFinder(new SenseFinder(lexicon, naming, scene), light);
    Targets targets = new Targets(targetNouns, soFar, naming);
    Parties parties = new Parties(naming, targets, classes);
    Generic generic = new Generic(classes);
    List<Event> events = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      List<Trigger> triggers = finder.triggers(sentence);
      if (triggers.isEmpty() || captions.isOne(document.text(), sentence.span())) {
        continue;
      }
      Set<Integer> tokens = new HashSet<>();
      triggers.forEach(one -> tokens.add(one.token()));
      Setting setting = new Setting(sentence, soFar, naming, classes.words("state"));
      for (Trigger trigger : triggers) {
        Parties.Sides sides = parties.of(trigger);
        if (!isBorne(trigger, sides) || (scene == Scene.SPORT && !isPublic(trigger, sides))) {
          continue;
        }
        Event event =
            event("v" + (events.size() + 1), trigger, sides, setting, tokens, soFar, naming);
        if (!generic.is(trigger, event, setting.time(trigger, tokens))) {
          events.add(event);
        }
      }
    }
    return soFar.withEntities(targets.withEntities(events)).withEvents(events);
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

  /** In a report of sport, “attack” and “strike” are moves unless a state or force is party. */
  private static boolean isPublic(Trigger trigger, Parties.Sides sides) {
    return switch (trigger.sense().category()) {
      case ASSAULT, RETREAT, MOBILIZE, COERCE, THREATEN, PROTEST, OCCURRENCE, CONCEDE, REJECT ->
          sides.actors().stream().anyMatch(Naming::isOfficial)
              || sides.recipients().stream().anyMatch(Naming::isOfficial);
      default -> true;
    };
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
    Setting.Where where =
        setting
            .where(trigger, triggers)
            .awayFrom(home(sense, sides))
            .notOut(place -> isForeign(place, sense, sides))
            .orFrom(soil(sense, sides, soFar));
    Span clause = ClauseSpan.of(trigger, triggers, lexicon.classes().words("aside"));
    Optional<Statement> statement = soFar.statementAround(trigger.span());
    boolean refused = Refusal.is(trigger, sides);
    Category category = refused ? Category.REJECT : sense.category();
    Modality modality = refused ? Modality.ACTUAL : reality.of(trigger, time, soFar.report());
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
        confidence(sense, sides, modality, isMention(trigger, time, where)));
  }

  /** Where a state drives somebody out: of its own country, though the text need not say so. */
  private static @Nullable Place soil(Sense sense, Parties.Sides sides, Analysis soFar) {
    if (!isExpulsion(sense) || sides.actors().isEmpty()) {
      return null;
    }
    String own = sides.actors().get(0).country();
    return soFar.places().stream()
        .filter(one -> one.kind() == Place.Kind.COUNTRY && one.country() != null)
        .filter(one -> own != null && own.equals(one.country()))
        .findFirst()
        .orElse(null);
  }

  private static boolean isExpulsion(Sense sense) {
    return String.valueOf(sense.cameo()).startsWith("166");
  }

  /** “kicked out soldiers from France”: a state drives nobody out of another's country. */
  private static boolean isForeign(Place place, Sense sense, Parties.Sides sides) {
    if (!isExpulsion(sense) || place.kind() != Place.Kind.COUNTRY) {
      return false;
    }
    return sides.actors().stream().anyMatch(one -> one.country() != null)
        && sides.actors().stream()
            .noneMatch(one -> one.country() != null && one.country().equals(place.country()));
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

  /** “near the quake's centre”, “since the accident”: a mention that tells nothing new. */
  private static boolean isMention(
      Trigger trigger, @Nullable TimeExpression time, Setting.Where where) {
    return trigger.isNoun()
        && trigger.light() == Trigger.Light.NONE
        && trigger.sentence().is(trigger.token(), "nmod", "obl")
        && time == null
        && where.at() == null;
  }

  private static double confidence(
      Sense sense, Parties.Sides sides, Modality modality, boolean mention) {
    double found = 0.4 + 0.05 * Math.min(4, sense.specificity());
    found += sides.actors().isEmpty() ? 0 : 0.15;
    found += sides.recipients().isEmpty() ? 0 : 0.1;
    found += sense.part() == Sense.Part.NOUN ? -0.05 : 0.05;
    found -= mention ? 0.15 : 0;
    found -= modality == Modality.ACTUAL || modality == Modality.HISTORICAL ? 0 : 0.1;
    return Math.round(Math.min(0.95, Math.max(0.1, found)) * 100) / 100.0;
  }
}
