package org.sitrep.analyze.figures;

import java.util.Set;
import org.sitrep.language.Sentence;

/**
 * What a number counts.
 *
 * @param first the first token of the phrase without the number, −1 where the number stands alone
 * @param head the noun
 */
record Counted(int first, int head) {
  static final Counted NOTHING = new Counted(-1, -1);
  private static final int LONGEST = 9;
  private static final Set<String> OF_WHICH =
      Set.of("the", "its", "their", "his", "her", "our", "these", "those", "all", "such");

  boolean isNothing() {
    return head < 0;
  }

  /** The noun phrase after a token, also after “of the” and “more”. */
  static Counted after(Text text, int last, boolean vague) {
    int first = last + 1;
    while (text.word(first).equals("more")
        || text.word(first).equals("additional")
        || text.word(first).equals("further")) {
      first++;
    }
    if (text.word(first).equals("of") && (vague || OF_WHICH.contains(text.word(first + 1)))) {
      first++;
      while (OF_WHICH.contains(text.word(first))) {
        first++;
      }
    }
    int head = head(text, first, last);
    return head < 0 ? NOTHING : new Counted(first, head);
  }

  private static int head(Text text, int first, int last) {
    Sentence sentence = text.sentence();
    int governor = sentence.head(last);
    int found = -1;
    for (int token = first; token < Math.min(text.size(), first + LONGEST); token++) {
      String tag = text.tag(token);
      boolean noun = tag.startsWith("NN");
      if (!noun && !isModifier(text, token, first)) {
        return found;
      }
      boolean past =
          found >= 0
              && text.tag(found).equals("NNS")
              && governor != token
              && !text.tag(token).equals("POS");
      if (past) {
        return found;
      }
      if (noun) {
        found = token;
        if (token == governor && !text.tag(token + 1).equals("POS")) {
          return token;
        }
      }
    }
    return found;
  }

  /** Adjectives, participles before a noun, a possessive, “and” between two of them. */
  private static boolean isModifier(Text text, int token, int first) {
    String tag = text.tag(token);
    String next = text.tag(token + 1);
    boolean nominal = next.startsWith("NN") || next.startsWith("JJ");
    return switch (tag) {
      case "JJ", "JJR", "JJS" ->
          nominal || next.equals("CC") || next.equals(",") || next.startsWith("VB");
      case "VBN", "VBG", "VB", "RB" -> nominal && token <= first + 3;
      case "POS" -> nominal;
      case "CC" -> token > first && text.tag(token - 1).startsWith("JJ") && next.startsWith("JJ");
      case "CD" -> token > first && next.startsWith("NN");
      default -> false;
    };
  }
}
