package org.sitrep.fuse.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.fuse.evidence.Ground;
import org.sitrep.fuse.evidence.Independence;
import org.sitrep.fuse.evidence.Index;
import org.sitrep.fuse.evidence.Joined;
import org.sitrep.fuse.evidence.Moments;
import org.sitrep.fuse.evidence.PlaceTree;
import org.sitrep.fuse.evidence.Quotes;
import org.sitrep.fuse.evidence.Reading;
import org.sitrep.fuse.evidence.Told;
import org.sitrep.model.Category;
import org.sitrep.model.Entity;
import org.sitrep.model.Event;
import org.sitrep.model.Figure;
import org.sitrep.model.Happening;
import org.sitrep.model.Modality;
import org.sitrep.model.Span;
import org.sitrep.model.Support;
import org.sitrep.model.TimeExpression;

/**
 * Writes joined events as the situation's: the most specific of what the reports tell, and all
 * their words.
 */
public final class EventWriter {
  /** Marks of a picture's caption or credit. */
  private static final Pattern CAPTION =
      Pattern.compile(
          "[•|]|\\b\\d+/\\d+\\b|(?i:\\b(image|file photo|getty|copyright|caption|picture)\\b)");

  private static final Pattern NOUN = Pattern.compile("(ment|tion|sion|al|ure|ance|ence|ing)s?$");

  /** Cut off where the sentence goes on. */
  private static final Pattern DANGLING =
      Pattern.compile("(?i)\\b(at a time|as|that|when|while|which|and|of|to|the)\\W*$");

  private static final Pattern RELATIVE = Pattern.compile("^\\S+( \\S+){0,4},? (which|who|that) ");

  private static final Pattern UNSURE =
      Pattern.compile(
          "(?i)\\b(believed|thought|reportedly|allegedly|whether|if|might|I|we|you|my|me)\\b");

  private final Ground ground;
  private final Index<Figure> figures;
  private final Quotes quotes;
  private final Independence independence;
  private final PlaceTree tree;
  private final Map<String, String> names = new HashMap<>();

  /**
   * @param entities the situation's entities, whose names stand in for lost subjects
   */
  public EventWriter(
      Ground ground,
      Index<Figure> figures,
      Quotes quotes,
      Independence independence,
      List<Entity> entities) {
    entities.forEach(entity -> names.put(entity.id(), entity.name()));
    this.ground = ground;
    this.figures = figures;
    this.quotes = quotes;
    this.independence = independence;
    tree = new PlaceTree(ground.places());
  }

  public Happening write(Joined<Event> joined) {
    List<Support> support = new ArrayList<>();
    for (Told<Event> told : joined.told()) {
      Event event = told.item();
      support.add(quotes.sentence(told.in(), event.trigger(), event.trigger(), event.statement()));
    }
    Event lead = best(joined).item();
    Category category = most(joined, Event::category, lead.category());
    boolean coded = category != Category.OCCURRENCE;
    return new Happening(
        joined.id(),
        category,
        longest(joined, Event::code),
        lead.lemma(),
        longest(joined, Event::mode),
        joined.told().stream().flatMap(told -> told.item().contexts().stream()).distinct().toList(),
        coded ? longest(joined, Event::cameo) : null,
        coded ? category.quad() : null,
        modality(joined),
        parties(joined, Event::actors),
        parties(joined, Event::recipients),
        place(joined, Event::place),
        Moments.when(times(joined)),
        place(joined, Event::fromPlace),
        place(joined, Event::toPlace),
        object(joined),
        figures(joined),
        summary(best(joined)),
        support,
        independence.outlets(support),
        independence.origins(support),
        joined.told().stream().mapToDouble(told -> told.item().confidence()).max().orElse(0));
  }

  private String summary(Told<Event> told) {
    Event event = told.item();
    return EventSentence.of(
        told.in().words(event.clause()),
        told.in().words(event.sentence()),
        ahead(told),
        names(told, event.actors()),
        names(told, event.recipients()));
  }

  /** The word right before a clause that begins with its verb in the dictionary form. */
  private static String ahead(Told<Event> told) {
    Event event = told.item();
    boolean bareVerb =
        event.trigger().start() == event.clause().start()
            && told.in().words(event.trigger()).equals(event.lemma());
    if (!bareVerb || event.sentence().start() >= event.clause().start()) {
      return "";
    }
    String before =
        told.in().words(new Span(event.sentence().start(), event.clause().start())).stripTrailing();
    return before.substring(before.lastIndexOf(' ') + 1);
  }

  /** The names of the parties that the clause itself does not name. */
  private @Nullable String names(Told<Event> told, List<String> parties) {
    List<String> found = new ArrayList<>();
    for (String party : parties) {
      Entity entity = told.in().entity(party);
      if (entity != null && !isNamedIn(told.item().clause(), entity)) {
        String joined = String.valueOf(ground.entities().of(told.in(), party));
        found.add(names.getOrDefault(joined, entity.name()));
      }
    }
    return found.isEmpty() ? null : String.join(" and ", found);
  }

  private static List<TimeExpression> times(Joined<Event> joined) {
    List<TimeExpression> times = new ArrayList<>();
    for (Told<Event> told : joined.told()) {
      TimeExpression time = told.in().time(told.item().time());
      if (time != null) {
        times.add(time);
      }
    }
    return times;
  }

  /**
   * The telling that a summary is made from: with both parties named if one has them, then the
   * shortest.
   */
  private Told<Event> best(Joined<Event> joined) {
    return joined.told().stream()
        .max(
            Comparator.comparingInt((Told<Event> told) -> told(told))
                .thenComparingInt(told -> -Math.abs(told.item().clause().length() - 90)))
        .orElse(joined.first());
  }

  private int told(Told<Event> told) {
    Event event = told.item();
    Reading in = told.in();
    int named = 0;
    for (String party :
        Stream.concat(event.actors().stream(), event.recipients().stream()).toList()) {
      var entity = in.entity(party);
      boolean here = entity != null && isNamedIn(event.clause(), entity);
      named += here ? 2 : -1;
    }
    int place = event.place() != null || event.toPlace() != null ? 1 : 0;
    int length = event.clause().length();
    int long_ = length > 300 || length < 35 ? -3 : 0;
    String clause = in.words(event.clause());
    int whole = EventSentence.isWhole(clause) ? 3 : 0;
    int caption = CAPTION.matcher(clause).find() ? -5 : 0;
    int verb = isVerb(event, in) && event.trigger().start() > event.clause().start() ? 2 : 0;
    int negation = UNSURE.matcher(clause).find() ? -2 : 0;
    return Math.min(named, 4)
        + place
        + whole
        + long_
        + caption
        + verb
        + negation
        + first(event, in);
  }

  /** Whether a party of it stands first, as the subject does; a relative clause is no sentence. */
  private static int first(Event event, Reading in) {
    int start = event.clause().start();
    boolean leads =
        Stream.concat(event.actors().stream(), event.recipients().stream())
            .map(in::entity)
            .filter(Objects::nonNull)
            .flatMap(one -> one.mentions().stream())
            .anyMatch(one -> one.span().start() >= start && one.span().start() <= start + 4);
    boolean relative = RELATIVE.matcher(in.words(event.clause())).find();
    boolean cut = DANGLING.matcher(in.words(event.clause())).find();
    return (leads ? 1 : 0) - (relative ? 2 : 0) - (cut ? 3 : 0);
  }

  /** Whether the trigger is a verb that has an ending or is in the past, not a noun. */
  private static boolean isVerb(Event event, Reading in) {
    String trigger = in.words(event.trigger()).toLowerCase(Locale.ROOT);
    String lemma = event.lemma().toLowerCase(Locale.ROOT);
    return !NOUN.matcher(trigger).find()
        && !trigger.equals(lemma)
        && !trigger.equals(lemma + "s")
        && !trigger.equals(lemma + "es");
  }

  private static boolean isNamedIn(Span clause, Entity entity) {
    return entity.mentions().stream()
        .anyMatch(one -> one.form() != Entity.Form.PRONOUN && clause.contains(one.span()));
  }

  private List<String> parties(Joined<Event> joined, Function<Event, List<String>> slot) {
    Set<String> parties = new LinkedHashSet<>();
    joined
        .told()
        .forEach(told -> parties.addAll(ground.entities().of(told.in(), slot.apply(told.item()))));
    return List.copyOf(parties);
  }

  private List<String> figures(Joined<Event> joined) {
    Set<String> all = new LinkedHashSet<>();
    joined.told().forEach(told -> all.addAll(figures.of(told.in(), told.item().figures())));
    return List.copyOf(all);
  }

  /** The innermost of the places that the tellings give. */
  private @Nullable String place(Joined<Event> joined, Function<Event, @Nullable String> slot) {
    String best = null;
    for (Told<Event> told : joined.told()) {
      String place = ground.places().of(told.in(), slot.apply(told.item()));
      if (place != null && (best == null || tree.isIn(place, best))) {
        best = place;
      }
    }
    return best;
  }

  private Event.@Nullable Thing object(Joined<Event> joined) {
    for (Told<Event> told : joined.told()) {
      Event.Thing thing = told.item().object();
      if (thing != null) {
        return new Event.Thing(null, thing.name(), ground.entities().of(told.in(), thing.entity()));
      }
    }
    return null;
  }

  private static Modality modality(Joined<Event> joined) {
    return most(joined, Event::modality, joined.first().item().modality());
  }

  private static <V> V most(Joined<Event> joined, Function<Event, V> part, V first) {
    Map<V, Integer> uses = new LinkedHashMap<>();
    joined.told().forEach(told -> uses.merge(part.apply(told.item()), 1, Integer::sum));
    V best = first;
    for (Map.Entry<V, Integer> one : uses.entrySet()) {
      best = one.getValue() > uses.getOrDefault(best, 0) ? one.getKey() : best;
    }
    return best;
  }

  private static @Nullable String longest(
      Joined<Event> joined, Function<Event, @Nullable String> part) {
    String best = null;
    for (Told<Event> told : joined.told()) {
      String value = part.apply(told.item());
      if (value != null && value.length() > Objects.requireNonNullElse(best, "").length()) {
        best = value;
      }
    }
    return best;
  }
}
