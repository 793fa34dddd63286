package org.sitrep.training;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.GrammaticalStructureFactory;
import edu.stanford.nlp.trees.TreebankLanguagePack;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalSemanticHeadFinder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * CoreNLP at its best, slow: the bidirectional tagger, the shift-reduce constituency parser with a
 * beam (Zhu et al. 2013) converted to Universal Dependencies, and the names of {@link Namer}. The
 * conversion leaves punctuation unattached.
 */
public final class Teacher implements Instructor {
  static final String ROOT = "edu/stanford/nlp/models";
  private final MaxentTagger tagger;
  private final ShiftReduceParser parser;
  private final GrammaticalStructureFactory dependencies;
  private final Namer namer;

  /**
   * @param models the folder that holds CoreNLP's models, unpacked from its jars
   * @throws UncheckedIOException where a model is not there or is broken
   */
  public Teacher(Path models) {
    Path root = models.resolve(ROOT);
    tagger = new MaxentTagger(file(root, "pos-tagger/english-bidirectional-distsim.tagger"));
    parser = ShiftReduceParser.loadModel(file(root, "srparser/englishSR.beam.ser.gz"));
    TreebankLanguagePack pack = parser.treebankLanguagePack();
    pack.setGenerateOriginalDependencies(false);
    dependencies =
        pack.grammaticalStructureFactory(
            pack.punctuationWordRejectFilter(), new UniversalSemanticHeadFinder(true));
    namer = new Namer(models);
  }

  static String file(Path root, String name) {
    Path file = root.resolve(name);
    if (!Files.isRegularFile(file)) {
      throw new UncheckedIOException(
          new IOException("no model " + file + "; mvn -Pteacher unpacks it"));
    }
    return file.toString();
  }

  @Override
  public List<TaughtWord> teach(List<CoreLabel> tokens) {
    int n = tokens.size();
    tagger.tagCoreLabels(tokens);
    String[] tags = tokens.stream().map(CoreLabel::tag).toArray(String[]::new);
    List<List<String>> named = namer.names(tokens);
    int[] heads = new int[n];
    String[] relations = new String[n];
    Arrays.fill(relations, "_");
    for (TypedDependency one : tree(tokens)) {
      int word = one.dep().index() - 1;
      int head = one.gov().index();
      if (relations[word].equals("_") || isBetter(head, heads[word])) {
        heads[word] = head;
        relations[word] = one.reln().toString();
      }
    }
    List<TaughtWord> taught = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      taught.add(new TaughtWord(tags[i], heads[i], relations[i], named.get(i)));
    }
    return taught;
  }

  /**
   * The conversion hangs some words twice (“what he wants to do”), in an order that changes from
   * run to run: the root stays, otherwise the later head counts.
   */
  private static boolean isBetter(int head, int other) {
    return other != 0 && (head == 0 || head > other);
  }

  /** No dependency where the parser fails on the sentence, which it does on few. */
  private Iterable<TypedDependency> tree(List<CoreLabel> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      tokens.get(i).setIndex(i + 1);
      tokens.get(i).setValue(tokens.get(i).word());
    }
    try {
      GrammaticalStructure structure = dependencies.newGrammaticalStructure(parser.apply(tokens));
      return structure.typedDependencies(GrammaticalStructure.Extras.NONE);
    } catch (RuntimeException failed) {
      return List.of();
    }
  }
}
