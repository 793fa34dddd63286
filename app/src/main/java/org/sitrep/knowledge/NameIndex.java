package org.sitrep.knowledge;

import java.util.Arrays;

/**
 * From the hash of a name to the numbers of what bears it: open addressing into chains, all in
 * plain arrays.
 */
final class NameIndex {
  private static final int END = -1;

  private long[] hashes = new long[1 << 18];
  private int[] heads = new int[1 << 18];
  private int[] values = new int[1 << 18];
  private int[] nexts = new int[1 << 18];
  private int names;
  private int postings;

  /** Adds a posting, unless the name has it already. */
  void add(long hash, int value) {
    if (names * 2 > hashes.length) {
      grow();
    }
    int slot = slot(hash);
    if (hashes[slot] == 0) {
      hashes[slot] = hash;
      heads[slot] = END;
      names++;
    }
    for (int at = heads[slot]; at != END; at = nexts[at]) {
      if (values[at] == value) {
        return;
      }
    }
    if (postings == values.length) {
      values = Arrays.copyOf(values, postings * 2);
      nexts = Arrays.copyOf(nexts, postings * 2);
    }
    values[postings] = value;
    nexts[postings] = heads[slot];
    heads[slot] = postings++;
  }

  int[] get(long hash) {
    int slot = slot(hash);
    if (hashes[slot] == 0) {
      return new int[0];
    }
    int count = 0;
    for (int at = heads[slot]; at != END; at = nexts[at]) {
      count++;
    }
    int[] found = new int[count];
    for (int at = heads[slot]; at != END; at = nexts[at]) {
      found[--count] = values[at];
    }
    return found;
  }

  private int slot(long hash) {
    int mask = hashes.length - 1;
    int slot = (int) hash & mask;
    while (hashes[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldHeads = heads;
    hashes = new long[oldHashes.length * 2];
    heads = new int[oldHashes.length * 2];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldHashes[i] != 0) {
        int slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        heads[slot] = oldHeads[i];
      }
    }
  }
}
