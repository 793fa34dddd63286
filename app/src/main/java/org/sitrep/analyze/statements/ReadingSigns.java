package org.sitrep.analyze.statements;

import java.util.List;
import org.sitrep.language.Document;
import org.sitrep.language.Sentence;
import org.sitrep.model.Span;

/** What speaks for or against a reading's being right as a whole. */
final class ReadingSigns {
  private final Document document;
  private final TokenCodes[] codes;
  private final QuoteIndex quotes;

  ReadingSigns(Document document, TokenCodes[] codes, QuoteIndex quotes) {
    this.document = document;
    this.codes = codes;
    this.quotes = quotes;
  }

  /**
   * @param others the readings of other words of the sentence that more speaks for
   */
  void of(Reading reading, List<Reading> others, Features out) {
    out.clear();
    Sentence sentence = document.sentences().get(reading.place());
    TokenCodes code = codes[reading.place()];
    Draft ruled = reading.ruled();
    int kind =
        (reading.byRule() ? 1 : 0)
            + (reading.agreed() ? 2 : 0)
            + 4 * Math.min(CueSigns.has(ruled), 7);
    int lemma = code.lemmas[reading.token()];
    int tag = code.tags[reading.token()];
    int score = Math.max(-10, Math.min(14, Math.round(reading.score() * 2)));
    int chance = bucket(reading.chance());
    int source = source(reading, sentence);
    int shape = shape(reading);
    int form = form(reading);
    out.add(1, 0);
    out.add(2, kind);
    out.add(3, score);
    out.add(4, score, kind);
    out.add(5, chance, kind);
    out.add(6, score, chance);
    out.add(7, source, kind);
    out.add(8, source, tag);
    out.add(9, shape, kind);
    out.add(10, shape, tag);
    out.add(11, form, kind);
    out.add(12, form, shape);
    out.add(13, lemma, kind);
    out.add(14, lemma, source);
    out.add(15, lemma, shape);
    out.add(16, lemma, form);
    out.add(17, score, form);
    out.add(18, score, shape);
    out.add(19, length(reading), tag);
    out.add(20, length(reading), kind);
    out.add(21, source, shape);
    out.add(22, reading.content().size(), form);
    if (ruled != null) {
      out.add(23, ruled.entry.stance().ordinal(), kind);
      out.add(24, ruled.entry.stance().ordinal(), score);
      out.add(25, kind, ruled.content.size(), reading.content().size());
    }
    first(reading, code, tag, kind, out);
    beside(reading, others, score, out);
  }

  private static int bucket(float chance) {
    return Math.max(-24, Math.round(chance * (chance > -3 ? 4 : 1)) - (chance > -3 ? 0 : 9));
  }

  private static int source(Reading reading, Sentence sentence) {
    Span source = reading.source();
    if (source == null) {
      return 0;
    }
    if (!sentence.span().contains(source)) {
      return 1;
    }
    int head = sentence.headOf(source);
    String tag = head < 0 ? "" : sentence.tag(head);
    int kind = tag.startsWith("NNP") ? 2 : tag.startsWith("W") ? 3 : tag.startsWith("PRP") ? 4 : 5;
    int able =
        head < 0
            ? 0
            : Speakers.canHold(sentence, head) ? 1 : Speakers.canTell(sentence, head) ? 2 : 3;
    int side = source.start() < reading.cue().start() ? 0 : 1;
    return 10 + kind + 10 * able + 100 * side;
  }

  /** Where the content stands, whether it has a verb, and whether it leaves its sentence. */
  private int shape(Reading reading) {
    Span first = reading.content().get(0);
    Sentence sentence = document.sentenceAt(first.start()).orElse(null);
    if (sentence == null) {
      return 0;
    }
    int from = sentence.tokenAt(first.start());
    int to = Math.min(sentence.size(), sentence.tokenAt(first.end() - 1) + 1);
    boolean finite = Following.hasFiniteVerb(sentence, from, to);
    boolean side = first.start() < reading.cue().start();
    boolean own = document.sentences().get(reading.place()).span().contains(first);
    return 1 + (finite ? 1 : 0) + (side ? 2 : 0) + (own ? 4 : 0);
  }

  private int form(Reading reading) {
    int all = 0;
    int quoted = 0;
    for (Span span : reading.content()) {
      all += span.length();
      quoted += quotes.quoted(span);
    }
    boolean inside = quotes.at(reading.cue().start()) != null;
    return (quoted == 0 ? 0 : quoted + 4 >= all ? 1 : 2) + (inside ? 3 : 0);
  }

  private static int length(Reading reading) {
    int sum = reading.content().stream().mapToInt(Span::length).sum();
    return sum < 8
        ? 0
        : sum < 16 ? 1 : sum < 30 ? 2 : sum < 60 ? 3 : sum < 120 ? 4 : sum < 240 ? 5 : 6;
  }

  private void first(Reading reading, TokenCodes code, int tag, int kind, Features out) {
    Sentence sentence = document.sentences().get(reading.place());
    Span first = reading.content().get(0);
    if (sentence.span().contains(first)) {
      int from = sentence.tokenAt(first.start());
      int last = Math.min(sentence.size() - 1, sentence.tokenAt(first.end() - 1));
      out.add(30, code.tags[from], tag);
      out.add(31, code.lemmas[from], tag);
      out.add(32, code.tags[from], kind);
      out.add(33, last + 1 < sentence.size() ? code.tags[last + 1] : 0, code.tags[last]);
      int head = sentence.headOf(first);
      out.add(34, head < 0 ? 0 : code.relations[head], tag);
      out.add(35, head < 0 ? 0 : code.relations[head], kind);
      out.add(36, from > 0 ? code.tags[from - 1] : 0, code.tags[from], kind);
    }
  }

  private static void beside(Reading reading, List<Reading> others, int score, Features out) {
    int beside = 0;
    for (Reading other : others) {
      int relation =
          (reading.sharesContent(other) ? 1 : 0)
              + (other.holds(reading.cue()) ? 2 : 0)
              + (reading.holds(other.cue()) ? 4 : 0)
              + (reading.sharesSource(other) ? 8 : 0)
              + (other.score() > 0 ? 16 : 0);
      out.add(40, relation, score);
      out.add(41, relation);
      beside = Math.max(beside, relation);
    }
    out.add(42, Math.min(3, others.size()), score);
    out.add(43, beside, Math.min(3, others.size()));
  }
}
