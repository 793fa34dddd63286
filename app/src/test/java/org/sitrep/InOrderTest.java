package org.sitrep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sitrep.language.Document;
import org.sitrep.language.Language;
import org.sitrep.model.Analysis;
import org.sitrep.model.Report;
import org.sitrep.model.Span;

class InOrderTest {
  /** Finds no sentence, slowly for some reports, and fails on others. */
  private static final Language ODD =
      new Language() {
        @Override
        public Document read(Report report) {
          if (report.text().equals("3")) {
            throw new IllegalStateException("three");
          }
          try {
            Thread.sleep(Integer.parseInt(report.text()) % 5);
          } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
          }
          return new Document(report, List.of());
        }

        @Override
        public Document read(Report report, List<List<Span>> sentences) {
          return read(report);
        }

        @Override
        public Map<String, String> models() {
          return Map.of();
        }
      };

  private static Iterator<Report> reports(int count, AtomicInteger taken) {
    return IntStream.range(0, count)
        .mapToObj(i -> Testing.report("r" + i, "" + i))
        .peek(one -> taken.incrementAndGet())
        .iterator();
  }

  @Test
  void resultsComeInTheOrderOfTheReportsAndTheInputWaitsForThem() {
    AtomicInteger taken = new AtomicInteger();
    List<Outcome<String>> outcomes = new ArrayList<>();
    new Sitrep(ODD)
        .analyze(
            reports(200, taken),
            analysis -> analysis.report().id(),
            (Outcome<String> outcome) -> {
              outcomes.add(outcome);
              int ahead = taken.get() - outcomes.size();
              assertTrue(
                  ahead <= 2 * Runtime.getRuntime().availableProcessors() + 1,
                  () -> ahead + " held");
            });
    assertEquals(200, outcomes.size());
    for (int i = 0; i < 200; i++) {
      assertEquals("r" + i, outcomes.get(i).report().id());
      assertEquals(i == 3, outcomes.get(i) instanceof Outcome.Failed<String>);
    }
  }

  @Test
  void aConsumerThatFailsEndsTheRun() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            assertThrows(
                UnsupportedOperationException.class,
                () ->
                    new Sitrep(ODD)
                        .analyze(
                            reports(1_000_000, new AtomicInteger()),
                            Analysis::report,
                            outcome -> {
                              throw new UnsupportedOperationException();
                            })));
  }
}
