package org.sitrep.analyze.conditions;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sitrep.knowledge.Table;
import org.sitrep.language.Sentence;

/**
 * Classes of everyday nouns that several kinds of states ask for: forces, sites, quantities; see
 * {@code nouns.tsv}.
 */
final class Words {
  private static final Map<String, Set<String>> CLASSES = classes();
  private static final Set<String> PLACING =
      Set.of(
          "in",
          "at",
          "on",
          "near",
          "inside",
          "within",
          "across",
          "throughout",
          "outside",
          "around",
          "along",
          "off",
          "over",
          "into",
          "to",
          "onto");

  private Words() {}

  private static Map<String, Set<String>> classes() {
    Map<String, Set<String>> found = new HashMap<>();
    for (Table.Row row : Table.of(Words.class, "nouns.tsv").rows()) {
      found.put(row.get("lemma"), Set.copyOf(row.list("class")));
    }
    return found;
  }

  private static boolean is(Sentence sentence, int token, String wanted) {
    return token >= 0
        && (CLASSES
                .getOrDefault(sentence.lemma(token).toLowerCase(Locale.ROOT), Set.of())
                .contains(wanted)
            || CLASSES
                .getOrDefault(sentence.word(token).toLowerCase(Locale.ROOT), Set.of())
                .contains(wanted));
  }

  /** Whether what it heads can be somewhere on duty: troops, personnel, trainers. */
  static boolean isForce(Sentence sentence, int token) {
    return is(sentence, token, "force");
  }

  /** Whether it is people of any sort. */
  static boolean isPeople(Sentence sentence, int token) {
    return isForce(sentence, token) || is(sentence, token, "people");
  }

  /** Base, airport, hangar, embassy. */
  static boolean isSite(Sentence sentence, int token) {
    return is(sentence, token, "site");
  }

  /** Portion, number, thousands. */
  static boolean isQuantity(Sentence sentence, int token) {
    return is(sentence, token, "quantity");
  }

  /** A part of a whole, so that the rest may be elsewhere: portion, some, dozens. */
  static boolean isPart(Sentence sentence, int token) {
    return is(sentence, token, "part");
  }

  /** Country, nation, state, soil. */
  static boolean isCountryNoun(Sentence sentence, int token) {
    return is(sentence, token, "country");
  }

  /** Agreement, accord, treaty. */
  static boolean isAgreement(Sentence sentence, int token) {
    return is(sentence, token, "agreement");
  }

  /** President, minister, mayor. */
  static boolean isOffice(Sentence sentence, int token) {
    return is(sentence, token, "office");
  }

  /** Overthrow, oust, topple. */
  static boolean isOverthrow(String lemma) {
    return CLASSES.getOrDefault(lemma.toLowerCase(Locale.ROOT), Set.of()).contains("overthrow");
  }

  /** Junta, ruler, regime: those who hold a country. */
  static boolean isRuler(Sentence sentence, int token) {
    return is(sentence, token, "ruler");
  }

  /** Whether a preposition tells a place. */
  static boolean isPlacing(String preposition) {
    return PLACING.contains(preposition);
  }
}
