package org.sitrep.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.brief.Outline.Section;
import org.sitrep.model.Condition;
import org.sitrep.model.DateRange;
import org.sitrep.model.Modality;
import org.sitrep.model.Publication;
import org.sitrep.model.Situation;

/** Puts a situation into the order in which a person wants to read it. */
final class Briefing {
  private final Situation situation;
  private final Citations citations = new Citations();

  private Briefing(Situation situation) {
    this.situation = situation;
  }

  static Outline of(Situation situation) {
    return new Briefing(situation).outline();
  }

  private Outline outline() {
    Known known = new Known(situation);
    EventLines eventLines = new EventLines(known, citations);
    StateLines stateLines = new StateLines(known, citations);
    ComparisonLines comparison = new ComparisonLines(known, citations);
    List<Section> sections =
        Stream.of(
                new Section("happened", "What happened", eventLines.happened(true)),
                new Section(
                    "planned",
                    "Announced, demanded or possible",
                    eventLines.of(Set.of(Modality.FUTURE, Modality.HYPOTHETICAL))),
                new Section("not", "Said not to be so", eventLines.of(Set.of(Modality.NEGATED))),
                new Section("presence", "Who is where", stateLines.of(Condition.Kind.PRESENCE)),
                new Section(
                    "agreements-in-force",
                    "Agreements in force or ended",
                    stateLines.of(Condition.Kind.AGREEMENT)),
                new Section(
                    "offices",
                    "Who holds power and office",
                    stateLines.of(Condition.Kind.OFFICE, Condition.Kind.CONTROL)),
                new Section(
                    "standing",
                    "How the parties stand",
                    stateLines.of(
                        Condition.Kind.RELATION,
                        Condition.Kind.CONFLICT,
                        Condition.Kind.MEMBERSHIP,
                        Condition.Kind.ASSET,
                        Condition.Kind.ACCESS)),
                new Section("figures", "Figures", new FigureLines(known, citations).all()),
                new Section(
                    "said", "Who said what", new StatementLines(known, citations).bySpeaker()),
                new Section("agree", "Where the reports agree", comparison.agreements()),
                new Section("differ", "Where the reports differ", comparison.differences()),
                new Section(
                    "promises",
                    "What was promised, and what came of it",
                    new PromiseLines(known, citations).all()),
                new Section(
                    "why", "Why, and what led to what", new LinkLines(known, citations).all()),
                new Section("where", "Where", new PlaceLines(known, citations).all()),
                new Section("also", "Also told", eventLines.happened(false)))
            .filter(section -> !section.lines().isEmpty())
            .toList();
    return new Outline(
        situation.title(), subtitle(), sections, situation.reports(), citations.all());
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
    boolean inferred =
        situation.reports().stream()
            .anyMatch(one -> one.published().basis() == Publication.Basis.INFERRED);
    return inferred
        ? reports + ", not all dated; from what they say, published within " + Days.of(whole)
        : reports + ", published " + Days.of(whole);
  }
}
