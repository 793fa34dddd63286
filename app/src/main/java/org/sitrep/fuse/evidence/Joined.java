package org.sitrep.fuse.evidence;

import java.util.List;

/**
 * Items of several reports, or of one, that are the same thing.
 *
 * @param id its id in the situation
 * @param told at least one, in the order of the reports
 */
public record Joined<T>(String id, List<Told<T>> told) {
  public Joined {
    told = List.copyOf(told);
  }

  public Told<T> first() {
    return told.get(0);
  }

  /** Ids of the reports that tell it, each once, in order. */
  public List<String> reports() {
    return told.stream().map(one -> one.in().id()).distinct().toList();
  }
}
