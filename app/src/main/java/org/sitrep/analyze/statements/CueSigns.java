package org.sitrep.analyze.statements;

import org.jspecify.annotations.Nullable;
import org.sitrep.language.Document;
import org.sitrep.language.Sentence;

/** What speaks for or against a token's being the head of a cue. */
final class CueSigns {
  private final Document document;
  private final TokenCodes[] codes;
  private final RuleReading rules;
  private final CueLexicon lexicon;

  CueSigns(Document document, TokenCodes[] codes, RuleReading rules, CueLexicon lexicon) {
    this.document = document;
    this.codes = codes;
    this.rules = rules;
    this.lexicon = lexicon;
  }

  /** Whether the token is looked at at all: words, and the signs that introduce. */
  boolean isCandidate(int place, int token) {
    Sentence sentence = document.sentences().get(place);
    if (rules.at(place, token) != null) {
      return true;
    }
    if (codes[place].punctuation[token]) {
      return sentence.word(token).equals(":");
    }
    String tag = sentence.tag(token);
    return switch (tag) {
      case "DT", "PRP", "PRP$", "NNP", "NNPS", "CD", "MD", "CC", "POS", "EX", "WDT", "WP" -> false;
      default -> true;
    };
  }

  void of(int place, int token, Features out) {
    Sentence sentence = document.sentences().get(place);
    TokenCodes own = codes[place];
    int lemma = own.lemmas[token];
    int tag = own.tags[token];
    int quote = own.quoted[token];
    out.clear();
    out.add(1, 0);
    out.add(2, lemma);
    out.add(3, lemma, tag);
    out.add(4, own.words[token]);
    out.add(5, tag, own.relations[token]);
    out.add(6, lemma, own.relations[token]);
    out.add(7, lemma, quote);
    out.add(8, tag, quote);
    out.add(9, Math.min(place, 2), lemma);
    around(own, token, lemma, out);
    above(sentence, own, token, lemma, out);
    below(sentence, own, token, lemma, out);
    ruled(place, token, lemma, out);
    lexical(sentence, token, lemma, tag, out);
  }

  private static int at(int[] values, int i) {
    return i < 0 ? -1 : i >= values.length ? -2 : values[i];
  }

  private static void around(TokenCodes own, int token, int lemma, Features out) {
    for (int d = -2; d <= 2; d++) {
      if (d != 0) {
        out.add(10, d, at(own.lemmas, token + d));
        out.add(11, d, at(own.tags, token + d), own.tags[token]);
      }
    }
    out.add(12, lemma, at(own.lemmas, token + 1));
    out.add(13, lemma, at(own.lemmas, token - 1));
    out.add(14, lemma, at(own.tags, token + 1));
    out.add(15, lemma, at(own.tags, token - 1));
    out.add(16, at(own.tags, token - 1), own.tags[token], at(own.tags, token + 1));
    out.add(17, at(own.tags, token + 1), own.tags[token], at(own.tags, token + 2));
    boolean before = token > 0 && own.marks[token - 1] == 2;
    boolean comma = token > 1 && own.marks[token - 2] == 2;
    out.add(18, before ? 1 : comma ? 2 : 0, own.tags[token]);
    int next = 0;
    for (int d = 1; d <= 3 && token + d < own.marks.length; d++) {
      if (own.marks[token + d] == 1) {
        next = d;
        break;
      }
    }
    out.add(19, next, own.tags[token]);
  }

  private static void above(Sentence sentence, TokenCodes own, int token, int lemma, Features out) {
    int head = sentence.head(token);
    int headLemma = head < 0 ? 7 : own.lemmas[head];
    out.add(20, headLemma, own.relations[token]);
    out.add(21, headLemma, lemma);
    out.add(22, head < 0 ? 7 : own.tags[head], own.relations[token], own.tags[token]);
    int grand = head < 0 ? -1 : sentence.head(head);
    out.add(23, head < 0 ? 7 : own.relations[head], own.relations[token], own.tags[token]);
    out.add(24, grand < 0 ? 7 : own.lemmas[grand], own.relations[token]);
  }

  private static void below(Sentence sentence, TokenCodes own, int token, int lemma, Features out) {
    int shape = 0;
    boolean any = false;
    for (int child : sentence.children(token)) {
      int side = child < token ? 1 : 2;
      int relation = own.relations[child];
      if (own.punctuation[child] && sentence.is(child, "punct")) {
        continue;
      }
      any = true;
      out.add(30, relation, side, own.tags[token]);
      out.add(31, relation, lemma);
      out.add(32, relation, own.lemmas[child], own.tags[token]);
      out.add(33, relation, own.tags[child], own.tags[token]);
      if (sentence.is(child, "nsubj", "nmod:poss", "obl", "nmod", "obj", "ccomp", "xcomp", "acl")) {
        int kind = kind(sentence, child);
        out.add(34, relation, kind, lemma);
        out.add(35, relation, kind, own.tags[token]);
        int mark = sentence.child(child, "mark", "case");
        int marker = mark < 0 ? 0 : own.lemmas[mark];
        out.add(36, relation, marker, lemma);
        out.add(37, relation, marker, own.tags[token]);
        shape = Features.mix(shape, relation + side);
      }
    }
    out.add(38, shape, own.tags[token]);
    out.add(39, shape, lemma);
    if (!any) {
      out.add(40, lemma);
    }
  }

  private static int kind(Sentence sentence, int token) {
    if (sentence.isVerb(token)) {
      return 1;
    }
    int person = Speakers.isPerson(sentence, token) ? 2 : 0;
    int hold = Speakers.canHold(sentence, token) ? 4 : Speakers.canTell(sentence, token) ? 8 : 0;
    return person + hold + 16 * sentence.name(token).charAt(0);
  }

  private void ruled(int place, int token, int lemma, Features out) {
    Draft draft = rules.at(place, token);
    int roles = rules.roles(place, token);
    int has = has(draft);
    out.add(50, has);
    out.add(51, has, lemma);
    out.add(52, has, roles);
    out.add(53, roles, codes[place].tags[token]);
    out.add(54, roles, lemma);
    if (draft != null) {
      int content = draft.content.size();
      int quoted = draft.quoted ? 1 : 0;
      out.add(55, content, quoted, draft.source == null ? 0 : 1);
      out.add(56, draft.entry.stance().ordinal(), codes[place].tags[token]);
      out.add(57, draft.source == null ? 0 : 1, draft.inverted ? 1 : 0, quoted);
      Sentence sentence = document.sentences().get(place);
      if (!draft.content.isEmpty()) {
        int first = sentence.tokenAt(draft.content.get(0).start());
        int code = first < sentence.size() ? codes[place].tags[first] : 0;
        out.add(58, code, has);
        out.add(59, code, lemma);
        out.add(60, Math.min(6, draft.content.get(0).length() / 12), has);
      }
      if (draft.referent >= 0 && draft.referent < sentence.size()) {
        out.add(61, kind(sentence, draft.referent), has);
        out.add(62, kind(sentence, draft.referent), lemma);
      }
    }
  }

  static int has(@Nullable Draft draft) {
    if (draft == null) {
      return 0;
    }
    return 1 + (draft.source == null ? 0 : 1) + (draft.quoted ? 2 : 0);
  }

  private void lexical(Sentence sentence, int token, int lemma, int tag, Features out) {
    String pos = pos(sentence, token);
    CueEntry entry = pos.isEmpty() ? null : lexicon.at(sentence, token, pos).orElse(null);
    if (entry == null) {
      out.add(70, tag);
      return;
    }
    int takes = 0;
    for (String one : entry.takes()) {
      takes += one.hashCode();
      out.add(71, one.hashCode(), tag);
    }
    out.add(72, takes, tag);
    out.add(73, entry.stance().ordinal(), entry.tail().length, tag);
    out.add(74, entry.addressee().hashCode(), takes);
  }

  static String pos(Sentence sentence, int token) {
    String tag = sentence.tag(token);
    return tag.startsWith("VB")
        ? "verb"
        : tag.startsWith("NN")
            ? "noun"
            : tag.startsWith("JJ") ? "adjective" : tag.startsWith("RB") ? "adverb" : "";
  }
}
