package org.sitrep.analyze.statements;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.Testing;
import org.sitrep.language.Document;
import org.sitrep.language.Sentence;
import org.sitrep.model.Analysis;
import org.sitrep.model.Span;
import org.sitrep.model.Statement;

class AttributorTest {
  private static final String[] PIECES = {
    "“",
    "”",
    "\"",
    "'",
    "«",
    "»",
    "„",
    "''",
    "``",
    "(",
    ")",
    "[",
    "]",
    "\n",
    "\n\n",
    ".",
    ",",
    ":",
    " the minister said ",
    " he told her ",
    " according to ",
    " wants to leave ",
    "Anna Berg",
    " reportedly ",
    "The roof is sound",
    " the road, ",
    " adding that ",
    " — ",
    " who warned "
  };

  private static List<Statement> read(String text) {
    Document document = Testing.document(text);
    List<Span> sentences = document.sentences().stream().map(Sentence::span).toList();
    Analysis bare = Analysis.of(document.report(), sentences);
    return new StatementReader().read(document, bare).statements();
  }

  private static String said(String text, Statement one) {
    String source = one.source() == null ? "-" : one.source().span().of(text);
    return source
        + " | "
        + one.cue().span().of(text)
        + " | "
        + String.join(" # ", one.content().stream().map(span -> span.of(text)).toList())
        + " | "
        + one.form();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "Anna Berg said the plan was “a gift to smugglers” and would fail.;"
            + "Anna Berg | said | the plan was “a gift to smugglers” and would fail | mixed",
        "«The port is open,» said Jan Maas, the harbour master.;"
            + "Jan Maas, the harbour master | said | «The port is open,» | direct",
        "The firm wants to build a second mill.;"
            + "The firm | wants | to build a second mill | indirect",
        "Lake dam will hold, engineers say;engineers | say | Lake dam will hold | indirect",
      })
  void readsSourceCueAndContent(String text, String expected) {
    List<Statement> found = read(text);
    assertEquals(List.of(expected), found.stream().map(one -> said(text, one)).toList());
  }

  @Test
  void followsAQuotationThatIsNotClosedIntoTheNextParagraph() {
    String text =
        "The mayor told reporters that the school would reopen.\n\n“We have no choice,” she said."
            + "\n\n“The roof is sound. The children can come back.";
    List<Statement> found = read(text);
    String last = said(text, found.get(found.size() - 1));
    assertTrue(last.startsWith("she | said |"), last);
    assertTrue(last.contains("The children can come back"), last);
  }

  @Test
  void anythingInQuotationMarksIsReadWithoutHarm() {
    Random random = new Random(5);
    for (int round = 0; round < 300; round++) {
      StringBuilder made = new StringBuilder();
      for (int i = 0; i < 1 + random.nextInt(40); i++) {
        made.append(PIECES[random.nextInt(PIECES.length)]);
      }
      String text = made.toString();
      if (!Testing.document(text).sentences().isEmpty()) {
        Span whole = new Span(0, text.length());
        for (Statement one : read(text)) {
          assertTrue(whole.contains(one.cue().span()), text);
          assertTrue(one.source() == null || whole.contains(one.source().span()), text);
          assertTrue(!one.content().isEmpty(), text);
          assertTrue(one.content().stream().allMatch(whole::contains), text);
        }
      }
    }
  }

  @Test
  void aModelReadsBackAsItWasWritten() throws IOException {
    float[] cues = new float[1 << AttributionModel.CUE_BITS];
    cues[3] = 1.27f;
    cues[5] = -0.02f;
    AttributionModel model =
        new AttributionModel(
            -0.5f,
            cues,
            new float[AttributionModel.LABELS << AttributionModel.NODE_BITS],
            new float
                [AttributionModel.LABELS * AttributionModel.LABELS << AttributionModel.EDGE_BITS],
            new float[1 << AttributionModel.READING_BITS]);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(bytes);
    AttributionModel back = AttributionModel.read(new ByteArrayInputStream(bytes.toByteArray()));
    assertEquals(-0.5f, back.threshold);
    assertArrayEquals(cues, back.cues, 0.006f);
    assertThrows(
        IOException.class,
        () -> AttributionModel.read(new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5})));
  }
}
