package org.sitrep.fuse.origins;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.fuse.evidence.Reading;
import org.sitrep.fuse.evidence.Wording;

/**
 * What a text is known again by. Words in quotation marks are left out: two reports that share a
 * quotation are not copies of each other.
 *
 * @param runs runs of four words
 * @param sentences the content words of each sentence that has enough of them
 */
record Print(Set<String> runs, List<Set<String>> sentences) {
  private static final Pattern QUOTATION = Pattern.compile("[\"“][^\"“”]{1,1000}[\"”]");
  private static final int RUN = 4;
  private static final int FEWEST_RUNS = 20;
  private static final int FEWEST_WORDS = 6;
  private static final int FEWEST_SENTENCES = 3;

  /**
   * How many of the words of two sentences must be in both for one to be the other's like
   * (Jaccard).
   */
  private static final double LIKE = 0.4;

  static Print of(Reading in) {
    String own = QUOTATION.matcher(in.text()).replaceAll(" ");
    List<Set<String>> sentences =
        in.analysis().sentences().stream()
            .map(span -> Wording.content(QUOTATION.matcher(span.of(in.text())).replaceAll(" ")))
            .filter(words -> words.size() >= FEWEST_WORDS)
            .toList();
    return new Print(Wording.shingles(Wording.words(own), RUN), sentences);
  }

  /** The share of this text's runs that stand in the other. */
  double copied(Print other) {
    return runs.size() < FEWEST_RUNS ? 0 : (double) Wording.shared(runs, other.runs) / runs.size();
  }

  /** The share of this text's sentences that have their like in the other. */
  double retold(Print other) {
    long like =
        sentences.stream()
            .filter(one -> other.sentences.stream().anyMatch(two -> alike(one, two)))
            .count();
    return sentences.size() < FEWEST_SENTENCES ? 0 : (double) like / sentences.size();
  }

  private static boolean alike(Set<String> one, Set<String> other) {
    int shared = Wording.shared(one, other);
    return shared >= LIKE * (one.size() + other.size() - shared);
  }
}
