package org.sitrep.analyze.statements;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Document;
import org.sitrep.language.Quotation;
import org.sitrep.language.Sentence;
import org.sitrep.model.Span;

/**
 * Gives each quoted sentence to a cue: to the one right after it (“…,” X said), else to the one
 * right before it (X said: “…”), else to the speaker of the quotation before it in the paragraph
 * or, for a paragraph that is nothing but quotation, in the paragraph before.
 */
final class QuoteSpeakers {
  private static final int NEAREST = 40;

  private final Document document;
  private final List<Span> paragraphs;
  private final QuoteIndex quotes;
  private final List<Draft> drafts;
  private final Subjects subjects;
  private final List<Draft> added = new ArrayList<>();

  /**
   * @param drafts in the order of their cues
   */
  QuoteSpeakers(Document document, List<Span> paragraphs, QuoteIndex quotes, List<Draft> drafts) {
    this.document = document;
    this.paragraphs = paragraphs;
    this.quotes = quotes;
    this.subjects = new Subjects(quotes);
    this.drafts = drafts;
  }

  /** Adds the quotations to the drafts; gives the drafts that had to be made for them. */
  List<Draft> assign() {
    int next = 0;
    Draft before = null;
    for (Span paragraph : paragraphs) {
      Draft last = null;
      Quotation previous = null;
      boolean any = false;
      while (next < quotes.all().size()
          && quotes.all().get(next).span().start() < paragraph.end()) {
        Quotation quotation = quotes.all().get(next++);
        if (!quotation.speech()) {
          continue;
        }
        any = true;
        Draft speaker = speaker(quotation, previous, last, paragraph);
        if (speaker == null && last == null && opens(quotation, paragraph)) {
          speaker = before;
        }
        if (speaker != null) {
          last = give(speaker, quotation);
        }
        previous = quotation;
      }
      before = any ? last : lastDraftIn(paragraph);
    }
    return added;
  }

  private @Nullable Draft speaker(
      Quotation quotation, @Nullable Quotation previous, @Nullable Draft last, Span paragraph) {
    Draft after = after(quotation, paragraph);
    Draft ahead =
        after == null || !endsWithComma(quotation) ? ahead(quotation, previous, paragraph) : null;
    if (after != null && (ahead == null || quotation.span().start() - ahead.end() > NEAREST)) {
      return after;
    }
    if (ahead != null) {
      return ahead;
    }
    return last != null ? last : lastDraftBefore(quotation, paragraph);
  }

  private boolean endsWithComma(Quotation quotation) {
    String text = document.text();
    int end = quotation.span().end();
    return text.substring(Math.max(0, end - 3), Math.min(text.length(), end + 1)).indexOf(',') >= 0;
  }

  private boolean opens(Quotation quotation, Span paragraph) {
    return quotation.span().start() - paragraph.start() < 2;
  }

  /**
   * The cue of the words right after the quotation, where it ends as one before its speaker does.
   */
  private @Nullable Draft after(Quotation quotation, Span paragraph) {
    int end = quotation.span().end();
    if (end >= paragraph.end()) {
      return null;
    }
    int from = skipBlanks(end, paragraph.end());
    Sentence sentence = document.sentenceAt(from).orElse(null);
    if (sentence == null || !isOpenEnd(quotation, from)) {
      return null;
    }
    int limit = Math.min(sentence.span().end(), nextSpeech(end));
    Draft found = null;
    for (Draft draft : draftsIn(from, limit)) {
      boolean near =
          draft.start() - from <= 2
              || (draft.cue.start() - from <= NEAREST * 4 && isPlainStart(from, draft.start()));
      if (draft.entry.takes("quote") && near) {
        found = draft;
        break;
      }
    }
    return found;
  }

  /** Whether what stands between is no more than a few words without a comma. */
  private boolean isPlainStart(int from, int to) {
    if (to - from > NEAREST) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (",.;:".indexOf(document.text().charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private int skipBlanks(int from, int limit) {
    int at = from;
    while (at < limit
        && (Character.isWhitespace(document.text().charAt(at))
            || ",—–-".indexOf(document.text().charAt(at)) >= 0)) {
      at++;
    }
    return Math.min(at, limit - 1);
  }

  /**
   * A full stop within the marks ends what is said; a comma, question or exclamation mark lets the
   * speaker follow.
   */
  private boolean isOpenEnd(Quotation quotation, int next) {
    String text = document.text();
    int last = quotation.span().end() - 1;
    while (last > quotation.span().start()
        && !Character.isLetterOrDigit(text.charAt(last))
        && ".,?!…—–-;".indexOf(text.charAt(last)) < 0) {
      last--;
    }
    return text.charAt(last) != '.'
        || Character.isLowerCase(text.charAt(next))
        || text.charAt(quotation.span().end() - 1) == '.';
  }

  private int nextSpeech(int from) {
    for (Quotation one : quotes.all().subList(firstFrom(from), quotes.all().size())) {
      if (one.speech()) {
        return one.span().start();
      }
    }
    return Integer.MAX_VALUE;
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = quotes.all().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotes.all().get(middle).span().start() >= offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /**
   * The last cue of the words that lead up to the quotation; with a colon, of the sentence before
   * it as well.
   */
  private @Nullable Draft ahead(Quotation quotation, @Nullable Quotation previous, Span paragraph) {
    int start = quotation.span().start();
    int end = start - 1;
    String text = document.text();
    while (end >= 0 && Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    if (end < 0 || ".!?”\"".indexOf(text.charAt(end)) >= 0) {
      return null;
    }
    Sentence sentence = document.sentenceAt(end).orElse(null);
    if (sentence == null || (end < paragraph.start() && text.charAt(end) != ':')) {
      return null;
    }
    int from = sentence.span().start();
    if (previous != null && previous.span().end() <= end) {
      from = Math.max(from, previous.span().end());
    }
    Draft found = null;
    for (Draft draft : draftsIn(from, start)) {
      if (draft.entry.takes("quote")) {
        found = draft;
      }
    }
    if (found == null && text.charAt(end) == ':') {
      found = root(sentence);
    }
    return found;
  }

  /** “Cruz called them on it: ‘…’”: any verb before a colon introduces. */
  private @Nullable Draft root(Sentence sentence) {
    for (int token = 0; token < sentence.size(); token++) {
      if (sentence.head(token) < 0 && sentence.isVerb(token)) {
        CueEntry entry =
            new CueEntry(
                sentence.lemma(token),
                org.sitrep.model.Statement.Stance.STATES,
                java.util.Set.of("quote"),
                "");
        Draft draft = new Draft(sentence, token, entry, Phrases.verbGroup(sentence, token, 0));
        subjects.set(draft);
        if (draft.source != null) {
          added.add(draft);
          return draft;
        }
      }
    }
    return null;
  }

  /** A speaker in the sentences before, in the same paragraph. */
  private @Nullable Draft lastDraftBefore(Quotation quotation, Span paragraph) {
    List<Draft> before = draftsIn(paragraph.start(), quotation.span().start());
    for (int i = before.size() - 1; i >= 0; i--) {
      if (before.get(i).source != null && !before.get(i).content.isEmpty()) {
        return before.get(i);
      }
    }
    return null;
  }

  private @Nullable Draft lastDraftIn(Span paragraph) {
    Draft found = null;
    for (Draft draft : draftsIn(paragraph.start(), paragraph.end())) {
      boolean says = draft.entry.takes("quote") && !draft.entry.addressee().isEmpty();
      if (draft.source != null && (says || !draft.content.isEmpty())) {
        found = draft;
      }
    }
    return found;
  }

  private Draft give(Draft speaker, Quotation quotation) {
    Draft draft = speaker;
    boolean separate =
        !speaker.quoted
            && speaker.content.stream().anyMatch(one -> !one.overlaps(quotation.span()));
    if (separate
        && document.sentenceAt(quotation.span().start()).orElse(null) != speaker.sentence) {
      draft = speaker.again();
      added.add(draft);
    }
    if (!draft.quoted) {
      draft.content.removeIf(one -> one.overlaps(quotation.span()));
    }
    draft.quoted = true;
    if (draft.content.stream().noneMatch(one -> one.overlaps(quotation.span()))) {
      draft.content.add(quotation.span());
    }
    return draft;
  }

  /** The drafts whose cue starts in the stretch, by binary search. */
  private List<Draft> draftsIn(int from, int to) {
    int low = 0;
    int high = drafts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (drafts.get(middle).cue.start() >= from) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    int end = low;
    while (end < drafts.size() && drafts.get(end).cue.start() < to) {
      end++;
    }
    return drafts.subList(low, end);
  }
}
