package org.sitrep.analyze.statements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Document;
import org.sitrep.language.Sentence;
import org.sitrep.model.Span;

/**
 * What is to be learnt of a document whose attributions somebody has marked: for every word whether
 * it heads a cue, and for every cue what the words around it are of it.
 *
 * @param cues the words that might be cues
 * @param spans the cues
 */
public record AttributionLessons(List<Cue> cues, List<Spans> spans) {
  /** An attribution as somebody marked it. */
  public record Marked(@Nullable Span source, Span cue, List<Span> content) {}

  /** The hashed features of a word, and whether it heads a cue. */
  public record Cue(int[] features, boolean right) {}

  /**
   * The words around a cue: of each its features up to its end in {@code nodes} and {@code edges},
   * and its label.
   */
  public record Spans(
      int[] nodes, int[] nodeEnds, int[] edges, int[] edgeEnds, int[] labels, int cue) {}

  static AttributionLessons of(Document document, Attributor attributor, List<Marked> marked) {
    TokenCodes[] codes = attributor.codes();
    RuleReading rules = attributor.rules();
    int[][] heads = new int[codes.length][];
    for (int i = 0; i < heads.length; i++) {
      heads[i] = new int[codes[i].tags.length];
    }
    List<Spans> spans = new ArrayList<>();
    SpanSigns signs = new SpanSigns(document, codes, rules);
    for (Marked one : marked) {
      int place = place(document, one.cue());
      if (place < 0) {
        continue;
      }
      Sentence sentence = document.sentences().get(place);
      int token = head(sentence, rules, place, one);
      for (int i = 0; i < sentence.size(); i++) {
        if (one.cue().overlaps(sentence.span(i)) && heads[place][i] == 0) {
          heads[place][i] = 2;
        }
      }
      if (heads[place][token] != 1) {
        heads[place][token] = 1;
        spans.add(spans(document, codes, rules, signs, place, token, one));
      }
    }
    return new AttributionLessons(cues(attributor.cueSigns(), heads), spans);
  }

  /**
   * What a model that has not learnt from the document makes of it, and which of that is right: the
   * content overlaps by half with one marked, the source at all.
   */
  static List<Cue> readings(Document document, Attributor attributor, List<Marked> marked) {
    List<Cue> found = new ArrayList<>();
    Features features = new Features();
    Set<Marked> spent = new HashSet<>();
    for (int place = 0; place < attributor.sentences(); place++) {
      List<Reading> others = new ArrayList<>();
      for (List<Reading> ways : attributor.readings(place)) {
        List<Marked> matched = new ArrayList<>();
        for (Reading one : ways) {
          attributor.readingSigns().of(one, others, features);
          Optional<Marked> match =
              marked.stream().filter(mark -> !spent.contains(mark) && fits(one, mark)).findFirst();
          match.ifPresent(matched::add);
          found.add(new Cue(features.copy(0, features.size()), match.isPresent()));
        }
        spent.addAll(matched);
        others.add(ways.get(0));
      }
    }
    return found;
  }

  private static boolean fits(Reading reading, Marked mark) {
    Span source = reading.source();
    boolean sources =
        source == null || mark.source() == null
            ? source == null && mark.source() == null
            : source.overlaps(mark.source());
    if (!sources) {
      return false;
    }
    int shared = 0;
    for (Span one : reading.content()) {
      for (Span other : mark.content()) {
        shared +=
            Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
      }
    }
    int all = length(reading.content()) + length(mark.content()) - shared;
    return 2 * shared >= all;
  }

  private static int length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }

  private static List<Cue> cues(CueSigns signs, int[][] heads) {
    List<Cue> found = new ArrayList<>();
    Features features = new Features();
    for (int place = 0; place < heads.length; place++) {
      for (int token = 0; token < heads[place].length; token++) {
        if (heads[place][token] != 2 && signs.isCandidate(place, token)) {
          signs.of(place, token, features);
          found.add(new Cue(features.copy(0, features.size()), heads[place][token] == 1));
        }
      }
    }
    return found;
  }

  private static int place(Document document, Span cue) {
    return document.sentenceAt(cue.start()).map(document.sentences()::indexOf).orElse(-1);
  }

  /** The word of the cue by which the rules know it, else the one that the others hang on. */
  private static int head(Sentence sentence, RuleReading rules, int place, Marked one) {
    int from = sentence.tokenAt(one.cue().start());
    for (int i = from; i < sentence.size() && sentence.span(i).start() < one.cue().end(); i++) {
      if (rules.at(place, i) != null) {
        return i;
      }
    }
    int head = sentence.headOf(one.cue());
    return head < 0 ? from : head;
  }

  private static Spans spans(
      Document document,
      TokenCodes[] codes,
      RuleReading rules,
      SpanSigns signs,
      int place,
      int token,
      Marked one) {
    Window window = Window.around(document, codes, place, token, rules.at(place, token));
    signs.of(window);
    int[] labels = new int[window.size()];
    for (int i = 0; i < labels.length; i++) {
      Span span = document.sentences().get(window.sentences[i]).span(window.tokens[i]);
      labels[i] = label(span, one);
    }
    labels[window.cue] = AttributionModel.CUE;
    return new Spans(
        signs.nodes.copy(0, signs.nodes.size()),
        Arrays.copyOf(signs.nodeEnds, labels.length),
        signs.edges.copy(0, signs.edges.size()),
        Arrays.copyOf(signs.edgeEnds, labels.length),
        labels,
        window.cue);
  }

  private static int label(Span token, Marked one) {
    if (one.cue().overlaps(token)) {
      return AttributionModel.CUE;
    }
    if (one.source() != null && one.source().overlaps(token)) {
      return AttributionModel.SOURCE;
    }
    return one.content().stream().anyMatch(token::overlaps)
        ? AttributionModel.CONTENT
        : AttributionModel.OTHER;
  }
}
