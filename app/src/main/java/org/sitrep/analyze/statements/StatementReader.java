package org.sitrep.analyze.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Document;
import org.sitrep.language.Paragraphs;
import org.sitrep.language.Quotations;
import org.sitrep.language.Sentence;
import org.sitrep.model.Analysis;
import org.sitrep.model.Figure;
import org.sitrep.model.Span;
import org.sitrep.model.Statement;

/**
 * Finds who says what, in which words, taking which stance: source, cue and content as PARC 3
 * (Pareti 2016) and PolNeAR (Newell et al. 2018) mark them. Verbs, nouns and phrases that attribute
 * are looked up in a table, their content is read from the grammar, and quoted sentences are given
 * to the cue beside them.
 */
public final class StatementReader {
  private final CueLexicon lexicon = new CueLexicon();

  private final @Nullable AttributionModel model;

  public StatementReader() {
    this(AttributionModel.bundled());
  }

  /**
   * @param model what was learnt; null for the rules alone
   */
  public StatementReader(@Nullable AttributionModel model) {
    this.model = model;
  }

  /** Adds what this room finds to what the rooms before it found. */
  public Analysis read(Document document, Analysis soFar) {
    List<Span> paragraphs = Paragraphs.of(document);
    QuoteIndex quotes = new QuoteIndex(Quotations.in(document.text(), paragraphs));
    List<Draft> drafts = drafts(document, paragraphs, quotes);
    if (model != null) {
      drafts = new Attributor(model, lexicon, document, quotes, drafts).read();
    }
    List<Statement> statements = new Statements(document, soFar, quotes).of(drafts);
    Analysis told = soFar.withStatements(statements);
    List<Figure> figures =
        soFar.figures().stream()
            .map(
                figure ->
                    figure.withStatement(
                        told.statementAround(figure.span()).map(Statement::id).orElse(null)))
            .toList();
    return told.withFigures(figures);
  }

  /** What is to be learnt of a document, given what somebody marked in it. */
  public static AttributionLessons lessons(
      Document document, List<AttributionLessons.Marked> marked) {
    float[] none = new float[0];
    AttributionModel empty = new AttributionModel(0, none, none, none, none);
    return AttributionLessons.of(document, attributor(document, empty), marked);
  }

  /** What is to be learnt of the readings of a model that has not learnt from the document. */
  public static List<AttributionLessons.Cue> readings(
      Document document, AttributionModel model, List<AttributionLessons.Marked> marked) {
    return AttributionLessons.readings(document, attributor(document, model), marked);
  }

  private static Attributor attributor(Document document, AttributionModel model) {
    StatementReader rules = new StatementReader(null);
    List<Span> paragraphs = Paragraphs.of(document);
    QuoteIndex quotes = new QuoteIndex(Quotations.in(document.text(), paragraphs));
    return new Attributor(
        model, rules.lexicon, document, quotes, rules.drafts(document, paragraphs, quotes));
  }

  private List<Draft> drafts(Document document, List<Span> paragraphs, QuoteIndex quotes) {
    VerbCues verbs = new VerbCues(lexicon, document.text(), quotes);
    List<Draft> found = new ArrayList<>();
    Hearsay hearsay = new Hearsay(lexicon, quotes);
    NounCues nouns = new NounCues(lexicon, quotes);
    PhraseCues phrases = new PhraseCues(document.text(), quotes);
    Headlines headlines = new Headlines(document.text());
    for (Sentence sentence : document.sentences()) {
      if (sentence.word(0).matches("[0-9]{1,3}/[0-9]{1,3}")) {
        continue; // “31/34 Women protest …”: the caption of a gallery's picture.
      }
      List<Draft> told = verbs.in(sentence);
      found.addAll(told);
      nouns.in(sentence).stream().filter(noun -> !isSaid(noun, told)).forEach(found::add);
      found.addAll(hearsay.in(sentence));
      found.addAll(phrases.in(sentence));
      headlines.in(sentence, sentence.index() == 0).ifPresent(found::add);
    }
    found.sort(Comparator.comparingInt(draft -> draft.cue.start()));
    List<Draft> more = new QuoteSpeakers(document, paragraphs, quotes, found).assign();
    found.addAll(more);
    found.removeIf(draft -> draft.content.isEmpty());
    return found;
  }

  /**
   * “Expressed the hope that …”, “denied reports that …”: the verb attributes, the noun is what it
   * says.
   */
  private static boolean isSaid(Draft noun, List<Draft> verbs) {
    Sentence sentence = noun.sentence;
    boolean object = sentence.is(noun.token, "obj");
    return object
        && verbs.stream()
            .anyMatch(verb -> verb.token == sentence.head(noun.token) && !verb.content.isEmpty())
        && sentence.child(noun.token, "nmod:poss") >= 0;
  }
}
