package org.sitrep.brief.export;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Entity;
import org.sitrep.model.Figure;

/**
 * How many were killed, from the figures that the report gives for the event; null is what no
 * figure tells. Figures of one part (a side, civilians, people of no known part) can hold one
 * another (“12 people, including two children”), so that the largest counts; parts are added up,
 * and people of no known part are taken to hold the others.
 *
 * @param best all together, the lower end of a range
 * @param low the least; null where the report only says “about” or “at most”
 * @param high the most; null where the report only says “about” or “at least”
 * @param a of the first side
 * @param b of the second side
 * @param unknown of {@code best}, who are in none of the other three
 */
record Deaths(
    @Nullable Long best,
    @Nullable Long low,
    @Nullable Long high,
    @Nullable Long a,
    @Nullable Long b,
    @Nullable Long civilians,
    @Nullable Long unknown) {
  private static final Deaths UNTOLD = new Deaths(null, null, null, null, null, null, null);

  static Deaths of(Told told, Sides sides, @Nullable String country) {
    List<Figure> killed = told.killed();
    if (killed.isEmpty()) {
      return UNTOLD;
    }
    Predicate<Figure> inA = figure -> among(figure, sides.one());
    Predicate<Figure> inB = inA.negate().and(figure -> among(figure, sides.other()));
    Predicate<Figure> isCivil = figure -> isCivil(figure, told, country);
    Predicate<Figure> neither = (inA.or(inB)).negate();
    Figure ofA = largest(killed, inA.and(isCivil.negate()));
    Figure ofB = largest(killed, inB.and(isCivil.negate()));
    Figure civil = largest(killed, isCivil);
    Figure open = largest(killed, neither.and(isCivil.negate()));
    long told3 = count(ofA) + count(ofB) + count(civil);
    Figure all = open != null && count(open) >= told3 ? open : null;
    long best = Math.max(count(open), told3);
    return new Deaths(
        best,
        all == null ? sum(true, ofA, ofB, civil) : low(all),
        all == null ? sum(false, ofA, ofB, civil) : high(all),
        orNull(ofA),
        orNull(ofB),
        orNull(civil),
        best == told3 ? null : Long.valueOf(best - told3));
  }

  private static boolean among(Figure figure, List<Entity> side) {
    return side.stream().anyMatch(party -> party.id().equals(figure.entity()));
  }

  private static boolean isCivil(Figure figure, Told told, @Nullable String country) {
    return told.analysis()
        .entity(figure.entity())
        .map(party -> Sort.of(party, country))
        .filter(Sort.CIVILIANS::equals)
        .isPresent();
  }

  private static @Nullable Figure largest(List<Figure> killed, Predicate<Figure> part) {
    Figure largest = null;
    for (Figure figure : killed) {
      if (part.test(figure) && (largest == null || count(figure) > count(largest))) {
        largest = figure;
      }
    }
    return largest;
  }

  private static long count(@Nullable Figure figure) {
    if (figure == null) {
      return 0;
    }
    boolean range = figure.bound() == Figure.Bound.RANGE && figure.low() != null;
    return Math.round(range ? figure.low() : figure.value());
  }

  private static @Nullable Long orNull(@Nullable Figure figure) {
    return figure == null ? null : Long.valueOf(count(figure));
  }

  private static @Nullable Long low(Figure figure) {
    return switch (figure.bound()) {
      case EXACT, AT_LEAST, OVER, RANGE -> count(figure);
      case ABOUT, NEARLY, AT_MOST -> figure.low() == null ? null : Math.round(figure.low());
    };
  }

  private static @Nullable Long high(Figure figure) {
    return switch (figure.bound()) {
      case EXACT, NEARLY, AT_MOST -> count(figure);
      case RANGE, ABOUT, AT_LEAST, OVER -> figure.high() == null ? null : Math.round(figure.high());
    };
  }

  private static @Nullable Long sum(boolean lows, @Nullable Figure... figures) {
    long sum = 0;
    for (Figure figure : figures) {
      if (figure != null) {
        Long one = lows ? low(figure) : high(figure);
        if (one == null) {
          return null;
        }
        sum += one;
      }
    }
    return sum;
  }
}
