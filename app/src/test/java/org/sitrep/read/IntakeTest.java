package org.sitrep.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.model.DateRange;
import org.sitrep.model.Publication;
import org.sitrep.model.Report;
import org.sitrep.read.Note.Code;

class IntakeTest {
  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void textStaysExactlyAsItIs() throws IOException {
    String text = "  A dam\tburst.\r\n\r\n\u00A0Two  died… 😀 \n\n";
    Report report = Taken.files(file("dam.txt", "\uFEFF" + text)).only();
    assertEquals(text, report.text());
    assertEquals("dam", report.id());
    assertEquals(Publication.UNKNOWN, report.published());
  }

  @Test
  void frontMatterIsMetadataAndTheTextIsAllThatFollows() throws IOException {
    String text = "\nA dam burst.\n---\nsource: police\n";
    String head =
        "---\r\npublished: 2024-05-03\noutlet: \"The Herald\"\ntitle: Dam: what we know\n# note\nurl: https://x.test/a\nbyline: Ann Lee\nmood: sour\n---\n";
    Report report = Taken.files(file("dam.md", head + text)).only();
    assertEquals(text, report.text());
    assertEquals("The Herald", report.outlet());
    assertEquals("Dam: what we know", report.title());
    assertEquals("https://x.test/a", report.url());
    assertEquals("Ann Lee", report.byline());
    assertEquals(
        new Publication(
            "2024-05-03", Publication.Basis.GIVEN, DateRange.day(LocalDate.of(2024, 5, 3))),
        report.published());
  }

  @Test
  void aTextThatMerelyBeginsWithARuleHasNoFrontMatter() {
    for (String text :
        List.of(
            "---\nA dam burst.\n---\nmore",
            "---\nkey: value\nnever closed",
            "--- \n",
            "----\na: b\n---\n")) {
      assertEquals(text, Taken.stdin(text).only().text());
    }
  }

  @Test
  void jsonLinesCarryTheirKeys() throws IOException {
    Path lines =
        file(
            "many.jsonl",
            """
            {"id": 7, "text": " A dam burst.\\u0000\\n", "title": "Dam", "published": "2024-05-03T10:00:00+02:00", "language": "en-GB", "extra": {"a": [1]}}

            {"text": "It rained.", "outlet": null}
            {"text": "It rained again."}
            """);
    Taken taken = Taken.files(lines);
    assertEquals(List.of("7", "many", "many#2"), taken.ids());
    assertEquals(" A dam burst.\0\n", taken.reports().get(0).text());
    assertEquals("2024-05-03T10:00:00+02:00", taken.reports().get(0).published().value());
    assertNull(taken.reports().get(1).outlet());
    assertEquals(List.of(Code.SAME_ID), taken.codes());
  }

  @Test
  void aBrokenLineIsNamedAndTheRestIsRead() throws IOException {
    Path lines =
        file(
            "news.ndjson",
            "{\"text\": \"One.\"}\n{\"text\": \"Tw\n[1]\n{\"id\": \"x\"}\n{\"text\": \"a\"} {}\n{\"id\":\"z\",\"text\": \"Six.\"}\n");
    Taken taken = Taken.files(lines);
    assertEquals(List.of("news", "z"), taken.ids());
    assertEquals(
        List.of(lines + ", line 2", lines + ", line 3", lines + ", line 4", lines + ", line 5"),
        taken.notes().stream().map(Note::where).toList());
    assertTrue(taken.codes().stream().allMatch(Code.BROKEN_LINE::equals));
  }

  @Test
  void standardInputIsTextOrJsonLines() {
    assertEquals("stdin", Taken.stdin("A dam burst.").only().id());
    assertEquals("A dam burst.", Taken.stdin(" \n\n{\"text\": \"A dam burst.\"}").only().text());
  }

  @Test
  void foldersAreReadDeepAndByName() throws IOException {
    file("in/b.txt", "B.");
    file("in/a/z.txt", "Z.");
    file("in/c.jsonl", "{\"text\": \"C.\"}");
    file("in/.hidden.txt", "H.");
    file("in/d.dat", "D.");
    Taken taken = Taken.files(folder.resolve("in"));
    assertEquals(List.of("z", "b", "c"), taken.ids());
    assertEquals(List.of(Code.UNKNOWN_KIND), taken.codes());
    assertEquals("D.", Taken.files(folder.resolve("in/d.dat")).only().text());
  }

  @Test
  void aFolderInAFilesPlaceIsEntered() throws IOException {
    file("in/odd.txt/a.txt", "A.");
    Files.createDirectories(folder.resolve("empty.txt"));
    assertEquals(List.of("a"), Taken.files(folder.resolve("in")).ids());
    assertEquals(List.of(Code.NOTHING_INSIDE), Taken.files(folder.resolve("empty.txt")).codes());
  }

  @Test
  void noLinkLeadsOutOfAFolder() throws IOException {
    Path outside = file("outside.txt", "Not for you.");
    Path inside = file("in/a.txt", "A.");
    Files.createSymbolicLink(folder.resolve("in/b.txt"), outside);
    Files.createSymbolicLink(folder.resolve("in/c.txt"), folder.resolve("nowhere"));
    Files.createSymbolicLink(folder.resolve("in/d.txt"), inside);
    Files.createSymbolicLink(folder.resolve("in/e"), folder.resolve("in"));
    Taken taken = Taken.files(folder.resolve("in"));
    assertEquals(List.of("a", "d"), taken.ids());
    assertEquals(Code.UNREADABLE, taken.codes().get(0));
    assertEquals(Code.UNREADABLE, taken.codes().get(1));
  }

  @Test
  void anIdThatOccursTwiceGetsANumber() {
    Taken taken =
        Taken.stdin(
            "{\"id\":\"a\",\"text\":\"1\"}\n{\"id\":\"a\",\"text\":\"2\"}\n{\"id\":\"a#2\",\"text\":\"3\"}\n{\"id\":\"a\",\"text\":\"4\"}");
    assertEquals(List.of("a", "a#2", "a#2#2", "a#3"), taken.ids());
    assertEquals(List.of(Code.SAME_ID, Code.SAME_ID, Code.SAME_ID), taken.codes());
  }

  @Test
  void theSameTextTwiceIsReadAndSaidSo() {
    Taken taken =
        Taken.stdin(
            "{\"id\":\"a\",\"text\":\"A dam burst.\"}\n{\"id\":\"b\",\"text\":\"A dam burst.\"}");
    assertEquals(List.of("a", "b"), taken.ids());
    assertEquals(List.of(Code.SAME_TEXT), taken.codes());
    assertEquals("b", taken.notes().get(0).where());
  }

  @Test
  void aBadDateIsAWarningThatNamesTheReport() {
    Taken taken =
        Taken.stdin("{\"id\":\"a\",\"text\":\"A dam burst.\",\"published\":\"2024-02-30\"}");
    assertEquals(Publication.UNKNOWN, taken.only().published());
    assertEquals(List.of(Code.BAD_DATE), taken.codes());
    assertEquals("a", taken.notes().get(0).where());
  }

  @Test
  void optionsFillWhatAReportLacks() throws IOException {
    Publication day = PublicationDate.parse("2024-01-02", Publication.Basis.GIVEN).orElseThrow();
    String own = file("own.txt", "---\noutlet: Own\n---\nText.").toString();
    Taken taken =
        Taken.from(InputStream.nullInputStream(), new Supplied("Theirs", "Title", day), own);
    assertEquals("Own", taken.only().outlet());
    assertEquals("Title", taken.only().title());
    assertEquals(day, taken.only().published());
  }

  @Test
  void idsAreNamesWithoutExtensions() {
    assertEquals("niger-1", Kind.stem("niger-1.txt"));
    assertEquals("page", Kind.stem("page.html.txt"));
    assertEquals("2024.05.03", Kind.stem("2024.05.03.txt"));
    assertEquals("README", Kind.stem("README"));
  }
}
