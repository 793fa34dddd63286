package org.sitrep.analyze.times;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Table;
import org.sitrep.language.Sentence;

/**
 * Whether what happens at a time is told as past or as to come, from the verb that governs the
 * time's words.
 */
final class Tense {
  private static final Map<String, Set<String>> WORDS = words();
  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''", "«", "»");
  private static final int HIGHEST = 40;

  private Tense() {}

  private static Map<String, Set<String>> words() {
    Map<String, Set<String>> found = new HashMap<>();
    for (Table.Row row : Table.of(Tense.class, "tense.tsv").rows()) {
      found.computeIfAbsent(row.get("kind"), kind -> new HashSet<>()).add(row.get("lemma"));
    }
    return found;
  }

  private static boolean is(String kind, String lemma) {
    return WORDS.getOrDefault(kind, Set.of()).contains(lemma);
  }

  static boolean isFuture(Sentence sentence, int token) {
    if (isOwner(sentence, token) || followsPast(sentence, token)) {
      return false;
    }
    int head = sentence.head(token);
    if (head >= 0 && isTimetable(sentence, head) && isNextVerb(sentence, head, token)) {
      return true;
    }
    boolean open = isLimit(sentence, token);
    int below = token;
    int at = token;
    for (int step = 0; step < HIGHEST && at >= 0; step++) {
      if (at != token && hasCase(sentence, at, "since")) {
        return false; // “the first time since the blast on 20 April”
      }
      if (at != token || sentence.isVerb(at)) {
        if (isPlanned(sentence, at, below) || (open && isPerfect(sentence, at))) {
          return true;
        }
        Boolean told = told(sentence, at);
        if (told != null) {
          return told;
        }
      }
      below = at;
      at = sentence.head(at);
    }
    return false;
  }

  /** “planned a rally on Saturday”, “scheduled it for Saturday”. */
  private static boolean isPlanned(Sentence sentence, int verb, int below) {
    return sentence.isVerb(verb)
        && isPlan(sentence, verb)
        && !isHad(sentence, verb)
        && (sentence.is(below, "obj") || hasCase(sentence, below, "for"));
  }

  /** “has given them until Tuesday”: what lasts until then lasts still. */
  private static boolean isPerfect(Sentence sentence, int verb) {
    return sentence.children(verb, "aux").stream()
        .anyMatch(one -> sentence.lemma(one).equals("have") && !sentence.tag(one).equals("VBD"));
  }

  private static boolean isLimit(Sentence sentence, int token) {
    return hasCase(sentence, token, "until")
        || hasCase(sentence, token, "till")
        || hasCase(sentence, token, "through");
  }

  private static boolean hasCase(Sentence sentence, int token, String preposition) {
    return sentence.children(token, "case").stream()
        .anyMatch(one -> sentence.lemma(one).equals(preposition));
  }

  /** “Wednesday’s ruling”: mostly a time that has been, whatever is to be done about it. */
  private static boolean isOwner(Sentence sentence, int token) {
    return token + 1 < sentence.size() && sentence.tag(token + 1).equals("POS");
  }

  /** “… who resigned on Monday”: the verb beside the time, however the tree hangs it. */
  private static boolean followsPast(Sentence sentence, int token) {
    int before = token - 1;
    while (before > 0 && before > token - 4 && !sentence.isVerb(before)) {
      boolean thin =
          switch (sentence.tag(before)) {
            case "IN", "RB", "DT", "RP", "NNP", "JJ", "CD", "," -> true;
            default -> false;
          };
      if (!thin) {
        return false;
      }
      before--;
    }
    return before >= 0 && sentence.tag(before).equals("VBD");
  }

  /** Whether a governing verb says that it is past. */
  static boolean isPast(Found found) {
    Sentence sentence = found.words().sentence();
    int token = found.words().token(found.last());
    return isTold(sentence, token) && !isFuture(sentence, token);
  }

  /**
   * Whether the verb of the time is a past one that tells what was done then, not what was
   * announced for then.
   */
  static boolean isFirmlyPast(Found found) {
    Sentence sentence = found.words().sentence();
    int token = sentence.headOf(found.span());
    if (hasCase(sentence, token, "since")) {
      return true;
    }
    int verb = verbAbove(sentence, token);
    boolean limit =
        isLimit(sentence, token)
            || hasCase(sentence, token, "for")
            || hasCase(sentence, token, "to")
            || hasCase(sentence, token, "by")
            || hasCase(sentence, token, "before");
    if (verb < 0 || limit || isAnnounced(sentence, verb)) {
      return false;
    }
    boolean past =
        sentence.children(verb, "aux", "cop").stream()
            .anyMatch(one -> sentence.tag(one).equals("VBD") || sentence.lemma(one).equals("have"));
    boolean modal =
        sentence.children(verb, "aux").stream().anyMatch(one -> sentence.tag(one).equals("MD"));
    return !modal && (sentence.tag(verb).equals("VBD") || past);
  }

  /** “will be held in June 2026”, “is scheduled for 2026”, outside quotation marks. */
  static boolean isFirmlyToCome(Found found) {
    Sentence sentence = found.words().sentence();
    int verb = verbAbove(sentence, sentence.headOf(found.span()));
    boolean quoted =
        IntStream.range(0, sentence.size()).anyMatch(one -> QUOTES.contains(sentence.word(one)));
    if (verb < 0 || quoted) {
      return false;
    }
    List<Integer> aux = sentence.children(verb, "aux");
    boolean will =
        aux.stream().anyMatch(one -> is("will", sentence.word(one).toLowerCase(Locale.ROOT)))
            && aux.stream().noneMatch(one -> sentence.lemma(one).equals("have"));
    boolean scheduled =
        isPlan(sentence, verb)
            && sentence.tag(verb).equals("VBN")
            && aux.stream()
                .anyMatch(one -> sentence.tag(one).equals("VBZ") || sentence.tag(one).equals("VBP"))
            && aux.stream().noneMatch(one -> sentence.lemma(one).equals("have"));
    return will || scheduled;
  }

  /** The verb on which the time itself hangs, −1 where that is a noun (“candidates in 2016”). */
  private static int verbAbove(Sentence sentence, int token) {
    int head = sentence.head(token);
    return head >= 0 && sentence.isVerb(head) ? head : -1;
  }

  private static boolean isAnnounced(Sentence sentence, int verb) {
    String lemma = sentence.lemma(verb);
    return is("plan", lemma)
        || is("announces", lemma)
        || (is("governs", lemma) && !is("light", lemma));
  }

  /** Whether a finite verb or auxiliary tells it at all, as past or as to come. */
  static boolean isTold(Sentence sentence, int token) {
    int at = token;
    for (int step = 0; step < HIGHEST && at >= 0; step++) {
      boolean present = sentence.tag(at).equals("VBZ") || sentence.tag(at).equals("VBP");
      if ((at != token || sentence.isVerb(at)) && !present && told(sentence, at) != null) {
        return true;
      }
      at = present ? -1 : sentence.head(at);
    }
    return false;
  }

  /**
   * Whether a governing word says that it is to come; null where it says nothing and the word above
   * decides.
   */
  private static @Nullable Boolean told(Sentence sentence, int word) {
    String tag = sentence.tag(word);
    for (int aux : sentence.children(word, "aux", "cop")) {
      String form = sentence.word(aux).toLowerCase(Locale.ROOT);
      if (is("modal", form)) {
        boolean perfect =
            sentence.children(word, "aux").stream()
                .anyMatch(one -> sentence.lemma(one).equals("have"));
        boolean failed = form.equals("could") && isDenied(sentence, word);
        return !failed && (!perfect || form.equals("will"));
      }
      if (sentence.tag(aux).equals("VBD") || sentence.lemma(aux).equals("have")) {
        return isPlan(sentence, word) && tag.equals("VBN") && !isHad(sentence, word);
      }
    }
    if (tag.equals("VBN") && isPlan(sentence, word)) {
      return true;
    }
    boolean infinitive = tag.equals("VB") && hasTo(sentence, word);
    if (infinitive && sentence.head(word) >= 0 && isHad(sentence, sentence.head(word))) {
      return false;
    }
    if (infinitive && sentence.head(word) >= 0) {
      return is("governs", sentence.lemma(sentence.head(word))) || sentence.is(word, "acl")
          ? Boolean.TRUE
          : null;
    }
    return switch (tag) {
      case "VBD" -> false;
      case "VBZ", "VBP" -> sentence.is(word, "aux", "cop") ? null : Boolean.FALSE;
      case "VBN" -> sentence.is(word, "acl", "advcl") ? Boolean.FALSE : null;
      default -> null;
    };
  }

  private static boolean hasTo(Sentence sentence, int word) {
    return sentence.children(word, "mark", "aux").stream()
        .anyMatch(one -> sentence.tag(one).equals("TO"));
  }

  /** “had been due to end on Friday”. */
  private static boolean isHad(Sentence sentence, int word) {
    return sentence.children(word, "aux").stream()
        .anyMatch(one -> sentence.lemma(one).equals("have") && sentence.tag(one).equals("VBD"));
  }

  /** “meets the envoys on Monday”, in a sentence that is no headline. */
  private static boolean isTimetable(Sentence sentence, int word) {
    boolean present = sentence.tag(word).equals("VBZ") || sentence.tag(word).equals("VBP");
    return present
        && sentence.word(sentence.size() - 1).equals(".")
        && sentence.children(word, "aux", "cop").isEmpty()
        && !is("telling", sentence.lemma(word));
  }

  /** Whether no other verb stands nearer before the time. */
  private static boolean isNextVerb(Sentence sentence, int verb, int token) {
    for (int between = verb < token ? verb + 1 : 0; between < token; between++) {
      if (sentence.isVerb(between)) {
        return false;
      }
    }
    return true;
  }

  /** “could not be reached on Friday”. */
  private static boolean isDenied(Sentence sentence, int word) {
    for (int token = sentence.first(word); token <= word; token++) {
      if (is("denial", sentence.lemma(token))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlan(Sentence sentence, int word) {
    return is("plan", sentence.lemma(word));
  }
}
