package org.sitrep.benchmarks;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sitrep.training.TaughtWord;

/**
 * CoreNLP's lean pipeline by its own code: left-3-words tagger, 3-class names, neural dependency
 * parser (nndep). No sentiment, no SUTime, no constituency parser.
 */
final class Lean extends CoreNlpEngine {
  private final MaxentTagger tagger;
  private final CRFClassifier<CoreLabel> names;
  private final DependencyParser parser;

  Lean(Path models) {
    Path root = models.resolve("edu/stanford/nlp/models");
    tagger = new MaxentTagger(root + "/pos-tagger/english-left3words-distsim.tagger");
    parser = DependencyParser.loadFromModelFile(root + "/parser/nndep/english_UD.gz");
    try {
      names = CRFClassifier.getClassifier(root + "/ner/english.all.3class.distsim.crf.ser.gz");
    } catch (IOException | ClassNotFoundException failed) {
      throw new UncheckedIOException(new IOException("no names in " + models, failed));
    }
  }

  @Override
  List<TaughtWord> teach(List<CoreLabel> tokens) {
    tagger.tagCoreLabels(tokens);
    List<CoreLabel> named = names.classifySentence(tokens);
    int[] heads = new int[tokens.size()];
    String[] relations = new String[tokens.size()];
    Arrays.fill(relations, "_");
    for (TypedDependency one : parser.predict(tokens).typedDependencies()) {
      heads[one.dep().index() - 1] = one.gov().index();
      relations[one.dep().index() - 1] = one.reln().toString();
    }
    List<TaughtWord> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(
          new TaughtWord(
              tokens.get(i).tag(), heads[i], relations[i], List.of(answer(named.get(i)))));
    }
    return words;
  }
}
