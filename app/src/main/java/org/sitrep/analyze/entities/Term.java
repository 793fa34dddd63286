package org.sitrep.analyze.entities;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Sectors;
import org.sitrep.model.DateRange;

/**
 * What somebody is from one day on and before another.
 *
 * @param sectors PLOVER codes
 * @param title the office's name
 * @param from the first day, null where it is open
 * @param to the day after the last, null where it is open
 */
record Term(
    List<String> sectors,
    @Nullable String title,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  Term {
    sectors = List.copyOf(sectors);
  }

  private boolean holds(LocalDate day) {
    return (from == null || !day.isBefore(from)) && !isOver(day);
  }

  private boolean isOver(LocalDate day) {
    return to != null && !day.isBefore(to);
  }

  private Term over() {
    return new Term(Sectors.after(sectors), title == null ? null : "former " + title, from, to);
  }

  /**
   * What somebody of these terms is in a report of these days: the first that holds; where none
   * does, what the last office that is over makes of them, for a former official is of the elites;
   * empty where none has begun. In a report of no known day that for which they are best known: the
   * first.
   */
  static Optional<Term> at(DateRange published, List<Term> terms) {
    LocalDate from = published.from();
    LocalDate to = published.to();
    LocalDate day = from != null ? from : to != null ? to.minusDays(1) : null;
    if (day == null) {
      return terms.stream().findFirst();
    }
    Optional<Term> held = terms.stream().filter(one -> one.holds(day)).findFirst();
    return held.isPresent()
        ? held
        : terms.stream()
            .filter(one -> one.isOver(day))
            .max(
                Comparator.comparing((Term one) -> !Sectors.after(one.sectors).isEmpty())
                    .thenComparing(one -> one.to == null ? LocalDate.MIN : one.to))
            .map(Term::over);
  }
}
