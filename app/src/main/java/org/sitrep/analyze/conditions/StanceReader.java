package org.sitrep.analyze.conditions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Table;
import org.sitrep.language.Clause;
import org.sitrep.language.Sentence;
import org.sitrep.model.Condition.Kind;
import org.sitrep.model.Entity;
import org.sitrep.model.Span;

/**
 * How one party stands to another, from predicates: “an ally of”, “backing”, “at odds with”,
 * “turning to”.
 */
final class StanceReader implements StateReader {
  private final Lexicon words = new Lexicon("stances.tsv");

  /** One finding on its way: the row that fits, the word, the heads of both sides. */
  private record Stance(Table.Row row, int word, List<Integer> ones, List<Integer> others) {}

  @Override
  public void read(Scene scene, Sentence sentence, Consumer<Draft> found) {
    for (int token = 0; token < sentence.size(); token++) {
      for (Table.Row row : words.of(sentence, token)) {
        Stance stance = read(row, scene, sentence, token);
        if (row.get("object").equals("self") && isBeforeSelf(sentence, token)) {
          stance = apart(row, scene, sentence, token);
        }
        if (stance != null) {
          tell(scene, sentence, stance, found);
        }
      }
    }
  }

  private static @Nullable Stance read(Table.Row row, Scene scene, Sentence sentence, int token) {
    boolean verb = sentence.isVerb(token);
    return switch (row.get("form")) {
      case "noun" -> sentence.isNoun(token) ? noun(row, scene, sentence, token) : null;
      case "verb" -> verb ? verb(row, scene, sentence, token) : null;
      case "object" -> verb ? object(row, scene, sentence, token) : null;
      case "turn" -> sentence.isNoun(token) ? turn(row, scene, sentence, token) : null;
      case "state" -> state(row, scene, sentence, token);
      case "adjective" -> verb ? null : adjective(row, scene, sentence, token);
      default -> throw new IllegalStateException("stances.tsv: " + row.get("form"));
    };
  }

  /** “X is a crucial ally for Y”, “X, an ally of Y,”, “Y's ally X”. */
  private static @Nullable Stance noun(Table.Row row, Scene scene, Sentence sentence, int noun) {
    if (!Told.nounAsSo(scene, sentence, noun) && sentence.child(noun, "cop") < 0) {
      return null;
    }
    List<Integer> others = phrases(sentence, noun, row);
    int owner = sentence.child(noun, "nmod:poss");
    if (others.isEmpty() && owner >= 0) {
      others = List.of(owner);
    }
    List<Integer> ones = new ArrayList<>();
    if (sentence.child(noun, "cop") >= 0) {
      if (!Told.asSo(scene, sentence, noun)) {
        return null;
      }
      ones.addAll(new Clause(sentence, noun).subjects());
    } else if (sentence.is(noun, "appos")) {
      ones.add(sentence.head(noun));
    } else if (sentence.is(noun, "compound")) {
      ones.add(sentence.head(noun));
    } else {
      ones.addAll(sentence.children(noun, "appos"));
      ones.addAll(joined(sentence, noun));
    }
    return new Stance(row, noun, ones, others);
  }

  /**
   * “Niger had been a key partner”: an inverted or misread copula leaves the subject under a verb
   * above.
   */
  private static List<Integer> joined(Sentence sentence, int noun) {
    int head = sentence.head(noun);
    boolean becomes =
        head >= 0
            && sentence.is(noun, "xcomp", "obj")
            && (sentence.lemma(head).equals("become")
                || sentence.lemma(head).equals("remain")
                || sentence.lemma(head).equals("be"));
    return becomes ? new Clause(sentence, head).subjects() : List.of();
  }

  private static List<Integer> phrases(Sentence sentence, int top, Table.Row row) {
    return Nominal.after(sentence, top).stream()
        .filter(one -> row.list("with").contains(one.preposition()))
        .map(Clause.Oblique::token)
        .limit(3)
        .toList();
  }

  private static @Nullable Stance verb(Table.Row row, Scene scene, Sentence sentence, int verb) {
    if (!Told.asSo(scene, sentence, verb)) {
      return null;
    }
    Clause clause = new Clause(sentence, verb);
    boolean passive = clause.isPassive();
    if (row.get("object").equals("self")) {
      return clause.objects().stream()
              .anyMatch(
                  one ->
                      sentence.word(one).endsWith("self") || sentence.word(one).endsWith("selves"))
          ? new Stance(row, verb, clause.subjects(), phrases(sentence, verb, row))
          : null;
    }
    if (row.get("with").isEmpty()) {
      return passive
          ? new Stance(row, verb, clause.agents(), clause.subjects())
          : new Stance(row, verb, clause.subjects(), clause.objects());
    }
    boolean bare = clause.objects().isEmpty() && !passive;
    return bare ? new Stance(row, verb, clause.subjects(), phrases(sentence, verb, row)) : null;
  }

  /** The noun that a preposition stands before. */
  private static int headAfter(Sentence sentence, int preposition) {
    return sentence.is(preposition, "case") ? sentence.head(preposition) : -1;
  }

  private static boolean isBeforeSelf(Sentence sentence, int verb) {
    return verb > 0
        && verb + 2 < sentence.size()
        && sentence.word(verb + 1).matches("itself|himself|herself|themselves|ourselves")
        && sentence.word(verb + 2).equals("from");
  }

  /**
   * “Niger distances itself from its partnership with the US”, read from the row of words, since
   * the tree often takes the verb for a noun: who stands before it, and the other side of what it
   * leaves.
   */
  private static @Nullable Stance apart(Table.Row row, Scene scene, Sentence sentence, int verb) {
    int left = headAfter(sentence, verb + 2);
    if (left < 0 || scene.named(sentence, verb - 1) == null) {
      return null;
    }
    List<Integer> others = new ArrayList<>();
    for (Clause.Oblique phrase : Nominal.after(sentence, left)) {
      if (phrase.preposition().equals("with") || phrase.preposition().equals("to")) {
        others.add(phrase.token());
      }
    }
    return new Stance(row, verb, List.of(verb - 1), others.isEmpty() ? List.of(left) : others);
  }

  /** “issued an ultimatum against the junta”, “pledged military support for Niger”. */
  private static @Nullable Stance object(Table.Row row, Scene scene, Sentence sentence, int verb) {
    Clause clause = new Clause(sentence, verb);
    List<Integer> objects = new ArrayList<>(clause.objects());
    if (clause.isPassive()) {
      objects.addAll(clause.subjects());
    }
    for (int object : objects) {
      if (sentence.lemma(object).equals(row.get("object")) && asSo(scene, sentence, verb)) {
        List<Integer> others = new ArrayList<>(phrases(sentence, object, row));
        others.addAll(phrases(sentence, verb, row));
        others.addAll(clause.indirectObjects());
        return new Stance(
            row, verb, clause.isPassive() ? clause.agents() : clause.subjects(), others);
      }
    }
    return null;
  }

  private static boolean asSo(Scene scene, Sentence sentence, int verb) {
    return Told.asSo(scene, sentence, verb);
  }

  /** “this pivot toward Russia by Niger”. */
  private static @Nullable Stance turn(Table.Row row, Scene scene, Sentence sentence, int noun) {
    if (!Told.nounAsSo(scene, sentence, noun)) {
      return null;
    }
    List<Integer> ones = new ArrayList<>(sentence.children(noun, "nmod:poss"));
    Nominal.after(sentence, noun).stream()
        .filter(one -> one.preposition().equals("by"))
        .forEach(one -> ones.add(one.token()));
    return new Stance(row, noun, ones, phrases(sentence, noun, row));
  }

  /** “X and Y are at odds”, “X is at odds with Y”. */
  private static @Nullable Stance state(Table.Row row, Scene scene, Sentence sentence, int noun) {
    if (!Nominal.preposition(sentence, noun).equals("at")
        || !Told.nounAsSo(scene, sentence, noun)) {
      return null;
    }
    Integer subject = Told.subject(sentence, noun);
    if (subject == null && sentence.head(noun) >= 0) {
      subject = Told.subject(sentence, sentence.head(noun));
    }
    if (subject == null) {
      return null;
    }
    List<Integer> sides = new Clause(sentence, noun).withConjuncts(subject);
    List<Integer> others = phrases(sentence, noun, row);
    return others.isEmpty() && sides.size() > 1
        ? new Stance(row, noun, sides.subList(0, 1), sides.subList(1, sides.size()))
        : new Stance(row, noun, sides, others);
  }

  private static @Nullable Stance adjective(
      Table.Row row, Scene scene, Sentence sentence, int adjective) {
    boolean predicate = sentence.child(adjective, "cop") >= 0;
    if (!predicate && sentence.head(adjective) != adjective - 1) {
      return null;
    }
    if (!Told.asSo(scene, sentence, adjective)) {
      return null;
    }
    List<Integer> ones =
        predicate ? new Clause(sentence, adjective).subjects() : List.of(sentence.head(adjective));
    return new Stance(row, adjective, ones, phrases(sentence, adjective, row));
  }

  private static void tell(Scene scene, Sentence sentence, Stance stance, Consumer<Draft> found) {
    for (int one : stance.ones()) {
      for (int other : stance.others()) {
        for (Entity who : scene.parties(sentence, one)) {
          for (Entity with : scene.parties(sentence, other)) {
            pair(scene, sentence, stance, new int[] {one, other}, new Entity[] {who, with}, found);
          }
        }
      }
    }
  }

  private static void pair(
      Scene scene,
      Sentence sentence,
      Stance stance,
      int[] heads,
      Entity[] sides,
      Consumer<Draft> found) {
    if (!TieReader.isParty(sides[0])
        || !TieReader.isParty(sides[1])
        || !TieReader.areApart(sides[0], sides[1])) {
      return;
    }
    scene.remember(sides[0], sides[1]);
    String polarity = stance.row().get("polarity");
    Span span =
        Nominal.narrow(sentence, heads[0])
            .cover(sentence.span(stance.word()))
            .cover(Nominal.narrow(sentence, heads[1]));
    var event = scene.event(sentence, stance.word());
    found.accept(
        new Draft(Kind.RELATION, sides[0], span)
            .with(sides[1])
            .holds(!Told.isOver(sentence, stance.word()))
            .feeling(polarity.isEmpty() ? null : polarity, stance.row().get("trend"))
            .event(event == null ? null : event.id()));
  }
}
