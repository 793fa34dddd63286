package org.sitrep.training;

import java.util.List;
import java.util.Map;

/**
 * What most of several readings of the same words hold their names to be. A class that no two agree
 * on, or that goes on where nothing has begun, is “?”, of which nothing is learnt: a student of
 * doubtful names doubts all names.
 */
final class Majority {
  static final String UNKNOWN = "?";

  private static final Map<String, String> KINDS =
      Map.of("PERSON", "PER", "LOCATION", "LOC", "ORGANIZATION", "ORG");

  private Majority() {}

  /**
   * @param readings BIO classes, of each reading one for every word
   */
  static String[] of(List<String[]> readings) {
    String[] names = new String[readings.get(0).length];
    for (int i = 0; i < names.length; i++) {
      names[i] = UNKNOWN;
      for (String[] one : readings) {
        int at = i;
        if (readings.stream().filter(other -> other[at].equals(one[at])).count() >= 2) {
          names[i] = one[i];
        }
      }
      boolean goesOn = names[i].startsWith("I-");
      if (goesOn && (i == 0 || !goesOn(names[i - 1], names[i]))) {
        names[i] = UNKNOWN;
      }
    }
    return names;
  }

  private static boolean goesOn(String before, String name) {
    return before.length() > 2 && before.substring(2).equals(name.substring(2));
  }

  /** What most of the teacher's three recognizers say. */
  static String[] taught(Tree read) {
    return of(List.of(taught(read, "N0"), taught(read, "N1"), taught(read, "N2")));
  }

  /** What one of the teacher's recognizers says, from MISC. */
  static String[] taught(Tree read, String key) {
    String[] names = new String[read.size()];
    String before = "O";
    for (int i = 0; i < names.length; i++) {
      String kind = KINDS.getOrDefault(read.misc(key, i), "O");
      names[i] = kind.equals("O") ? "O" : (kind.equals(before) ? "I-" : "B-") + kind;
      before = kind;
    }
    return names;
  }
}
