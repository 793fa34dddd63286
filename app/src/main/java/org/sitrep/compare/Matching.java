package org.sitrep.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which rows of two tables tell the same event. A row has one partner at most. In order:
 *
 * <ol>
 *   <li>the same values in all columns that the user names, and nothing else; or, where none is
 *       named,
 *   <li>the same event id. Where the tables share any id, a row with an id is matched by it alone;
 *       otherwise ids are each coder's own numbering and count for nothing;
 *   <li>the same report and trigger, then the same report and sentence;
 *   <li>the same report, and the same day or category: both before the category alone before the
 *       day alone, then by how many of all fields agree. Where a table tells no reports, or a row
 *       none of either, day and category must both be the same.
 * </ol>
 *
 * Equal claims go to the row that stands first.
 */
final class Matching {
  private static final int MOST_PAIRS = 4_000_000;
  private static final int SAME_CATEGORY = 2000;
  private static final int SAME_DAY = 1000;
  private static final char PARTS = '\u0000';

  private final Sheet first;
  private final Sheet second;
  private final List<Fields.Field> fields;
  private final Map<Integer, Integer> partners = new LinkedHashMap<>();
  private final Set<Integer> taken = new HashSet<>();
  private final Map<String, Integer> rules = new LinkedHashMap<>();

  private Matching(Sheet first, Sheet second, List<Fields.Field> fields) {
    this.first = first;
    this.second = second;
    this.fields = fields;
  }

  /** Two rows by their places in their tables. */
  record Pair(int first, int second) {}

  /**
   * What was matched.
   *
   * @param pairs in the order of the first table
   * @param rules how many by which rule
   */
  record Result(List<Pair> pairs, Map<String, Integer> rules) {}

  static Result of(Sheet first, Sheet second, List<String> key, List<Fields.Field> fields) {
    Matching matching = new Matching(first, second, fields);
    if (key.isEmpty()) {
      matching.byRole();
    } else {
      matching.equal("key", matching.keys(first, key), matching.keys(second, key), Set.of());
    }
    List<Pair> pairs =
        matching.partners.entrySet().stream()
            .map(one -> new Pair(one.getKey(), one.getValue()))
            .sorted(Comparator.comparing(Pair::first))
            .toList();
    return new Result(pairs, matching.rules);
  }

  private void byRole() {
    Columns told = Columns.of(first);
    Columns otherTold = Columns.of(second);
    boolean reports = told.tellsReports() && otherTold.tellsReports();
    Columns one = reports ? told : told.withoutReports();
    Columns other = reports ? otherTold : otherTold.withoutReports();
    Set<String> shared = new HashSet<>(one.id());
    shared.retainAll(new HashSet<>(other.id()));
    shared.remove("");
    Set<Integer> spokenForOne = shared.isEmpty() ? Set.of() : filled(one.id());
    Set<Integer> spokenForOther = shared.isEmpty() ? Set.of() : filled(other.id());
    equal("event id", one.id(), other.id(), Set.of());
    taken.addAll(spokenForOther);
    equal(
        "report and trigger",
        joined(one.report(), one.trigger()),
        joined(other.report(), other.trigger()),
        spokenForOne);
    equal(
        "report and sentence",
        joined(one.report(), one.sentence()),
        joined(other.report(), other.sentence()),
        spokenForOne);
    best(one, other, spokenForOne);
  }

  private static Set<Integer> filled(List<String> values) {
    Set<Integer> filled = new HashSet<>();
    for (int i = 0; i < values.size(); i++) {
      if (!values.get(i).isEmpty()) {
        filled.add(i);
      }
    }
    return filled;
  }

  /** Pairs rows of equal keys in their order; an empty key is none. */
  private void equal(String rule, List<String> ones, List<String> others, Set<Integer> without) {
    Map<String, Deque<Integer>> free = new HashMap<>();
    for (int i = 0; i < others.size(); i++) {
      if (!others.get(i).isEmpty() && !taken.contains(i)) {
        free.computeIfAbsent(others.get(i), key -> new ArrayDeque<>()).add(i);
      }
    }
    for (int i = 0; i < ones.size(); i++) {
      Deque<Integer> fitting = free.get(ones.get(i));
      boolean open = !partners.containsKey(i) && !without.contains(i);
      if (open && fitting != null && !fitting.isEmpty()) {
        pair(rule, i, fitting.remove());
      }
    }
  }

  private void pair(String rule, int one, int other) {
    partners.put(one, other);
    taken.add(other);
    rules.merge(rule, 1, Integer::sum);
  }

  private record Claim(int weight, int first, int second) {}

  private void best(Columns one, Columns other, Set<Integer> without) {
    List<Claim> claims = claims(one, other, without);
    claims.sort(
        Comparator.comparingInt((Claim claim) -> -claim.weight())
            .thenComparingInt(Claim::first)
            .thenComparingInt(Claim::second));
    for (Claim claim : claims) {
      if (!partners.containsKey(claim.first()) && !taken.contains(claim.second())) {
        pair("report, date and category", claim.first(), claim.second());
      }
    }
  }

  private List<Claim> claims(Columns one, Columns other, Set<Integer> without) {
    Map<String, List<Integer>> blocks = free(other);
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < first.rows().size(); i++) {
      if (partners.containsKey(i) || without.contains(i)) {
        continue;
      }
      Set<Integer> near = new TreeSet<>();
      blocks(one, i).forEach(key -> near.addAll(blocks.getOrDefault(key, List.of())));
      for (int at : near) {
        claims.add(new Claim(weight(one, i, other, at), i, at));
      }
      if (claims.size() > MOST_PAIRS) {
        throw new UnreadableSheet(
            first.name() + " has too many rows that could be the same event; --key must say more");
      }
    }
    return claims;
  }

  /** The second table's rows that have no partner, under what they can be found by. */
  private Map<String, List<Integer>> free(Columns other) {
    Map<String, List<Integer>> free = new HashMap<>();
    for (int i = 0; i < second.rows().size(); i++) {
      if (!taken.contains(i)) {
        for (String key : blocks(other, i)) {
          free.computeIfAbsent(key, it -> new ArrayList<>()).add(i);
        }
      }
    }
    return free;
  }

  /** Two rows can be a pair where one of these is the same. */
  private static List<String> blocks(Columns columns, int row) {
    String report = columns.report().get(row);
    String day = columns.date().get(row);
    String category = columns.category().get(row);
    List<String> blocks = new ArrayList<>();
    if (report.isEmpty()) {
      if (!day.isEmpty() && !category.isEmpty()) {
        blocks.add("both" + PARTS + day + PARTS + category);
      }
    } else {
      if (!day.isEmpty()) {
        blocks.add("day" + PARTS + report + PARTS + day);
      }
      if (!category.isEmpty()) {
        blocks.add("category" + PARTS + report + PARTS + category);
      }
    }
    return blocks;
  }

  private int weight(Columns one, int at, Columns other, int otherAt) {
    String day = one.date().get(at);
    String category = one.category().get(at);
    boolean sameDay = !day.isEmpty() && day.equals(other.date().get(otherAt));
    boolean sameCategory = !category.isEmpty() && category.equals(other.category().get(otherAt));
    int same = 0;
    for (Fields.Field field : fields) {
      String value = field.first().get(at);
      same += !value.isEmpty() && value.equals(field.second().get(otherAt)) ? 1 : 0;
    }
    return (sameCategory ? SAME_CATEGORY : 0) + (sameDay ? SAME_DAY : 0) + Math.min(same, 999);
  }

  private static List<String> joined(List<String> report, List<String> place) {
    List<String> joined = new ArrayList<>();
    for (int i = 0; i < report.size(); i++) {
      boolean both = !report.get(i).isEmpty() && !place.get(i).isEmpty();
      joined.add(both ? report.get(i) + PARTS + place.get(i) : "");
    }
    return joined;
  }

  /** The values of several columns as one; empty where one of them is. */
  private List<String> keys(Sheet sheet, List<String> key) {
    List<String> keys = new ArrayList<>();
    List<List<String>> columns =
        key.stream().map(name -> sheet.values(Fields.position(sheet, name))).toList();
    for (int i = 0; i < sheet.rows().size(); i++) {
      int at = i;
      List<String> values = columns.stream().map(column -> column.get(at)).toList();
      keys.add(values.contains("") ? "" : String.join(String.valueOf(PARTS), values));
    }
    return keys;
  }
}
