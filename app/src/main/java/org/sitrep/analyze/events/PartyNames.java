package org.sitrep.analyze.events;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.language.Clause;
import org.sitrep.language.Sentence;
import org.sitrep.model.Category;
import org.sitrep.model.Entity;

/** The entities that phrases name, directly, by their owner or by whom they are aimed at. */
final class PartyNames {
  private static final List<String> AGAINST =
      List.of(
          "against", "with", "on", "upon", "at", "to", "toward", "towards", "from", "of", "for",
          "over", "about");
  private static final List<String> WHERE =
      List.of(
          "into", "in", "inside", "across", "out of", "from", "to", "near", "around", "outside",
          "between");
  private static final Set<Category> STRIKES_PLACES =
      Set.of(
          Category.MOBILIZE,
          Category.RETREAT,
          Category.AID,
          Category.ASSAULT,
          Category.COERCE,
          Category.SANCTION);
  static final int DEEPEST = 3;

  private final Naming naming;
  private final Set<String> human;
  private final Set<String> befallen;

  PartyNames(Naming naming, WordClasses classes) {
    this.naming = naming;
    this.human = classes.words("human");
    this.befallen = classes.words("befallen");
  }

  /** “the Iraq invasion”: the country's own name, not its adjective, before what befell it. */
  boolean isBefallen(Sentence sentence, int noun, int modifier) {
    String word = sentence.word(modifier);
    return befallen.contains(sentence.lemma(noun).toLowerCase(Locale.ROOT))
        && sentence.is(modifier, "compound")
        && sentence.tag(modifier).equals("NNP")
        && !word.equals(word.toUpperCase(Locale.ROOT))
        && naming
            .entity(sentence, modifier)
            .filter(one -> one.kind() == Entity.Kind.COUNTRY)
            .isPresent();
  }

  Optional<Entity> force(Sentence sentence, int token) {
    return naming
        .entity(sentence, token)
        .filter(one -> one.kind() == Entity.Kind.FORCE || one.kind() == Entity.Kind.GROUP);
  }

  /**
   * A recipient by preposition: of the verb or of what it is done with (“an accord with the US”).
   */
  void aimedAt(Trigger trigger, Clause clause, Set<Entity> actors, Set<Entity> recipients) {
    Sentence sentence = trigger.sentence();
    for (String preposition : AGAINST) {
      boolean own =
          (preposition.equals("of") && trigger.sense().frame() == Frame.MOVES)
              || (preposition.equals("for") && trigger.sense().category() == Category.THREATEN);
      if (recipients.isEmpty() && !own) {
        Grammar.obliques(sentence, clause, preposition)
            .forEach(one -> recipient(sentence, one, recipients));
        recipients.removeAll(actors);
      }
    }
    if (recipients.isEmpty() && STRIKES_PLACES.contains(trigger.sense().category())) {
      for (String preposition : WHERE) {
        if (recipients.isEmpty()) {
          Grammar.obliques(sentence, clause, preposition)
              .forEach(one -> place(sentence, one, recipients));
          recipients.removeAll(actors);
        }
      }
    }
    if (recipients.isEmpty() && trigger.sense().frame() == Frame.MOVES) {
      clause.objects().forEach(one -> place(sentence, one, recipients));
      recipients.removeAll(actors);
    }
  }

  void add(Sentence sentence, List<Integer> tokens, Set<Entity> found) {
    for (int token : tokens) {
      Optional<Entity> entity = naming.entity(sentence, token);
      if (entity.isPresent()) {
        found.add(entity.get());
      } else {
        behind(sentence, token, found, DEEPEST);
      }
    }
  }

  /**
   * “a group of soldiers”, “a spokesman for the army”: who stands behind a noun that names nobody
   * itself.
   */
  private void behind(Sentence sentence, int token, Set<Entity> found, int left) {
    if (left == 0 || !sentence.isNoun(token)) {
      return;
    }
    for (Clause.Oblique one : new Clause(sentence, token).obliques()) {
      boolean carries =
          one.preposition().equals("of")
              || one.preposition().equals("for")
              || one.preposition().equals("by");
      Optional<Entity> entity = carries ? naming.entity(sentence, one.token()) : Optional.empty();
      if (entity.isPresent()) {
        found.add(entity.get());
        return;
      }
      if (carries) {
        behind(sentence, one.token(), found, left - 1);
      }
    }
    if (found.isEmpty() && human.contains(sentence.lemma(token).toLowerCase(Locale.ROOT))) {
      for (int child : sentence.children(token, "nmod:poss", "compound", "amod")) {
        naming.entity(sentence, child).ifPresent(found::add);
      }
    }
  }

  void addObliques(Sentence sentence, Clause clause, List<String> prepositions, Set<Entity> found) {
    for (Clause.Oblique one : clause.obliques()) {
      if (prepositions.contains(one.preposition())) {
        add(sentence, clause.withConjuncts(one.token()), found);
      }
    }
  }

  void recipient(Sentence sentence, int token, Set<Entity> recipients) {
    naming.entity(sentence, token).ifPresent(recipients::add);
  }

  /** Whose a thing is or at whom it is aimed: “U.S. warnings”, “a decision by the court”. */
  void owner(Sentence sentence, int token, Set<Entity> recipients, int left) {
    for (int child : sentence.children(token, "nmod:poss", "compound", "amod")) {
      naming.entity(sentence, child).ifPresent(recipients::add);
    }
    if (!recipients.isEmpty() || left == 0) {
      return;
    }
    for (Clause.Oblique one : new Clause(sentence, token).obliques()) {
      recipient(sentence, one.token(), recipients);
      if (recipients.isEmpty()) {
        owner(sentence, one.token(), recipients, left - 1);
      }
      if (!recipients.isEmpty()) {
        return;
      }
    }
  }

  /** A country or its government where the text names only the ground. */
  void place(Sentence sentence, int token, Set<Entity> recipients) {
    naming
        .entity(sentence, token)
        .filter(one -> one.kind() == Entity.Kind.COUNTRY || one.kind() == Entity.Kind.ORGANIZATION)
        .ifPresent(recipients::add);
  }
}
