package org.sitrep.analyze.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.Testing;
import org.sitrep.analyze.Analyzer;
import org.sitrep.analyze.OwnTables;
import org.sitrep.analyze.entities.OwnActors;
import org.sitrep.knowledge.Complaints;
import org.sitrep.knowledge.Table;
import org.sitrep.model.Event;

class CodebookTest {
  @TempDir Path folder;
  private final Complaints complaints = new Complaints();

  private Codebook book(String rows) throws IOException {
    Path file =
        Files.writeString(folder.resolve("book.tsv"), rows.replaceAll("(?m)( |^)\\| ", "\t"));
    return Codebook.of(Table.read(file, Codebook.COLUMNS, complaints));
  }

  private List<Event> read(Codebook book, String text) {
    assertTrue(complaints.isEmpty(), complaints.lines()::toString);
    return new Analyzer(new OwnTables(OwnActors.NONE, book))
        .analyze(Testing.document(text))
        .events();
  }

  /** Of each event its category, the book's name for it, its mode and its trigger. */
  private List<String> codes(Codebook book, String text) {
    return read(book, text).stream()
        .map(
            one ->
                one.category()
                    + " "
                    + Objects.requireNonNullElse(one.code(), "-")
                    + " "
                    + Objects.requireNonNullElse(one.mode(), "-")
                    + " "
                    + one.lemma())
        .toList();
  }

  @Test
  void aCategoryOfOnesOwnStandsBesideOneOfPlovers() throws IOException {
    Codebook book =
        book(
            """
            trigger | pos | category | plover | when | mode | need
            @crop |  |  |  | orchard,vineyard
            flood|burn | v | FARM-HARM | ASSAULT | obj=@crop | destroy
            prune | v | FARM-WORK |  | obj=@crop |  | nothing
            """);
    assertEquals(
        List.of("ASSAULT FARM-HARM destroy burn", "OCCURRENCE FARM-WORK - prune"),
        codes(book, "Rebels burned an orchard near Gao. Villagers pruned the vineyard on Monday."));
    Event harm = read(book, "Rebels burned an orchard near Gao.").get(0);
    assertEquals(4, harm.quad());
    assertEquals(
        List.of("ASSAULT - destroy burn"),
        codes(Codebook.NONE, "Rebels burned an orchard near Gao on Monday.").stream()
            .map(one -> one.startsWith("ASSAULT - ") ? "ASSAULT - destroy burn" : one)
            .toList());
  }

  @Test
  void aRowOfTheSameTriggerAndConditionWinsOverOurs() throws IOException {
    String text = "Kenya condemned Uganda on Friday.";
    assertEquals(List.of("ACCUSE - disapprove condemn"), codes(Codebook.NONE, text));
    Codebook book =
        book(
            """
            trigger | pos | category | when | mode
            condemn | v | THREATEN | obj | relations
            """);
    assertEquals(List.of("THREATEN - relations condemn"), codes(book, text));
  }

  @Test
  void whereThePartiesAreOthersTheNextMeaningIsMeant() throws IOException {
    Codebook book =
        book(
            """
            trigger | pos | category | plover | when | actor | recipient
            condemn | v | POLICE-WORD | ACCUSE | obj | COP
            condemn | v | TO-UGANDA | ACCUSE | obj | !COP | UGA
            """);
    assertEquals(
        List.of("ACCUSE POLICE-WORD - condemn"), codes(book, "Police condemned Kenya on Friday."));
    assertEquals(
        List.of("ACCUSE TO-UGANDA - condemn"), codes(book, "Kenya condemned Uganda on Friday."));
    assertEquals(
        List.of("ACCUSE - disapprove condemn"), codes(book, "Uganda condemned Kenya on Friday."));
  }

  @Test
  void aConditionMayNameACategoryOfOnesOwn() throws IOException {
    Codebook book =
        book(
            """
            trigger | pos | category | plover | when
            prune | v | FARM-WORK | COOPERATE | obj
            promise | v | FARM-PROMISE | AGREE | inf=#FARM-WORK
            """);
    assertTrue(
        codes(book, "France promised to prune the vineyards of Mali.")
            .contains("AGREE FARM-PROMISE - promise"));
  }

  @Test
  void anExampleThatDoesNotComeOutIsTold() throws IOException {
    Codebook book =
        book(
            """
            trigger | pos | category | when | need | example
            prune | v | FARM-WORK | obj | nothing | Villagers pruned the vineyard.
            prune | v | FARM-WORK | obj=hedge | nothing | Kenya condemned Uganda on Friday.
            """);
    List<String> told =
        book.examples().stream()
            .map(one -> String.valueOf(one.complaint(read(book, one.sentence()))))
            .map(one -> one.replace(folder + "/", ""))
            .toList();
    assertEquals(
        List.of(
            "null",
            "book.tsv line 3, column example: it does not come out as FARM-WORK but as ACCUSE of"
                + " “condemn”"),
        told);
  }

  @Test
  void allFaultsAreToldWithLineAndColumn() throws IOException {
    book(
        """
        trigger | pos | category | plover | when | actor | mode | cameo | frame | need
        hit | x | FARM HARM |  | objekt=a;obj=@none,#NONE,%none; !subj=
        | v
        hit | v | ASSAULT | COERCE |  | gov | flying | 999 | sideways | maybe
        hit | v | OCCURRENCE |  |  |  |  | 190
        hit | v | MINE | YOURS
        @troops |  |  |  | a
        @mine |  |  |  | @yours
        hit|strike | v | AID |  | obj;to=port
        strike | v | ASSAULT |  | to=port; obj
        """);
    List<String> told =
        complaints.lines().stream().map(one -> one.replace(folder + "/book.tsv ", "")).toList();
    assertEquals(
        List.of(
            "line 2, column pos",
            "line 2, column when",
            "line 2, column when",
            "line 2, column when",
            "line 2, column when",
            "line 2, column when",
            "line 2, column category",
            "line 3, column trigger",
            "line 3, column category",
            "line 4, column cameo",
            "line 4, column plover",
            "line 4, column mode",
            "line 4, column frame",
            "line 4, column need",
            "line 4, column actor",
            "line 5, column cameo",
            "line 6, column plover",
            "line 7, column trigger",
            "line 8, column when",
            "line 10, column trigger"),
        told.stream().map(one -> one.substring(0, one.indexOf(':'))).toList());
    assertTrue(told.contains("line 10, column trigger: “strike” asks for the same as line 9"));
    assertTrue(told.contains("line 2, column when: there is no class of words “@none”"));
  }
}
