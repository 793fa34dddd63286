package org.sitrep.analyze.events;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Clause;
import org.sitrep.language.Sentence;
import org.sitrep.model.Category;
import org.sitrep.model.Entity;
import org.sitrep.model.Event;
import org.sitrep.model.Span;

/** What an event moves, gives, ends or agrees: the object of its verb, or what its noun is “of”. */
final class Things {
  private static final int LONGEST = 160;
  private static final Set<Category> WITH_THINGS =
      Set.of(
          Category.AID,
          Category.MOBILIZE,
          Category.RETREAT,
          Category.SANCTION,
          Category.COERCE,
          Category.SUPPORT,
          Category.COOPERATE,
          Category.REJECT,
          Category.REQUEST,
          Category.AGREE,
          Category.CONCEDE,
          Category.CONSULT);

  private Things() {}

  static Event.@Nullable Thing of(Trigger trigger, Naming naming, String text) {
    int token = token(trigger, naming);
    if (token < 0) {
      return null;
    }
    Sentence sentence = trigger.sentence();
    Span span = phrase(sentence, token);
    if (span.length() > LONGEST || span.overlaps(trigger.span())) {
      return null;
    }
    return new Event.Thing(
        span,
        span.of(text).replaceAll("\\s+", " "),
        naming.entity(sentence, token).map(Entity::id).orElse(null));
  }

  private static int token(Trigger trigger, Naming naming) {
    Sentence sentence = trigger.sentence();
    if (!WITH_THINGS.contains(trigger.sense().category())) {
      return -1;
    }
    Clause clause = new Clause(sentence, trigger.token());
    List<Integer> objects =
        trigger.isNoun()
            ? Grammar.obliques(sentence, clause, "of")
            : Grammar.in(sentence, trigger.token(), "obj");
    for (int object : objects) {
      if (isThing(trigger, sentence, object, naming)) {
        return object;
      }
    }
    boolean brings = trigger.sense().frame() == Frame.MOVES && objects.isEmpty();
    for (int with : brings ? Grammar.obliques(sentence, clause, "with") : List.<Integer>of()) {
      if (naming.entity(sentence, with).isEmpty()) {
        return with;
      }
    }
    return -1;
  }

  /** Whom it is done to is a party, not a thing; what moves with its owner is both. */
  private static boolean isThing(Trigger trigger, Sentence sentence, int token, Naming naming) {
    if (sentence.tag(token).startsWith("PRP") || sentence.tag(token).startsWith("W")) {
      return false;
    }
    boolean moved = trigger.sense().frame() == Frame.MOVES;
    return naming.place(sentence, token).isEmpty()
        && (moved || naming.entity(sentence, token).isEmpty());
  }

  /** The phrase up to a relative clause or a comma's aside. */
  private static Span phrase(Sentence sentence, int token) {
    int first = sentence.first(token);
    int last = sentence.last(token);
    for (int child : sentence.children(token, "case")) {
      first = child < token ? Math.max(first, child + 1) : first;
    }
    for (int child :
        sentence.children(token, "acl", "acl:relcl", "appos", "parataxis", "dep", "advcl")) {
      if (child > token) {
        last = Math.min(last, sentence.first(child) - 1);
      }
    }
    while (last > token && sentence.is(last, "punct")) {
      last--;
    }
    return sentence.span(Math.min(first, token), Math.max(last, token));
  }
}
