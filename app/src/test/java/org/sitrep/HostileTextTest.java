package org.sitrep;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.brief.HtmlBrief;
import org.sitrep.brief.MarkdownBrief;
import org.sitrep.model.Analysis;
import org.sitrep.model.Report;
import org.sitrep.model.Situation;

/**
 * Texts that nobody would write end in time, without an exception, and with every span inside them.
 */
class HostileTextTest {
  static List<String> texts() {
    return List.of(
        "the soldiers of the ministry marched to the river and ".repeat(100_000 / 54),
        "“".repeat(2_000) + "No,” he said. ".repeat(200) + "”".repeat(2_000),
        "He said “she said ‘they said ".repeat(500) + "’”".repeat(500),
        "x".repeat(100_000),
        "!?!\n".repeat(5_000),
        "1,000,000 ".repeat(2_000),
        "on Monday ".repeat(2_000),
        "😀\uD800\u0000\u202E ".repeat(500),
        "Niger ".repeat(3_000));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void endsInTime(String text) {
    Report report = Testing.report("hostile", text);
    Testing.language();
    assertTimeoutPreemptively(
        Duration.ofSeconds(120),
        () -> {
          Analysis analysis = Testing.analysis(report);
          Evidence.assertInside(analysis);
          Situation situation = new Sitrep(Testing.language()).situation(List.of(analysis));
          Evidence.assertQuoted(situation, List.of(report));
          new MarkdownBrief().write(situation, List.of(report));
          new HtmlBrief().write(situation, List.of(report));
        });
  }
}
