package org.sitrep.analyze.entities;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Sentence;

/** Where a noun phrase begins, given the role that heads it. */
final class LeftEdge {
  private static final int LONGEST = 14;
  private static final Set<String> POINTING =
      Set.of("the", "this", "that", "these", "those", "both");
  private static final Set<String> COUNTING =
      Set.of(
          "several",
          "many",
          "few",
          "various",
          "numerous",
          "more",
          "most",
          "some",
          "certain",
          "multiple",
          "countless",
          "nearly",
          "about",
          "around",
          "approximately",
          "over",
          "almost",
          "least",
          "than",
          "up",
          "to",
          "roughly",
          "at");

  private static final Set<String> CAPTION =
      Set.of(
          "image", "caption", "copyright", "photo", "picture", "file", "video", "device", "credit");

  private final Sentence sentence;
  private final Map<Integer, Piece> endingAt = new HashMap<>();

  LeftEdge(Sentence sentence, List<Piece> pieces) {
    this.sentence = sentence;
    pieces.forEach(piece -> endingAt.put(piece.to(), piece));
  }

  /**
   * The left edge of a phrase.
   *
   * @param from its first token, the pointing word or possessor included
   * @param bare its first modifier
   * @param pronoun the possessive pronoun's token, −1 where there is none
   */
  record Edge(
      int from,
      int bare,
      boolean definite,
      boolean indefinite,
      int pronoun,
      @Nullable Draft owner) {}

  Edge of(Piece head, Map<Integer, Draft> drafts) {
    int bare = modifiers(head);
    while (bare < head.from() && COUNTING.contains(lower(bare))) {
      bare++;
    }
    int before = bare - 1;
    if (before >= 0 && sentence.tag(before).equals("POS")) {
      Draft owner = drafts.get(before);
      return new Edge(owner == null ? bare : owner.from, bare, true, false, -1, owner);
    }
    while (before >= 0 && (sentence.tag(before).equals("CD") || COUNTING.contains(lower(before)))) {
      before--;
    }
    boolean beside = before == bare - 1;
    if (before < 0) {
      return new Edge(bare, bare, false, false, -1, null);
    }
    if (sentence.tag(before).equals("PRP$")) {
      return new Edge(beside ? before : bare, bare, true, false, before, null);
    }
    boolean definite =
        POINTING.contains(lower(before)) && sentence.tag(before).matches("DT|PDT|WDT|IN");
    boolean the =
        definite && (sentence.tag(before).equals("DT") || sentence.tag(before).equals("PDT"));
    boolean indefinite =
        Set.of("a", "an", "another", "one").contains(lower(before)) || before < bare - 1;
    return new Edge(the && beside ? before : bare, bare, the, indefinite && !the, -1, null);
  }

  private int modifiers(Piece head) {
    int from = head.from();
    while (from > 0 && head.to() - from < LONGEST) {
      Piece piece = endingAt.get(from);
      int next = piece == null ? word(from - 1, head) : piece(piece, head);
      if (next < 0) {
        break;
      }
      from = next;
    }
    return from;
  }

  private int piece(Piece piece, Piece head) {
    return switch (piece.sort()) {
      case HONORIFIC -> -1;
      case NAME -> belongs(piece.to() - 1, head) ? piece.from() : -1;
      case ROLE ->
          sentence.tag(piece.to() - 1).startsWith("JJ")
                  || belongs(piece.to() - 1, head)
                  || sentence.tag(piece.to() - 1).equals("NNP")
                  || piece.to() == head.from() && !isPlural(piece)
              ? piece.from()
              : -1;
      case COUNTRY -> piece.from();
      case ORGANIZATION -> isCredit(piece, head) ? -1 : piece.from();
    };
  }

  private boolean isPlural(Piece piece) {
    return sentence.tag(piece.to() - 1).endsWith("S");
  }

  private int word(int token, Piece head) {
    String tag = sentence.tag(token);
    if (CAPTION.contains(lower(token))) {
      return -1;
    }
    boolean told =
        lower(token).endsWith("ed")
            && token > 0
            && sentence.tag(token - 1).matches("NNP?S|PRP")
            && !sentence.is(token - 1, "nmod:poss");
    boolean adjective = tag.startsWith("JJ") && !lower(token).equals("such") && !told;
    boolean participle =
        (tag.equals("VBN") || tag.equals("VBG"))
            && sentence.is(token, "amod", "compound")
            && belongs(token, head)
            && (tag.equals("VBN") && !isVerbal(token)
                || token > 0 && sentence.tag(token - 1).matches("DT|PRP\\$|POS|JJ"));
    boolean noun = tag.startsWith("NN") && belongs(token, head);
    boolean number =
        tag.equals("CD")
            && belongs(token, head)
            && token > 0
            && sentence.word(token).matches("[0-9]+(st|nd|rd|th)");
    return adjective || participle || noun || number ? token : -1;
  }

  /** “Had informed President X”, “was appointed Secretary”: a verb, no part of a title. */
  private boolean isVerbal(int token) {
    int before = token - 1;
    while (before > 0 && sentence.tag(before).startsWith("RB")) {
      before--;
    }
    return before >= 0 && sentence.tag(before).matches("V.*|MD|PRP|NNP?S");
  }

  /** “BBC Police officers …”, “PA Firefighters …”: a credit that opens a caption. */
  private boolean isCredit(Piece piece, Piece head) {
    return piece.from() == 0
        && piece.organization() != null
        && piece.organization().sectors().contains("JRN")
        && head.from() == piece.to()
        && Character.isUpperCase(sentence.word(head.from()).charAt(0));
  }

  /** Whether the token hangs, over one step or two, on a token of the phrase to its right. */
  private boolean belongs(int token, Piece head) {
    int above = sentence.head(token);
    return above > token && above < head.to() + 3;
  }

  /**
   * Where the title starts: after countries and possessors, at the first role or capitalized word.
   */
  int titleStart(int from, Piece head) {
    int start = head.from();
    while (start > from) {
      Piece piece = endingAt.get(start);
      boolean titled = piece != null && piece.is(Piece.Sort.ROLE);
      boolean capital =
          piece == null
              && Character.isUpperCase(sentence.word(start - 1).codePointAt(0))
              && !sentence.tag(start - 1).equals("DT");
      if (!titled && !capital) {
        break;
      }
      start = piece == null ? start - 1 : piece.from();
    }
    return start;
  }

  private String lower(int token) {
    return sentence.word(token).toLowerCase(Locale.ROOT);
  }
}
