package org.sitrep.analyze.events;

import java.util.ArrayList;
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
          "against", "with", "on", "upon", "at", "to", "toward", "towards", "into", "from", "of",
          "for", "over", "about");

  /** The same for what is done together or for somebody. */
  private static final List<String> WITH =
      List.of(
          "with", "to", "for", "toward", "towards", "into", "on", "upon", "at", "against", "from",
          "of", "over", "about");

  /** Prepositions before a thing whose owner it is aimed at (“sanctions on the banks of Iran”). */
  private static final Set<String> AT_THINGS =
      Set.of("against", "on", "upon", "at", "to", "toward", "towards", "into", "with", "for");

  /** Prepositions that lead from a thing to whose it is or whom it concerns, not to its place. */
  private static final Set<String> OWNING =
      Set.of(
          "of", "by", "against", "with", "on", "upon", "to", "from", "toward", "towards", "between",
          "for");

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

  /** What can be done to ground, buildings and vehicles. */
  private static final Set<Category> STRIKES_THINGS =
      Set.of(
          Category.ASSAULT,
          Category.COERCE,
          Category.AID,
          Category.PROTEST,
          Category.THREATEN,
          Category.ACCUSE);

  /** CAMEO's appeal for refuge and aid: who is in whose country asks that country. */
  private static final String ASKED_FOR = "103";

  /** CAMEO's visit: to a place where no state is named. */
  private static final String VISIT = "042";

  static final int DEEPEST = 3;

  private final Naming naming;
  private final Targets targets;
  private final Set<String> befallen;
  private final Set<String> acts;
  private final Set<String> carried;
  private final Set<String> many;
  private final Set<String> bearers;

  PartyNames(Naming naming, Targets targets, WordClasses classes) {
    this.naming = naming;
    this.targets = targets;
    this.befallen = classes.words("befallen");
    this.acts = classes.words("act");
    this.many = classes.words("many");
    this.carried = classes.words("carried");
    this.bearers = classes.words("bearer");
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
  void aimedAt(Trigger trigger, Clause clause, Side actors, Side recipients) {
    Sentence sentence = trigger.sentence();
    List<Grammar.Oblique> phrases = phrases(sentence, clause);
    for (String preposition : trigger.sense().category().quad() <= 2 ? WITH : AGAINST) {
      boolean own =
          (preposition.equals("of") && trigger.sense().frame() == Frame.MOVES)
              || (preposition.equals("for") && trigger.sense().category() == Category.THREATEN)
              || (preposition.equals("for") && isAskedFor(trigger, phrases));
      if (recipients.isEmpty() && !own) {
        for (Grammar.Oblique phrase : phrases) {
          if (phrase.preposition().equals(preposition)) {
            clause
                .withConjuncts(phrase.token())
                .forEach(one -> recipient(sentence, one, recipients, quoted(preposition)));
          }
        }
        recipients.removeAll(actors);
      }
    }
    if (recipients.isEmpty()) {
      aimedAtThings(trigger, clause, phrases, actors, recipients);
    }
    if (recipients.isEmpty() && STRIKES_PLACES.contains(trigger.sense().category())) {
      grounds(sentence, clause, actors, recipients);
    }
    if (recipients.isEmpty() && ASKED_FOR.equals(trigger.sense().cameo())) {
      Grammar.obliques(sentence, clause, "in")
          .forEach(one -> place(sentence, one, recipients, quoted("in")));
      recipients.removeAll(actors);
    }
    if (recipients.isEmpty() && trigger.sense().frame() == Frame.MOVES) {
      clause.objects().stream()
          .filter(one -> naming.place(sentence, one).isPresent() || isCountry(sentence, one))
          .forEach(one -> place(sentence, one, recipients, "object"));
      recipients.removeAll(actors);
    }
  }

  /** “asked for a delay”: what is asked for, unless it is to do something (“for him to go”). */
  private static boolean isAskedFor(Trigger trigger, List<Grammar.Oblique> phrases) {
    Sentence sentence = trigger.sentence();
    boolean addressed =
        phrases.stream()
            .filter(one -> one.preposition().equals("for"))
            .map(one -> sentence.last(one.token()) + 1)
            .anyMatch(next -> next < sentence.size() && sentence.word(next).equalsIgnoreCase("to"));
    return trigger.sense().category() == Category.REQUEST && !addressed;
  }

  /** “rockets at the airport”, “attacks on websites of Georgia”: things and whose they are. */
  private void aimedAtThings(
      Trigger trigger, Clause clause, List<Grammar.Oblique> phrases, Side actors, Side recipients) {
    Sentence sentence = trigger.sentence();
    for (Grammar.Oblique phrase : phrases) {
      if (recipients.isEmpty() && AT_THINGS.contains(phrase.preposition())) {
        for (int one : clause.withConjuncts(phrase.token())) {
          struck(trigger, sentence, one, recipients, quoted(phrase.preposition()));
        }
        recipients.removeAll(actors);
        if (recipients.isEmpty()) {
          owner(sentence, phrase.token(), recipients, 1);
          recipients.removeAll(actors);
        }
      }
    }
  }

  private void grounds(Sentence sentence, Clause clause, Side actors, Side recipients) {
    for (String preposition : WHERE) {
      if (recipients.isEmpty()) {
        Grammar.obliques(sentence, clause, preposition)
            .forEach(one -> place(sentence, one, recipients, quoted(preposition)));
        recipients.removeAll(actors);
      }
    }
  }

  /**
   * The prepositional phrases, those too that parsers hang on a place (“in Lima with Peru”) or on
   * what is given or done (“5 million in aid to Fiji”).
   */
  private List<Grammar.Oblique> phrases(Sentence sentence, Clause clause) {
    List<Grammar.Oblique> found = new ArrayList<>(Grammar.obliques(sentence, clause));
    for (Grammar.Oblique one : List.copyOf(found)) {
      String noun = sentence.lemma(one.token()).toLowerCase(Locale.ROOT);
      boolean given = naming.entity(sentence, one.token()).isEmpty() && carried.contains(noun);
      if (given || naming.place(sentence, one.token()).isPresent()) {
        new Clause(sentence, one.token())
            .obliques().stream()
                .filter(deeper -> AT_THINGS.contains(deeper.preposition()))
                .map(deeper -> new Grammar.Oblique(deeper.preposition(), deeper.token()))
                .forEach(found::add);
      }
    }
    return found;
  }

  private static String quoted(String preposition) {
    return "“" + preposition + " …”";
  }

  void add(Sentence sentence, List<Integer> tokens, Side found, String how) {
    for (int token : tokens) {
      Optional<Entity> entity = named(sentence, token);
      if (entity.isPresent()) {
        found.add(entity.get(), sentence.span(token), how);
      } else {
        behind(sentence, token, found, how, DEEPEST);
        crowd(sentence, token, found, how);
      }
    }
  }

  /** “tens of thousands took to the streets”: many, though the text does not say who. */
  private void crowd(Sentence sentence, int token, Side found, String how) {
    boolean several = sentence.tag(token).equals("NNS") || sentence.tag(token).equals("CD");
    if (found.isEmpty()
        && several
        && many.contains(sentence.lemma(token).toLowerCase(Locale.ROOT))) {
      found.add(targets.of(sentence, token), sentence.span(token), how);
    }
  }

  /**
   * “a group of soldiers”, “a spokesman for the army”: who stands behind a noun that names nobody
   * itself.
   */
  private void behind(Sentence sentence, int token, Side found, String how, int left) {
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
        found.add(entity.get(), sentence.span(one.token()), how);
        return;
      }
      if (carries) {
        behind(sentence, one.token(), found, how, left - 1);
      }
    }
    if (found.isEmpty() && bearers.contains(sentence.lemma(token).toLowerCase(Locale.ROOT))) {
      for (int child : sentence.children(token, "nmod:poss", "compound", "amod")) {
        recipient(sentence, child, found, how);
      }
    }
  }

  void addObliques(Sentence sentence, Clause clause, List<String> prepositions, Side found) {
    for (Grammar.Oblique one : phrases(sentence, clause)) {
      if (prepositions.contains(one.preposition())) {
        add(sentence, clause.withConjuncts(one.token()), found, quoted(one.preposition()));
      }
    }
  }

  void recipient(Sentence sentence, int token, Side recipients, String how) {
    named(sentence, token).ifPresent(one -> recipients.add(one, sentence.span(token), how));
  }

  /** “a criminal inquiry”: what is done is nobody, though its name may look like a body's. */
  boolean isAct(Sentence sentence, int token) {
    return !sentence.tag(token).startsWith("NNP")
        && acts.contains(sentence.lemma(token).toLowerCase(Locale.ROOT));
  }

  /** The entity at a token, or in apposition to it (“his counterpart, Ana Lind”). */
  private Optional<Entity> named(Sentence sentence, int token) {
    Optional<Entity> own = naming.entity(sentence, token).filter(one -> !isAct(sentence, token));
    int beside = own.isPresent() ? -1 : sentence.child(token, "appos");
    return beside < 0 ? own : naming.entity(sentence, beside);
  }

  /**
   * Ground, building or vehicle that is struck: its owner where he is named before it (“Hezbollah
   * positions”), else it stands for itself.
   */
  void struck(Trigger trigger, Sentence sentence, int token, Side recipients, String how) {
    boolean visited =
        VISIT.equals(trigger.sense().cameo()) && naming.place(sentence, token).isPresent();
    boolean strikes = STRIKES_THINGS.contains(trigger.sense().category());
    if (!visited && !(strikes && targets.isOne(sentence, token))) {
      return;
    }
    for (int child : sentence.children(token, "nmod:poss", "compound", "amod")) {
      recipient(sentence, child, recipients, "owner of the " + how);
    }
    Clause phrase = new Clause(sentence, token);
    for (int owner : Grammar.obliques(sentence, phrase, "of")) {
      naming
          .entity(sentence, owner)
          .filter(one -> one.kind() != Entity.Kind.COUNTRY)
          .ifPresent(one -> recipients.add(one, sentence.span(owner), "owner of the " + how));
    }
    if (recipients.isEmpty()) {
      recipients.add(targets.of(sentence, token), sentence.span(token), how);
    }
  }

  /** Whose doing it is: “U.S. warnings”, “a decision by the court”, “threats made by rebels”. */
  void author(Sentence sentence, int token, Side recipients) {
    for (int child : sentence.children(token, "nmod:poss", "compound", "amod")) {
      recipient(sentence, child, recipients, "owner");
    }
    if (recipients.isEmpty()) {
      new Clause(sentence, token)
          .agents()
          .forEach(one -> recipient(sentence, one, recipients, "author, “by …”"));
    }
    for (int made : sentence.children(token, "acl")) {
      if (recipients.isEmpty() && sentence.tag(made).equals("VBN")) {
        new Clause(sentence, made)
            .agents()
            .forEach(one -> recipient(sentence, one, recipients, "author, “by …”"));
      }
    }
  }

  /**
   * Whose a thing is or at whom it is aimed: as {@link #author}, else what prepositions lead to.
   */
  void owner(Sentence sentence, int token, Side recipients, int left) {
    author(sentence, token, recipients);
    if (!recipients.isEmpty() || left == 0) {
      return;
    }
    for (Clause.Oblique one : new Clause(sentence, token).obliques()) {
      if (!OWNING.contains(one.preposition())) {
        continue;
      }
      recipient(sentence, one.token(), recipients, "owner");
      if (recipients.isEmpty()) {
        owner(sentence, one.token(), recipients, left - 1);
      }
      if (!recipients.isEmpty()) {
        return;
      }
    }
  }

  private boolean isCountry(Sentence sentence, int token) {
    return naming
        .entity(sentence, token)
        .filter(one -> one.kind() == Entity.Kind.COUNTRY)
        .isPresent();
  }

  /** A country or its government where the text names only the ground. */
  void place(Sentence sentence, int token, Side recipients, String how) {
    naming
        .entity(sentence, token)
        .filter(one -> one.kind() == Entity.Kind.COUNTRY || one.kind() == Entity.Kind.ORGANIZATION)
        .ifPresent(one -> recipients.add(one, sentence.span(token), how));
  }
}
