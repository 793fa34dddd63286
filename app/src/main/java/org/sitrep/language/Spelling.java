package org.sitrep.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sitrep.knowledge.Table;

/** What the tokenizer knows by heart: {@code tokens.tsv}. Forms are asked for in lower case. */
final class Spelling {
  /** No form of the table is longer; longer stretches need not be looked up. */
  static final int LONGEST = 14;

  /** When a full stop after the form belongs to it. */
  enum Stop {
    NEVER,
    ALWAYS,
    CAPITALISED,
    TITLE,
    BEFORE_NUMBER
  }

  private static final Map<String, Stop> ABBREVIATIONS = new HashMap<>();
  private static final Map<String, Integer> SPLITS = new HashMap<>();
  private static final Map<String, Set<String>> KINDS = new HashMap<>();

  static {
    for (Table.Row row : Table.of(Spelling.class, "tokens.tsv").rows()) {
      read(row.get("kind"), row.get("form"));
    }
  }

  private Spelling() {}

  private static void read(String kind, String form) {
    switch (kind) {
      case "always" -> ABBREVIATIONS.put(form, Stop.ALWAYS);
      case "capitalised" -> ABBREVIATIONS.put(form, Stop.CAPITALISED);
      case "title" -> ABBREVIATIONS.put(form, Stop.TITLE);
      case "number" -> ABBREVIATIONS.put(form, Stop.BEFORE_NUMBER);
      case "split" -> SPLITS.put(form.replace("|", ""), form.indexOf('|'));
      default -> KINDS.computeIfAbsent(kind, none -> new HashSet<>()).add(form);
    }
  }

  static Stop stop(String form) {
    return ABBREVIATIONS.getOrDefault(form, Stop.NEVER);
  }

  /** After how many characters the word falls into two tokens, 0 where it is one. */
  static int split(String form) {
    return SPLITS.getOrDefault(form, 0);
  }

  /** Whether the table has the form under the kind. */
  static boolean is(String kind, String form) {
    return KINDS.getOrDefault(kind, Set.of()).contains(form);
  }

  /** Lower case, and every apostrophe the straight one. */
  static String plain(CharSequence text, int from, int to) {
    return text.subSequence(from, to)
        .toString()
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replace('‘', '\'');
  }
}
