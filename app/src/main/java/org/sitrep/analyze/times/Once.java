package org.sitrep.analyze.times;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Table;
import org.sitrep.language.Sentence;

/** Of which once-only happening a time is said, from the words between the same two commas. */
final class Once {
  private static final int FARTHEST = 7;

  private record Entry(String kind, List<String> with, boolean beginning, boolean planned) {}

  /**
   * A happening beside a time.
   *
   * @param beginning whether whoever it is said of begins by it
   * @param planned whether its year is often told before it
   */
  record Happening(String kind, boolean beginning, boolean planned) {}

  private final Map<String, List<Entry>> byLemma = new HashMap<>();

  Once() {
    for (Table.Row row : Table.of(Once.class, "once.tsv").rows()) {
      byLemma
          .computeIfAbsent(row.get("lemma"), lemma -> new ArrayList<>())
          .add(
              new Entry(
                  row.get("kind"),
                  row.list("with"),
                  row.get("beginning").equals("yes"),
                  row.get("planned").equals("yes")));
    }
  }

  /**
   * The nearest happening within the time's stretch between commas, null where there is none or it
   * is told in the plural.
   */
  @Nullable Happening beside(Found found) {
    Sentence sentence = found.words().sentence();
    int first = found.words().token(found.first());
    int last = found.words().token(found.last());
    for (int away = 1; away <= FARTHEST; away++) {
      for (int token : new int[] {first - away, last + away}) {
        Happening here =
            token < 0 || token >= sentence.size() || isParted(sentence, token, first, last)
                ? null
                : at(sentence, token);
        if (here != null) {
          return here;
        }
      }
    }
    return null;
  }

  private @Nullable Happening at(Sentence sentence, int token) {
    if (sentence.tag(token).equals("NNS")) {
      return null;
    }
    for (Entry entry : byLemma.getOrDefault(sentence.lemma(token), List.of())) {
      if (entry.with().isEmpty() || isFollowed(sentence, token, entry.with())) {
        return new Happening(entry.kind(), entry.beginning(), entry.planned());
      }
    }
    return null;
  }

  private static boolean isFollowed(Sentence sentence, int token, List<String> nouns) {
    for (int next = token + 1; next < Math.min(sentence.size(), token + 5); next++) {
      if (nouns.contains(sentence.lemma(next))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a comma or the like stands between a token and the time. */
  private static boolean isParted(Sentence sentence, int token, int first, int last) {
    int from = token < first ? token : last;
    int to = token < first ? first : token;
    for (int between = from + 1; between < to; between++) {
      if (isBreak(sentence.word(between))) {
        return true;
      }
    }
    return false;
  }

  static boolean isBreak(String word) {
    return switch (word) {
      case ",", ";", ":", "(", ")", "–", "—", "--", "-LRB-", "-RRB-" -> true;
      default -> false;
    };
  }
}
