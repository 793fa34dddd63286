package org.sitrep.analyze.conditions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Table;
import org.sitrep.language.Clause;
import org.sitrep.language.Sentence;
import org.sitrep.model.Condition.Kind;
import org.sitrep.model.Entity;
import org.sitrep.model.Place;
import org.sitrep.model.Span;

/** Wars, insurgencies and fighting that go on: who, against whom, where. */
final class ConflictReader implements StateReader {
  private final Lexicon words = new Lexicon("conflict.tsv");

  @Override
  public void read(Scene scene, Sentence sentence, Consumer<Draft> found) {
    for (int token = 0; token < sentence.size(); token++) {
      for (Table.Row row : words.of(sentence, token)) {
        switch (row.get("form")) {
          case "noun" -> {
            if (sentence.isNoun(token)
                && (row.get("strength").equals("strong") || isLasting(sentence, token))) {
              named(scene, sentence, token, found);
            }
          }
          case "verb" -> fought(scene, sentence, token, found);
          case "fighter" -> {}
          default -> throw new IllegalStateException("conflict.tsv: " + row.get("form"));
        }
      }
    }
  }

  private static boolean isLasting(Sentence sentence, int noun) {
    for (int child : sentence.children(noun, "amod")) {
      switch (sentence.lemma(child)) {
        case "ongoing",
            "continuing",
            "continued",
            "continue",
            "long-running",
            "protracted",
            "armed",
            "raging",
            "renewed",
            "daily",
            "constant" -> {
          return true;
        }
        default -> {}
      }
    }
    int head = sentence.head(noun);
    return head >= 0
        && (sentence.lemma(head).equals("face")
            || sentence.lemma(head).equals("battle")
            || sentence.lemma(head).equals("continue"));
  }

  /** “the war in Ukraine”, “fighting between A and B”, “faces violence by A in the region of B”. */
  private static void named(Scene scene, Sentence sentence, int noun, Consumer<Draft> found) {
    if (!Told.nounAsSo(scene, sentence, noun) || sentence.is(noun, "compound", "amod")) {
      return;
    }
    Set<Entity> parties = new LinkedHashSet<>();
    List<Integer> heads = new ArrayList<>();
    Place place = null;
    int verb = faced(sentence, noun);
    for (int top : verb < 0 ? new int[] {noun} : new int[] {noun, verb}) {
      for (Clause.Oblique phrase : Nominal.after(sentence, top)) {
        boolean party =
            isParty(phrase.preposition()) || (verb >= 0 && phrase.preposition().equals("from"));
        if (party && phrase.token() > noun) {
          parties.addAll(scene.parties(sentence, phrase.token()));
          heads.add(phrase.token());
        } else if (place == null && isPlace(phrase.preposition())) {
          place = scene.where(sentence, phrase.token());
          heads.add(phrase.token());
        }
      }
    }
    Entity sufferer = verb < 0 ? null : subject(scene, sentence, verb);
    owners(scene, sentence, noun, parties);
    if (place == null && sufferer == null && parties.size() < 2) {
      return;
    }
    tell(scene, sentence, new Fight(noun, heads, verb, parties, sufferer, place), found);
  }

  /** What is known of one conflict. */
  private record Fight(
      int word,
      List<Integer> heads,
      int verb,
      Set<Entity> parties,
      @Nullable Entity sufferer,
      @Nullable Place place) {}

  private static void owners(Scene scene, Sentence sentence, int noun, Set<Entity> parties) {
    for (int child : sentence.children(noun, "nmod:poss", "amod", "compound")) {
      for (int one : new Clause(sentence, child).withConjuncts(child)) {
        Entity owner = scene.who(sentence, one);
        if (owner != null) {
          parties.add(owner);
        }
      }
    }
  }

  private static boolean isParty(String preposition) {
    return switch (preposition) {
      case "by", "between", "against", "with" -> true;
      default -> false;
    };
  }

  private static boolean isPlace(String preposition) {
    return switch (preposition) {
      case "in", "across", "over", "near", "around", "along", "inside" -> true;
      default -> false;
    };
  }

  private static int faced(Sentence sentence, int noun) {
    int head = sentence.head(noun);
    if (head < 0 || !sentence.is(noun, "obj")) {
      return -1;
    }
    return switch (sentence.lemma(head)) {
      case "face", "battle", "suffer", "confront", "endure", "fight", "wage", "experience" -> head;
      default -> -1;
    };
  }

  private static @Nullable Entity subject(Scene scene, Sentence sentence, int verb) {
    Integer subject = Told.subject(sentence, verb);
    return subject == null ? null : scene.who(sentence, subject);
  }

  private static void tell(Scene scene, Sentence sentence, Fight fight, Consumer<Draft> found) {
    Span span = Nominal.narrow(sentence, fight.word());
    for (int head : fight.heads()) {
      span = span.cover(Nominal.wide(sentence, head));
    }
    Integer subject = fight.verb() < 0 ? null : Told.subject(sentence, fight.verb());
    span = subject == null ? span : span.cover(Nominal.narrow(sentence, subject));
    List<Entity> named =
        fight.parties().stream().filter(one -> one.kind() != Entity.Kind.OTHER).toList();
    List<Entity> sides = named.stream().filter(one -> named.size() == 1 || isKnown(one)).toList();
    Entity sufferer = fight.sufferer();
    if (sufferer == null && sides.size() < 2) {
      sufferer = sides.isEmpty() ? scene.state(fight.place()) : null;
    }
    if (sides.isEmpty() && sufferer != null) {
      found.accept(new Draft(Kind.CONFLICT, sufferer, span).where(fight.place()));
    } else if (sufferer != null) {
      Entity other = sufferer;
      Span all = span;
      sides.forEach(
          one -> found.accept(new Draft(Kind.CONFLICT, one, all).with(other).where(fight.place())));
    } else if (!sides.isEmpty()) {
      found.accept(
          new Draft(Kind.CONFLICT, sides.get(0), span)
              .with(sides.size() > 1 ? sides.get(1) : null)
              .where(fight.place()));
    }
  }

  /** Not mere “militants”. */
  private static boolean isKnown(Entity one) {
    return one.country() != null || one.name().chars().anyMatch(Character::isUpperCase);
  }

  /** “are fighting insurgents in the south”: only as something that goes on. */
  private static void fought(Scene scene, Sentence sentence, int verb, Consumer<Draft> found) {
    if (!sentence.tag(verb).equals("VBG") || !Told.asSo(scene, sentence, verb)) {
      return;
    }
    Clause clause = new Clause(sentence, verb);
    List<Integer> others = new ArrayList<>(clause.objects());
    Place place = null;
    for (Clause.Oblique phrase : Nominal.after(sentence, verb)) {
      if (isParty(phrase.preposition())) {
        others.add(phrase.token());
      }
      place =
          place == null && isPlace(phrase.preposition())
              ? scene.where(sentence, phrase.token())
              : place;
    }
    for (int one : clause.subjects()) {
      for (int other : others) {
        Entity who = scene.who(sentence, one);
        Entity with = scene.named(sentence, other);
        if (who != null
            && with != null
            && isArmed(who)
            && isArmed(with)
            && !who.id().equals(with.id())) {
          Span span = Nominal.narrow(sentence, one).cover(Nominal.narrow(sentence, other));
          found.accept(new Draft(Kind.CONFLICT, who, span).with(with).where(place));
        }
      }
    }
  }

  private static boolean isArmed(Entity entity) {
    return switch (entity.kind()) {
      case COUNTRY, FORCE, GROUP -> true;
      default -> false;
    };
  }
}
