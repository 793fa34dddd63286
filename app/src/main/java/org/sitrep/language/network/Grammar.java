package org.sitrep.language.network;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the network reads in a sentence, one of each for every token.
 *
 * @param tags Penn Treebank tags
 * @param names O, or B- or I- with PER, ORG or LOC
 * @param sure how sure the network is of the name class, 0 to 1
 * @param heads the head's token, −1 the root's
 * @param relations Universal Dependencies relations
 */
public record Grammar(
    String[] tags, String[] names, float[] sure, int[] heads, String[] relations) {

  /** This and what follows it, whose root hangs on this one's. */
  Grammar and(Grammar next) {
    int n = heads.length;
    int root = IntStream.range(0, n).filter(i -> heads[i] < 0).findFirst().orElse(0);
    int[] moved = Arrays.stream(next.heads).map(head -> head < 0 ? root : head + n).toArray();
    String[] named =
        IntStream.range(0, moved.length)
            .mapToObj(i -> next.heads[i] < 0 ? "parataxis" : next.relations[i])
            .toArray(String[]::new);
    float[] joined = Arrays.copyOf(sure, n + next.sure.length);
    System.arraycopy(next.sure, 0, joined, n, next.sure.length);
    return new Grammar(
        join(tags, next.tags),
        join(names, next.names),
        joined,
        IntStream.concat(Arrays.stream(heads), Arrays.stream(moved)).toArray(),
        join(relations, named));
  }

  private static String[] join(String[] first, String[] second) {
    return Stream.concat(Arrays.stream(first), Arrays.stream(second)).toArray(String[]::new);
  }
}
