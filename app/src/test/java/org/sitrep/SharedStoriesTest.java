package org.sitrep;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.brief.JsonForms;
import org.sitrep.model.Analysis;
import org.sitrep.model.Report;
import org.sitrep.model.Situation;

/**
 * That real reports, which are not part of this repository, also come out in the forms and with
 * their words. Of each story in a folder {@code shared} beside the repository, the first reports.
 */
class SharedStoriesTest {
  private static final Path STORIES = Path.of("../../shared/gold/stories");
  private static final int FIRST = 4;

  static Stream<Path> stories() {
    return Files.isDirectory(STORIES)
        ? Stories.in(STORIES).stream().filter(Files::isDirectory)
        : Stream.of(STORIES);
  }

  @ParameterizedTest
  @MethodSource("stories")
  void areOfTheirFormsAndRestOnWords(Path story) {
    assumeTrue(Files.isDirectory(story), "no shared stories beside the repository");
    List<Path> inputs =
        Stories.in(story).stream()
            .filter(one -> one.toString().endsWith(".txt") || one.toString().endsWith(".jsonl"))
            .toList();
    assumeTrue(!inputs.isEmpty(), () -> "no reports in " + story.getFileName());
    List<Report> reports =
        inputs.stream().flatMap(one -> Stories.reports(one).stream()).limit(FIRST).toList();
    Sitrep sitrep = new Sitrep(Testing.language());
    JsonForms forms = new JsonForms("test", Map.of("model", "hash"));
    List<Analysis> analyses = reports.stream().map(sitrep::analyze).toList();
    for (Analysis analysis : analyses) {
      Evidence.assertInside(analysis);
      Schemas.assertValid("analysis", forms.analysis(analysis));
    }
    Situation situation = sitrep.situation(analyses);
    Evidence.assertQuoted(situation, reports);
    Schemas.assertValid("situation", forms.situation(situation));
  }
}
