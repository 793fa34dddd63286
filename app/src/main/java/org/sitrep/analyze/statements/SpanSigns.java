package org.sitrep.analyze.statements;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Document;
import org.sitrep.language.Sentence;
import org.sitrep.model.Span;

/**
 * What speaks for a token's being source, cue or content of a given cue, and for where one of these
 * begins and ends.
 */
final class SpanSigns {
  private final Document document;
  private final TokenCodes[] codes;
  private final RuleReading rules;
  private final int[] paragraphs;

  /** Of each token in turn, those of the token itself. */
  final Features nodes = new Features();

  /** Of each token in turn, those of the step from the one before it. */
  final Features edges = new Features();

  int[] nodeEnds = new int[0];
  int[] edgeEnds = new int[0];

  private int[] level = new int[0];
  private int[] branch = new int[0];
  private int[] depth = new int[0];
  private int[] own = new int[0];

  SpanSigns(Document document, TokenCodes[] codes, RuleReading rules) {
    this.document = document;
    this.codes = codes;
    this.rules = rules;
    this.paragraphs = paragraphs(document);
  }

  /** Of each sentence the number of its paragraph. */
  private static int[] paragraphs(Document document) {
    List<Sentence> sentences = document.sentences();
    int[] found = new int[sentences.size()];
    for (int s = 1; s < found.length; s++) {
      boolean broken = false;
      for (int i = sentences.get(s - 1).span().end(); i < sentences.get(s).span().start(); i++) {
        broken |= document.text().charAt(i) == '\n' || document.text().charAt(i) == '\r';
      }
      found[s] = found[s - 1] + (broken ? 1 : 0);
    }
    return found;
  }

  void of(Window window) {
    int n = window.size();
    nodes.clear();
    edges.clear();
    nodeEnds = new int[n];
    edgeEnds = new int[n];
    int place = window.sentences[window.cue];
    Sentence sentence = document.sentences().get(place);
    int cue = window.tokens[window.cue];
    branches(sentence, cue);
    Draft draft = rules.at(place, cue);
    own = roles(window, draft);
    int has = CueSigns.has(draft);
    int[] others = new int[n];
    int[] commas = new int[n];
    count(window, others, commas);
    for (int i = 0; i < n; i++) {
      node(window, i, place, sentence, cue, has, others[i], commas[i]);
      nodeEnds[i] = nodes.size();
      edge(window, i, place, cue, has);
      edgeEnds[i] = edges.size();
    }
  }

  /** How many cues of the rules and how many commas stand between each token and the cue. */
  private void count(Window window, int[] others, int[] commas) {
    for (int side = -1; side <= 1; side += 2) {
      int cues = 0;
      int signs = 0;
      for (int i = window.cue + side; i >= 0 && i < window.size(); i += side) {
        int place = window.sentences[i];
        int token = window.tokens[i];
        if (rules.at(place, token) != null) {
          cues = Math.min(2, cues + 1);
        }
        if (codes[place].lemmas[token] == ',') {
          signs = Math.min(3, signs + 1);
        }
        others[i] = cues;
        commas[i] = signs;
      }
    }
  }

  /** 1 content, 2 source, 3 cue of the cue's own draft. */
  private int[] roles(Window window, @Nullable Draft draft) {
    int[] found = new int[window.size()];
    if (draft == null) {
      return found;
    }
    for (int i = 0; i < found.length; i++) {
      Span token = document.sentences().get(window.sentences[i]).span(window.tokens[i]);
      if (draft.cue.contains(token)) {
        found[i] = 3;
      } else if (draft.source != null && draft.source.contains(token)) {
        found[i] = 2;
      } else if (draft.content.stream().anyMatch(one -> one.contains(token))) {
        found[i] = 1;
      }
    }
    return found;
  }

  /**
   * Of each token the nearest word above the cue that is above it too, how far up that is, and by
   * which of its children the token hangs there.
   */
  private void branches(Sentence sentence, int cue) {
    int n = sentence.size();
    level = new int[n];
    branch = new int[n];
    depth = new int[n];
    boolean[] trunk = new boolean[n];
    Arrays.fill(level, -1);
    int at = cue;
    for (int up = 0; at >= 0 && up < n; up++) {
      level[at] = up;
      branch[at] = at;
      trunk[at] = true;
      at = sentence.head(at);
    }
    int[] path = new int[n];
    for (int i = 0; i < n; i++) {
      int length = 0;
      int top = i;
      while (top >= 0 && level[top] < 0 && length < n) {
        path[length++] = top;
        top = sentence.head(top);
      }
      for (int p = length - 1; p >= 0; p--) {
        int head = sentence.head(path[p]);
        boolean first = head < 0 || trunk[head];
        level[path[p]] = head < 0 ? n : level[head];
        branch[path[p]] = first ? path[p] : branch[head];
        depth[path[p]] = first ? 1 : depth[head] + 1;
      }
    }
  }

  private static int bucket(int distance) {
    int size = Math.abs(distance);
    int step = size <= 4 ? size : size <= 7 ? 5 : size <= 12 ? 6 : size <= 20 ? 7 : 8;
    return distance < 0 ? -step : step;
  }

  private void node(
      Window window,
      int i,
      int place,
      Sentence sentence,
      int cue,
      int has,
      int others,
      int commas) {
    int s = window.sentences[i];
    int t = window.tokens[i];
    TokenCodes code = codes[s];
    TokenCodes cueCode = codes[place];
    int side = i < window.cue ? 1 : i == window.cue ? 0 : 2;
    int cueLemma = cueCode.lemmas[cue];
    int cueTag = cueCode.tags[cue];
    int rule = own[i] + 4 * Math.min(has, 7);
    int roles = rules.roles(s, t);
    int quoted = quoted(code, cueCode, t, cue);
    nodes.add(1, side);
    nodes.add(2, side, cueTag);
    nodes.add(3, code.lemmas[t], side);
    nodes.add(4, code.tags[t], side, cueTag);
    nodes.add(5, rule, side);
    nodes.add(6, rule, roles);
    nodes.add(7, rule, cueLemma);
    nodes.add(8, rule, quoted, side);
    nodes.add(9, rule, i > 0 ? own[i - 1] : 4, i + 1 < own.length ? own[i + 1] : 4);
    nodes.add(10, quoted, side, cueLemma);
    nodes.add(11, quoted, side, others);
    nodes.add(12, rule, others, side);
    nodes.add(13, commas, others, side);
    nodes.add(14, bucket(i - window.cue), cueTag);
    nodes.add(15, bucket(i - window.cue), code.tags[t]);
    nodes.add(16, bucket(i - window.cue), cueLemma);
    nodes.add(17, roles, side, code.tags[t]);
    nodes.add(18, code.names[t], code.tags[t], side);
    nodes.add(19, rule, code.tags[t]);
    if (s != place) {
      nodes.add(20, bucket(s - place), quoted, rule);
      int gap = paragraphs[s] == paragraphs[place] ? 0 : 1;
      nodes.add(22, bucket(s - place) * 4 + gap, quoted, roles);
      nodes.add(23, bucket(s - place) * 4 + gap, quoted, cueLemma);
      nodes.add(24, bucket(s - place) * 4 + gap, quoted, edgeOf(sentence, cueCode, s < place));
      nodes.add(21, bucket(s - place), code.punctuation[t] ? 1 : 0);
      return;
    }
    int up = Math.min(level[t], 4);
    int b = branch[t];
    int relation = code.relations[b];
    int deep = Math.min(depth[t], 3);
    int step = Features.mix(up * 8 + side, relation);
    nodes.add(30, step);
    nodes.add(31, step, cueLemma);
    nodes.add(32, step, cueTag);
    nodes.add(33, step, deep, code.tags[t]);
    nodes.add(34, step, rule);
    nodes.add(35, step, cueCode.relations[cue], commas);
    nodes.add(36, step, quoted);
    nodes.add(37, step, code.lemmas[t]);
    nodes.add(38, step, cueCode.tags[b], cueTag);
    nodes.add(39, step, code.lemmas[b], cueTag);
    nodes.add(40, step, others, commas);
    int mark = sentence.child(b, "mark", "case");
    int marker = mark < 0 ? 0 : code.lemmas[mark];
    nodes.add(41, step, marker, cueLemma);
    nodes.add(42, step, marker, deep);
    int head = sentence.head(cue);
    nodes.add(43, step, head < 0 ? 0 : cueCode.lemmas[head]);
    nodes.add(44, step, code.relations[t], code.tags[t]);
    int owner = sentence.head(t);
    nodes.add(45, owner < 0 ? 0 : code.lemmas[owner], code.relations[t], up * 8 + side);
    nodes.add(46, step, level[t] > 0 && level[t] < 9 ? chain(sentence, cueCode, cue, level[t]) : 0);
    nodes.add(47, at(code.lemmas, t + 1), up, side);
    nodes.add(48, at(code.lemmas, t - 1), up, side);
    nodes.add(49, at(code.lemmas, t - 1), code.lemmas[t], side);
    nodes.add(50, at(code.lemmas, t + 1), code.lemmas[t], side);
  }

  /** What the cue's sentence begins or ends with. */
  private static int edgeOf(Sentence sentence, TokenCodes code, boolean start) {
    int token = start ? 0 : sentence.size() - 1;
    return code.punctuation[token]
        ? code.lemmas[token] + 7 * code.quoted[token]
        : code.quoted[token];
  }

  private static int chain(Sentence sentence, TokenCodes codes, int cue, int up) {
    int found = 0;
    int at = cue;
    for (int i = 0; i < up && at >= 0; i++) {
      found = Features.mix(found, codes.relations[at]);
      at = sentence.head(at);
    }
    return found;
  }

  private static int quoted(TokenCodes code, TokenCodes cueCode, int t, int cue) {
    boolean same = code.quotations[t] > 0 && code.quotations[t] == cueCode.quotations[cue];
    return code.quoted[t] + (same ? 3 : 0) + 6 * (cueCode.quoted[cue] > 0 ? 1 : 0);
  }

  private static int at(int[] values, int i) {
    return i < 0 ? -1 : i >= values.length ? -2 : values[i];
  }

  private void edge(Window window, int i, int place, int cue, int has) {
    int s = window.sentences[i];
    int t = window.tokens[i];
    TokenCodes code = codes[s];
    boolean start = i == 0 || window.sentences[i - 1] != s;
    int side = i < window.cue ? 1 : i == window.cue ? 0 : 2;
    int before = start ? -1 : t - 1;
    edges.add(1, side);
    edges.add(2, own[i] * 4 + (i == 0 ? 0 : own[i - 1]), Math.min(has, 7));
    edges.add(3, at(code.tags, before), code.tags[t], side);
    edges.add(4, code.lemmas[t], side);
    edges.add(5, before < 0 ? 0 : code.lemmas[before], side);
    int quote = code.quotations[t] == at(code.quotations, before) ? 0 : 1;
    int mark = (before < 0 ? 3 : code.marks[before]) * 4 + code.marks[t] + 16 * quote;
    edges.add(6, mark, code.quoted[t], side);
    edges.add(7, mark, own[i] * 4 + (i == 0 ? 0 : own[i - 1]));
    if (s == place) {
      boolean same = before >= 0 && branch[before] == branch[t];
      int relation = code.relations[branch[t]];
      int last = before < 0 ? 0 : code.relations[branch[before]];
      edges.add(
          8,
          same ? 1 : 0,
          code.punctuation[t] ? 1 : 0,
          before >= 0 && code.punctuation[before] ? 1 : 0);
      edges.add(9, same ? 1 : relation, last, Math.min(level[t], 4));
      edges.add(10, same ? 1 : relation, codes[place].tags[cue], side);
      edges.add(11, same ? 1 : relation, codes[place].lemmas[cue], side);
      edges.add(12, code.relations[t], code.tags[t], at(code.tags, before));
      edges.add(
          13,
          code.lemmas[t],
          codes[place].lemmas[cue],
          i - window.cue > 0 && i - window.cue < 4 ? i - window.cue : 9);
    } else {
      edges.add(14, start ? 1 : 0, code.punctuation[t] ? 1 : 0);
    }
  }
}
