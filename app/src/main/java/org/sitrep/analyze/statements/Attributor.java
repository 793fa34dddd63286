package org.sitrep.analyze.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Document;
import org.sitrep.language.Sentence;
import org.sitrep.model.Span;
import org.sitrep.model.Statement.Stance;

/**
 * Reads anew, by what was learnt, what the rules have read: which words are cues, and where the
 * source and the content of each begin and end. What the rules say is a feature among others, so
 * that they decide where they are surer.
 */
final class Attributor {
  /** Below this log-odds a word is not looked at further. */
  private static final float LOWEST = -3.5f;

  /** What the rules read counts from these log-odds on: without quotation marks and with them. */
  private static final float UNLIKELY = -2;

  private static final float UNLIKELY_QUOTED = -0.8f;

  /** The log-odds of a cue from which on what the rules read of it stands in any case. */
  private static final float LIKELY = 0;

  /** The same as {@link #UNLIKELY} of what is told inside of what somebody says. */
  private static final float UNLIKELY_NESTED = -3.1f;

  private final AttributionModel model;
  private final CueLexicon lexicon;
  private final Document document;
  private final List<Draft> drafts;
  private final TokenCodes[] codes;
  private final RuleReading rules;
  private final QuoteIndex quotes;
  private final CueSigns cueSigns;
  private final SpanSigns spanSigns;
  private final ReadingSigns readingSigns;
  private final SpanDecoder decoder;
  private final Features features = new Features();

  Attributor(
      AttributionModel model,
      CueLexicon lexicon,
      Document document,
      QuoteIndex quotes,
      List<Draft> drafts) {
    this.model = model;
    this.lexicon = lexicon;
    this.document = document;
    this.drafts = drafts;
    this.codes = new TokenCodes[document.sentences().size()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = new TokenCodes(document.sentences().get(i), quotes);
    }
    this.quotes = quotes;
    this.rules = new RuleReading(document, drafts);
    this.cueSigns = new CueSigns(document, codes, rules, lexicon);
    this.spanSigns = new SpanSigns(document, codes, rules);
    this.readingSigns = new ReadingSigns(document, codes, quotes);
    this.decoder = new SpanDecoder(model);
  }

  TokenCodes[] codes() {
    return codes;
  }

  RuleReading rules() {
    return rules;
  }

  CueSigns cueSigns() {
    return cueSigns;
  }

  /** The readings of a sentence's words, those that more speaks for first. */
  List<List<Reading>> readings(int place) {
    List<List<Reading>> found = new ArrayList<>();
    for (int token = 0; token < codes[place].tags.length; token++) {
      if (!cueSigns.isCandidate(place, token)) {
        continue;
      }
      cueSigns.of(place, token, features);
      float score = model.cue(features);
      if (score >= LOWEST || rules.at(place, token) != null) {
        List<Reading> ways = ways(place, token, score);
        if (!ways.isEmpty()) {
          found.add(ways);
        }
      }
    }
    found.sort(Comparator.comparingDouble(ways -> -ways.get(0).score()));
    return found;
  }

  /** The model's reading, and the rules' where that is another. */
  private List<Reading> ways(int place, int token, float score) {
    Draft ruled = rules.at(place, token);
    Window window = Window.around(document, codes, place, token, ruled);
    spanSigns.of(window);
    decoder.weigh(spanSigns, window.cue);
    int[] labels = decoder.labels();
    List<Reading> found = new ArrayList<>();
    List<Span> content = stretches(window, labels, AttributionModel.CONTENT);
    Span source = longest(stretches(window, labels, AttributionModel.SOURCE));
    boolean agreed =
        ruled != null
            && ruled.content.stream().map(quotes::whole).toList().equals(content)
            && Objects.equals(ruled.source, source);
    if (!content.isEmpty()) {
      float chance = decoder.chance(labels);
      Span cue = cue(window, labels);
      found.add(
          new Reading(place, token, score, chance, cue, source, content, ruled, false, agreed));
    }
    if (ruled != null && !agreed) {
      float chance = decoder.chance(labels(window, ruled));
      found.add(
          new Reading(
              place,
              token,
              score,
              chance,
              ruled.cue,
              ruled.source,
              ruled.content,
              ruled,
              true,
              false));
    }
    return found;
  }

  private int[] labels(Window window, Draft ruled) {
    int[] labels = new int[window.size()];
    for (int i = 0; i < labels.length; i++) {
      Span token = span(window, i);
      if (i == window.cue || ruled.cue.overlaps(token)) {
        labels[i] = AttributionModel.CUE;
      } else if (ruled.source != null && ruled.source.overlaps(token)) {
        labels[i] = AttributionModel.SOURCE;
      } else if (ruled.content.stream().anyMatch(token::overlaps)) {
        labels[i] = AttributionModel.CONTENT;
      }
    }
    return labels;
  }

  private static @Nullable Span longest(List<Span> spans) {
    return spans.stream()
        .max(
            Comparator.comparingInt(Span::length)
                .thenComparing(Comparator.comparingInt(Span::start).reversed()))
        .orElse(null);
  }

  int sentences() {
    return codes.length;
  }

  List<Draft> read() {
    List<Draft> found = new ArrayList<>();
    Map<Draft, Draft> kept = new IdentityHashMap<>();
    for (int place = 0; place < codes.length; place++) {
      for (Reading reading : chosen(place)) {
        Draft draft = draft(reading);
        found.add(draft);
        if (reading.ruled() != null) {
          kept.put(reading.ruled(), draft);
        }
      }
    }
    found.addAll(more(kept));
    found.sort(Comparator.comparingInt(draft -> draft.cue.start()));
    return found;
  }

  /** The readings of a sentence that count: of each cue the better, the surest cues first. */
  private List<Reading> chosen(int place) {
    List<Reading> others = new ArrayList<>();
    List<Reading> found = new ArrayList<>();
    List<List<Reading>> all = readings(place);
    for (List<Reading> ways : all) {
      Reading best = null;
      float most = Float.NEGATIVE_INFINITY;
      for (Reading one : ways) {
        readingSigns.of(one, others, features);
        float score = model.reading(features);
        if (score > most && found.stream().noneMatch(other -> other.cue().overlaps(one.cue()))) {
          most = score;
          best = one;
        }
      }
      others.add(ways.get(0));
      if (best == null) {
        continue;
      }
      Reading last = ways.get(ways.size() - 1);
      if (most >= bar(best)) {
        found.add(best);
      } else if (stands(best, most, all)
          && found.stream().noneMatch(other -> other.cue().overlaps(last.cue()))) {
        found.add(last);
      }
    }
    return found;
  }

  private float bar(Reading reading) {
    if (reading.ruled() == null || reading.ruled().content.isEmpty()) {
      return model.threshold;
    }
    boolean quoted = reading.content().stream().anyMatch(span -> quotes.quoted(span) > 0);
    return Math.min(model.threshold, quoted ? UNLIKELY_QUOTED : UNLIKELY);
  }

  /**
   * Whether the rules' reading stands although little speaks for it: that of a likely cue, hearsay
   * (“allegedly”), and what is told inside of what somebody else says, which are marked unevenly
   * where the model learnt.
   */
  private boolean stands(Reading reading, float score, List<List<Reading>> all) {
    Draft ruled = reading.ruled();
    if (ruled == null || ruled.content.isEmpty()) {
      return false;
    }
    boolean hearsay =
        document.sentences().get(reading.place()).tag(reading.token()).startsWith("RB");
    if (hearsay) {
      return true;
    }
    boolean quoted = ruled.content.stream().anyMatch(span -> quotes.quoted(span) > 0);
    if (!quoted && reading.score() > LIKELY) {
      return true;
    }
    return score > UNLIKELY_NESTED && all.stream().anyMatch(ways -> tells(ways, ruled));
  }

  private static boolean tells(List<Reading> ways, Draft inner) {
    Reading outer = ways.get(0);
    return outer.score() > LIKELY && outer.ruled() != inner && outer.holds(inner.cue);
  }

  ReadingSigns readingSigns() {
    return readingSigns;
  }

  /** Further quotations of a cue that was kept, which the rules gave it. */
  private List<Draft> more(Map<Draft, Draft> kept) {
    List<Draft> found = new ArrayList<>();
    for (Draft draft : drafts) {
      Draft first = rules.first(draft);
      Draft read = first == null ? null : kept.get(first);
      if (read != null && first != draft && !overlaps(read, draft)) {
        found.add(draft);
      }
    }
    return found;
  }

  private static boolean overlaps(Draft one, Draft other) {
    return one.content.stream().anyMatch(span -> other.content.stream().anyMatch(span::overlaps));
  }

  private Draft draft(Reading reading) {
    Draft ruled = reading.ruled();
    if (ruled != null && reading.byRule()) {
      return ruled;
    }
    Draft draft = blank(document.sentences().get(reading.place()), reading.token(), ruled);
    draft.content.addAll(reading.content());
    draft.cue = reading.cue();
    Span source = reading.source();
    if (source != null) {
      source(draft, ruled, source);
    }
    draft.voiced = ruled != null || (source != null && isSaid(draft));
    return draft;
  }

  /** Whether a word that the rules do not read here is one of saying where they do. */
  private boolean isSaid(Draft draft) {
    String pos = CueSigns.pos(draft.sentence, draft.token);
    return pos.equals("verb")
        && lexicon.at(draft.sentence, draft.token, pos).isPresent()
        && draft.sourceToken >= 0
        && Speakers.canHold(draft.sentence, draft.sourceToken);
  }

  private Draft blank(Sentence sentence, int token, @Nullable Draft ruled) {
    if (ruled != null) {
      Draft draft = new Draft(sentence, token, ruled.entry, ruled.cue);
      draft.stance = ruled.stance;
      draft.addresseeToken = ruled.addresseeToken;
      draft.inverted = ruled.inverted;
      draft.quoted = ruled.quoted;
      return draft;
    }
    String lemma = sentence.lemma(token).toLowerCase(Locale.ROOT);
    CueEntry entry =
        lexicon
            .at(sentence, token, CueSigns.pos(sentence, token))
            .orElseGet(() -> new CueEntry(lemma, Stance.STATES, Set.of("clause"), ""));
    Draft draft = new Draft(sentence, token, entry, sentence.span(token));
    draft.stance = Stances.of(sentence, token, entry);
    draft.voiced = false;
    return draft;
  }

  private static void source(Draft draft, @Nullable Draft ruled, Span source) {
    draft.source = source;
    if (ruled != null && ruled.source != null && ruled.source.overlaps(source)) {
      draft.sourceToken = ruled.sourceToken;
      draft.referent = ruled.referent;
      draft.same = ruled.same;
    } else if (draft.sentence.span().contains(source)) {
      draft.sourceToken = draft.sentence.headOf(source);
      draft.referent = draft.sourceToken;
    }
  }

  /** The stretch labelled as cue around the head. */
  private Span cue(Window window, int[] labels) {
    int first = window.cue;
    int last = window.cue;
    while (first > 0
        && labels[first - 1] == AttributionModel.CUE
        && window.sentences[first - 1] == window.sentences[window.cue]) {
      first--;
    }
    while (last + 1 < labels.length
        && labels[last + 1] == AttributionModel.CUE
        && window.sentences[last + 1] == window.sentences[window.cue]) {
      last++;
    }
    return document
        .sentences()
        .get(window.sentences[window.cue])
        .span(window.tokens[first], window.tokens[last]);
  }

  /** The stretches of one label, each within a paragraph. */
  private List<Span> stretches(Window window, int[] labels, int label) {
    List<Span> found = new ArrayList<>();
    Span open = null;
    for (int i = 0; i <= labels.length; i++) {
      Span token = i < labels.length && labels[i] == label ? span(window, i) : null;
      if (open != null && (token == null || isBroken(open.end(), token.start()))) {
        found.add(open);
        open = null;
      }
      if (token != null) {
        open = open == null ? token : open.cover(token);
      }
    }
    return found;
  }

  private Span span(Window window, int i) {
    return document.sentences().get(window.sentences[i]).span(window.tokens[i]);
  }

  private boolean isBroken(int from, int to) {
    for (int i = from; i < to; i++) {
      if (document.text().charAt(i) == '\n' || document.text().charAt(i) == '\r') {
        return true;
      }
    }
    return false;
  }
}
