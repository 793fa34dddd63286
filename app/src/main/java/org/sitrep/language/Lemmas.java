package org.sitrep.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.sitrep.knowledge.Table;

/**
 * Dictionary forms by Penn tag: {@code lemmas.tsv} first, then the spelling rules of English
 * inflection. Common words in lower case, proper nouns as they are written; numbers without commas,
 * and one form for each kind of dash and quotation mark, as in GUM.
 */
final class Lemmas {
  private static final int LONGEST = 40;
  private static final Map<String, Map<String, String>> EXCEPTIONS = exceptions();

  private Lemmas() {}

  private static Map<String, Map<String, String>> exceptions() {
    Map<String, Map<String, String>> byClass = new HashMap<>();
    for (Table.Row row : Table.of(Lemmas.class, "lemmas.tsv").rows()) {
      byClass
          .computeIfAbsent(row.get("class"), none -> new HashMap<>())
          .put(row.get("form"), row.get("lemma"));
    }
    return byClass;
  }

  /**
   * The dictionary form of a word under a Penn Treebank tag; the word itself where none is known.
   */
  static String lemma(String word, String tag) {
    if (word.length() > LONGEST || word.isEmpty()) {
      return word;
    }
    if (tag.startsWith("NNP")) {
      return proper(word, tag.equals("NNPS"));
    }
    String lower = Spelling.plain(word, 0, word.length());
    int hyphen = lower.lastIndexOf('-') + 1;
    return hyphen > 1 && hyphen < lower.length()
        ? lower.substring(0, hyphen) + common(word, lower.substring(hyphen), tag)
        : common(word, lower, tag);
  }

  private static String common(String word, String lower, String tag) {
    return switch (tag) {
      case "VB", "VBP", "VBZ", "VBD", "VBN", "VBG" -> known("V", lower, verb(lower, tag));
      case "NNS" -> known("N", lower, singular(lower));
      case "NN", "JJ", "UH", "RP", "WRB", "PRP$" -> lower;
      case "JJR", "JJS" -> known("J", lower, Inflection.positive(lower));
      case "RBR", "RBS" -> known("R", lower, known("J", lower, Inflection.positive(lower)));
      case "RB" -> lower.startsWith("n") && lower.endsWith("t") ? known("R", lower, lower) : lower;
      case "MD" -> known("M", lower, lower);
      case "POS" -> "'s";
      case "CD" -> lower.indexOf(',') < 0 ? lower : lower.replace(",", "");
      case "LS", "FW", "SYM", "GW", "ADD", "$" ->
          word.length() == lower.length() ? sign(word) : lower;
      default -> known("O", lower, sign(lower));
    };
  }

  private static String known(String kind, String form, String otherwise) {
    return EXCEPTIONS.getOrDefault(kind, Map.of()).getOrDefault(form, otherwise);
  }

  private static String verb(String lower, String tag) {
    return switch (tag) {
      case "VBZ" -> Inflection.thirdPerson(lower);
      case "VBD", "VBN" -> Inflection.past(lower);
      case "VBG" -> Inflection.participle(lower);
      default -> lower;
    };
  }

  private static String singular(String lower) {
    int letters = lower.length();
    if (letters > 3 && lower.endsWith("men")) {
      return lower.substring(0, letters - 2) + "an";
    }
    boolean plural = letters > 2 && !Character.isDigit(lower.charAt(0)) && lower.charAt(0) != '\'';
    return plural ? Inflection.singular(lower) : lower;
  }

  /** A name keeps its letters; in the plural it loses its ending where a rule says so. */
  private static String proper(String word, boolean plural) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean inflected = plural && !isAcronym(word);
    String form = known("P", lower, inflected ? known("N", lower, singular(lower)) : lower);
    if (form.equals(lower) || form.isEmpty()) {
      return word;
    }
    int same = 0;
    while (same < Math.min(form.length(), word.length())
        && form.charAt(same) == lower.charAt(same)) {
      same++;
    }
    boolean capitals = word.length() > 1 && Character.isUpperCase(word.charAt(word.length() - 1));
    String end = form.substring(same);
    return word.substring(0, same) + (capitals ? end.toUpperCase(Locale.ROOT) : end);
  }

  private static boolean isAcronym(String word) {
    return word.length() <= 4 && Character.isUpperCase(word.charAt(word.length() - 1));
  }

  private static String sign(String word) {
    return switch (word) {
      case "“", "”", "„", "«", "»", "``", "''" -> "\"";
      case "‘", "’", "`" -> "'";
      case "–", "--", "―" -> "-";
      case "..." -> "…";
      default -> word;
    };
  }
}
