package org.sitrep.analyze.statements;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Document;
import org.sitrep.language.Sentence;
import org.sitrep.model.Span;

/**
 * What the rules have read, token by token: whose cue it is, and of how many drafts it is source,
 * cue or content. The model learns from this where the rules are to be trusted.
 */
final class RuleReading {
  static final int SOURCE = 4;
  static final int CUE = 8;
  private static final int CONTENT_BITS = 3;

  private final Document document;
  private final byte[][] roles;
  private final Map<Integer, Map<Integer, Draft>> drafts = new HashMap<>();

  RuleReading(Document document, List<Draft> found) {
    this.document = document;
    this.roles = new byte[document.sentences().size()][];
    for (int i = 0; i < roles.length; i++) {
      roles[i] = new byte[document.sentences().get(i).size()];
    }
    for (Draft draft : found) {
      drafts
          .computeIfAbsent(place(draft.sentence), unseen -> new HashMap<>())
          .putIfAbsent(draft.token, draft);
      draft.content.forEach(span -> mark(span, 1));
      mark(draft.cue, CUE);
      if (draft.source != null) {
        mark(draft.source, SOURCE);
      }
    }
  }

  /** The place of a sentence in the document; its own number counts what was left out too. */
  private int place(Sentence sentence) {
    return placeAt(sentence.span().start());
  }

  private int placeAt(int offset) {
    List<Sentence> sentences = document.sentences();
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private void mark(Span span, int role) {
    for (int s = placeAt(span.start());
        s < roles.length && document.sentences().get(s).span().start() < span.end();
        s++) {
      Sentence sentence = document.sentences().get(s);
      for (int token = sentence.tokenAt(span.start());
          token < sentence.size() && sentence.span(token).start() < span.end();
          token++) {
        int before = roles[s][token];
        boolean full = role == 1 && (before & CONTENT_BITS) == CONTENT_BITS;
        roles[s][token] = (byte) (role == 1 ? before + (full ? 0 : 1) : before | role);
      }
    }
  }

  /** The first draft whose cue the token heads. */
  @Nullable Draft at(int sentence, int token) {
    Map<Integer, Draft> own = drafts.get(sentence);
    return own == null ? null : own.get(token);
  }

  /** The first draft with the cue of this one. */
  @Nullable Draft first(Draft draft) {
    return at(place(draft.sentence), draft.token);
  }

  /** How many drafts have the token for content, up to three; and whether for source or cue. */
  int roles(int sentence, int token) {
    return roles[sentence][token];
  }
}
