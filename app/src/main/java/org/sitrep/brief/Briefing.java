package org.sitrep.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.brief.Outline.Line;
import org.sitrep.brief.Outline.Section;
import org.sitrep.model.About;
import org.sitrep.model.Agreement;
import org.sitrep.model.Condition;
import org.sitrep.model.DateRange;
import org.sitrep.model.Difference;
import org.sitrep.model.Figure;
import org.sitrep.model.Happening;
import org.sitrep.model.Link;
import org.sitrep.model.Modality;
import org.sitrep.model.Place;
import org.sitrep.model.Promise;
import org.sitrep.model.Publication;
import org.sitrep.model.Quantity;
import org.sitrep.model.Situation;
import org.sitrep.model.Span;
import org.sitrep.model.State;
import org.sitrep.model.Support;
import org.sitrep.model.Telling;
import org.sitrep.model.Tie;

/** Puts a situation into the order in which a person wants to read it. */
final class Briefing {
  private static final Set<Modality> HAPPENED = Set.of(Modality.ACTUAL, Modality.HISTORICAL);

  /** How many happenings come first: these, and some more for each report. */
  private static final int FEWEST = 14;

  private static final int MORE_A_REPORT = 2;

  private final Situation situation;
  private final Citations citations = new Citations();
  private final Map<String, Happening> events = new HashMap<>();
  private final Map<String, State> states = new HashMap<>();
  private final Map<String, Telling> tellings = new HashMap<>();
  private final Map<String, Quantity> figures = new HashMap<>();

  private Briefing(Situation situation) {
    this.situation = situation;
    situation.events().forEach(one -> events.put(one.id(), one));
    situation.conditions().forEach(one -> states.put(one.id(), one));
    situation.statements().forEach(one -> tellings.put(one.id(), one));
    situation.figures().forEach(one -> figures.put(one.id(), one));
  }

  static Outline of(Situation situation) {
    return new Briefing(situation).outline();
  }

  private Outline outline() {
    List<Section> sections =
        Stream.of(
                new Section("happened", "What happened", happened(true)),
                new Section(
                    "planned",
                    "Announced, demanded or possible",
                    events(Set.of(Modality.FUTURE, Modality.HYPOTHETICAL))),
                new Section("not", "Said not to be so", events(Set.of(Modality.NEGATED))),
                new Section("presence", "Who is where", states(Condition.Kind.PRESENCE)),
                new Section(
                    "agreements-in-force",
                    "Agreements in force or ended",
                    states(Condition.Kind.AGREEMENT)),
                new Section(
                    "offices",
                    "Who holds power and office",
                    states(Condition.Kind.OFFICE, Condition.Kind.CONTROL)),
                new Section(
                    "standing",
                    "How the parties stand",
                    states(
                        Condition.Kind.RELATION,
                        Condition.Kind.CONFLICT,
                        Condition.Kind.MEMBERSHIP,
                        Condition.Kind.ASSET,
                        Condition.Kind.ACCESS)),
                new Section("figures", "Figures", figures()),
                new Section("said", "Who said what", said()),
                new Section("agree", "Where the reports agree", agreements()),
                new Section("differ", "Where the reports differ", differences()),
                new Section("promises", "What was promised, and what came of it", promises()),
                new Section("why", "Why, and what led to what", why()),
                new Section("also", "Also told", happened(false)))
            .filter(section -> !section.lines().isEmpty())
            .toList();
    List<Place> places =
        situation.places().stream()
            .filter(
                place ->
                    place.precision() != Place.Precision.UNRESOLVED
                        || place.kind() == Place.Kind.INSTALLATION)
            .sorted(Comparator.comparing(Place::name))
            .toList();
    return new Outline(
        situation.title(), subtitle(), sections, places, situation.reports(), citations.all());
  }

  private String subtitle() {
    int count = situation.reports().size();
    List<DateRange> days =
        situation.reports().stream()
            .map(Situation.Source::published)
            .map(Publication::days)
            .filter(DateRange::isBounded)
            .toList();
    String reports = count + (count == 1 ? " report" : " reports");
    if (days.isEmpty()) {
      return reports + ", none dated";
    }
    DateRange whole =
        new DateRange(
            days.stream()
                .map(DateRange::from)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null),
            days.stream()
                .map(DateRange::to)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null));
    return reports + ", published " + Days.of(whole);
  }

  /** The happenings of the timeline that matter most, dated ones first, or all others. */
  private List<Line> happened(boolean main) {
    List<Happening> all =
        situation.timeline().stream()
            .map(events::get)
            .filter(Objects::nonNull)
            .filter(event -> HAPPENED.contains(event.modality()))
            .toList();
    Set<String> shown =
        all.stream()
            .sorted(Comparator.comparingDouble(Briefing::weight).reversed())
            .limit(FEWEST + (long) MORE_A_REPORT * situation.reports().size())
            .map(Happening::id)
            .collect(Collectors.toSet());
    return all.stream()
        .filter(event -> shown.contains(event.id()) == main)
        .map(this::line)
        .sorted(Comparator.comparing(line -> line.lead().isEmpty()))
        .toList();
  }

  /** More for each report that tells it, for a day, for parties, for the report's own voice. */
  private static double weight(Happening event) {
    long reports = event.support().stream().map(Support::report).distinct().count();
    boolean own = event.support().stream().anyMatch(one -> one.voice() == Support.Voice.REPORT);
    return 2 * reports
        + (event.time() == null || event.time().days().from() == null ? 0 : 1)
        + (event.actors().isEmpty() ? 0 : 1)
        + (event.recipients().isEmpty() ? 0 : 0.5)
        + (own ? 0.5 : 0)
        + event.confidence();
  }

  private List<Line> events(Set<Modality> wanted) {
    return situation.timeline().stream()
        .map(events::get)
        .filter(Objects::nonNull)
        .filter(event -> wanted.contains(event.modality()))
        .map(this::line)
        .toList();
  }

  private Line line(Happening event) {
    String planned =
        event.modality() == Modality.FUTURE
            ? "still to come"
            : event.modality() == Modality.HYPOTHETICAL ? "possible" : "";
    return new Line(
        Days.of(event.time()),
        event.summary(),
        notes(planned, voice(event.support())),
        citations.of(event.support()),
        List.of());
  }

  private List<Line> states(Condition.Kind... kinds) {
    List<Condition.Kind> wanted = List.of(kinds);
    return situation.conditions().stream()
        .filter(state -> wanted.contains(state.kind()))
        .sorted(
            Comparator.comparing((State state) -> wanted.indexOf(state.kind()))
                .thenComparing(state -> !state.holds()))
        .map(
            state ->
                new Line(
                    "",
                    state.summary(),
                    notes(since(state), voice(state.support())),
                    citations.of(state.support()),
                    List.of()))
        .toList();
  }

  private static String since(State state) {
    if (state.from() != null && state.to() == null) {
      return "since " + Days.of(DateRange.day(state.from()));
    }
    return Days.of(new DateRange(state.from(), state.to()));
  }

  private List<Line> figures() {
    return situation.figures().stream()
        .filter(
            figure ->
                figure.measure() != Figure.Measure.OTHER
                    || figure.unit().equals("people")
                    || figure.measure() == Figure.Measure.COST)
        .map(
            figure ->
                new Line(
                    number(figure),
                    figure.counts(),
                    notes(measure(figure), voice(figure.support())),
                    citations.of(figure.support()),
                    List.of()))
        .toList();
  }

  private static String measure(Quantity figure) {
    return figure.measure() == Figure.Measure.OTHER ? "" : figure.measure().toString();
  }

  private static String number(Quantity figure) {
    String value = plain(figure.value());
    Double low = figure.low();
    Double high = figure.high();
    String hedged =
        switch (figure.bound()) {
          case EXACT -> value;
          case ABOUT -> "about " + value;
          case NEARLY -> "nearly " + value;
          case OVER -> "over " + value;
          case AT_LEAST -> "at least " + value;
          case AT_MOST -> "at most " + value;
          case RANGE -> low == null || high == null ? value : plain(low) + "–" + plain(high);
        };
    boolean bare =
        figure.unit().equals("people") || figure.unit().isEmpty() || figure.unit().equals("items");
    return bare ? hedged : hedged + " " + figure.unit();
  }

  private static String plain(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,d", (long) value)
        : String.format(Locale.ROOT, "%,.2f", value);
  }

  private List<Line> promises() {
    return situation.promises().stream()
        .map(
            promise ->
                new Line(
                    "",
                    promise.what(),
                    "",
                    List.of(),
                    promise.stages().stream().map(this::stage).toList()))
        .toList();
  }

  private Line stage(Promise.Stage stage) {
    Happening event = stage.event() == null ? null : events.get(stage.event());
    String text =
        event == null
            ? (stage.support().isEmpty() ? "" : quoted(stage.support().get(0)))
            : event.summary();
    return new Line(
        stage.stage().toString(),
        text,
        notes(Days.of(stage.time()), voice(stage.support())),
        citations.of(stage.support()),
        List.of());
  }

  /**
   * Statements by speaker, the one who is quoted most first; a speaker's in the order of the
   * reports.
   */
  private List<Line> said() {
    Map<String, List<Telling>> bySpeaker = new LinkedHashMap<>();
    for (Telling telling : situation.statements()) {
      bySpeaker.computeIfAbsent(speaker(telling), name -> new ArrayList<>()).add(telling);
    }
    return bySpeaker.entrySet().stream()
        .sorted(
            Comparator.comparing(
                (Map.Entry<String, List<Telling>> one) ->
                    -one.getValue().stream().mapToInt(t -> t.support().size()).sum()))
        .map(
            one ->
                new Line(
                    one.getKey(),
                    "",
                    "",
                    List.of(),
                    one.getValue().stream().map(this::line).toList()))
        .toList();
  }

  private Line line(Telling telling) {
    String place = telling.place() == null ? "" : placeName(telling.place());
    return new Line(
        telling.stance().toString(),
        telling.summary(),
        notes(Days.of(telling.time()), place),
        citations.of(telling.support()),
        List.of());
  }

  private String speaker(Telling telling) {
    Telling.Speaker source = telling.source();
    if (source == null) {
      return "Nobody named";
    }
    String name =
        situation.entities().stream()
            .filter(one -> one.id().equals(source.entity()))
            .map(one -> one.name())
            .findFirst()
            .orElse(source.name());
    String shown =
        name.isEmpty() ? source.name() : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return source.anonymous() ? shown + " (unnamed)" : shown;
  }

  private String placeName(String id) {
    return situation.places().stream()
        .filter(one -> one.id().equals(id))
        .map(Place::name)
        .findFirst()
        .orElse("");
  }

  private List<Line> why() {
    return situation.links().stream().map(this::line).toList();
  }

  private Line line(Tie tie) {
    String doubt = HAPPENED.contains(tie.modality()) ? "" : tie.modality().toString();
    Support first = tie.support().get(0);
    return new Line(
        "",
        end(first, first.fromSpan(), tie.from())
            + " "
            + arrow(tie.kind())
            + " "
            + end(first, first.toSpan(), tie.to()),
        notes(doubt, voice(tie.support())),
        citations.of(tie.support()),
        List.of());
  }

  /**
   * The report's own words for an end of a link, or what the situation calls it where they are not
   * in the quote.
   */
  private String end(Support support, @Nullable Span words, String id) {
    if (words == null || !support.span().contains(words)) {
      return bare(end(id));
    }
    int start = words.start() - support.span().start();
    return "“"
        + support.quote().substring(start, start + words.length()).strip().replaceAll("\\s+", " ")
        + "”";
  }

  private static String arrow(Link.Kind kind) {
    return switch (kind) {
      case CAUSE -> "→ brought about →";
      case PURPOSE -> "→ in order to →";
      case PRECEDES -> "→ before →";
      case ENABLES -> "→ made possible →";
      case CONCESSION -> "— and yet —";
    };
  }

  private String end(String id) {
    Happening event = events.get(id);
    State state = states.get(id);
    Telling telling = tellings.get(id);
    return event != null
        ? event.summary()
        : state != null ? state.summary() : telling != null ? telling.summary() : "";
  }

  private static String bare(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  private List<Line> agreements() {
    return situation.agreements().stream().map(this::line).toList();
  }

  private Line line(Agreement agreement) {
    String about = about(agreement.about());
    String value =
        agreement.value().isBlank() || about.contains(bare(agreement.value()))
            ? ""
            : ": " + agreement.value();
    long reports = agreement.support().stream().map(Support::report).distinct().count();
    return new Line(
        Labels.attribute(agreement.attribute()) + ":",
        bare(about) + value,
        reports + " reports",
        citations.of(agreement.support()),
        List.of());
  }

  private List<Line> differences() {
    return situation.differences().stream().map(this::line).toList();
  }

  private Line line(Difference difference) {
    List<Line> values =
        difference.values().stream()
            .map(
                value ->
                    new Line(
                        "",
                        value.value(),
                        names(value.support()),
                        citations.of(value.support()),
                        List.of()))
            .toList();
    String why = difference.why() == null ? "" : difference.why();
    return new Line(
        Labels.attribute(difference.attribute()) + " – " + Labels.kind(difference.kind()) + ":",
        about(difference.about()),
        why,
        List.of(),
        values);
  }

  private String about(About about) {
    for (String id :
        Stream.of(about.event(), about.condition(), about.statement())
            .filter(Objects::nonNull)
            .toList()) {
      String text = end(id);
      if (!text.isEmpty()) {
        return text;
      }
    }
    Quantity figure = about.figure() == null ? null : figures.get(about.figure());
    return figure == null ? "" : figure.counts();
  }

  /** The reports of these supports by outlet, or by id where that is not known. */
  private String names(List<Support> supports) {
    return supports.stream()
        .map(Support::report)
        .distinct()
        .map(this::reportName)
        .collect(Collectors.joining(", "));
  }

  private String reportName(String id) {
    return situation.reports().stream()
        .filter(one -> one.id().equals(id))
        .map(Situation.Source::outlet)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(id);
  }

  /** Who alone vouches for something that no report says in its own voice; empty where one does. */
  private String voice(List<Support> supports) {
    if (supports.isEmpty()
        || supports.stream().anyMatch(one -> one.voice() == Support.Voice.REPORT)) {
      return "";
    }
    return "according to "
        + supports.stream()
            .map(one -> tellings.get(String.valueOf(one.statement())))
            .map(this::attributed)
            .distinct()
            .collect(Collectors.joining(", "));
  }

  private String attributed(@Nullable Telling telling) {
    if (telling == null || telling.source() == null) {
      return "an unnamed source";
    }
    String speaker = speaker(telling);
    boolean acronym =
        speaker.length() > 1
            && !Character.isLowerCase(speaker.charAt(1))
            && speaker.charAt(1) != ' ';
    return telling.source().anonymous() && !acronym
        ? Character.toLowerCase(speaker.charAt(0)) + speaker.substring(1)
        : speaker;
  }

  private static String quoted(Support support) {
    return "“" + support.quote().strip() + "”";
  }

  private static String notes(String... notes) {
    return Stream.of(notes).filter(note -> !note.isEmpty()).collect(Collectors.joining("; "));
  }
}
