package org.sitrep.training;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * CoreNLP's three CRFs for names: 3 classes (PERSON ORGANIZATION LOCATION), MUC's 7 and CoNLL's 4.
 * By itself it reads names alone, ten times as fast as the whole teacher.
 */
final class Namer implements Instructor {
  private static final List<String> NAMES =
      List.of("english.all.3class", "english.muc.7class", "english.conll.4class");

  private final List<CRFClassifier<CoreLabel>> recognizers = new ArrayList<>();

  /**
   * @param models the folder that holds CoreNLP's models, unpacked from its jars
   * @throws UncheckedIOException where a model is not there or is broken
   */
  Namer(Path models) {
    for (String one : NAMES) {
      recognizers.add(
          crf(Teacher.file(models.resolve(Teacher.ROOT), "ner/" + one + ".distsim.crf.ser.gz")));
    }
  }

  private static CRFClassifier<CoreLabel> crf(String file) {
    try {
      return CRFClassifier.getClassifier(file);
    } catch (IOException | ClassNotFoundException failed) {
      throw new UncheckedIOException(new IOException("model cannot be loaded: " + file, failed));
    }
  }

  /** Of each token what each of the three says. */
  List<List<String>> names(List<CoreLabel> tokens) {
    List<List<CoreLabel>> named =
        recognizers.stream().map(one -> one.classifySentence(tokens)).toList();
    List<List<String>> names = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      int at = i;
      names.add(named.stream().map(one -> answer(one.get(at))).toList());
    }
    return names;
  }

  private static String answer(CoreLabel token) {
    @Nullable String answer = token.get(CoreAnnotations.AnswerAnnotation.class);
    return answer == null ? "O" : answer;
  }

  @Override
  public List<TaughtWord> teach(List<CoreLabel> tokens) {
    return names(tokens).stream().map(said -> new TaughtWord("_", -1, "_", said)).toList();
  }
}
