package org.sitrep.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.process.WordToSentenceProcessor.NewlineIsSentenceBreak;
import java.util.ArrayList;
import java.util.List;

/**
 * Tokens to sentences. A line end ends a sentence, unless the text was wrapped at a margin; a
 * dateline (“NIAMEY, Niger (AP) —”) stands alone; a sentence of over {@value #LONGEST} tokens is
 * cut, so that time stays linear on text without full stops.
 */
final class SentenceSplitter {
  private static final int LONGEST = 120;
  private static final int LONGEST_DATELINE = 14;
  private static final int WIDEST_MARGIN = 100;

  private SentenceSplitter() {}

  static List<List<CoreLabel>> split(String text, List<CoreLabel> tokens) {
    NewlineIsSentenceBreak lines =
        isWrapped(text) ? NewlineIsSentenceBreak.TWO_CONSECUTIVE : NewlineIsSentenceBreak.ALWAYS;
    List<List<CoreLabel>> sentences = new ArrayList<>();
    for (List<CoreLabel> whole :
        new WordToSentenceProcessor<CoreLabel>(lines).process(withoutEmpty(tokens))) {
      int dateline = datelineOf(whole);
      cut(whole.subList(0, dateline), sentences);
      cut(whole.subList(dateline, whole.size()), sentences);
    }
    return sentences;
  }

  private static List<CoreLabel> withoutEmpty(List<CoreLabel> tokens) {
    return tokens.stream()
        .filter(
            one ->
                one.endPosition() > one.beginPosition()
                    && (!one.word().isBlank() || isLineEnd(one)))
        .toList();
  }

  private static boolean isLineEnd(CoreLabel token) {
    return token.word().equals(PTBTokenizer.getNewlineToken());
  }

  private static void cut(List<CoreLabel> sentence, List<List<CoreLabel>> sentences) {
    for (int from = 0; from < sentence.size(); from += LONGEST) {
      sentences.add(
          new ArrayList<>(sentence.subList(from, Math.min(sentence.size(), from + LONGEST))));
    }
  }

  /** Whether most lines break off without ending a sentence, all at about the same width. */
  private static boolean isWrapped(String text) {
    String[] lines = text.lines().limit(400).filter(line -> !line.isBlank()).toArray(String[]::new);
    int open = 0;
    for (String line : lines) {
      if (line.length() > WIDEST_MARGIN) {
        return false;
      }
      String end = line.stripTrailing();
      open +=
          !end.isEmpty()
                  && Character.isLetterOrDigit(end.charAt(end.length() - 1))
                  && end.length() > 40
              ? 1
              : 0;
    }
    return lines.length >= 5 && open * 2 > lines.length;
  }

  /** How many tokens of the sentence are a dateline: a place in capitals, up to a dash. */
  private static int datelineOf(List<CoreLabel> sentence) {
    String first = sentence.get(0).word();
    if (first.length() < 3
        || !first.equals(first.toUpperCase(java.util.Locale.ROOT))
        || !first.chars().allMatch(Character::isLetter)) {
      return 0;
    }
    for (int i = 1; i < Math.min(sentence.size() - 1, LONGEST_DATELINE); i++) {
      String word = sentence.get(i).word();
      boolean dash = word.equals("–") || word.equals("—") || word.equals("--");
      if (dash || (word.equals("-") && !isWithinWord(sentence, i))) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Whether the token stands between two others without a blank. */
  private static boolean isWithinWord(List<CoreLabel> sentence, int token) {
    CoreLabel hyphen = sentence.get(token);
    return sentence.get(token - 1).endPosition() == hyphen.beginPosition()
        && sentence.get(token + 1).beginPosition() == hyphen.endPosition();
  }
}
