package org.sitrep.analyze.conditions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Document;
import org.sitrep.language.Sentence;
import org.sitrep.model.Analysis;
import org.sitrep.model.TimeExpression;

/** Since when and until when a state holds: “stationed there since 2018”, “until last month”. */
final class Lasting {
  private static final int HIGHEST = 6;

  private final @Nullable LocalDate published;
  private final Map<Integer, List<TimeExpression>> times = new HashMap<>();

  Lasting(Document document, Analysis soFar) {
    published = soFar.report().published().days().from();
    for (TimeExpression time : soFar.times()) {
      if (time.type() == TimeExpression.Type.DATE && time.days() != null) {
        document
            .sentenceOf(time.span())
            .ifPresent(
                one -> times.computeIfAbsent(one.index(), unseen -> new ArrayList<>()).add(time));
      }
    }
  }

  /** Gives a draft that has no days yet those that hang on its words or on the verb above them. */
  void date(Draft draft, Sentence sentence) {
    List<TimeExpression> here = times.getOrDefault(sentence.index(), List.of());
    if (here.isEmpty() || draft.isDated()) {
      return;
    }
    int verb = verbOver(sentence, sentence.headOf(draft.span()));
    for (TimeExpression time : here) {
      int head = sentence.headOf(time.span());
      if (head >= 0 && verb >= 0 && hangs(draft, sentence, head, verb)) {
        date(draft, sentence, head, time);
      }
    }
  }

  private void date(Draft draft, Sentence sentence, int head, TimeExpression time) {
    int preposition = sentence.child(head, "case", "mark");
    if (preposition < 0) {
      return;
    }
    switch (sentence.word(preposition).toLowerCase(Locale.ROOT)) {
      case "since" -> draft.since(time);
      case "until", "till" -> draft.until(time).holds(draft.holds() && !isPast(time));
      default -> {}
    }
  }

  private boolean isPast(TimeExpression time) {
    LocalDate end = time.days() == null ? null : time.days().to();
    return end != null && published != null && !end.isAfter(published);
  }

  private static int verbOver(Sentence sentence, int token) {
    int at = token;
    for (int steps = 0; at >= 0 && steps < HIGHEST; steps++) {
      if (sentence.isVerb(at)) {
        return at;
      }
      at = sentence.head(at);
    }
    return token;
  }

  private static boolean hangs(Draft draft, Sentence sentence, int head, int verb) {
    int above = sentence.head(head);
    return above == verb || (above >= 0 && draft.span().contains(sentence.span(above)));
  }
}
