package org.sitrep.analyze.conditions;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Table;
import org.sitrep.language.Clause;
import org.sitrep.language.Sentence;
import org.sitrep.model.Condition.Kind;
import org.sitrep.model.Entity;
import org.sitrep.model.Event;
import org.sitrep.model.Place;
import org.sitrep.model.Span;

/** Who rules or holds what place. */
final class ControlReader implements StateReader {
  private final Lexicon words = new Lexicon("control.tsv");

  @Override
  public void read(Scene scene, Sentence sentence, Consumer<Draft> found) {
    for (int token = 0; token < sentence.size(); token++) {
      for (Table.Row row : words.of(sentence, token)) {
        switch (row.get("form")) {
          case "hold", "take", "lose" -> held(scene, sentence, token, row, found);
          case "noun" -> under(scene, sentence, token, found);
          case "power" -> power(scene, sentence, token, found);
          case "ruling" -> ruling(scene, sentence, token, found);
          default -> throw new IllegalStateException("control.tsv: " + row.get("form"));
        }
      }
      ruler(scene, sentence, token, found);
    }
  }

  private static void held(
      Scene scene, Sentence sentence, int verb, Table.Row row, Consumer<Draft> found) {
    if (!sentence.isVerb(verb)
        || !goesWith(sentence, verb, row.get("with"))
        || !Told.asSo(scene, sentence, verb)) {
      return;
    }
    Clause clause = new Clause(sentence, verb);
    boolean passive = clause.isPassive();
    for (int thing : passive ? clause.subjects() : clause.objects()) {
      Place place = isPlacePhrase(scene, sentence, thing) ? scene.where(sentence, thing) : null;
      for (int holder : passive ? clause.agents() : clause.subjects()) {
        Entity who = scene.who(sentence, holder);
        if (place != null && who != null && rules(who)) {
          tell(
              scene,
              sentence,
              who,
              place,
              new int[] {holder, verb, thing},
              !row.get("form").equals("lose"),
              found);
        }
      }
    }
  }

  private static boolean goesWith(Sentence sentence, int verb, String word) {
    return word.isEmpty()
        || word.equals("state")
        || (verb + 1 < sentence.size() && sentence.word(verb + 1).equalsIgnoreCase(word));
  }

  /** A place's own name or “the country”, not what is in it (“the people of Niger”). */
  private static boolean isPlacePhrase(Scene scene, Sentence sentence, int head) {
    return scene.placeAt(sentence, head) != null
        || Words.isCountryNoun(sentence, head)
        || isSettlement(sentence, head);
  }

  private static boolean isSettlement(Sentence sentence, int head) {
    return switch (sentence.lemma(head)) {
      case "town",
          "city",
          "village",
          "province",
          "region",
          "district",
          "capital",
          "area",
          "neighborhood",
          "neighbourhood" ->
          true;
      default -> false;
    };
  }

  private static boolean rules(Entity who) {
    return switch (who.kind()) {
      case ORGANIZATION, GROUP, FORCE, PERSON, COUNTRY -> true;
      case OTHER ->
          who.sectors().stream()
              .anyMatch(one -> one.equals("GOV") || one.equals("MIL") || one.equals("REB"));
    };
  }

  /** “under the control of X”, “in control of Y”, “X's control over Y”. */
  private static void under(Scene scene, Sentence sentence, int noun, Consumer<Draft> found) {
    if (!sentence.isNoun(noun)
        || !Nominal.preposition(sentence, noun).equals("under")
        || !Told.nounAsSo(scene, sentence, noun)) {
      return;
    }
    Entity who = scene.owner(sentence, noun);
    Integer subject = subjectOver(sentence, noun);
    Place place =
        subject == null || !isPlacePhrase(scene, sentence, subject)
            ? null
            : scene.where(sentence, subject);
    if (who != null && place != null) {
      tell(
          scene,
          sentence,
          who,
          place,
          new int[] {subject == null ? noun : subject, noun},
          true,
          found);
    }
  }

  private static @Nullable Integer subjectOver(Sentence sentence, int noun) {
    Integer own = Told.subject(sentence, noun);
    if (own != null) {
      return own;
    }
    int head = sentence.head(noun);
    return head < 0
        ? null
        : sentence.isNoun(head) ? Integer.valueOf(head) : Told.subject(sentence, head);
  }

  /** “the junta, which seized power”, “took power in a coup”: of the subject's own country. */
  private static void power(Scene scene, Sentence sentence, int power, Consumer<Draft> found) {
    int verb = power - 1;
    if (verb < 0 || !isTaking(sentence, verb)) {
      return;
    }
    int subject = subjectOfTaking(sentence, verb, power);
    Entity who = subject < 0 ? null : scene.who(sentence, subject);
    Place place = seized(scene, sentence, power);
    place = place == null ? scene.home(who) : place;
    if (who != null && place != null && Told.asSo(scene, sentence, verb)) {
      tell(scene, sentence, who, place, new int[] {subject, power}, true, found);
    }
  }

  /** “seized power in Gabon”. */
  private static @Nullable Place seized(Scene scene, Sentence sentence, int power) {
    for (Clause.Oblique phrase : Nominal.after(sentence, power)) {
      Place place =
          phrase.preposition().equals("in") ? scene.where(sentence, phrase.token()) : null;
      if (place != null && place.kind() == Place.Kind.COUNTRY) {
        return place;
      }
    }
    return null;
  }

  private static boolean isTaking(Sentence sentence, int token) {
    return switch (sentence.lemma(token).toLowerCase(java.util.Locale.ROOT)) {
      case "seize", "take", "grab", "usurp", "assume", "hold", "seized", "took" -> true;
      default -> false;
    };
  }

  /**
   * The subject by the tree, else the noun before “who” or “which”: such clauses are often read as
   * nouns.
   */
  private static int subjectOfTaking(Sentence sentence, int verb, int power) {
    int relative = verb - 1;
    if (relative >= 0 && sentence.tag(relative).startsWith("W")) {
      int at =
          sentence.head(power) >= 0 && sentence.is(power, "acl")
              ? sentence.head(power)
              : sentence.head(verb);
      int before =
          relative - 1 >= 0 && sentence.is(relative - 1, "punct") ? relative - 2 : relative - 1;
      return at >= 0 && at < relative ? at : before;
    }
    Integer subject = Told.subject(sentence, verb);
    if (subject == null && sentence.is(verb, "amod") && sentence.head(power) >= 0) {
      subject = Told.subject(sentence, sentence.head(power));
    }
    return subject == null ? -1 : subject;
  }

  /** “the ruling military junta”. */
  private static void ruling(Scene scene, Sentence sentence, int adjective, Consumer<Draft> found) {
    int noun = sentence.head(adjective);
    if (noun > adjective
        && sentence.is(adjective, "amod", "compound")
        && Words.isRuler(sentence, noun)) {
      tellOwn(scene, sentence, noun, found);
    }
  }

  /** “Niger's military rulers”. */
  private static void ruler(Scene scene, Sentence sentence, int noun, Consumer<Draft> found) {
    if (sentence.lemma(noun).equals("ruler") && !Told.isOver(sentence, noun)) {
      tellOwn(scene, sentence, noun, found);
    }
  }

  private static void tellOwn(Scene scene, Sentence sentence, int noun, Consumer<Draft> found) {
    Entity who = scene.named(sentence, noun);
    Place place = scene.home(who);
    place = place == null ? scene.home(scene.owner(sentence, noun)) : place;
    boolean foreign =
        who != null
            && place != null
            && who.country() != null
            && !who.country().equals(place.country());
    if (who != null && place != null && !foreign) {
      tell(scene, sentence, who, place, new int[] {noun}, true, found);
    }
  }

  private static void tell(
      Scene scene,
      Sentence sentence,
      Entity who,
      Place place,
      int[] heads,
      boolean holds,
      Consumer<Draft> found) {
    Span span = Nominal.narrow(sentence, heads[0]);
    for (int head : heads) {
      span = span.cover(Nominal.narrow(sentence, head));
    }
    Event event = heads.length > 1 ? scene.event(sentence, heads[1]) : null;
    found.accept(
        new Draft(Kind.CONTROL, who, span)
            .where(place)
            .holds(holds)
            .event(event == null ? null : event.id()));
  }
}
