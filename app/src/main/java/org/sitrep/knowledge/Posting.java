package org.sitrep.knowledge;

/**
 * That a site bears a name.
 *
 * @param hash of the name ({@link PlaceNames#hash})
 * @param value the site's key · 2, and 1 more where the name is a usual one
 */
record Posting(long hash, int value) implements Comparable<Posting> {
  int key() {
    return value >>> 1;
  }

  @Override
  public int compareTo(Posting other) {
    int order = Long.compareUnsigned(hash, other.hash);
    return order != 0 ? order : Integer.compare(value, other.value);
  }
}
