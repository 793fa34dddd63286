package org.sitrep.benchmarks;

import edu.stanford.nlp.ling.CoreLabel;
import java.nio.file.Path;
import java.util.List;
import org.sitrep.training.TaughtWord;
import org.sitrep.training.Teacher;

/** CoreNLP's shift-reduce parser with a beam, as it teaches. */
final class Beam extends CoreNlpEngine {
  private final Teacher teacher;

  Beam(Path models) {
    teacher = new Teacher(models);
  }

  @Override
  List<TaughtWord> teach(List<CoreLabel> tokens) {
    return teacher.teach(tokens);
  }
}
