package org.sitrep.fuse.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.fuse.evidence.Clustering;
import org.sitrep.fuse.evidence.Told;
import org.sitrep.model.Entity;

/**
 * Joins named persons: the same last name, and first names and countries that agree where both are
 * known.
 */
final class Persons {
  private final Names names;

  Persons(Names names) {
    this.names = names;
  }

  List<List<Told<Entity>>> join(List<Told<Entity>> people) {
    Map<String, List<Integer>> byLast = new LinkedHashMap<>();
    Map<Told<Entity>, List<String>> nameOf = new HashMap<>();
    for (int at = 0; at < people.size(); at++) {
      List<String> name = names.person(people.get(at).item().name());
      nameOf.put(people.get(at), name);
      if (!name.isEmpty()) {
        byLast.computeIfAbsent(name.get(name.size() - 1), unused -> new ArrayList<>()).add(at);
      }
    }
    List<Clustering.Pair> pairs = new ArrayList<>();
    for (List<Integer> block : byLast.values()) {
      pair(people, nameOf, block, pairs);
    }
    return Clustering.of(people, pairs, (a, b) -> agree(a, b, nameOf));
  }

  private static void pair(
      List<Told<Entity>> people,
      Map<Told<Entity>, List<String>> nameOf,
      List<Integer> block,
      List<Clustering.Pair> pairs) {
    for (int i = 0; i < block.size(); i++) {
      for (int j = i + 1; j < block.size() && j <= i + 200; j++) {
        int one = block.get(i);
        int other = block.get(j);
        if (agree(people.get(one), people.get(other), nameOf)) {
          int least =
              Math.min(name(people, nameOf, one).size(), name(people, nameOf, other).size());
          pairs.add(new Clustering.Pair(one, other, least));
        }
      }
    }
  }

  private static List<String> name(
      List<Told<Entity>> people, Map<Told<Entity>, List<String>> nameOf, int at) {
    return nameOf.getOrDefault(people.get(at), List.of());
  }

  private static boolean agree(
      Told<Entity> one, Told<Entity> other, Map<Told<Entity>, List<String>> nameOf) {
    // Within a report its own reader has decided.
    if (one.in() == other.in()) {
      return false;
    }
    String country = one.item().country();
    String country2 = other.item().country();
    boolean sameLand = country == null || country2 == null || country.equals(country2);
    return sameLand
        && fit(nameOf.getOrDefault(one, List.of()), nameOf.getOrDefault(other, List.of()));
  }

  /**
   * Whether two names can be one person's: the same last name, and first names that agree or lack.
   */
  static boolean fit(List<String> one, List<String> other) {
    if (one.isEmpty()
        || other.isEmpty()
        || !one.get(one.size() - 1).equals(other.get(other.size() - 1))) {
      return false;
    }
    if (one.size() == 1 || other.size() == 1) {
      return true;
    }
    String first = one.get(0);
    String first2 = other.get(0);
    return first.equals(first2)
        || (first.length() == 1 && first2.startsWith(first))
        || (first2.length() == 1 && first.startsWith(first2));
  }
}
