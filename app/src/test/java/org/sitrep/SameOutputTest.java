package org.sitrep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sitrep.brief.JsonForms;
import org.sitrep.model.Report;

/** The same input gives the same output, whatever the order of the reports or the threads. */
class SameOutputTest {
  private final Sitrep sitrep = new Sitrep(Testing.language());
  private final JsonForms forms = new JsonForms("test", Map.of("model", "hash"));
  private final List<Report> reports =
      Stories.in(Stories.GOLDEN).stream()
          .flatMap(folder -> Stories.reports(folder.resolve("reports.jsonl")).stream())
          .toList();

  @Test
  void manyThreadsSayWhatOneSays() {
    List<String> one = reports.stream().map(sitrep::analyze).map(forms::analysis).toList();
    List<String> many = new ArrayList<>();
    sitrep.analyze(
        reports.iterator(),
        forms::analysis,
        outcome -> {
          if (outcome instanceof Outcome.Done<String> done) {
            many.add(done.value());
          }
        });
    assertEquals(one, many);
  }

  @Test
  void theOrderOfTheReportsDoesNotMatter() {
    List<Report> turned = new ArrayList<>(reports);
    Collections.reverse(turned);
    assertEquals(situation(reports), situation(turned));
  }

  private String situation(List<Report> given) {
    return forms.situation(sitrep.situation(given.stream().map(sitrep::analyze).toList()));
  }
}
