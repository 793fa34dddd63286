package org.sitrep.brief;

import java.util.List;
import org.sitrep.brief.Outline.Line;
import org.sitrep.model.Promise;
import org.sitrep.model.Support;

/** Promises as lines, a stage below each. */
final class PromiseLines {
  private final Known known;
  private final Citations citations;

  PromiseLines(Known known, Citations citations) {
    this.known = known;
    this.citations = citations;
  }

  List<Line> all() {
    return known.situation().promises().stream()
        .map(
            promise ->
                new Line(
                    "",
                    promise.what(),
                    "",
                    List.of(),
                    promise.stages().stream().map(this::stage).toList()))
        .toList();
  }

  private Line stage(Promise.Stage stage) {
    String event = known.sentence(stage.event());
    boolean told = !event.isEmpty() || stage.support().isEmpty();
    String text = told ? event : quoted(stage.support().get(0));
    return new Line(
        stage.stage().toString(),
        text,
        Known.notes(Days.of(stage.time()), known.voice(stage.support())),
        citations.of(stage.support()),
        List.of());
  }

  private static String quoted(Support support) {
    return "“" + support.quote().strip().replaceAll("\\s+", " ") + "”";
  }
}
