package org.sitrep.analyze.entities;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Document;
import org.sitrep.language.Paragraphs;
import org.sitrep.language.Quotation;
import org.sitrep.language.Quotations;
import org.sitrep.language.Sentence;

/**
 * Whose words stand between quotation marks: the subject of the verb of saying right after them,
 * else right before them, else who spoke the quotation before.
 */
final class Voices {
  private static final int NEAR = 24;

  private final Document document;
  private final Context context;
  private final TreeMap<Integer, Quoted> byStart = new TreeMap<>();

  /**
   * Who speaks.
   *
   * @param token the head of the words that name the speaker
   */
  record Voice(Sentence sentence, int token) {}

  private record Quoted(Quotation quotation, @Nullable Voice voice) {}

  Voices(Document document, Context context) {
    this.document = document;
    this.context = context;
    List<Quotation> quotations = Quotations.in(document.text(), Paragraphs.of(document));
    for (Quotation one : quotations) {
      if (one.speech()) {
        byStart.put(one.span().start(), new Quoted(one, null));
      }
    }
    Voice last = null;
    for (Map.Entry<Integer, Quoted> one : byStart.entrySet()) {
      Quotation quotation = one.getValue().quotation;
      Voice voice = after(quotation);
      voice = voice == null ? before(quotation) : voice;
      voice = voice == null && goesOn(last, quotation) ? last : voice;
      one.setValue(new Quoted(quotation, voice));
      last = voice;
    }
  }

  /** Whether the token stands within quoted speech. */
  boolean isQuoted(Sentence sentence, int token) {
    return at(sentence.span(token).start()) != null;
  }

  /** Who says the words at the token; null where nobody or nobody known does. */
  @Nullable Voice of(Sentence sentence, int token) {
    Quoted quoted = at(sentence.span(token).start());
    return quoted == null ? null : quoted.voice;
  }

  /** Whether both tokens stand in the same quotation, or both in none. */
  boolean isSame(Sentence one, int token, Sentence other, int otherToken) {
    return at(one.span(token).start()) == at(other.span(otherToken).start());
  }

  private @Nullable Quoted at(int offset) {
    Map.Entry<Integer, Quoted> floor = byStart.floorEntry(offset);
    return floor != null && floor.getValue().quotation.span().contains(offset)
        ? floor.getValue()
        : null;
  }

  /** “…,” X said */
  private @Nullable Voice after(Quotation quotation) {
    String text = document.text();
    int from = quotation.span().end();
    while (from < text.length() && " ,—–-".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    Sentence sentence = document.sentenceAt(from).orElse(null);
    if (sentence == null || isClosed(quotation, from)) {
      return null;
    }
    int first = sentence.tokenAt(from);
    for (int token = first; token < Math.min(sentence.size(), first + NEAR); token++) {
      if (isQuoted(sentence, token) || sentence.word(token).matches("[.;:]")) {
        return null;
      }
      Voice voice = subject(sentence, first, token);
      if (voice != null) {
        return voice;
      }
    }
    return null;
  }

  /** A full stop within the marks ends what is said, unless the sentence goes on behind them. */
  private boolean isClosed(Quotation quotation, int next) {
    String text = document.text();
    int last = quotation.span().end() - 1;
    while (last > quotation.span().start()
        && !Character.isLetterOrDigit(text.charAt(last))
        && ".,?!…—–-;".indexOf(text.charAt(last)) < 0) {
      last--;
    }
    return text.charAt(last) == '.' && !Character.isLowerCase(text.charAt(next));
  }

  /** X said: “…” */
  private @Nullable Voice before(Quotation quotation) {
    String text = document.text();
    int end = quotation.span().start() - 1;
    while (end >= 0 && Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    if (end < 0 || ".!?”\"".indexOf(text.charAt(end)) >= 0) {
      return null;
    }
    Sentence sentence = document.sentenceAt(end).orElse(null);
    if (sentence == null) {
      return null;
    }
    for (int token = sentence.tokenAt(end); token >= 0; token--) {
      Voice voice = isQuoted(sentence, token) ? null : subject(sentence, token, token);
      if (voice != null) {
        return voice;
      }
    }
    return null;
  }

  /**
   * The subject of the verb of saying at the token, outside the quotation itself; where the tree
   * has none, whoever is named between {@code from} and the verb, or right beside it.
   */
  private @Nullable Voice subject(Sentence sentence, int from, int token) {
    if (!sentence.isVerb(token) || !Speakers.SAYING.contains(sentence.lemma(token))) {
      return null;
    }
    int subject = sentence.child(token, "nsubj");
    if (subject >= 0 && !isQuoted(sentence, subject) && !sentence.tag(subject).startsWith("W")) {
      return new Voice(sentence, subject);
    }
    Draft beside = context.humanWithin(sentence, from, token);
    beside = beside == null ? context.rightBefore(sentence, token) : beside;
    beside = beside == null ? context.startingAt(sentence, token + 1) : beside;
    return beside == null || isQuoted(sentence, beside.head)
        ? null
        : new Voice(sentence, beside.head);
  }

  /** A quotation in the sentence that names the last speaker or in the one after it. */
  private boolean goesOn(@Nullable Voice last, Quotation quotation) {
    Sentence here = document.sentenceAt(quotation.span().start()).orElse(null);
    return last != null && here != null && here.index() - last.sentence.index() <= 1;
  }
}
