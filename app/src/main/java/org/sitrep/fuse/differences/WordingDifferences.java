package org.sitrep.fuse.differences;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.fuse.evidence.Board;
import org.sitrep.fuse.evidence.Joined;
import org.sitrep.fuse.evidence.Told;
import org.sitrep.fuse.evidence.Wording;
import org.sitrep.model.About;
import org.sitrep.model.Difference;
import org.sitrep.model.Span;
import org.sitrep.model.Statement;
import org.sitrep.model.Support;

/**
 * The same words of the same speaker, quoted with other words: translated, shortened or put
 * differently.
 */
final class WordingDifferences {
  private static final Pattern SENTENCE = Pattern.compile("[\"“]([^\"“”]{12,600})[\"”]");
  private static final int MOST = 6;
  private final Board board;

  WordingDifferences(Board board) {
    this.board = board;
  }

  List<Finding.Draft> find() {
    List<Finding.Draft> found = new ArrayList<>();
    for (int at = 0; at < board.tellings().size() && found.size() < MOST; at++) {
      Joined<Statement> joined = board.statements().get(board.tellings().get(at).id());
      if (joined != null && joined.reports().size() > 1) {
        Finding finding = compare(joined, board.tellings().get(at).support());
        if (finding.isOne()) {
          found.add(
              finding.as(
                  Difference.Kind.DIFFERS,
                  "The words may be shortened, translated or quoted from memory."));
        }
      }
    }
    return found;
  }

  private static Finding compare(Joined<Statement> joined, List<Support> support) {
    Finding finding = new Finding(About.statement(joined.id()), "wording");
    List<Told<Statement>> all = joined.told();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        if (all.get(i).in() == all.get(j).in()) {
          continue;
        }
        for (String one : quotes(all.get(i))) {
          for (String other : quotes(all.get(j))) {
            if (put(one, other)) {
              finding.value(one, support.get(i)).value(other, support.get(j));
            }
          }
        }
      }
    }
    return finding;
  }

  /** Each quoted sentence. */
  private static Set<String> quotes(Told<Statement> told) {
    Set<String> quotes = new LinkedHashSet<>();
    for (Span span : told.item().content()) {
      Matcher matcher = SENTENCE.matcher(told.in().words(span));
      while (matcher.find()) {
        for (String sentence : matcher.group(1).split("(?<=[.!?…])\\s+|\\.\\.\\.\\s*")) {
          quotes.add(sentence.strip());
        }
      }
    }
    return quotes;
  }

  /**
   * Alike enough to be one sentence, and each with at least one word of meaning that the other
   * lacks.
   */
  private static boolean put(String one, String other) {
    Set<String> words = Wording.content(one);
    Set<String> words2 = Wording.content(other);
    int shared = Wording.shared(words, words2);
    boolean alike = shared >= 3 && shared >= 0.45 * Math.min(words.size(), words2.size());
    return alike && shared < words.size() && shared < words2.size();
  }
}
