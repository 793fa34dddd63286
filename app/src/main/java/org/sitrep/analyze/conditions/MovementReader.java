package org.sitrep.analyze.conditions;

import java.util.List;
import java.util.Set;
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
import org.sitrep.model.TimeExpression;

/** Who is somewhere, or no longer, because a movement happened: arrived, departed, was expelled. */
final class MovementReader implements StateReader {
  private static final Set<String> DONE = Set.of("following", "after", "since", "despite");
  private final Lexicon words = new Lexicon("movement.tsv");

  /** One movement: the word, the phrase of who moves, and which way. */
  private record Move(
      Scene scene, Sentence sentence, int trigger, int who, boolean into, boolean ejects) {
    Move of(int head) {
      return new Move(scene, sentence, trigger, head, into, ejects);
    }
  }

  @Override
  public void read(Scene scene, Sentence sentence, Consumer<Draft> found) {
    for (int token = 0; token < sentence.size(); token++) {
      for (Table.Row row : words.of(sentence, token)) {
        boolean noun = row.get("who").equals("noun");
        if (noun
            ? sentence.isNoun(token)
            : sentence.isVerb(token) && goesWith(sentence, token, row.get("with"))) {
          boolean into = row.get("move").equals("to");
          boolean ejects = row.get("who").equals("ejected");
          Move move = new Move(scene, sentence, token, -1, into, ejects);
          if (noun) {
            named(move, found);
          } else {
            told(move, ejects || row.get("who").equals("moved"), found);
          }
        }
      }
    }
  }

  private static boolean goesWith(Sentence sentence, int verb, String particle) {
    if (particle.isEmpty()) {
      return sentence.child(verb, "compound:prt") < 0
          || sentence.word(sentence.child(verb, "compound:prt")).equals("in");
    }
    for (int next = verb + 1; next < Math.min(sentence.size(), verb + 6); next++) {
      if (sentence.word(next).equalsIgnoreCase(particle)) {
        return true;
      }
    }
    return false;
  }

  private static void told(Move move, boolean objectMoves, Consumer<Draft> found) {
    if (!Told.asSo(move.scene(), move.sentence(), move.trigger())) {
      return;
    }
    Clause clause = new Clause(move.sentence(), move.trigger());
    boolean passive = clause.isPassive();
    List<Integer> objects = clause.objects();
    boolean fits =
        objectMoves ? passive || objects.stream().anyMatch(one -> isMovable(move, one)) : !passive;
    if (!fits || (!objectMoves && objects.stream().anyMatch(one -> isMovable(move, one)))) {
      return;
    }
    for (int who : objectMoves && !passive ? objects : clause.subjects()) {
      if (isMovable(move, who)) {
        Move one = move.of(who);
        settle(one, places(one, clause, objectMoves && !passive), found);
      }
    }
  }

  private static boolean isMovable(Move move, int head) {
    if (Words.isPeople(move.sentence(), head) || Presence.isDemonym(move.sentence(), head)) {
      return true;
    }
    boolean counted =
        Words.isQuantity(move.sentence(), head)
            && new Clause(move.sentence(), head)
                .obliques().stream().anyMatch(one -> Words.isPeople(move.sentence(), one.token()));
    Entity entity = move.scene().named(move.sentence(), head);
    return counted
        || (entity != null
            && switch (entity.kind()) {
              case PERSON, FORCE, GROUP -> true;
              default -> false;
            });
  }

  /** The nouns: only those told as so; a leaving only where a word says that it is over. */
  private static void named(Move move, Consumer<Draft> found) {
    Sentence sentence = move.sentence();
    if (!Told.nounAsSo(move.scene(), sentence, move.trigger())) {
      return;
    }
    String preposition = Nominal.preposition(sentence, move.trigger());
    if (!move.into() && !DONE.contains(preposition)) {
      return;
    }
    int who = mover(move);
    if (who >= 0) {
      Move one = move.of(who);
      settle(one, places(one, new Clause(sentence, move.trigger()), false), found);
    }
  }

  private static int mover(Move move) {
    for (Clause.Oblique part : Nominal.after(move.sentence(), move.trigger())) {
      if (part.preposition().equals("of") && isMovable(move, part.token())) {
        return part.token();
      }
    }
    for (int child : move.sentence().children(move.trigger(), "amod", "compound", "nmod:poss")) {
      if (move.scene().who(move.sentence(), child) != null) {
        return child;
      }
    }
    return -1;
  }

  /**
   * Heads of the phrases for the places reached or left; −1 stands for the home of whoever drives
   * out.
   */
  private static List<Integer> places(Move move, Clause clause, boolean driven) {
    Sentence sentence = move.sentence();
    List<Integer> found = new java.util.ArrayList<>();
    if (!driven) {
      clause.objects().stream()
          .filter(one -> move.scene().where(sentence, one) != null)
          .forEach(found::add);
    }
    for (Clause.Oblique phrase : Nominal.after(sentence, move.trigger())) {
      boolean way = move.into() ? isTowards(phrase.preposition()) : isAway(phrase.preposition());
      boolean more = found.isEmpty() || sentence.is(phrase.token(), "conj");
      if (way
          && more
          && !isOrigin(move, move.scene().where(sentence, phrase.token()))
          && move.scene().where(sentence, phrase.token()) != null
          && !move.sentence().isBelow(phrase.token(), move.who())) {
        found.add(phrase.token());
      }
    }
    return found;
  }

  /** “soldiers from France”: where they are from, not what they leave. */
  private static boolean isOrigin(Move move, @Nullable Place place) {
    Entity who = move.who() < 0 ? null : move.scene().who(move.sentence(), move.who());
    return who != null
        && (!move.into() || (place != null && place.kind() == Place.Kind.COUNTRY))
        && place != null
        && who.country() != null
        && who.country().equals(place.country());
  }

  private static boolean isTowards(String preposition) {
    return switch (preposition) {
      case "to", "into", "in", "at", "onto", "on", "inside", "near" -> true;
      default -> false;
    };
  }

  private static boolean isAway(String preposition) {
    return switch (preposition) {
      case "from", "out of", "out", "off" -> true;
      default -> false;
    };
  }

  private static void settle(Move move, List<Integer> heads, Consumer<Draft> found) {
    Event event = move.scene().event(move.sentence(), move.trigger());
    boolean part = !move.into() && isPartial(move);
    for (Entity who :
        part ? List.<Entity>of() : move.scene().parties(move.sentence(), move.who())) {
      if (who.kind() == Entity.Kind.COUNTRY
          && !isMovable(move, move.who())
          && move.sentence().isVerb(move.trigger())) {
        continue;
      }
      Span span =
          Nominal.wide(move.sentence(), move.who()).cover(move.sentence().span(move.trigger()));
      Draft draft = new Draft(Kind.PRESENCE, who, span);
      if (heads.isEmpty()) {
        Place place = known(move, event);
        if (place != null) {
          found.accept(finish(draft.where(place), move, event));
        }
      }
      for (int head : heads) {
        Draft one =
            new Draft(Kind.PRESENCE, who, span.cover(Nominal.narrow(move.sentence(), head)));
        found.accept(finish(one.where(move.scene().where(move.sentence(), head)), move, event));
      }
    }
  }

  /** Who moves; of troops that nothing more is told of, whose sends them. */
  private static List<Entity> movers(Move move) {
    List<Entity> moved = move.scene().parties(move.sentence(), move.who());
    Clause clause = new Clause(move.sentence(), move.trigger());
    if (moved.size() != 1
        || moved.get(0).country() != null
        || !Words.isForce(move.sentence(), move.who())) {
      return moved;
    }
    boolean sent = move.into() && !clause.isPassive() && clause.objects().contains(move.who());
    for (int sender : sent ? clause.subjects() : List.<Integer>of()) {
      Entity entity = move.scene().who(move.sentence(), sender);
      if (entity != null && entity.country() != null) {
        return List.of(entity);
      }
    }
    return moved;
  }

  private static boolean isPartial(Move move) {
    Span phrase = Nominal.wide(move.sentence(), move.who());
    for (int token = move.sentence().tokenAt(phrase.start());
        token < move.sentence().size() && phrase.contains(move.sentence().span(token));
        token++) {
      if (Words.isPart(move.sentence(), token) || move.sentence().is(token, "nummod")) {
        return !move.sentence().word(token).equalsIgnoreCase("all");
      }
    }
    return false;
  }

  /** The place that the event says, or the country of whoever drove them out. */
  private static @Nullable Place known(Move move, @Nullable Event event) {
    Place place =
        event == null
            ? null
            : move.scene().place(move.into() ? event.toPlace() : event.fromPlace());
    boolean site =
        new Clause(move.sentence(), move.trigger())
            .objects().stream().anyMatch(one -> Words.isSite(move.sentence(), one));
    boolean owner = site && place != null && place.kind() == Place.Kind.COUNTRY;
    if (place != null && !owner && !isOrigin(move, place)) {
      return place;
    }
    if (!move.ejects()) {
      return null;
    }
    Clause clause = new Clause(move.sentence(), move.trigger());
    List<Integer> drivers = clause.isPassive() ? clause.agents() : clause.subjects();
    for (int driver : drivers) {
      Entity entity = driver == move.who() ? null : move.scene().who(move.sentence(), driver);
      Entity who = move.scene().who(move.sentence(), move.who());
      if (entity != null
          && (who == null || who.country() == null || !who.country().equals(entity.country()))) {
        return move.scene().home(entity);
      }
    }
    return null;
  }

  private static Draft finish(Draft draft, Move move, @Nullable Event event) {
    draft.holds(move.into()).event(event == null ? null : event.id());
    if (move.into()) {
      draft.figure(move.scene().people(move.sentence(), move.who()));
    }
    TimeExpression time =
        event == null ? null : move.scene().soFar().time(event.time()).orElse(null);
    if (time != null && time.days() != null && time.days().isOneDay()) {
      return move.into() ? draft.since(time) : draft.until(time);
    }
    return draft;
  }
}
