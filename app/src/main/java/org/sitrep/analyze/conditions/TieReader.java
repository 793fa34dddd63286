package org.sitrep.analyze.conditions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Table;
import org.sitrep.language.Clause;
import org.sitrep.language.Factuality;
import org.sitrep.language.Sentence;
import org.sitrep.model.Condition.Kind;
import org.sitrep.model.Entity;
import org.sitrep.model.Modality;
import org.sitrep.model.Span;

/**
 * How two parties stand to each other, from the noun for it (“relations”, “partnership”,
 * “tensions”), the adjectives on it and the verb over it.
 */
final class TieReader implements StateReader {
  private final Lexicon ties = new Lexicon("ties.tsv");
  private final Lexicon feelings = new Lexicon("feelings.tsv");

  /** What the words around a noun say of a relation; null where they say nothing. */
  private record Feeling(@Nullable String polarity, @Nullable String trend) {}

  @Override
  public void read(Scene scene, Sentence sentence, Consumer<Draft> found) {
    for (int noun = 0; noun < sentence.size(); noun++) {
      for (Table.Row row : sentence.isNoun(noun) ? ties.of(sentence, noun) : List.<Table.Row>of()) {
        tie(scene, sentence, noun, row, found);
      }
    }
  }

  private void tie(Scene scene, Sentence sentence, int noun, Table.Row row, Consumer<Draft> found) {
    if (isUnreal(sentence, noun) || isLeft(sentence, noun)) {
      return;
    }
    List<Entity> parties = parties(scene, sentence, noun);
    Feeling feeling = feeling(sentence, noun, row);
    if (parties.size() < 2 || feeling == null) {
      return;
    }
    scene.remember(parties.get(0), parties.get(1));
    Span span = span(sentence, noun);
    boolean holds = !Told.isOver(sentence, noun) && !isNone(sentence, noun);
    for (Entity other : parties.subList(1, parties.size())) {
      if (isParty(parties.get(0)) && isParty(other) && areApart(parties.get(0), other)) {
        found.accept(
            new Draft(Kind.RELATION, parties.get(0), span)
                .with(other)
                .holds(holds)
                .feeling(feeling.polarity(), feeling.trend()));
      }
    }
  }

  private static boolean isNone(Sentence sentence, int noun) {
    int determiner = sentence.child(noun, "det");
    return determiner >= 0 && sentence.word(determiner).equalsIgnoreCase("no");
  }

  static boolean isParty(Entity one) {
    return one.kind() != Entity.Kind.OTHER
        || one.country() != null
        || one.name().chars().anyMatch(Character::isUpperCase);
  }

  /** A country and its own forces have no relation that is news. */
  static boolean areApart(Entity one, Entity other) {
    boolean whole = one.kind() == Entity.Kind.COUNTRY || other.kind() == Entity.Kind.COUNTRY;
    return !one.id().equals(other.id())
        && !(whole && one.country() != null && one.country().equals(other.country()));
  }

  /** “distances itself from its partnership”: what is left is not told as so. */
  private static boolean isLeft(Sentence sentence, int noun) {
    return switch (Nominal.preposition(sentence, noun)) {
      case "from", "out of", "without", "despite" -> true;
      default -> false;
    };
  }

  private static boolean isUnreal(Sentence sentence, int noun) {
    int governor = Told.governor(sentence, noun);
    Modality modality = governor < 0 ? Modality.ACTUAL : Factuality.of(sentence, governor);
    return modality == Modality.HYPOTHETICAL
        || modality == Modality.NEGATED
        || Factuality.of(sentence, noun) == Modality.NEGATED;
  }

  /**
   * From the noun itself, its adjectives and the verb over it; the parties are also taken over from
   * there.
   */
  private @Nullable Feeling feeling(Sentence sentence, int noun, Table.Row row) {
    String polarity = row.get("polarity");
    String trend = row.get("trend");
    boolean told = !polarity.isEmpty();
    List<Integer> around = new ArrayList<>(adjectives(sentence, noun));
    int verb = verbOver(sentence, noun);
    if (verb >= 0) {
      around.add(verb);
    }
    for (int word : around) {
      for (Table.Row one : feelings.asItStands(sentence, word)) {
        told = true;
        polarity = polarity.isEmpty() ? one.get("polarity") : polarity;
        trend = trend(polarity, one.get("trend"), trend);
      }
    }
    if (polarity.isEmpty() && trend.equals("warming")) {
      polarity = "cooperative";
    }
    return told ? new Feeling(polarity.isEmpty() ? null : polarity, trend) : null;
  }

  /** What warms a hostile relation (“growing tensions”) cools it. */
  private static String trend(String polarity, String told, String before) {
    if (told.isEmpty() || told.equals("steady")) {
      return before;
    }
    return polarity.equals("hostile") && told.equals("warming") ? "cooling" : told;
  }

  private static List<Integer> adjectives(Sentence sentence, int noun) {
    List<Integer> found = new ArrayList<>();
    for (int child : sentence.children(noun, "amod", "compound")) {
      found.add(child);
      found.addAll(sentence.children(child, "conj"));
      // of several adjectives before a noun one may hang on the next
      found.addAll(sentence.children(child, "amod"));
    }
    int head = sentence.head(noun);
    if (head >= 0 && sentence.is(noun, "nsubj") && sentence.child(head, "cop") >= 0) {
      found.add(head);
    }
    return found;
  }

  /** The verb of which the noun is subject or object. */
  private static int verbOver(Sentence sentence, int noun) {
    int at = noun;
    while (sentence.is(at, "conj")
        && sentence.head(at) >= 0
        && sentence.isNoun(sentence.head(at))) {
      at = sentence.head(at);
    }
    int head = sentence.head(at);
    return head >= 0 && sentence.isVerb(head) && sentence.is(at, "obj", "nsubj") ? head : -1;
  }

  private List<Entity> parties(Scene scene, Sentence sentence, int noun) {
    Set<Entity> found = new LinkedHashSet<>();
    for (int child : sentence.children(noun, "nmod:poss", "compound", "amod")) {
      for (int one : new Clause(sentence, child).withConjuncts(child)) {
        Entity party = party(scene, sentence, one);
        if (party != null) {
          found.add(party);
        }
      }
    }
    boolean both = false;
    for (Clause.Oblique phrase : Nominal.after(sentence, noun)) {
      switch (phrase.preposition()) {
        case "with", "between", "to", "toward", "towards" -> {
          List<Entity> named = scene.parties(sentence, phrase.token());
          both |= phrase.preposition().equals("between");
          found.addAll(isPair(sentence, phrase.token()) ? twoOf(scene, sentence, noun) : named);
        }
        default -> {}
      }
    }
    if (found.size() == 1 && !both) {
      subject(scene, sentence, noun).forEach(one -> prepend(found, one));
    }
    if (found.isEmpty() && isDefinite(sentence, noun)) {
      found.addAll(scene.remembered());
    }
    return List.copyOf(found);
  }

  /** Whom a word before the noun names; “its” behind “itself” is whoever distances itself. */
  private @Nullable Entity party(Scene scene, Sentence sentence, int word) {
    boolean owner = sentence.is(word, "nmod:poss") || sentence.tag(word).startsWith("PRP");
    if (!owner && !Character.isUpperCase(sentence.word(word).charAt(0))) {
      return null;
    }
    int self = word - 2;
    if (sentence.tag(word).startsWith("PRP") && self >= 2 && sentence.word(self).endsWith("self")) {
      Entity actor = scene.named(sentence, self - 2);
      return actor == null ? scene.who(sentence, word) : actor;
    }
    return scene.who(sentence, word);
  }

  private static void prepend(Set<Entity> found, Entity first) {
    List<Entity> rest = List.copyOf(found);
    found.clear();
    found.add(first);
    found.addAll(rest);
  }

  /** “Moscow was cultivating ties with …”: the subject of the verb over the noun. */
  private static List<Entity> subject(Scene scene, Sentence sentence, int noun) {
    int verb = Told.governor(sentence, noun);
    Integer subject = verb < 0 ? null : Told.subject(sentence, verb);
    return subject == null || subject == noun || sentence.isBelow(noun, subject)
        ? List.of()
        : scene.parties(sentence, subject);
  }

  /**
   * “the two nations”, “both countries”: the two that the sentence named before, if there are just
   * two.
   */
  private static List<Entity> twoOf(Scene scene, Sentence sentence, int noun) {
    Set<Entity> named = new LinkedHashSet<>();
    for (Entity one : scene.between(sentence, 0, noun - 1)) {
      if (one.country() != null
          && named.stream().noneMatch(other -> one.country().equals(other.country()))) {
        named.add(one);
      }
    }
    return named.size() == 2
        ? List.copyOf(named)
        : named.isEmpty() ? scene.remembered() : List.of();
  }

  private static boolean isPair(Sentence sentence, int head) {
    for (int child : sentence.children(head, "nummod", "det")) {
      String word = sentence.word(child);
      if (word.equalsIgnoreCase("two") || word.equalsIgnoreCase("both")) {
        return true;
      }
    }
    int determiner = sentence.child(head, "det");
    return determiner >= 0
        && sentence.word(determiner).equalsIgnoreCase("the")
        && sentence.child(head, "amod", "nummod", "compound") < 0
        && Words.isCountryNoun(sentence, head)
        && sentence.tag(head).equals("NNS");
  }

  private static boolean isDefinite(Sentence sentence, int noun) {
    int determiner = sentence.child(noun, "det");
    return determiner >= 0
        && sentence.word(determiner).equalsIgnoreCase("the")
        && Nominal.after(sentence, noun).isEmpty();
  }

  private static Span span(Sentence sentence, int noun) {
    Span span = Nominal.narrow(sentence, noun);
    for (Clause.Oblique phrase : Nominal.after(sentence, noun)) {
      if (phrase.preposition().equals("with") || phrase.preposition().equals("between")) {
        span = span.cover(Nominal.narrow(sentence, phrase.token()));
      }
    }
    int verb = verbOver(sentence, noun);
    return verb < 0 ? span : span.cover(sentence.span(verb));
  }
}
