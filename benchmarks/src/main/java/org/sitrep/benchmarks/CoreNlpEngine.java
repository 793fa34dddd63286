package org.sitrep.benchmarks;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.process.WordToSentenceProcessor.NewlineIsSentenceBreak;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sitrep.language.Document;
import org.sitrep.language.Language;
import org.sitrep.language.Sentence;
import org.sitrep.model.Report;
import org.sitrep.model.Span;
import org.sitrep.training.TaughtWord;

/**
 * CoreNLP behind the interface of the language room, with its own tokenizer, sentence splitter and
 * lemmas. Punctuation that a parser leaves unattached hangs on the root.
 */
abstract class CoreNlpEngine implements Language {
  private static final String TOKENIZING =
      "ptb3Escaping=false,invertible=true,untokenizable=noneDelete,tokenizeNLs=true,"
          + "splitHyphenated=true";

  /** Tags, tree and, as the first name, one of PERSON, ORGANIZATION, LOCATION and O. */
  abstract List<TaughtWord> teach(List<CoreLabel> tokens);

  static String answer(CoreLabel token) {
    String answer = token.get(CoreAnnotations.AnswerAnnotation.class);
    return answer == null ? "O" : answer;
  }

  @Override
  public Document read(Report report) {
    PTBTokenizer<CoreLabel> tokenizer =
        new PTBTokenizer<>(
            new StringReader(report.text()), new CoreLabelTokenFactory(), TOKENIZING);
    return document(
        report,
        new WordToSentenceProcessor<CoreLabel>(NewlineIsSentenceBreak.ALWAYS)
            .process(tokenizer.tokenize()));
  }

  @Override
  public Document read(Report report, List<List<Span>> sentences) {
    List<List<CoreLabel>> labels = new ArrayList<>();
    for (List<Span> sentence : sentences) {
      List<CoreLabel> tokens = new ArrayList<>();
      sentence.forEach(span -> tokens.add(label(span, report.text())));
      labels.add(tokens);
    }
    return document(report, labels);
  }

  private static CoreLabel label(Span span, String text) {
    CoreLabel label = new CoreLabel();
    label.setWord(span.of(text));
    label.setValue(span.of(text));
    label.setOriginalText(span.of(text));
    label.setBeginPosition(span.start());
    label.setEndPosition(span.end());
    return label;
  }

  private Document document(Report report, List<List<CoreLabel>> sentences) {
    Morphology morphology = new Morphology();
    List<Sentence> read = new ArrayList<>();
    for (List<CoreLabel> tokens : sentences) {
      if (!tokens.isEmpty()) {
        read.add(sentence(read.size(), tokens, morphology));
      }
    }
    return new Document(report, read);
  }

  private Sentence sentence(int index, List<CoreLabel> tokens, Morphology morphology) {
    List<TaughtWord> taught = teach(tokens);
    int n = tokens.size();
    int[] starts = tokens.stream().mapToInt(CoreLabel::beginPosition).toArray();
    int[] ends = tokens.stream().mapToInt(CoreLabel::endPosition).toArray();
    String[] words = tokens.stream().map(CoreLabel::word).toArray(String[]::new);
    String[] tags = taught.stream().map(TaughtWord::tag).toArray(String[]::new);
    String[] names = taught.stream().map(one -> one.names().get(0)).toArray(String[]::new);
    String[] relations = taught.stream().map(TaughtWord::relation).toArray(String[]::new);
    String[] lemmas = new String[n];
    int[] heads = new int[n];
    int root = -1;
    for (int i = 0; i < n; i++) {
      lemmas[i] = morphology.lemma(words[i], tags[i]);
      heads[i] = taught.get(i).head() - 1;
      root = root < 0 && relations[i].equals("root") ? i : root;
    }
    for (int i = 0; i < n; i++) {
      if (relations[i].equals("_")) {
        relations[i] = "punct";
        heads[i] = root;
      }
    }
    return new Sentence(index, starts, ends, words, lemmas, tags, names, heads, relations);
  }

  /** None: these engines are for comparison alone. */
  @Override
  public Map<String, String> models() {
    return Map.of();
  }
}
