package org.sitrep.analyze.conditions;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Table;
import org.sitrep.language.Clause;
import org.sitrep.language.Sentence;
import org.sitrep.model.Condition.Kind;
import org.sitrep.model.Entity;
import org.sitrep.model.Span;

/** Who belongs, or no longer belongs, to which body. */
final class MembershipReader implements StateReader {
  private final Lexicon words = new Lexicon("membership.tsv");

  @Override
  public void read(Scene scene, Sentence sentence, Consumer<Draft> found) {
    for (int token = 0; token < sentence.size(); token++) {
      for (Table.Row row : words.of(sentence, token)) {
        switch (row.get("form")) {
          case "noun" -> noun(scene, sentence, token, row, found);
          case "verb", "passive" -> verb(scene, sentence, token, row, found);
          default -> throw new IllegalStateException("membership.tsv: " + row.get("form"));
        }
      }
    }
  }

  /** “X is a member of Y”, “X, a member of Y,”, “elements of these very forces”. */
  private static void noun(
      Scene scene, Sentence sentence, int noun, Table.Row row, Consumer<Draft> found) {
    if (!sentence.isNoun(noun) || !Told.nounAsSo(scene, sentence, noun)) {
      return;
    }
    for (Clause.Oblique phrase : Nominal.after(sentence, noun)) {
      Entity body =
          row.list("with").contains(phrase.preposition())
              ? scene.named(sentence, phrase.token())
              : null;
      if (body == null || !isBody(body)) {
        continue;
      }
      Span span = Nominal.narrow(sentence, noun).cover(Nominal.narrow(sentence, phrase.token()));
      boolean told = false;
      for (int member : members(sentence, noun)) {
        for (Entity who : scene.parties(sentence, member)) {
          told |=
              tell(
                  new Draft(Kind.MEMBERSHIP, who, span.cover(Nominal.narrow(sentence, member))),
                  who,
                  body,
                  sentence,
                  noun,
                  found);
        }
      }
      Entity self = scene.named(sentence, noun);
      if (!told && self != null && !self.id().equals(body.id()) && isAct(sentence, noun)) {
        tell(new Draft(Kind.MEMBERSHIP, self, span), self, body, sentence, noun, found);
      }
    }
  }

  private static boolean tell(
      Draft draft, Entity who, Entity body, Sentence sentence, int noun, Consumer<Draft> found) {
    if (who.id().equals(body.id())) {
      return false;
    }
    found.accept(draft.with(body).holds(!Told.isOver(sentence, noun)));
    return true;
  }

  /** Whether the members themselves do something: the doer of a passive or a subject. */
  private static boolean isAct(Sentence sentence, int noun) {
    return Nominal.preposition(sentence, noun).equals("by") || sentence.is(noun, "nsubj");
  }

  private static List<Integer> members(Sentence sentence, int noun) {
    if (sentence.child(noun, "cop") >= 0) {
      return new Clause(sentence, noun).subjects();
    }
    if (sentence.is(noun, "appos") && sentence.head(noun) >= 0) {
      return List.of(sentence.head(noun));
    }
    return sentence.children(noun, "appos");
  }

  private static boolean isBody(Entity one) {
    return switch (one.kind()) {
      case ORGANIZATION, GROUP, FORCE -> true;
      default -> false;
    };
  }

  /** “joined NATO”, “were suspended from ECOWAS”. */
  private static void verb(
      Scene scene, Sentence sentence, int verb, Table.Row row, Consumer<Draft> found) {
    Clause clause = new Clause(sentence, verb);
    boolean passive = row.get("form").equals("passive");
    if (!sentence.isVerb(verb)
        || clause.isPassive() != passive
        || !Told.asSo(scene, sentence, verb)) {
      return;
    }
    List<Integer> bodies =
        row.get("with").isEmpty()
            ? clause.objects()
            : Nominal.after(sentence, verb).stream()
                .filter(one -> row.list("with").contains(one.preposition()))
                .map(Clause.Oblique::token)
                .toList();
    for (int body : bodies) {
      Entity whole = scene.named(sentence, body);
      for (int member : whole == null || !isUnion(whole) ? List.<Integer>of() : clause.subjects()) {
        for (Entity who : scene.parties(sentence, member)) {
          if (whole != null && belongs(who, whole)) {
            Span span =
                Nominal.narrow(sentence, member)
                    .cover(sentence.span(verb))
                    .cover(Nominal.narrow(sentence, body));
            found.accept(
                new Draft(Kind.MEMBERSHIP, who, span)
                    .with(whole)
                    .holds(row.get("way").equals("in"))
                    .event(event(scene, sentence, verb)));
          }
        }
      }
    }
  }

  private static @Nullable String event(Scene scene, Sentence sentence, int verb) {
    var event = scene.event(sentence, verb);
    return event == null ? null : event.id();
  }

  private static boolean isUnion(Entity whole) {
    return whole.kind() == Entity.Kind.ORGANIZATION || whole.kind() == Entity.Kind.GROUP;
  }

  /** Of states and bodies: a person who leaves one may only go out of its door. */
  private static boolean belongs(Entity who, Entity whole) {
    return !who.id().equals(whole.id())
        && who.kind() != Entity.Kind.OTHER
        && who.kind() != Entity.Kind.PERSON;
  }
}
