package org.sitrep.analyze.conditions;

import java.util.Set;
import org.sitrep.language.Sentence;
import org.sitrep.model.Entity;

/**
 * Where a title ends: with its “of …” and “for …”, and with “General” where that is no rank
 * (“Secretary General”).
 */
final class TitleEnd {
  private static final Set<String> GENERALS =
      Set.of(
          "secretary",
          "attorney",
          "director",
          "consul",
          "governor",
          "solicitor",
          "surgeon",
          "auditor",
          "comptroller",
          "inspector",
          "commissioner",
          "prosecutor",
          "adjutant");
  private static final Set<String> JOINING = Set.of("of", "for", "to");

  private TitleEnd() {}

  /** How many words of the entity's name end with a token. */
  static int nameLength(Sentence sentence, Entity person, int last) {
    String[] name = person.name().split("\\s+");
    int length = 0;
    while (length < name.length
        && last - length >= 0
        && sentence.word(last - length).equals(name[name.length - 1 - length])) {
      length++;
    }
    return Math.max(1, length);
  }

  /**
   * The last token of the title whose office word stands at {@code office}, with nothing from
   * {@code limit} on.
   */
  static int before(Sentence sentence, int office, int limit) {
    int end = office;
    if (end + 1 < limit
        && sentence.word(end + 1).equals("General")
        && GENERALS.contains(sentence.lemma(end).toLowerCase(java.util.Locale.ROOT))) {
      end++;
    }
    while (end + 2 < limit && JOINING.contains(sentence.word(end + 1))) {
      int next = sentence.word(end + 2).equals("the") ? end + 3 : end + 2;
      int stop = next;
      while (stop < limit && isNameOrJoin(sentence, stop, next, limit)) {
        stop++;
      }
      if (stop == next) {
        break;
      }
      end = stop - 1;
    }
    return end;
  }

  private static boolean isNameOrJoin(Sentence sentence, int token, int first, int limit) {
    boolean and =
        token > first
            && sentence.word(token).equals("and")
            && token + 1 < limit
            && sentence.tag(token + 1).startsWith("NNP");
    return and || sentence.tag(token).startsWith("NNP");
  }
}
