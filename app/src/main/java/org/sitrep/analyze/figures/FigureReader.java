package org.sitrep.analyze.figures;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Document;
import org.sitrep.language.Sentence;
import org.sitrep.model.Analysis;
import org.sitrep.model.Entity;
import org.sitrep.model.Figure;
import org.sitrep.model.Reason;
import org.sitrep.model.TimeExpression;

/**
 * Finds the numbers that a report gives for something, how they are hedged, what they count and
 * what they say of it. A vague plural (“dozens”) is read as at least two of its order, for that is
 * all that it says.
 */
public final class FigureReader {
  private final Lexicon lexicon = new Lexicon();
  private final AmountFinder amounts = new AmountFinder();
  private final Ground ground = new Ground(lexicon);
  private final Tallies tallies = new Tallies();
  private final Phrasing phrasing = new Phrasing(lexicon, ground);

  /** Adds what this room finds to what the rooms before it found. */
  public Analysis read(Document document, Analysis soFar) {
    List<Figure> figures = new ArrayList<>();
    Circumstances circumstances = new Circumstances(document, soFar);
    for (Sentence sentence : document.sentences()) {
      Text text = new Text(sentence);
      List<TimeExpression> times = circumstances.times(sentence);
      List<Entity.Mention> mentions = circumstances.actors(sentence);
      for (Amount amount : amounts.find(text)) {
        if (!ground.isNumberOfSomething(text, amount, times)) {
          continue;
        }
        Phrase phrase = phrasing.read(text, amount, mentions);
        if (phrase != null) {
          figures.add(figure("f" + (figures.size() + 1), document, text, phrase, circumstances));
        }
      }
    }
    return soFar.withFigures(figures);
  }

  private Figure figure(
      String id, Document document, Text text, Phrase phrase, Circumstances around) {
    Sentence sentence = text.sentence();
    Amount amount = phrase.amount();
    Circumstances.Named entity = around.entity(sentence, phrase);
    Circumstances.Named place = around.place(sentence, phrase);
    Circumstances.Named time = around.time(sentence, phrase);
    List<Reason> reasons = new ArrayList<>();
    note("entity", entity, "who is counted", reasons);
    note("place", place, "nearest place in the figure's clause", reasons);
    note("time", time, "nearest time in the figure's clause", reasons);
    return new Figure(
        id,
        phrase.span(sentence),
        amount.value(),
        amount.low(),
        amount.high(),
        phrase.bound(),
        phrase.unit(),
        phrase.counts(document.text(), sentence),
        phrase.measure(),
        tallies.of(text, phrase),
        idOf(entity),
        idOf(place),
        idOf(time),
        null,
        reasons);
  }

  private static void note(
      String field, Circumstances.@Nullable Named told, String rule, List<Reason> reasons) {
    if (told != null) {
      reasons.add(new Reason(field, told.span(), rule));
    }
  }

  private static @Nullable String idOf(Circumstances.@Nullable Named told) {
    return told == null ? null : told.id();
  }
}
