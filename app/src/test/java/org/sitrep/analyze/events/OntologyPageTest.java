package org.sitrep.analyze.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.Testing;
import org.sitrep.knowledge.Plover;
import org.sitrep.model.Analysis;
import org.sitrep.model.Category;
import org.sitrep.model.Entity;
import org.sitrep.model.Event;

/** What docs/ontology.md says of the categories holds, and the engine codes its examples so. */
class OntologyPageTest {
  private static final Path PAGE = Path.of("../docs/ontology.md");

  /** Modes that CAMEO's crosswalk leaves without a word that could lead to them. */
  private static final Set<String> WITHOUT_EXAMPLE = Set.of("SANCTION convict");

  /** A row of the page, its dashes emptied. */
  record Row(
      Category category,
      String mode,
      String score,
      String example,
      Set<String> actors,
      Set<String> recipients,
      String cameo) {
    private static Row of(Category category, String line) {
      List<String> cells =
          Arrays.stream(line.split("\\|"))
              .skip(1)
              .map(String::strip)
              .map(cell -> cell.equals("–") ? "" : cell)
              .toList();
      return new Row(
          category,
          cells.get(0),
          cells.get(1),
          cells.get(3),
          names(cells.get(4)),
          names(cells.get(5)),
          cells.get(6));
    }

    private static Set<String> names(String cell) {
      return cell.isEmpty() ? Set.of() : new TreeSet<>(List.of(cell.split(", ")));
    }

    @Override
    public String toString() {
      return category + " " + mode + ": " + example;
    }
  }

  static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    Category category = null;
    for (String line : Files.readAllLines(PAGE)) {
      if (line.startsWith("## ")) {
        String title = line.substring(3);
        category =
            Arrays.stream(Category.values())
                .filter(one -> one.name().equals(title))
                .findFirst()
                .orElse(null);
      } else if (category != null && line.startsWith("| ") && !line.startsWith("| mode ")) {
        rows.add(Row.of(category, line));
      }
    }
    return rows;
  }

  static Stream<Row> examples() throws IOException {
    return rows().stream().filter(row -> !row.example().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void codesTheExample(Row row) {
    Analysis analysis = Testing.analysis(Testing.report("page", "2024-06-05", row.example()));
    assertTrue(
        analysis.events().stream().anyMatch(event -> coding(analysis, event).equals(claimed(row))),
        () ->
            claimed(row)
                + " is not among "
                + analysis.events().stream().map(event -> coding(analysis, event)).toList());
  }

  private static List<Object> claimed(Row row) {
    return List.of(row.category(), row.mode(), row.actors(), row.recipients(), row.cameo());
  }

  private static List<Object> coding(Analysis analysis, Event event) {
    return List.of(
        event.category(),
        event.mode() == null ? "" : event.mode(),
        names(analysis, event.actors()),
        names(analysis, event.recipients()),
        event.cameo() == null ? "" : event.cameo());
  }

  private static Set<String> names(Analysis analysis, List<String> ids) {
    Set<String> names = new TreeSet<>();
    ids.forEach(id -> names.add(analysis.entity(id).map(Entity::name).orElse("?")));
    return names;
  }

  @Test
  void namesEveryCategoryAndMode() throws IOException {
    Plover plover = new Plover();
    Set<String> wanted = new LinkedHashSet<>();
    for (Category category : Category.values()) {
      plover.meanings(category).keySet().forEach(mode -> wanted.add(category + " " + mode));
    }
    Set<String> shown = new LinkedHashSet<>();
    rows().forEach(row -> shown.add(row.category() + " " + row.mode()));
    wanted.removeAll(shown);
    // A category whose modes say all stands in no row of its own
    wanted.removeIf(name -> name.endsWith(" "));
    assertEquals(Set.of(), wanted);
    Set<String> bare = new TreeSet<>();
    rows().stream()
        .filter(row -> row.example().isEmpty())
        .forEach(row -> bare.add(row.category() + " " + row.mode()));
    assertEquals(WITHOUT_EXAMPLE, bare);
  }

  @Test
  void statesScoresAndRulesAsTheTable() throws IOException {
    Plover plover = new Plover();
    String page = Files.readString(PAGE);
    for (Category category : Category.values()) {
      Map<String, Plover.Meaning> meanings = plover.meanings(category);
      Plover.Meaning whole = meanings.get("");
      if (whole != null) {
        String rule = whole.needsRecipient() ? "; PLOVER asks for a recipient" : "";
        String stated = "Quad " + category.quad() + ", ";
        int start = page.indexOf("## " + category + "\n");
        String section = page.substring(start, page.indexOf("| mode |", start));
        assertTrue(section.contains(whole.meaning()), category + " " + whole.meaning());
        assertTrue(section.contains(stated), section);
        assertTrue(section.contains("score " + whole.score() + rule + "."), section);
      }
      for (Row row : rows()) {
        if (row.category() == category && whole != null) {
          assertEquals(
              String.valueOf(meanings.get(row.mode()).score()), row.score(), row.toString());
        }
      }
    }
  }
}
