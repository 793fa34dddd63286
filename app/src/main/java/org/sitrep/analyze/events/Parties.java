package org.sitrep.analyze.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.language.Clause;
import org.sitrep.language.Sentence;
import org.sitrep.model.Category;
import org.sitrep.model.Entity;

/**
 * Who does an event and to whom, from the grammar around its trigger. Nobody is made up: a side not
 * told stays empty.
 */
final class Parties {
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
  private static final Set<String> TELLING =
      Set.of(
          "tell",
          "inform",
          "ask",
          "order",
          "urge",
          "instruct",
          "notify",
          "direct",
          "advise",
          "command",
          "warn",
          "invite",
          "call");
  private static final Set<String> UNDERGONE =
      Set.of(
          "kill",
          "injure",
          "wound",
          "hurt",
          "arrest",
          "detain",
          "shoot",
          "jail",
          "charge",
          "evacuate",
          "rescue",
          "kidnap",
          "abduct",
          "murder");
  private static final int DEEPEST = 3;

  private final Naming naming;
  private final Set<String> human;

  /**
   * @param human lemmas of nouns for people and bodies
   */
  Parties(Naming naming, Set<String> human) {
    this.naming = naming;
    this.human = human;
  }

  /** Two sides of an event. */
  record Sides(List<Entity> actors, List<Entity> recipients) {
    boolean isEmpty() {
      return actors.isEmpty() && recipients.isEmpty();
    }
  }

  Sides of(Trigger trigger) {
    Set<Entity> actors = new LinkedHashSet<>();
    Set<Entity> recipients = new LinkedHashSet<>();
    if (trigger.isNoun()) {
      noun(trigger, actors, recipients);
    } else {
      verb(trigger, actors, recipients);
    }
    if (trigger.sense().frame() == Frame.BOTH) {
      Set<Entity> all = new LinkedHashSet<>(actors);
      all.addAll(recipients);
      return new Sides(List.copyOf(all), all.size() > 1 ? List.copyOf(all) : List.of());
    }
    recipients.removeAll(actors);
    if (trigger.sense().category() == Category.OCCURRENCE) {
      recipients.removeIf(one -> one.kind() == Entity.Kind.COUNTRY);
    }
    if (trigger.sense().category() == Category.RETREAT) {
      recipients.removeIf(one -> isHome(one, actors));
    }
    return new Sides(List.copyOf(actors), List.copyOf(recipients));
  }

  /** “the pullout of troops from France”: nobody retreats from his own country. */
  private static boolean isHome(Entity country, Set<Entity> actors) {
    return country.kind() == Entity.Kind.COUNTRY
        && actors.stream()
            .anyMatch(one -> one.country() != null && one.country().equals(country.country()));
  }

  private void verb(Trigger trigger, Set<Entity> actors, Set<Entity> recipients) {
    Sentence sentence = trigger.sentence();
    Clause clause = new Clause(sentence, trigger.token());
    boolean passive = clause.isPassive() || isHeadlinePassive(trigger);
    List<Integer> doers = passive ? clause.agents() : doers(trigger);
    List<Integer> done = passive ? clause.subjects() : plain(sentence, clause);
    switch (trigger.sense().frame()) {
      case UNDERGOES -> {
        add(sentence, clause.subjects(), recipients);
        addObliques(sentence, clause, List.of("by", "from"), actors);
      }
      case BEFALLS ->
          add(sentence, passive || done.isEmpty() ? clause.subjects() : done, recipients);
      case MOVES -> {
        add(sentence, doers, actors);
        if (passive && actors.isEmpty()) {
          done.forEach(one -> force(sentence, one).ifPresent(actors::add));
        }
        add(sentence, clause.indirectObjects(), recipients);
        aimedAt(trigger, clause, actors, recipients);
        if (recipients.isEmpty() && trigger.sense().category() == Category.AID) {
          done.forEach(one -> owner(sentence, one, recipients, 0));
        }
      }
      case BOTH -> {
        add(sentence, clause.subjects(), actors);
        add(sentence, plain(sentence, clause), recipients);
        addObliques(
            sentence, clause, List.of("with", "between", "against", "among", "and"), recipients);
      }
      default -> {
        add(sentence, doers, actors);
        done.forEach(one -> recipient(sentence, one, recipients));
        recipients.removeAll(actors);
        aimedAt(trigger, clause, actors, recipients);
        if (recipients.isEmpty() && !passive) {
          complement(sentence, clause, actors, recipients);
        }
        if (recipients.isEmpty()) {
          done.forEach(one -> owner(sentence, one, recipients, DEEPEST));
        }
      }
    }
  }

  /**
   * “Seven killed in crash”: a headline leaves the auxiliary out, and the tagger takes the
   * participle for a past.
   */
  private static boolean isHeadlinePassive(Trigger trigger) {
    Sentence sentence = trigger.sentence();
    return UNDERGONE.contains(trigger.sense().lemma())
        && sentence.tag(trigger.token()).startsWith("VB")
        && (sentence.tag(trigger.token()).equals("VBD")
            || sentence.tag(trigger.token()).equals("VBN"))
        && sentence.child(trigger.token(), "obj", "ccomp", "aux") < 0;
  }

  private static List<Integer> plain(Sentence sentence, Clause clause) {
    return Grammar.objects(sentence, clause.predicate());
  }

  /** The subjects; of “told Niger to withdraw”, however the infinitive hangs, whoever is told. */
  private static List<Integer> doers(Trigger trigger) {
    Sentence sentence = trigger.sentence();
    int token = trigger.token();
    int above = sentence.head(token);
    boolean told =
        above >= 0
            && TELLING.contains(sentence.lemma(above))
            && Grammar.isInfinitive(sentence, token);
    List<Integer> addressed = told ? Grammar.objects(sentence, above) : List.of();
    return addressed.isEmpty() ? Grammar.subjects(sentence, token) : addressed;
  }

  private Optional<Entity> force(Sentence sentence, int token) {
    return naming
        .entity(sentence, token)
        .filter(one -> one.kind() == Entity.Kind.FORCE || one.kind() == Entity.Kind.GROUP);
  }

  /**
   * A recipient by preposition: of the verb or of what it is done with (“an accord with the US”).
   */
  private void aimedAt(Trigger trigger, Clause clause, Set<Entity> actors, Set<Entity> recipients) {
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

  /** Who is to do what is demanded: “demanded that Niger release …”, “called on Niger to …”. */
  private void complement(
      Sentence sentence, Clause clause, Set<Entity> actors, Set<Entity> recipients) {
    List<Integer> complements =
        new ArrayList<>(sentence.children(clause.predicate(), "ccomp", "xcomp"));
    for (int one : complements) {
      add(sentence, sentence.children(one, "nsubj", "nsubj:pass"), recipients);
      recipients.removeAll(actors);
      if (recipients.isEmpty()) {
        Clause inner = new Clause(sentence, one);
        plain(sentence, inner).stream()
            .filter(object -> !isOwn(sentence, object))
            .forEach(object -> recipient(sentence, object, recipients));
        recipients.removeAll(actors);
      }
    }
  }

  /** “its troops”: what is one's own is no other side. */
  private static boolean isOwn(Sentence sentence, int token) {
    return sentence.children(token, "nmod:poss").stream()
        .anyMatch(one -> sentence.tag(one).equals("PRP$"));
  }

  private void noun(Trigger trigger, Set<Entity> actors, Set<Entity> recipients) {
    Sentence sentence = trigger.sentence();
    Clause clause = new Clause(sentence, trigger.token());
    Frame frame = trigger.sense().frame();
    Set<Entity> own = frame == Frame.OF_RECIPIENT || frame == Frame.BEFALLS ? recipients : actors;
    addObliques(sentence, clause, List.of("by"), actors);
    for (int led : sentence.children(trigger.token(), "acl")) {
      if (sentence.tag(led).equals("VBN")) {
        addObliques(sentence, new Clause(sentence, led), List.of("by"), actors);
      }
    }
    light(trigger, actors, recipients);
    add(sentence, sentence.children(trigger.token(), "nmod:poss"), own);
    addObliques(sentence, clause, List.of("of"), own);
    if (frame != Frame.BEFALLS) {
      add(sentence, sentence.children(trigger.token(), "compound", "amod"), actors);
    }
    if (frame == Frame.BOTH) {
      addObliques(sentence, clause, List.of("between", "with", "among", "against"), recipients);
      return;
    }
    if (recipients.isEmpty() && frame == Frame.OF_ACTOR) {
      if (trigger.sense().category() != Category.RETREAT || actors.isEmpty()) {
        addObliques(sentence, clause, List.of("led by"), actors);
      }
      aimedAt(trigger, clause, actors, recipients);
    }
    if (recipients.isEmpty()) {
      for (int child : sentence.children(trigger.token(), "acl")) {
        if (Grammar.isInfinitive(sentence, child)) {
          new Clause(sentence, child)
              .objects()
              .forEach(one -> recipient(sentence, one, recipients));
        }
      }
    }
    recipients.removeAll(actors);
  }

  private void light(Trigger trigger, Set<Entity> actors, Set<Entity> recipients) {
    if (trigger.light() == Trigger.Light.NONE || trigger.light() == Trigger.Light.OCCURS) {
      return;
    }
    Sentence sentence = trigger.sentence();
    Clause clause = new Clause(sentence, trigger.verb());
    List<Integer> subjects = clause.isPassive() ? clause.agents() : clause.subjects();
    boolean does = trigger.light() == Trigger.Light.DOES;
    add(sentence, subjects, does ? actors : recipients);
    if (does && !clause.isPassive()) {
      for (String preposition : List.of("against", "with", "on", "to", "at", "into")) {
        for (Clause.Oblique one : clause.obliques()) {
          if (one.preposition().equals(preposition) && recipients.isEmpty()) {
            recipient(sentence, one.token(), recipients);
          }
        }
      }
      clause.indirectObjects().forEach(one -> recipient(sentence, one, recipients));
    }
  }

  private void add(Sentence sentence, List<Integer> tokens, Set<Entity> found) {
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

  private void addObliques(
      Sentence sentence, Clause clause, List<String> prepositions, Set<Entity> found) {
    for (Clause.Oblique one : clause.obliques()) {
      if (prepositions.contains(one.preposition())) {
        add(sentence, clause.withConjuncts(one.token()), found);
      }
    }
  }

  private void recipient(Sentence sentence, int token, Set<Entity> recipients) {
    naming.entity(sentence, token).ifPresent(recipients::add);
  }

  /** Whose a thing is or at whom it is aimed: “U.S. warnings”, “a decision by the court”. */
  private void owner(Sentence sentence, int token, Set<Entity> recipients, int left) {
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
  private void place(Sentence sentence, int token, Set<Entity> recipients) {
    naming
        .entity(sentence, token)
        .filter(one -> one.kind() == Entity.Kind.COUNTRY || one.kind() == Entity.Kind.ORGANIZATION)
        .ifPresent(recipients::add);
  }
}
