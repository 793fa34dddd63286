package org.sitrep.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A document as CoNLL-U (universaldependencies.org/format.html): LEMMA, UPOS, XPOS, HEAD and DEPREL
 * of every word, its name in MISC as {@code NER=B-PER}, {@code I-PER} or {@code O} (PER, ORG, LOC).
 */
public final class Conllu {
  private static final String NONE = "_";
  private static final int MISC = 9;
  private static final String NAME = "NER=";

  private Conllu() {}

  /**
   * The document under its report's id. MISC has {@code start_char} and {@code end_char} too: the
   * token's span in UTF-16 units of the report's text. Blanks and control characters in words,
   * which the form does not allow, become a plain blank.
   */
  public static String write(Document document) {
    StringBuilder out = new StringBuilder();
    String id = plain(document.report().id());
    for (Sentence sentence : document.sentences()) {
      if (sentence.index() == 0) {
        out.append("# newdoc id = ").append(id).append('\n');
      }
      out.append("# sent_id = ").append(id).append('-').append(sentence.index() + 1).append('\n');
      out.append("# text = ").append(text(sentence)).append('\n');
      for (int i = 0; i < sentence.size(); i++) {
        row(out, Integer.toString(i + 1), plain(sentence.word(i)), sentence, i);
        out.append(misc(document, sentence, i)).append('\n');
      }
      out.append('\n');
    }
    return out.toString();
  }

  /**
   * The document into the lines that its tokens came from: comments, multiword tokens, empty nodes,
   * numbers and forms stay, as does what MISC says beside the name.
   *
   * @param lines of each sentence, one row without a mark in its number for each of its tokens
   */
  public static String write(Document document, List<List<String>> lines) {
    StringBuilder out = new StringBuilder();
    for (Sentence sentence : document.sentences()) {
      int word = 0;
      for (String line : lines.get(sentence.index())) {
        String[] cells = line.split("\t", -1);
        if (line.startsWith("#") || cells[0].contains("-") || cells[0].contains(".")) {
          out.append(line).append('\n');
        } else {
          row(out, cells[0], cells[1], sentence, word);
          out.append(misc(cells[MISC], sentence, word++)).append('\n');
        }
      }
      out.append('\n');
    }
    return out.toString();
  }

  /** Ten columns save the last. */
  private static void row(StringBuilder out, String id, String form, Sentence sentence, int token) {
    List<String> cells =
        List.of(
            id,
            form,
            plain(sentence.lemma(token)),
            sentence.upos(token),
            sentence.tag(token),
            NONE,
            Integer.toString(sentence.head(token) + 1),
            sentence.relation(token),
            NONE);
    cells.forEach(cell -> out.append(cell).append('\t'));
  }

  private static String misc(Document document, Sentence sentence, int token) {
    List<String> entries = new ArrayList<>();
    entries.add("start_char=" + sentence.span(token).start());
    entries.add("end_char=" + sentence.span(token).end());
    entries.add(NAME + name(sentence, token));
    if (isGlued(document, sentence, token)) {
      entries.add("SpaceAfter=No");
    }
    return String.join("|", entries);
  }

  private static String misc(String given, Sentence sentence, int token) {
    String kept =
        List.of(given.split("\\|")).stream()
            .filter(entry -> !entry.equals(NONE) && !entry.startsWith(NAME))
            .map(entry -> entry + "|")
            .collect(Collectors.joining());
    return kept + NAME + name(sentence, token);
  }

  private static String name(Sentence sentence, int token) {
    String name =
        switch (sentence.name(token)) {
          case "PERSON" -> "PER";
          case "ORGANIZATION" -> "ORG";
          case "LOCATION" -> "LOC";
          default -> "";
        };
    return name.isEmpty() ? "O" : (sentence.startsName(token) ? "B-" : "I-") + name;
  }

  /** Whether the next token, be it the next sentence's, follows without a gap. */
  private static boolean isGlued(Document document, Sentence sentence, int token) {
    int end = sentence.span(token).end();
    if (token + 1 < sentence.size()) {
      return sentence.span(token + 1).start() == end;
    }
    int next = sentence.index() + 1;
    return next < document.sentences().size()
        && document.sentences().get(next).span().start() == end;
  }

  /** The words with a blank wherever the report has a gap. */
  private static String text(Sentence sentence) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentence.size(); i++) {
      if (i > 0 && sentence.span(i).start() > sentence.span(i - 1).end()) {
        text.append(' ');
      }
      text.append(plain(sentence.word(i)));
    }
    return text.toString();
  }

  private static String plain(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean odd =
          Character.isWhitespace(c) || Character.isISOControl(c) || isLoneSurrogate(word, i);
      plain.append(odd ? ' ' : c);
    }
    return plain.toString().isBlank() ? NONE : plain.toString();
  }

  /** Half a character has no form in UTF-8. */
  private static boolean isLoneSurrogate(String word, int at) {
    char c = word.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == word.length() || !Character.isLowSurrogate(word.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(word.charAt(at - 1)));
  }
}
