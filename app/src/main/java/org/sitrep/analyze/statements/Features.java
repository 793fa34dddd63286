package org.sitrep.analyze.statements;

import java.util.Arrays;

/**
 * Hashed features of one or several places in a text, appended one after the other. A feature is a
 * number that mixes which template it is of with what stands there (Weinberger et al. 2009), so
 * that no model holds a word.
 */
final class Features {
  private int[] values = new int[1 << 10];
  private int size;

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  int get(int i) {
    return values[i];
  }

  int[] copy(int from, int to) {
    return Arrays.copyOfRange(values, from, to);
  }

  void add(int template, int a) {
    add(mix(template * 0x3C6EF372, a));
  }

  void add(int template, int a, int b) {
    add(mix(mix(template * 0x3C6EF372, a), b));
  }

  void add(int template, int a, int b, int c) {
    add(mix(mix(mix(template * 0x3C6EF372, a), b), c));
  }

  private void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    int spread = value;
    spread ^= spread >>> 16;
    spread *= 0x85EBCA6B;
    spread ^= spread >>> 13;
    values[size++] = spread;
  }

  static int mix(int a, int b) {
    int mixed = (a ^ (a >>> 15)) * 0x2C1B3C6D + b * 0x9E3779B1;
    return mixed ^ (mixed >>> 14);
  }
}
