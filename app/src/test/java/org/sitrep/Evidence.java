package org.sitrep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.model.Analysis;
import org.sitrep.model.Place;
import org.sitrep.model.Report;
import org.sitrep.model.Situation;
import org.sitrep.model.Span;
import org.sitrep.model.Support;

/** That what Sitrep says rests on the words it names, whichever record of the model says it. */
public final class Evidence {
  private Evidence() {}

  /** Every span anywhere in the analysis lies inside the report's text. */
  public static void assertInside(Analysis analysis) {
    String text = analysis.report().text();
    assertEarned(analysis.places());
    for (Record one : below(analysis)) {
      spans(one)
          .forEach(
              span ->
                  assertTrue(
                      span.end() <= text.length(), () -> span + " outside the text, of " + one));
    }
  }

  /** Coordinates only where a place was resolved, with what they stand for and the reason. */
  public static void assertEarned(List<Place> places) {
    for (Place one : places) {
      boolean pointed = one.lat() != null;
      assertEquals(pointed, one.lon() != null, one::toString);
      assertFalse(pointed && one.precision() == Place.Precision.UNRESOLVED, one::toString);
      assertFalse(one.precision() == Place.Precision.POINT, one::toString);
      assertFalse(String.valueOf(one.reason()).isBlank(), one::toString);
      assertNotNull(one.reason(), one::toString);
    }
  }

  /**
   * Every support's quote is its report's text at its span, and every span that names a report lies
   * in its text.
   */
  public static void assertQuoted(Situation situation, List<Report> reports) {
    assertEarned(situation.places());
    Map<String, Report> byId =
        reports.stream().collect(Collectors.toMap(Report::id, Function.identity()));
    for (Record one : below(situation)) {
      if (value(one, "report") instanceof String id) {
        Report report = byId.get(id);
        assertNotNull(report, () -> "no report " + id + ", of " + one);
        spans(one)
            .forEach(
                span -> assertTrue(span.end() <= report.text().length(), () -> "outside: " + one));
        if (one instanceof Support support) {
          assertEquals(support.span().of(report.text()), support.quote());
          assertTrue(support.quote().length() <= Support.LONGEST, support::quote);
        }
      }
    }
  }

  private static List<Span> spans(Record record) {
    List<Span> spans = new ArrayList<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = value(record, component.getName());
      if (value instanceof Span span) {
        spans.add(span);
      } else if (value instanceof Collection<?> many) {
        many.stream().filter(Span.class::isInstance).map(Span.class::cast).forEach(spans::add);
      }
    }
    return spans;
  }

  /** The record and all records that it holds, at any depth. */
  private static List<Record> below(Record top) {
    List<Record> found = new ArrayList<>(List.of(top));
    for (int i = 0; i < found.size(); i++) {
      Record record = found.get(i);
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        Object value = value(record, component.getName());
        Collection<?> values =
            value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
        values.stream()
            .filter(Record.class::isInstance)
            .map(Record.class::cast)
            .forEach(found::add);
      }
    }
    return found;
  }

  private static Object value(Record record, String name) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      if (component.getName().equals(name)) {
        try {
          return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException unreadable) {
          throw new AssertionError(unreadable);
        }
      }
    }
    return null;
  }
}
