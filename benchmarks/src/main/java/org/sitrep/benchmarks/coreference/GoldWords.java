package org.sitrep.benchmarks.coreference;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.Span;
import org.sitrep.read.Given;

/**
 * The words of a document in one row, with tags, marks and the gold tree.
 *
 * @param spans where each stands in the text, in order
 * @param tags Penn Treebank tags
 * @param heads the word that each hangs on, −1 for roots
 * @param misc the last column
 */
record GoldWords(List<Span> spans, List<String> tags, List<Integer> heads, List<String> misc) {
  private static final int TAG = 4;
  private static final int HEAD = 6;
  private static final int MISC = 9;

  static GoldWords of(List<Given> sentences) {
    GoldWords words =
        new GoldWords(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Given sentence : sentences) {
      int first = words.spans.size();
      words.spans.addAll(sentence.tokens());
      for (String line : sentence.lines()) {
        String[] cells = line.split("\t", -1);
        if (cells.length > MISC && cells[0].matches("[0-9]+")) {
          int head = Integer.parseInt(cells[HEAD]);
          words.tags.add(cells[TAG]);
          words.heads.add(head == 0 ? -1 : first + head - 1);
          words.misc.add(cells[MISC]);
        }
      }
    }
    return words;
  }

  int size() {
    return spans.size();
  }

  /** The first word of {@code [from, to)} that hangs on none of them. */
  int head(int from, int to) {
    for (int at = from; at < to; at++) {
      if (heads.get(at) < from || heads.get(at) >= to) {
        return at;
      }
    }
    return from;
  }

  /** The head of the words that the span touches, −1 where it touches none. */
  int head(Span span) {
    int from = firstIn(span);
    int to = endOf(span, from);
    return from == to ? -1 : head(from, to);
  }

  /** Whether the span touches one word, and that an adjective. */
  boolean isAdjective(Span span) {
    int from = firstIn(span);
    return endOf(span, from) == from + 1 && tags.get(from).startsWith("JJ");
  }

  private int firstIn(Span span) {
    int from = 0;
    while (from < size() && spans.get(from).end() <= span.start()) {
      from++;
    }
    return from;
  }

  private int endOf(Span span, int from) {
    int to = from;
    while (to < size() && spans.get(to).start() < span.end()) {
      to++;
    }
    return to;
  }
}
