package org.sitrep.analyze.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sitrep.knowledge.Cameo;
import org.sitrep.language.Document;
import org.sitrep.language.Sentence;
import org.sitrep.model.Analysis;
import org.sitrep.model.Event;

/**
 * Finds what happens: category, parties, place, time, and whether it is told as having happened.
 */
public final class EventReader {
  private final Cameo cameo = new Cameo();
  private final Lexicon lexicon;
  private final LightVerbs light;
  private final Coding.Rules rules;
  private final Captions captions = new Captions();
  private final TargetNouns targetNouns = new TargetNouns();

  public EventReader() {
    this(Codebook.NONE);
  }

  /**
   * @param own triggers of a user, which go before ours
   */
  public EventReader(Codebook own) {
    lexicon = new Lexicon(cameo, own);
    light = new LightVerbs(lexicon.classes());
    rules =
        new Coding.Rules(
            new Contexts(cameo),
            new Reality(lexicon.classes()),
            new Confidence(),
            lexicon.classes().words("aside"));
  }

  /** Adds what this room finds to what the rooms before it found. */
  public Analysis read(Document document, Analysis soFar) {
    Naming naming = new Naming(soFar);
    WordClasses classes = lexicon.classes();
    Scene scene = Scene.of(document, classes);
    TriggerFinder finder = new TriggerFinder(new SenseFinder(lexicon, naming, scene), light);
    Targets targets = new Targets(targetNouns, soFar, naming);
    Parties parties = new Parties(naming, targets, classes);
    Agency agency = new Agency(naming, classes);
    Generic generic = new Generic(classes);
    CountedTimes counted = new CountedTimes(soFar);
    List<Event> events = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      List<Trigger> triggers = finder.triggers(sentence);
      if (triggers.isEmpty() || captions.isOne(document.text(), sentence.span())) {
        continue;
      }
      Setting setting = new Setting(sentence, soFar, naming, classes.words("state"));
      SharedSetting shared = new SharedSetting(sentence, setting, triggers, classes);
      Set<Integer> tokens = shared.triggers();
      Coding coding = new Coding(rules, soFar, naming, setting, shared);
      for (Trigger found : triggers) {
        Trigger trigger = finder.borneOut(found, parties).map(agency::meant).orElse(null);
        if (trigger == null) {
          continue;
        }
        Parties.Sides sides = parties.of(trigger);
        if (!isBorne(trigger, sides) || (scene == Scene.SPORT && !isPublic(trigger, sides))) {
          continue;
        }
        Event told = coding.event("v" + (events.size() + 1), trigger, sides);
        Event event = counted.counted(told, trigger, setting, tokens);
        if (!generic.is(trigger, event, setting.time(trigger, tokens))) {
          events.add(labelled(event, trigger.sense()));
          counted.note(event);
        }
      }
    }
    return soFar
        .withTimes(counted.times())
        .withEntities(targets.withEntities(events))
        .withFigures(new FigureSettings(events).of(soFar.figures()))
        .withEvents(events);
  }

  /** With the label of a user's codebook, unless it is refused or denied and so something else. */
  private static Event labelled(Event event, Sense sense) {
    return sense.label() != null && event.category() == sense.category()
        ? event.withCode(sense.label())
        : event;
  }

  /** Whether as much is known of the parties as the trigger needs to be believed. */
  private static boolean isBorne(Trigger trigger, Parties.Sides sides) {
    return switch (trigger.sense().need()) {
      case NEVER -> false;
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
}
