package org.sitrep.analyze.conditions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.sitrep.language.Clause;
import org.sitrep.language.Sentence;
import org.sitrep.model.Condition.Kind;
import org.sitrep.model.Entity;
import org.sitrep.model.Span;

/** Two forces close to each other: “put the two armies within sight of each other”. */
final class ProximityReader implements StateReader {
  @Override
  public void read(Scene scene, Sentence sentence, Consumer<Draft> found) {
    for (int token = 0; token < sentence.size(); token++) {
      if (isCloseness(sentence, token)) {
        close(scene, sentence, token, found);
      }
    }
  }

  private static boolean isCloseness(Sentence sentence, int token) {
    String word = sentence.word(token).toLowerCase(Locale.ROOT);
    boolean noun = word.equals("proximity") || word.equals("quarters") || word.equals("vicinity");
    return noun
        && sentence.children(token, "amod", "compound").stream()
            .anyMatch(
                one ->
                    sentence.lemma(one).equals("close") || sentence.lemma(one).equals("immediate"));
  }

  private static void close(Scene scene, Sentence sentence, int noun, Consumer<Draft> found) {
    int verb = sentence.child(noun, "cop") >= 0 ? noun : Told.governor(sentence, noun);
    if (verb < 0 || !Told.asSo(scene, sentence, verb)) {
      return;
    }
    Clause clause = new Clause(sentence, verb);
    List<Integer> heads = new ArrayList<>(clause.objects());
    if (heads.isEmpty() || clause.isPassive()) {
      heads = new ArrayList<>(clause.subjects());
    }
    List<Entity> near = new ArrayList<>();
    Span span = sentence.span(noun);
    for (int head : heads) {
      near.addAll(scene.parties(sentence, head));
      span = span.cover(Nominal.narrow(sentence, head));
    }
    List<Entity> sides = near.stream().distinct().toList();
    if (sides.size() == 2) {
      String what = Nominal.words(scene, Nominal.narrow(sentence, noun));
      found.accept(new Draft(Kind.PRESENCE, sides.get(0), span).with(sides.get(1)).what(what));
    }
  }
}
