package org.sitrep.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.read.Note.Code;

/** What a CoNLL-U file gives: reports whose text is put together from the rows. */
class ConlluTest {
  @TempDir Path folder;

  private final List<Note> notes = new ArrayList<>();

  private static String row(String id, String form, String misc) {
    return id + "\t" + form + "\t_\t_\t_\t_\t_\t_\t_\t" + misc + "\n";
  }

  private List<Tokenized> read(String text) {
    List<Tokenized> found = new ArrayList<>();
    try (Intake intake =
        new Intake(
            List.of("-"),
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
            Supplied.NOTHING,
            notes::add)) {
      while (intake.hasNext()) {
        found.add(intake.take());
      }
    } catch (IOException unclosed) {
      throw new UncheckedIOException(unclosed);
    }
    return found;
  }

  private static List<List<String>> words(Tokenized given) {
    String text = given.report().text();
    return given.sentences().stream()
        .map(one -> one.tokens().stream().map(span -> span.of(text)).toList())
        .toList();
  }

  @Test
  void theTextIsPutTogetherFromTheForms() {
    String file =
        "# newpar\n"
            + row("1", "Rain", "SpaceAfter=No")
            + row("2", ".", "_")
            + "\n"
            + row("1", "Wind", "Entity=(1)|SpaceAfter=No")
            + row("2", "!", "_")
            + "\n# newpar id = 2\n"
            + row("1", "Calm", "_");
    Tokenized given = read(file).get(0);
    assertEquals("Rain. Wind!\n\nCalm", given.report().text());
    assertEquals(
        List.of(List.of("Rain", "."), List.of("Wind", "!"), List.of("Calm")), words(given));
    assertEquals(List.of(), notes);
  }

  @Test
  void multiwordTokensAndEmptyNodesGiveTheirWordsAlone() {
    String file =
        row("1-2", "don't", "SpaceAfter=No")
            + row("1", "do", "_")
            + row("2", "n't", "_")
            + row("3", ",", "_")
            + row("3.1", "stop", "_")
            + row("4-5", "del", "_")
            + row("4", "de", "_")
            + row("5", "el", "_")
            + row("6", "mar", "_");
    Tokenized given = read(file).get(0);
    assertEquals("don't, de el mar", given.report().text());
    assertEquals(List.of(List.of("do", "n't", ",", "de", "el", "mar")), words(given));
    assertEquals(9, given.sentences().get(0).lines().size());
  }

  @Test
  void eachDocumentIsAReportInAnyLanguage() {
    String file =
        "# newdoc id = un\n"
            + row("1", "Le", "_")
            + row("2", "maire", "_")
            + row("3", "est", "_")
            + row("4", "là", "_")
            + "\n# newdoc\n"
            + row("1", "Yes", "_");
    assertEquals(
        List.of("un", "stdin"), read(file).stream().map(one -> one.report().id()).toList());
  }

  @Test
  void aBrokenDocumentIsLeftOutAloneWithItsLine() {
    String good = "# newdoc id = good\n" + row("1", "Rain", "_") + "\n";
    String bad = "# newdoc id = bad\n" + row("1", "Rain", "_") + row("3", "falls", "_") + "\n";
    List<Tokenized> found = read(good + bad + row("1", "More", "_") + "\n" + good);
    assertEquals(2, found.size());
    assertEquals(List.of(Code.BROKEN_ROWS, Code.SAME_ID, Code.SAME_TEXT), codes());
    assertEquals("stdin, line 6", notes.get(0).where());
    assertTrue(notes.get(0).message().contains("2 is due"), notes.get(0)::message);
  }

  @Test
  void whatIsNoRowIsSaidSo() {
    for (String bad :
        new String[] {
          "1\tRain\t_\n",
          row("1", "Rain", "_\t_"),
          row("1", " ", "_"),
          row("1-0", "Rain", "_"),
          row("1-9999999999", "Rain", "_"),
          row("1-2", "Rain", "_") + row("1", "Rain", "_"),
          row("1", "Rain", "_") + row("9.1", "falls", "_"),
          row("1", "Rain", "_") + "no row at all\n"
        }) {
      notes.clear();
      assertEquals(List.of(), read(bad), bad);
      assertEquals(List.of(Code.BROKEN_ROWS), codes(), bad);
    }
  }

  @Test
  void aFileThatIsNotUtf8IsRefusedAtItsLine() throws IOException {
    byte[] bytes =
        (row("1", "Rain", "_") + row("2", "à", "_")).getBytes(StandardCharsets.ISO_8859_1);
    Taken taken = Taken.files(Files.write(folder.resolve("a.conllu"), bytes));
    assertEquals(List.of(Code.BROKEN_ROWS), taken.codes());
    assertTrue(taken.notes().get(0).where().endsWith("a.conllu, line 2"), taken::toString);
  }

  @Test
  void aReportOverTheLimitIsRefusedAndTheNextIsRead() {
    String sentence = row("1", "x".repeat(1000), "_") + "\n";
    String file = sentence.repeat(2100) + "# newdoc id = next\n" + row("1", "Rain", "_");
    List<Tokenized> found = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(file));
    assertEquals("next", found.get(0).report().id());
    assertEquals(List.of(Code.TOO_LONG), codes());
  }

  @Test
  void commentsAloneAreNoReport() throws IOException {
    Path file = Files.writeString(folder.resolve("a.conllu"), "# newdoc id = a\n\n# text = Rain\n");
    assertEquals(List.of(), Taken.files(file).ids());
  }

  private List<Code> codes() {
    return notes.stream().map(Note::code).toList();
  }
}
