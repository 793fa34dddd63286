package org.sitrep.analyze.events;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Sentence;
import org.sitrep.model.Category;
import org.sitrep.model.Modality;
import org.sitrep.model.TimeExpression;

/**
 * What speaks for or against an event's coding, as words that {@code confidence.tsv} weighs.
 *
 * @param words in a fixed order, each once
 */
record Signs(List<String> words) {
  private static final int MANY = 3;
  private static final int DEEP = 3;

  /**
   * @param triggers the tokens of the sentence that tell events
   */
  static Signs of(
      Trigger trigger,
      Parties.Sides sides,
      Category category,
      Modality modality,
      Set<Integer> triggers,
      @Nullable TimeExpression time,
      Setting.Where where) {
    Set<String> found = new LinkedHashSet<>();
    Sense sense = trigger.sense();
    String part = sense.part().name().toLowerCase(Locale.ROOT);
    found.add(category.name());
    found.add(part);
    found.add(trigger.light() == Trigger.Light.NONE ? "alone" : "light verb");
    found.add(counted(sense.when().size(), "condition"));
    found.add(sense.particles().isEmpty() ? "no particle" : "particle");
    found.add(modality.toString());
    found.add(sides.doing().isEmpty() ? "no actor" : "actor");
    found.add(sides.undergoing().isEmpty() ? "no recipient" : "recipient");
    if (sides.doing().isEmpty() && sides.undergoing().isEmpty()) {
      found.add("no party");
    }
    if (!sides.undergoing().isEmpty()) {
      String how = sides.undergoing().get(0).how();
      found.add("recipient by " + (how.startsWith("“") ? "preposition" : how));
    }
    if (sides.actors().stream().anyMatch(Naming::isOfficial)) {
      found.add("official actor");
    }
    if (sides.recipients().stream().anyMatch(Naming::isOfficial)) {
      found.add("official recipient");
    }
    found.add(part + " " + depth(trigger.sentence(), trigger.verb()));
    found.add(counted(triggers.size() - 1, "other trigger"));
    int before = (int) triggers.stream().filter(one -> one < trigger.token()).count();
    found.add(before == 0 ? "first trigger" : "later trigger");
    found.add(part + (time == null ? " without time" : " with time"));
    found.add(part + (where.at() == null ? " without place" : " with place"));
    return new Signs(List.copyOf(found));
  }

  private static String counted(int number, String what) {
    return number >= MANY ? MANY + " or more " + what + "s" : number + " " + what + "s";
  }

  /** How many clauses lie above the words. */
  private static String depth(Sentence sentence, int token) {
    int clauses = 0;
    int at = token;
    for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
      boolean said = sentence.is(at, "ccomp", "parataxis");
      boolean clause =
          sentence.is(at, "advcl", "acl", "xcomp", "csubj", "nmod", "obl", "appos", "conj");
      clauses += clause && !said ? 1 : 0;
      at = sentence.head(at);
    }
    return clauses >= DEEP ? "deep below the main clause" : clauses + " below the main clause";
  }

  /** As an explanation shows them and {@code weigh}, which learns the weights, reads them. */
  @Override
  public String toString() {
    return String.join("; ", words);
  }
}
