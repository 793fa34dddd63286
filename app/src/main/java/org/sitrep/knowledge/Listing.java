package org.sitrep.knowledge;

/**
 * A site with its key, as it is sorted into a gazetteer.
 *
 * @param key as {@link GazetteerFile} has it
 */
record Listing(int key, Site site) implements Comparable<Listing> {
  @Override
  public int compareTo(Listing other) {
    return Integer.compare(key, other.key);
  }
}
