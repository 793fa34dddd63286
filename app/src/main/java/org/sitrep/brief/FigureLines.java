package org.sitrep.brief;

import java.util.List;
import java.util.Locale;
import org.sitrep.brief.Outline.Line;
import org.sitrep.model.Figure;
import org.sitrep.model.Quantity;

/** Figures as lines, with their hedge and unit. */
final class FigureLines {
  private final Known known;
  private final Citations citations;

  FigureLines(Known known, Citations citations) {
    this.known = known;
    this.citations = citations;
  }

  List<Line> all() {
    return known.situation().figures().stream()
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
                    Known.notes(measure(figure), known.voice(figure.support())),
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
}
