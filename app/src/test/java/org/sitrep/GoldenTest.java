package org.sitrep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.brief.JsonForms;
import org.sitrep.brief.MarkdownBrief;
import org.sitrep.model.Analysis;
import org.sitrep.model.Report;
import org.sitrep.model.Situation;

/**
 * Every folder of {@code golden} is a situation: {@code reports.jsonl}, written for this test, and
 * {@code expected.txt}, what its brief must say. A line {@code Figures: at least 7} asks that
 * section for these words, a line {@code not: killed by pirates} forbids them in every section;
 * case and emphasis do not count. So wording and order may improve without a change here. With
 * {@code -Dgolden.update=true} lines that no longer hold are taken out and sections without a line
 * get their first: read the difference before committing it.
 */
class GoldenTest {
  private static final String NOT = "not";

  private record Expected(String section, String words) {
    static Expected of(String line) {
      int colon = line.indexOf(": ");
      if (colon < 0) {
        throw new AssertionError("no “section: words”: " + line);
      }
      return new Expected(line.substring(0, colon), line.substring(colon + 2));
    }

    boolean holds(Map<String, String> sections) {
      String sought = plain(words);
      return section.equals(NOT)
          ? sections.values().stream().noneMatch(one -> one.contains(sought))
          : sections.getOrDefault(section, "").contains(sought);
    }
  }

  static Stream<Path> folders() {
    return Stories.in(Stories.GOLDEN).stream();
  }

  @Test
  void everyFileBelongsToAPair() {
    for (Path folder : Stories.in(Stories.GOLDEN)) {
      assertEquals(
          List.of("expected.txt", "reports.jsonl"),
          Stories.in(folder).stream().map(one -> one.getFileName().toString()).toList(),
          folder::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void saysWhatIsExpected(Path folder) throws IOException {
    Sitrep sitrep = new Sitrep(Testing.language());
    JsonForms forms = new JsonForms("test", Map.of("model", "hash"));
    List<Report> reports = Stories.reports(folder.resolve("reports.jsonl"));
    List<Analysis> analyses = reports.stream().map(sitrep::analyze).toList();
    for (Analysis analysis : analyses) {
      Evidence.assertInside(analysis);
      Schemas.assertValid("analysis", forms.analysis(analysis));
    }
    Situation situation = sitrep.situation(analyses);
    Evidence.assertQuoted(situation, reports);
    Schemas.assertValid("situation", forms.situation(situation));
    compare(folder.resolve("expected.txt"), new MarkdownBrief().write(situation, reports));
  }

  private static void compare(Path file, String brief) throws IOException {
    Map<String, String> sections = sections(brief);
    List<String> held = new ArrayList<>();
    List<String> lost = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      boolean comment = line.isBlank() || line.startsWith("#");
      (comment || Expected.of(line).holds(sections) ? held : lost).add(line);
    }
    if (Boolean.getBoolean("golden.update")) {
      sections.forEach(
          (heading, words) -> {
            if (held.stream().noneMatch(line -> line.startsWith(heading + ": "))) {
              held.add(heading + ": " + words.lines().findFirst().orElse(""));
            }
          });
      Files.write(file, held);
    } else {
      assertEquals(List.of(), lost, () -> "does not hold in\n" + brief);
    }
  }

  /** The brief's sections by heading, without the list of sources and the words quoted there. */
  private static Map<String, String> sections(String brief) {
    Map<String, String> sections = new LinkedHashMap<>();
    String heading = "";
    for (String line : brief.lines().toList()) {
      if (line.startsWith("## ")) {
        heading = line.substring(3);
      } else if (!heading.isEmpty() && !line.isBlank()) {
        sections.merge(heading, plain(line), (before, more) -> before + "\n" + more);
      }
    }
    sections.remove("Sources");
    return sections;
  }

  private static String plain(String words) {
    return words.replaceAll("[*\\\\]|^ *- ", "").toLowerCase(Locale.ROOT);
  }
}
