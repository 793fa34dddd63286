package org.sitrep.fuse.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitrep.fuse.evidence.Ground;
import org.sitrep.fuse.evidence.Independence;
import org.sitrep.fuse.evidence.Joined;
import org.sitrep.fuse.evidence.Moments;
import org.sitrep.fuse.evidence.Quotes;
import org.sitrep.fuse.evidence.Told;
import org.sitrep.model.Figure;
import org.sitrep.model.Quantity;
import org.sitrep.model.Support;
import org.sitrep.model.TimeExpression;

/** Writes joined figures as the situation's. */
public final class FigureWriter {
  private final Ground ground;
  private final Quotes quotes;
  private final Independence independence;

  public FigureWriter(Ground ground, Quotes quotes, Independence independence) {
    this.ground = ground;
    this.quotes = quotes;
    this.independence = independence;
  }

  public Quantity write(Joined<Figure> joined) {
    List<Support> support = new ArrayList<>();
    List<TimeExpression> times = new ArrayList<>();
    for (Told<Figure> told : joined.told()) {
      support.add(quotes.sentence(told.in(), told.item().span(), null, told.item().statement()));
      TimeExpression time = told.in().time(told.item().time());
      if (time != null) {
        times.add(time);
      }
    }
    Figure lead = joined.first().item();
    return new Quantity(
        joined.id(),
        lead.value(),
        lead.low(),
        lead.high(),
        lead.bound(),
        lead.unit(),
        counts(joined),
        measure(joined),
        first(joined, told -> ground.entities().of(told.in(), told.item().entity())),
        first(joined, told -> ground.places().of(told.in(), told.item().place())),
        Moments.when(times),
        Quotes.statementOf(support),
        support,
        independence.outlets(support),
        independence.origins(support));
  }

  /** The first that says something. */
  private static Figure.Measure measure(Joined<Figure> joined) {
    return joined.told().stream()
        .map(told -> told.item().measure())
        .filter(one -> one != Figure.Measure.OTHER)
        .findFirst()
        .orElse(Figure.Measure.OTHER);
  }

  /** The longest wording of what is counted. */
  private static String counts(Joined<Figure> joined) {
    String best = joined.first().item().counts();
    for (Told<Figure> told : joined.told()) {
      best = told.item().counts().length() > best.length() ? told.item().counts() : best;
    }
    return best;
  }

  private static @Nullable String first(
      Joined<Figure> joined, Function<Told<Figure>, @Nullable String> part) {
    for (Told<Figure> told : joined.told()) {
      String value = part.apply(told);
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
