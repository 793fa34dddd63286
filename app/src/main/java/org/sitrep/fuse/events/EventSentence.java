package org.sitrep.fuse.events;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.fuse.evidence.Prose;
import org.sitrep.knowledge.Table;

/**
 * Makes a plain sentence of a clause that was cut out of a report's sentence: what tied it to the
 * rest is dropped, and the name of the party takes the place of a pronoun or stands before a verb
 * that has lost its subject.
 */
final class EventSentence {
  private static final Map<String, String> OPENINGS = openings();
  private static final int FEWEST_WORDS = 3;
  private static final int LONGEST_SENTENCE = 240;

  private EventSentence() {}

  private static Map<String, String> openings() {
    Map<String, String> openings = new HashMap<>();
    for (Table.Row row : Table.of(EventSentence.class, "openings.tsv").rows()) {
      openings.put(row.get("word"), row.get("kind"));
    }
    return openings;
  }

  /**
   * Whether the clause tells the event by itself: it has a subject or is a noun phrase, and some
   * words.
   */
  static boolean isWhole(String clause) {
    String bare = clause.strip();
    return kind(bare).isEmpty() && words(bare) >= FEWEST_WORDS;
  }

  /**
   * The sentence.
   *
   * @param clause the words that tell the event
   * @param sentence the sentence around them, taken where the clause alone says too little
   * @param ahead the word right before a clause that begins with its verb, empty otherwise
   * @param doer the name of who does it, null where nobody is known
   * @param undergoer the name of whom it is done to, null where nobody is known
   */
  static String of(
      String clause,
      String sentence,
      String ahead,
      @Nullable String doer,
      @Nullable String undergoer) {
    String bare = told(withoutLinks(clause.strip()));
    String kind = kind(bare);
    if (kind.isEmpty() && "helper".equals(OPENINGS.get(ahead)) && doer != null) {
      return Prose.sentence(doer + " " + ahead + " " + bare);
    }
    if (kind.isEmpty()) {
      return Prose.sentence(words(bare) >= FEWEST_WORDS ? bare : shortened(sentence));
    }
    String rest = kind.equals("stand-in") ? afterFirst(bare) : bare;
    String subject = isPassive(rest) ? first(undergoer, doer) : first(doer, undergoer);
    if (subject == null || words(rest) < 2) {
      return Prose.sentence(shortened(sentence));
    }
    return Prose.sentence(subject + (kind.equals("participle") ? ": " : " ") + lower(rest));
  }

  /** “The council, which took office in June” as “The council took office in June”. */
  private static String told(String clause) {
    return clause.replaceFirst("^([^,]{2,80}), (?:which|who) ([^,]+)$", "$1 $2");
  }

  private static String withoutLinks(String clause) {
    String bare = clause.replaceFirst("^\\p{Ll}+ (?:which|whom) ", "");
    while ("link".equals(OPENINGS.get(opening(bare))) && words(bare) > 1) {
      bare = afterFirst(bare);
    }
    return bare;
  }

  /** What the clause lacks at its beginning, empty where nothing. */
  private static String kind(String clause) {
    String word = opening(clause);
    String known = OPENINGS.get(word);
    if (known != null) {
      return known.equals("noun") || known.equals("helper") ? "" : known;
    }
    boolean small = !clause.isEmpty() && Character.isLowerCase(clause.charAt(0));
    if (small && word.endsWith("ing") && word.length() > 5) {
      return "participle";
    }
    return small && word.endsWith("ed") && word.length() > 4 && words(clause) > 1 ? "past" : "";
  }

  private static boolean isPassive(String clause) {
    return clause
        .toLowerCase(Locale.ROOT)
        .matches(
            "(?s)(reportedly |allegedly )?((has|have|had|will|would|may|might|could)"
                + " )?(be|been|is|are|was|were) (\\w+ )?\\w+(ed|en|wn|nt|ld|lt|ught|ut|ot)\\b.*");
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one == null ? other : one;
  }

  private static String shortened(String sentence) {
    String even = sentence.replaceAll("\\s+", " ").strip();
    int cut = even.length() <= LONGEST_SENTENCE ? -1 : even.lastIndexOf(' ', LONGEST_SENTENCE);
    return cut < 0 ? even : even.substring(0, cut) + "…";
  }

  private static String opening(String clause) {
    int end = clause.indexOf(' ');
    return (end < 0 ? clause : clause.substring(0, end))
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\W+$", "");
  }

  private static String afterFirst(String clause) {
    int end = clause.indexOf(' ');
    return end < 0 ? "" : clause.substring(end + 1).strip();
  }

  private static String lower(String words) {
    boolean name = words.length() > 1 && Character.isUpperCase(words.charAt(1));
    return name || words.isEmpty()
        ? words
        : Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }

  private static int words(String clause) {
    return clause.isBlank() ? 0 : clause.strip().split("\\s+").length;
  }
}
