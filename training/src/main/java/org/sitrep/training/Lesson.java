package org.sitrep.training;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.process.WordToSentenceProcessor.NewlineIsSentenceBreak;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/**
 * What the teacher says of texts, as CoNLL-U: XPOS, HEAD, DEPREL, and in MISC {@code
 * SpaceAfter=Yes} or {@code No} and the name finders' classes {@code N0}, {@code N1} … in their
 * order. A word with HEAD 0 and DEPREL {@code _} is one that the teacher leaves unattached.
 */
final class Lesson {
  /** Sentences of more tokens are left out of texts: they are mostly lists, and parsed badly. */
  static final int LONGEST = 70;

  private static final String TOKENIZING =
      "ptb3Escaping=false,invertible=true,untokenizable=noneDelete,tokenizeNLs=true,"
          + "splitHyphenated=true,splitForwardSlash=true";

  private final Instructor instructor;
  private final StringBuilder out = new StringBuilder();
  private int tokens;

  Lesson(Instructor instructor) {
    this.instructor = instructor;
  }

  /** Takes a text, tokenized by CoreNLP in the manner of UD; a line end ends a sentence. */
  void addText(String id, String text) {
    PTBTokenizer<CoreLabel> tokenizer =
        new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(), TOKENIZING);
    out.append("# newdoc id = ").append(id).append('\n');
    for (List<CoreLabel> sentence :
        new WordToSentenceProcessor<CoreLabel>(NewlineIsSentenceBreak.ALWAYS)
            .process(tokenizer.tokenize())) {
      if (!sentence.isEmpty() && sentence.size() <= LONGEST) {
        sentence.forEach(token -> token.setAfter(after(text, token.endPosition())));
        add(sentence);
      }
    }
  }

  /** A line end, too, is space: the tokenizer has it for a token of its own. */
  private static String after(String text, int end) {
    return end < text.length() && Character.isWhitespace(text.charAt(end)) ? " " : "";
  }

  /** Takes the lines of a CoNLL-U file, whose words and sentences stay. */
  void addTrees(List<String> lines) {
    List<CoreLabel> sentence = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("# sent_id") || line.startsWith("# newdoc")) {
        out.append(line).append('\n');
      } else if (line.isBlank()) {
        finish(sentence);
        sentence = new ArrayList<>();
      } else if (!line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        if (cells.length == 10 && cells[0].chars().allMatch(c -> c >= '0' && c <= '9')) {
          sentence.add(label(cells[1], cells[9]));
        }
      }
    }
    finish(sentence);
  }

  private void finish(List<CoreLabel> sentence) {
    if (!sentence.isEmpty()) {
      add(sentence);
    }
  }

  private static CoreLabel label(String form, String misc) {
    CoreLabel label = new CoreLabel();
    label.setWord(form);
    label.setValue(form);
    label.setOriginalText(form);
    label.setAfter(misc.contains("SpaceAfter=No") ? "" : " ");
    return label;
  }

  private void add(List<CoreLabel> sentence) {
    List<String> words = sentence.stream().map(CoreLabel::word).toList();
    List<Boolean> glued = sentence.stream().map(Lesson::isGlued).toList();
    List<TaughtWord> taught = instructor.teach(sentence);
    for (int i = 0; i < taught.size(); i++) {
      TaughtWord word = taught.get(i);
      out.append(i + 1).append('\t').append(words.get(i)).append("\t_\t_\t").append(word.tag());
      out.append("\t_\t").append(word.head()).append('\t').append(word.relation()).append("\t_\t");
      out.append("SpaceAfter=").append(glued.get(i) ? "No" : "Yes");
      for (int k = 0; k < word.names().size(); k++) {
        out.append("|N").append(k).append('=').append(word.names().get(k));
      }
      out.append('\n');
    }
    out.append('\n');
    tokens += taught.size();
  }

  private static boolean isGlued(CoreLabel token) {
    return token.after() == null || token.after().isEmpty();
  }

  int tokens() {
    return tokens;
  }

  String text() {
    return out.toString();
  }
}
