package org.sitrep.fuse.promises;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.fuse.evidence.Board;
import org.sitrep.fuse.evidence.Ground;
import org.sitrep.fuse.evidence.Ids;
import org.sitrep.fuse.evidence.Joined;
import org.sitrep.fuse.evidence.Moments;
import org.sitrep.fuse.evidence.PlaceTree;
import org.sitrep.fuse.evidence.Prose;
import org.sitrep.fuse.evidence.Quotes;
import org.sitrep.fuse.evidence.Reading;
import org.sitrep.fuse.evidence.Told;
import org.sitrep.model.Entity;
import org.sitrep.model.Event;
import org.sitrep.model.Modality;
import org.sitrep.model.Place;
import org.sitrep.model.Promise;
import org.sitrep.model.Promise.Step;
import org.sitrep.model.Statement;
import org.sitrep.model.Support;
import org.sitrep.model.TimeExpression;

/**
 * A ledger of what is demanded, promised or agreed, and what came of it. An event still to come
 * takes the step of the words that govern it (“agreed to withdraw”); an event that happened is the
 * beginning of what was to come, and its end only where a later report tells it of the same actor
 * and the same place.
 */
public final class PromiseFinder {
  private static final int MOST = 16;
  private static final Pattern ADVICE =
      Pattern.compile(
          "(?i)\\b(journalists?|reporters?|(members of )?the public|readers|viewers|motorists"
              + "|passengers to|anonym\\w+|not (to )?be (named|identified)|(to|for) comment)\\b");

  private record Stage(Step step, Told<Event> told, Support support) {}

  private record Key(String matter, String who, String place) {}

  private final Matters matters = new Matters();
  private final Board board;
  private final Ground ground;
  private final PlaceTree tree;

  private PromiseFinder(Board board) {
    this.board = board;
    ground = board.ground();
    tree = new PlaceTree(ground.places());
  }

  public static List<Promise> find(Board board) {
    PromiseFinder finder = new PromiseFinder(board);
    Map<Key, List<Stage>> ledger = new LinkedHashMap<>();
    for (Reading in : board.ground().readings()) {
      Surroundings around = new Surroundings(in);
      for (Event event : in.analysis().events()) {
        finder.enter(in, event, around, ledger);
      }
      Deadlines.read(in).forEach((end, demand) -> finder.overdue(in, end, demand, ledger));
    }
    return finder.promises(ledger);
  }

  private void enter(Reading in, Event event, Surroundings around, Map<Key, List<Stage>> ledger) {
    Step step = step(in, event, around);
    String who = who(in, event);
    if (step == null || who == null || isMovedWithin(in, event) || isAdvice(in, event)) {
      return;
    }
    Matters.Matter matter = matters.of(event);
    String place = Objects.requireNonNullElse(tree.land(place(in, event)), "");
    Support support =
        board.quotes().sentence(in, event.trigger(), event.trigger(), event.statement());
    if (step == Step.OVERDUE) {
      // What is put off had been set.
      ledger
          .computeIfAbsent(new Key(matter.name(), who, place), unused -> new ArrayList<>())
          .add(new Stage(Step.PROMISED, new Told<>(in, event), support));
    }
    ledger
        .computeIfAbsent(new Key(matter.name(), who, place), unused -> new ArrayList<>())
        .add(new Stage(step, new Told<>(in, event), support));
  }

  /** Advice to the public and wishes of the press bind nobody. */
  private static boolean isAdvice(Reading in, Event event) {
    return ADVICE.matcher(in.words(Quotes.cut(in.text(), event.clause(), event.trigger()))).find();
  }

  /** A deadline that ran out belongs to what was demanded with it. */
  private void overdue(Reading in, Event end, Event demand, Map<Key, List<Stage>> ledger) {
    Support support = board.quotes().sentence(in, end.trigger(), end.trigger(), end.statement());
    for (List<Stage> stages : ledger.values()) {
      boolean ofThat =
          stages.stream()
              .anyMatch(
                  one ->
                      one.told().in() == in
                          && one.told().item().sentence().equals(demand.sentence())
                          && one.step() == Step.DEMANDED);
      if (ofThat) {
        stages.add(new Stage(Step.OVERDUE, new Told<>(in, end), support));
        return;
      }
    }
  }

  /** Who is to do it: by country where it stands for one. */
  private @Nullable String who(Reading in, Event event) {
    for (String id : ground.entities().of(in, doers(in, event))) {
      String land = ground.countryOf(id);
      Joined<Entity> entity = ground.entities().get(id);
      boolean person = entity != null && entity.first().item().kind() == Entity.Kind.PERSON;
      return land == null || person ? id : land;
    }
    return null;
  }

  /** Its actors; of one who is made to leave, he; of a promise without one, who makes it. */
  private List<String> doers(Reading in, Event event) {
    if (!event.actors().isEmpty()) {
      return event.actors();
    }
    if (matters.of(event).name().equals("withdraw")) {
      return event.recipients();
    }
    Statement statement = in.statement(event.statement());
    if (statement == null || statement.source() == null) {
      return List.of();
    }
    String source =
        switch (statement.cue().stance()) {
          case PROMISES, WARNS -> statement.source().entity();
          default -> null;
        };
    return source == null ? List.of() : List.of(source);
  }

  private @Nullable String place(Reading in, Event event) {
    for (String local : new String[] {event.fromPlace(), event.toPlace(), event.place()}) {
      String place = ground.places().of(in, local);
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  private @Nullable Step step(Reading in, Event event, Surroundings around) {
    Step own = matters.isKnown(event) ? null : matters.step(event, in.text());
    if (own != null) {
      return alone(event, own, around);
    }
    if (event.modality() == Modality.ACTUAL) {
      return Step.BEGUN;
    }
    if (event.modality() == Modality.NEGATED || event.modality() == Modality.HISTORICAL) {
      return null;
    }
    Event governor = around.governor(event);
    Step step = governor == null ? null : matters.step(governor);
    if (step != null) {
      return step;
    }
    Statement statement = in.statement(event.statement());
    if (statement != null) {
      return switch (statement.cue().stance()) {
        case DEMANDS -> Step.DEMANDED;
        case PROMISES -> Step.PROMISED;
        case DENIES, DECLINES, DOUBTS -> null;
        default -> coming(in, event);
      };
    }
    return coming(in, event);
  }

  /** “pledged military support”: a step that governs no event of its own is its own matter. */
  private static @Nullable Step alone(Event event, Step own, Surroundings around) {
    boolean made = event.modality() == Modality.ACTUAL || event.modality() == Modality.HISTORICAL;
    boolean tells =
        switch (event.category()) {
          case THREATEN, REQUEST, AGREE, CONCEDE, REJECT, SUPPORT, AID, COOPERATE -> true;
          default -> false;
        };
    return made && tells && own != Step.DENIED && around.governed(event) == null ? own : null;
  }

  /** Nobody withdraws from his own country: the text was misread. */
  private boolean isMovedWithin(Reading in, Event event) {
    String from = tree.land(ground.places().of(in, event.fromPlace()));
    return from != null
        && matters.of(event).name().equals("withdraw")
        && from.equals(who(in, event));
  }

  /** What is told as to come, by somebody who can be held to it: named, or of a known country. */
  private @Nullable Step coming(Reading in, Event event) {
    boolean known =
        event.actors().stream()
            .map(in::entity)
            .anyMatch(
                one ->
                    one != null
                        && (one.country() != null
                            || one.mentions().stream()
                                .anyMatch(it -> it.form() == Entity.Form.NAME)));
    return event.modality() == Modality.FUTURE && known ? Step.PROMISED : null;
  }

  private List<Promise> promises(Map<Key, List<Stage>> ledger) {
    // What names no place belongs with what names one, where only one is named.
    Map<Key, List<Stage>> placed = new LinkedHashMap<>();
    ledger.forEach(
        (key, stages) ->
            placed
                .computeIfAbsent(
                    key.place().isEmpty() ? only(key, ledger) : key, unused -> new ArrayList<>())
                .addAll(stages));
    Ids ids = new Ids("r");
    List<Promise> promises = new ArrayList<>();
    placed.values().stream()
        .filter(PromiseFinder::isOne)
        .sorted(Comparator.comparingInt((List<Stage> stages) -> -weight(stages)))
        .limit(MOST)
        .forEach(stages -> promises.add(promise(ids, stages)));
    return promises;
  }

  private static Key only(Key key, Map<Key, List<Stage>> ledger) {
    List<Key> named =
        ledger.keySet().stream()
            .filter(
                one ->
                    !one.place().isEmpty()
                        && one.matter().equals(key.matter())
                        && one.who().equals(key.who()))
            .filter(one -> isOne(ledger.getOrDefault(one, List.of())))
            .toList();
    if (named.isEmpty() || !isOne(ledger.getOrDefault(key, List.of()))) {
      return key;
    }
    List<Key> best =
        named.stream()
            .sorted(
                Comparator.comparingInt((Key one) -> -ledger.getOrDefault(one, List.of()).size()))
            .toList();
    boolean clear =
        best.size() == 1
            || ledger.getOrDefault(best.get(0), List.of()).size()
                > ledger.getOrDefault(best.get(1), List.of()).size();
    return clear ? best.get(0) : key;
  }

  /**
   * Something must have been demanded, promised or agreed; a lone wish without a matter of its own
   * is not told.
   */
  private static boolean isOne(List<Stage> stages) {
    return stages.stream().anyMatch(one -> one.step() != Step.BEGUN && one.step() != Step.DENIED);
  }

  private static int weight(List<Stage> stages) {
    long steps = stages.stream().map(Stage::step).distinct().count();
    return (int)
        (steps * 10
            + Math.min(9, stages.stream().map(one -> one.support().report()).distinct().count()));
  }

  private Promise promise(Ids ids, List<Stage> stages) {
    Map<Step, List<Stage>> byStep = new EnumMap<>(Step.class);
    stages.forEach(one -> byStep.computeIfAbsent(one.step(), unused -> new ArrayList<>()).add(one));
    List<Promise.Stage> told = new ArrayList<>();
    byStep.forEach((step, those) -> told.add(stage(step, those)));
    Stage lead =
        stages.stream().filter(one -> one.step() != Step.BEGUN).findFirst().orElse(stages.get(0));
    Set<String> by = new LinkedHashSet<>();
    for (Stage one : stages) {
      Event event = one.told().item();
      by.addAll(ground.entities().of(one.told().in(), doers(one.told().in(), event)));
    }
    String id = ids.next(lead.told().in(), lead.told().item().trigger(), lead.step().name());
    return new Promise(id, what(lead, stages), List.copyOf(by), told);
  }

  private Promise.Stage stage(Step step, List<Stage> stages) {
    List<TimeExpression> times = new ArrayList<>();
    List<Support> support = new ArrayList<>();
    for (Stage one : stages) {
      TimeExpression time = one.told().in().time(one.told().item().time());
      if (time != null) {
        times.add(time);
      }
      support.add(one.support());
    }
    Stage first = stages.get(0);
    return new Promise.Stage(
        step,
        Moments.when(times),
        board.events().of(first.told().in(), first.told().item().id()),
        support);
  }

  private String what(Stage lead, List<Stage> stages) {
    Reading in = lead.told().in();
    Event event = lead.told().item();
    Matters.Matter matter = matters.of(event);
    List<String> actors = ground.entities().of(in, doers(in, event));
    Entity entity = actors.isEmpty() ? null : entity(actors.get(0));
    String place =
        stages.stream()
            .map(one -> place(one.told().in(), one.told().item()))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    Place named =
        board.places().stream().filter(one -> one.id().equals(place)).findFirst().orElse(null);
    String who = entity == null ? "Somebody" : entity.name();
    boolean plural = entity != null && entity.kind() == Entity.Kind.FORCE;
    if (!matters.isKnown(event)) {
      String clause = in.words(Quotes.cut(in.text(), event.clause(), event.trigger()));
      return Prose.sentence(clause.replaceFirst("^([^,]{2,80}), (?:which|who) ", "$1 "));
    }
    String object = event.object() == null ? "" : " " + event.object().name();
    String way = named == null ? "" : " " + matter.way() + " " + named.name();
    return Prose.sentence(who + (plural ? " are to " : " is to ") + matter.phrase() + object + way);
  }

  private @Nullable Entity entity(String id) {
    return board.entities().stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
  }
}
