package org.sitrep.fuse.evidence;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.knowledge.Table;

/** Compares wordings: folded words, content words, runs of words. */
public final class Wording {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,](?=\\p{N})\\p{N}+)*");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Set<String> EMPTY =
      new HashSet<>(
          Table.of(Wording.class, "empty-words.tsv").rows().stream()
              .map(row -> row.get("word"))
              .toList());

  private Wording() {}

  /**
   * Lower-case words without accents, in order; possessive endings, “U.S.” dots and thousands'
   * commas gone.
   */
  public static List<String> words(String text) {
    String folded = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    folded =
        folded
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’]s\\b", "")
            .replaceAll("\\b(\\p{L})\\.(?=\\p{L}\\b)", "$1");
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(folded);
    while (matcher.find()) {
      words.add(matcher.group().replace(",", ""));
    }
    return words;
  }

  /** The words that carry meaning, each once, cut to their stems. */
  public static Set<String> content(String text) {
    Set<String> content = new LinkedHashSet<>();
    for (String word : words(text)) {
      if (!EMPTY.contains(word) && (word.length() > 1 || Character.isDigit(word.charAt(0)))) {
        content.add(stem(word));
      }
    }
    return content;
  }

  /**
   * A rough stem: enough for “withdrawal” to meet “withdrew”'s lemma, too rough for anything else.
   */
  public static String stem(String word) {
    String cut = word;
    for (String ending :
        List.of(
            "ations", "ation", "ments", "ment", "ings", "ing", "ions", "ion", "als", "al", "ies",
            "ers", "er", "ed", "es", "s", "y", "e")) {
      if (cut.endsWith(ending) && cut.length() - ending.length() >= 4) {
        cut = undoubled(cut.substring(0, cut.length() - ending.length()));
        break;
      }
    }
    return cut;
  }

  /** “travell” as “travel”: spellings differ in doubling. */
  private static String undoubled(String cut) {
    int end = cut.length() - 1;
    boolean doubled =
        end >= 4 && cut.charAt(end) == cut.charAt(end - 1) && "lpt".indexOf(cut.charAt(end)) >= 0;
    return doubled ? cut.substring(0, end) : cut;
  }

  /** Runs of {@code size} words, each once. */
  public static Set<String> shingles(List<String> words, int size) {
    Set<String> runs = new HashSet<>();
    for (int at = 0; at + size <= words.size(); at++) {
      runs.add(String.join(" ", words.subList(at, at + size)));
    }
    return runs;
  }

  /** How many of both sets are in each. */
  public static int shared(Set<String> one, Set<String> other) {
    Set<String> small = one.size() <= other.size() ? one : other;
    Set<String> large = small == one ? other : one;
    int shared = 0;
    for (String word : small) {
      if (large.contains(word)) {
        shared++;
      }
    }
    return shared;
  }

  /** The share of the smaller set that the larger holds, 0 where one is empty. */
  public static double overlap(Set<String> one, Set<String> other) {
    int least = Math.min(one.size(), other.size());
    return least == 0 ? 0 : (double) shared(one, other) / least;
  }
}
