package org.sitrep.language;

import java.util.List;

/** Sentences with a tree written by hand. */
final class Trees {
  private Trees() {}

  /**
   * @param text the sentence; the tokens are looked for in it, in order
   * @param lines one a token: word, tag, head (counted from 1; 0 for the root), relation and, where
   *     it has one, its name class
   */
  static Sentence of(String text, String... lines) {
    List<String[]> rows = List.of(lines).stream().map(line -> line.split(" ")).toList();
    int n = rows.size();
    int[] starts = new int[n];
    int[] ends = new int[n];
    String[] words = new String[n];
    String[] tags = new String[n];
    String[] names = new String[n];
    int[] heads = new int[n];
    String[] relations = new String[n];
    for (int i = 0; i < n; i++) {
      String[] row = rows.get(i);
      words[i] = row[0];
      starts[i] = text.indexOf(row[0], i == 0 ? 0 : ends[i - 1]);
      ends[i] = starts[i] + row[0].length();
      tags[i] = row[1];
      heads[i] = Integer.parseInt(row[2]) - 1;
      relations[i] = row[3];
      names[i] = row.length > 4 ? row[4] : "O";
    }
    return new Sentence(0, starts, ends, words, words, tags, names, heads, relations);
  }

  /** Each token as {@code word/tag/head's word/relation}. */
  static List<String> told(Sentence sentence) {
    return java.util.stream.IntStream.range(0, sentence.size())
        .mapToObj(
            token ->
                String.join(
                    "/",
                    sentence.word(token),
                    sentence.tag(token),
                    sentence.head(token) < 0 ? "" : sentence.word(sentence.head(token)),
                    sentence.relation(token)))
        .toList();
  }
}
