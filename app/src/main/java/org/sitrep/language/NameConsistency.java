package org.sitrep.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sitrep.knowledge.Table;
import org.sitrep.language.network.Grammar;

/**
 * One name, one kind throughout a report. What the network read in each sentence by itself is put
 * to the vote, each mention by how sure the network was; a person's full name votes for the surname
 * alone, and so does “in” or “from” for a place where the word is one that places are named by; a
 * county is a place. Then every mention is of the kind that won, and so is the same name where the
 * network passed it over.
 */
final class NameConsistency {
  private static final String OUTSIDE = "O";
  private static final String PERSON = "PER";
  private static final String PLACE = "LOC";

  /** What a passed-over mention asks for: two sure readings elsewhere. */
  private static final float CLEAR = 1.5f;

  private static final Set<String> BEFORE_PLACES = words("before");
  private static final Set<String> LAST_OF_PLACES = words("last");
  private static final Set<String> KINDS_OF_PLACES = words("kind");

  /** What “the village of” says of the name after it: more than any reading of its letters. */
  private static final float TOLD = 3f;

  private final List<String[]> words;
  private final List<Grammar> grammars;
  private final Map<String, Map<String, Float>> votes = new HashMap<>();

  private final Predicate<String> namesPlaces;

  private NameConsistency(
      List<String[]> words, List<Grammar> grammars, Predicate<String> namesPlaces) {
    this.words = words;
    this.grammars = grammars;
    this.namesPlaces = namesPlaces;
  }

  private static Set<String> words(String use) {
    return Table.of(NameConsistency.class, "place-evidence.tsv").rows().stream()
        .filter(row -> row.get("use").equals(use))
        .map(row -> row.get("word"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * @param words of each sentence of a report
   * @param grammars of each sentence; the name classes are changed in place
   * @param namesPlaces whether a word is one that places are named by
   */
  static void settle(List<String[]> words, List<Grammar> grammars, Predicate<String> namesPlaces) {
    NameConsistency consistency = new NameConsistency(words, grammars, namesPlaces);
    for (int s = 0; s < words.size(); s++) {
      consistency.vote(s);
    }
    for (int s = 0; s < words.size(); s++) {
      consistency.decide(s);
      consistency.add(s);
    }
  }

  private void vote(int sentence) {
    String[] names = grammars.get(sentence).names();
    for (int first = 0; first < names.length; first++) {
      if (names[first].startsWith("B-")) {
        int last = last(names, first);
        String kind = names[first].substring(2);
        float sure = sure(sentence, first, last);
        vote(key(sentence, first, last), kind, sure);
        if (kind.equals(PERSON) && last > first) {
          vote(key(sentence, last, last), kind, sure);
        }
        if (isToldAsPlace(sentence, first, last)) {
          vote(key(sentence, first, last), PLACE, TOLD);
        }
        if (isWhere(sentence, first, last)) {
          vote(key(sentence, first, last), PLACE, 1);
        }
      }
    }
  }

  private void vote(String name, String kind, float sure) {
    votes.computeIfAbsent(name, none -> new HashMap<>()).merge(kind, sure, Float::sum);
  }

  /** “the village of X”, “X village”. */
  private boolean isToldAsPlace(int sentence, int first, int last) {
    String[] of = words.get(sentence);
    boolean before =
        first > 1 && of[first - 1].equals("of") && KINDS_OF_PLACES.contains(of[first - 2]);
    return before || (last + 1 < of.length && KINDS_OF_PLACES.contains(of[last + 1]));
  }

  private boolean isWhere(int sentence, int first, int last) {
    String[] of = words.get(sentence);
    if (last > first && LAST_OF_PLACES.contains(of[last])) {
      return true;
    }
    for (int i = first; i <= last; i++) {
      if (!namesPlaces.test(of[i])) {
        return false;
      }
    }
    return first > 0 && BEFORE_PLACES.contains(of[first - 1]);
  }

  private static int last(String[] names, int first) {
    int last = first;
    while (last + 1 < names.length && names[last + 1].startsWith("I-")) {
      last++;
    }
    return last;
  }

  private float sure(int sentence, int first, int last) {
    float least = 1;
    for (int i = first; i <= last; i++) {
      least = Math.min(least, grammars.get(sentence).sure()[i]);
    }
    return least;
  }

  private String key(int sentence, int first, int last) {
    String[] of = words.get(sentence);
    return first == last ? of[first] : String.join(" ", List.of(of).subList(first, last + 1));
  }

  private float sum(String name, String kind) {
    return votes.getOrDefault(name, Map.of()).getOrDefault(kind, 0f);
  }

  private String winner(String name) {
    String winner = OUTSIDE;
    float most = 0;
    // kinds in a fixed order, so that a tie falls the same way each time
    for (String kind : List.of(PLACE, "ORG", PERSON)) {
      float sum = sum(name, kind);
      if (sum > most) {
        most = sum;
        winner = kind;
      }
    }
    return winner;
  }

  private void decide(int sentence) {
    String[] names = grammars.get(sentence).names();
    for (int first = 0; first < names.length; first++) {
      if (names[first].startsWith("B-")) {
        int last = last(names, first);
        mark(names, first, last, winner(key(sentence, first, last)));
        first = last;
      }
    }
  }

  private static void mark(String[] names, int first, int last, String kind) {
    for (int i = first; i <= last; i++) {
      names[i] = (i == first ? "B-" : "I-") + kind;
    }
  }

  /** Single proper nouns that were passed over, where no other proper noun stands beside them. */
  private void add(int sentence) {
    Grammar grammar = grammars.get(sentence);
    List<Integer> passedOver = new ArrayList<>();
    for (int i = 0; i < grammar.names().length; i++) {
      if (grammar.names()[i].equals(OUTSIDE) && isProper(grammar, i)) {
        if (!isProper(grammar, i - 1) && !isProper(grammar, i + 1)) {
          passedOver.add(i);
        }
      }
    }
    for (int i : passedOver) {
      String name = words.get(sentence)[i];
      String kind = winner(name);
      if (!kind.equals(OUTSIDE) && sum(name, kind) >= CLEAR) {
        grammar.names()[i] = "B-" + kind;
      }
    }
  }

  private static boolean isProper(Grammar grammar, int i) {
    return i >= 0 && i < grammar.tags().length && grammar.tags()[i].startsWith("NNP");
  }
}
