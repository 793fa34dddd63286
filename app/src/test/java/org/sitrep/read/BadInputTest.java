package org.sitrep.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.read.Note.Code;

/** Input that is broken, hostile or none: each is told under its code, and nothing else is lost. */
class BadInputTest {
  private static final String STORY =
      "The mayor of Orléans said “no one is hurt” after the café fire on Friday – the town’s second in a week. "
          + "Firefighters were called to the old market before dawn and had the blaze under control by nine.";

  @TempDir Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private void assertLeftOut(Code code, String name, byte[] bytes) throws IOException {
    Taken taken = Taken.files(file(name, bytes));
    assertEquals(List.of(), taken.ids(), taken::toString);
    assertEquals(List.of(code), taken.codes(), taken::toString);
    assertTrue(taken.notes().get(0).where().contains(name), taken::toString);
  }

  @Test
  void emptyFiles() throws IOException {
    for (String name : List.of("a.txt", "a.md", "a.jsonl", "a.html", "a")) {
      assertLeftOut(Code.EMPTY, name, new byte[0]);
    }
    assertLeftOut(Code.EMPTY, "blank.txt", " \n\t\n".getBytes(StandardCharsets.UTF_8));
    assertLeftOut(Code.EMPTY, "head.txt", "---\ntitle: A\n---\n".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void binaryFiles() throws IOException {
    byte[] noise = new byte[20_000];
    new Random(1).nextBytes(noise);
    for (String name : List.of("a.txt", "a.jsonl", "a.html", "a.bin")) {
      assertLeftOut(Code.BINARY, name, noise);
    }
    assertLeftOut(Code.BINARY, "b.txt", "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void otherCharsetsAreFoundOut() throws IOException {
    for (String charset : List.of("windows-1252", "UTF-16", "UTF-16LE")) {
      byte[] bytes = STORY.getBytes(Charset.forName(charset));
      byte[] marked =
          charset.equals("UTF-16LE") ? concat(new byte[] {(byte) 0xFF, (byte) 0xFE}, bytes) : bytes;
      Taken taken = Taken.files(file("a.txt", marked));
      assertEquals(STORY, taken.only().text(), charset);
      assertEquals(List.of(Code.READ_AS), taken.codes());
    }
  }

  @Test
  void aPageMayDeclareItsCharset() throws IOException {
    String page =
        "<html><head><meta charset=\"windows-1252\"><title>Fire</title></head><body><article><p>"
            + STORY
            + "</p></article></body></html>";
    assertEquals(
        STORY,
        Taken.files(file("a.html", page.getBytes(Charset.forName("windows-1252")))).only().text());
  }

  @Test
  void aCharsetThatNothingTellsIsRefused() throws IOException {
    byte[] bytes = new byte[3000];
    Random random = new Random(2);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (0x80 + random.nextInt(0x20)); // what no charset has many of
    }
    assertLeftOut(Code.CHARSET, "a.txt", bytes);
  }

  @Test
  void anotherLanguageIsSaidSo() throws IOException {
    String french =
        "Le maire a déclaré vendredi que personne n’avait été blessé dans l’incendie du vieux marché, qui s’est déclaré"
            + " avant l’aube. Les pompiers ont maîtrisé le feu vers neuf heures, selon la préfecture.";
    assertLeftOut(Code.LANGUAGE, "a.txt", french.getBytes(StandardCharsets.UTF_8));
    assertTrue(Taken.stdin(french).notes().get(0).message().contains("French"));
    String russian = "Президент заявил в пятницу, что войска покинут страну до конца месяца.";
    assertLeftOut(Code.LANGUAGE, "b.txt", russian.getBytes(Charset.forName("UTF-8")));
    assertEquals(
        List.of(Code.LANGUAGE),
        Taken.stdin("{\"text\":\"" + STORY + "\",\"language\":\"de\"}").codes());
  }

  @Test
  void whatIsTooShortToTellIsRead() {
    for (String text :
        List.of(
            "Feu à Orléans.",
            "Angela Merkel, Olaf Scholz, Friedrich Merz",
            "12:30 100% €5",
            "Macron, von der Leyen, Sánchez: Brussels")) {
      assertEquals(text, Taken.stdin(text).only().text());
    }
  }

  @Test
  void aTextOverTheLimitIsRefusedWithoutReadingItAll() {
    Endless stream = new Endless("It rained. ", 50_000_000);
    Taken taken = Taken.from(stream, Supplied.NOTHING, "-");
    assertEquals(List.of(Code.TOO_LONG), taken.codes());
    assertTrue(taken.notes().get(0).message().contains("2,000,000"));
    assertTrue(stream.given < 7 * Intake.LONGEST, () -> stream.given + " bytes read");
  }

  @Test
  void aLongFileOfJsonLinesStreams() {
    String line = "{\"text\":\"" + "It rained on the hills of Wales. ".repeat(300) + "\"}\n";
    Endless stream = new Endless(line, 50_000_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          try (Intake intake = new Intake(List.of("-"), stream, Supplied.NOTHING, note -> {})) {
            int count = 0;
            while (intake.hasNext()) {
              intake.next();
              count++;
              assertTrue(stream.given <= (count + 20L) * line.length(), "reads ahead");
            }
            assertEquals(50_000_000 / line.length(), count);
          }
        });
  }

  @Test
  void aLineOverTheLimitIsLeftOutAlone() {
    Endless stream =
        new Endless(
            "{\"text\":\"" + "x".repeat(13_000_000) + "\"}\n{\"text\":\"It rained.\"}\n",
            13_000_034);
    Taken taken = Taken.from(stream, Supplied.NOTHING, "-");
    assertEquals(List.of(Code.TOO_LONG), taken.codes());
    assertEquals("stdin, line 1", taken.notes().get(0).where());
    assertEquals("It rained.", taken.only().text());
  }

  @Test
  void deepJsonAndDeepPagesEndQuickly() throws IOException {
    String page = "<html><body>" + "<div><b>".repeat(100_000) + "</body></html>";
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          assertEquals(
              List.of(Code.BROKEN_LINE), Taken.stdin("{\"text\":" + "[".repeat(1_000_000)).codes());
          assertEquals(
              List.of(Code.NO_ARTICLE),
              Taken.files(file("a.html", page.getBytes(StandardCharsets.UTF_8))).codes());
        });
  }

  @Test
  void whatIsNotThereIsSaidSo() throws IOException {
    Path dangling = Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("nowhere"));
    Taken taken = Taken.files(dangling, folder.resolve("b.txt"), Path.of("c\nd"));
    assertEquals(List.of(Code.UNREADABLE, Code.UNREADABLE, Code.UNREADABLE), taken.codes());
  }

  private static byte[] concat(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  /** The same bytes again and again, up to a whole number of times. */
  private static final class Endless extends InputStream {
    private final byte[] part;
    private final long most;
    private long given;

    Endless(String part, long most) {
      this.part = part.getBytes(StandardCharsets.US_ASCII);
      this.most = Math.max(1, most / this.part.length) * this.part.length;
    }

    @Override
    public int read() {
      return given < most ? part[(int) (given++ % part.length)] : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      int count = 0;
      while (count < length && given < most) {
        int at = (int) (given % part.length);
        int next = Math.min(length - count, part.length - at);
        System.arraycopy(part, at, into, from + count, next);
        count += next;
        given += next;
      }
      return count == 0 ? -1 : count;
    }
  }
}
