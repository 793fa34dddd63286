package org.sitrep.analyze.times;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.language.Document;
import org.sitrep.language.Sentence;
import org.sitrep.model.Analysis;
import org.sitrep.model.Publication;
import org.sitrep.model.TimeExpression;

/** Finds time expressions, resolves them, and narrows the day of publication from them. */
public final class TimeReader {
  private final Finder finder = new Finder(new Lexicon());
  private final PublicationDays publicationDays = new PublicationDays();

  /** Adds what this room finds to what the rooms before it found. */
  public Analysis read(Document document, Analysis soFar) {
    List<Found> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      found.addAll(Joiner.join(finder.find(new Words(document.text(), sentence))));
    }
    Publication published = publicationDays.narrow(soFar.report().published(), found);
    boolean narrative = Telling.isNarrative(found, published);
    Resolver resolver = new Resolver(published.days(), narrative);
    List<TimeExpression> times = new ArrayList<>();
    for (Found one : found) {
      if (Telling.isTime(one, narrative)) {
        times.add(resolver.resolve("t" + (times.size() + 1), one));
      }
    }
    return soFar.withReport(soFar.report().withPublished(published)).withTimes(times);
  }
}
