package org.sitrep.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.Testing;
import org.sitrep.model.Span;

class ConlluTest {
  private static Sentence sentence(int index, int[] starts, String[] words, String[] names) {
    int n = words.length;
    int[] ends = new int[n];
    String[] tags = new String[n];
    String[] relations = new String[n];
    int[] heads = new int[n];
    for (int i = 0; i < n; i++) {
      ends[i] = starts[i] + words[i].length();
      tags[i] = "NNP";
      relations[i] = i == 0 ? "root" : "flat";
      heads[i] = i == 0 ? -1 : 0;
    }
    boolean[] begins = new boolean[n];
    java.util.Arrays.fill(begins, true);
    return new Sentence(index, starts, ends, words, words, tags, names, begins, heads, relations);
  }

  @Test
  void rowsHaveSpansNamesAndWhatTouches() {
    String text = "Ada Bo!\n\nBrell";
    Document document =
        new Document(
            Testing.report("r", text),
            List.of(
                sentence(
                    0,
                    new int[] {0, 4, 6},
                    new String[] {"Ada", "Bo", "!"},
                    new String[] {"PERSON", "PERSON", "O"}),
                sentence(1, new int[] {9}, new String[] {"Brell"}, new String[] {"LOCATION"})));
    assertEquals(
        """
        # newdoc id = r
        # sent_id = r-1
        # text = Ada Bo!
        1\tAda\tAda\tPROPN\tNNP\t_\t0\troot\t_\tstart_char=0|end_char=3|NER=B-PER
        2\tBo\tBo\tPROPN\tNNP\t_\t1\tflat\t_\tstart_char=4|end_char=6|NER=B-PER|SpaceAfter=No
        3\t!\t!\tPROPN\tNNP\t_\t1\tflat\t_\tstart_char=6|end_char=7|NER=O

        # sent_id = r-2
        # text = Brell
        1\tBrell\tBrell\tPROPN\tNNP\t_\t0\troot\t_\tstart_char=9|end_char=14|NER=B-LOC

        """,
        Conllu.write(document));
  }

  @Test
  void noWordBreaksARow() {
    String[] odd = {"a\tb", "c\u0085d", "\n", "e\ud800"};
    Document document =
        new Document(
            Testing.report("i\nd", "a\tb c\u0085d \n e\ud800"),
            List.of(sentence(0, new int[] {0, 4, 8, 10}, odd, new String[] {"O", "O", "O", "O"})));
    List<String> lines = Conllu.write(document).lines().toList();
    assertEquals("# newdoc id = i d", lines.get(0));
    assertEquals(
        List.of("a b", "c d", "_", "e "),
        lines.subList(3, 7).stream().map(line -> line.split("\t")[1]).toList());
    assertTrue(lines.subList(3, 7).stream().allMatch(line -> line.split("\t").length == 10));
  }

  @Test
  void aRunOfOneClassIsOneName() {
    Document document = Testing.document("John Smith met Angela Merkel in Rome.");
    List<String> names =
        Conllu.write(document)
            .lines()
            .filter(line -> line.contains("NER="))
            .map(line -> line.replaceAll(".*NER=([^|]*).*", "$1"))
            .toList();
    assertEquals(List.of("B-PER", "I-PER", "O", "B-PER", "I-PER", "O", "B-LOC", "O"), names);
  }

  @Test
  void givenTokensAreKept() {
    String text = "New York-based crews can not swim.";
    List<List<Span>> given =
        List.of(
            List.of(new Span(0, 8), new Span(8, 9), new Span(9, 14), new Span(15, 20)),
            List.of(new Span(21, 24), new Span(25, 28), new Span(29, 33), new Span(33, 34)));
    Document document = Testing.language().read(Testing.report("r", text), given);
    assertEquals(
        given,
        document.sentences().stream()
            .map(
                one -> java.util.stream.IntStream.range(0, one.size()).mapToObj(one::span).toList())
            .toList());
    assertEquals("New York", document.sentences().get(0).word(0));
    assertEquals("VB", document.sentences().get(1).tag(2));
  }
}
