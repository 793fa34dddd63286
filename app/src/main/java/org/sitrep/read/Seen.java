package org.sitrep.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Remembers a number for each string that it was shown, by 64 bits of the string's SHA-256: some
 * twenty bytes a string however long, so that a run over millions of reports keeps no text. Two of
 * a million strings fall together once in some forty million runs. Open addressing, after Knuth,
 * The Art of Computer Programming 3, 6.4.
 */
final class Seen {
  private final MessageDigest digest;
  private long[] keys = new long[1024];
  private int[] values = new int[1024];
  private int size;

  Seen() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }

  /** The number put last, 0 where there is none. */
  int get(String string) {
    return values[slot(key(string))];
  }

  /** Puts a number other than 0. */
  void put(String string, int value) {
    long key = key(string);
    int slot = slot(key);
    if (values[slot] == 0 && ++size * 2 > keys.length) {
      grow();
      slot = slot(key);
    }
    keys[slot] = key;
    values[slot] = value;
  }

  private int slot(long key) {
    int slot = (int) (key & (keys.length - 1));
    while (values[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }

  private long key(String string) {
    byte[] hash = digest.digest(string.getBytes(StandardCharsets.UTF_16LE));
    long key = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      key = key << 8 | (hash[i] & 0xFF);
    }
    return key;
  }
}
