package org.sitrep.training;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sitrep.language.network.WordFeatures;

/**
 * Teaches the application's small network from gold trees and from what {@link Converter} made of
 * the news (uptraining: Petrov et al. 2010), no teacher before its eyes.
 */
final class Student {
  private static final int ARC = 64;
  private static final int LABEL = 64;

  /**
   * @param converted the folder that {@link Converter} wrote
   * @param namesRead folder of more news of which the teacher read the names alone
   * @param heldOut how many of its news files are kept to measure the agreement on
   * @param dev gold trees to measure on, never learnt
   */
  record Material(Path converted, Path namesRead, int heldOut, Path dev) {}

  /**
   * @param goldTimes how often a gold tree is read for one of the news
   * @param nameTimes how often a sentence with gold names is
   * @param least how often a word must occur to have a row of its own
   */
  record Effort(
      int hidden,
      int embedding,
      int epochs,
      int goldTimes,
      int nameTimes,
      int least,
      float rate,
      float drop,
      float wordDrop,
      long seed) {}

  private final Material material;
  private final Effort effort;
  private final PrintStream log;

  Student(Material material, Effort effort, PrintStream log) {
    this.material = material;
    this.effort = effort;
    this.log = log;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(one -> one.toString().endsWith(".conllu")).sorted().toList();
    }
  }

  /** Those of which the trees are not read as well. */
  private List<Path> namesReadFiles() throws IOException {
    Path whole = material.converted.resolve(Converter.NEWS);
    return files(material.namesRead).stream()
        .filter(one -> !Files.exists(whole.resolve(one.getFileName())))
        .toList();
  }

  private static List<Tree> read(List<Path> files) throws IOException {
    List<Tree> trees = new ArrayList<>();
    for (Path file : files) {
      for (Tree tree : Tree.of(file)) {
        if (tree.size() <= Pass.LONGEST) {
          trees.add(tree);
        }
      }
    }
    return trees;
  }

  /** Learns and writes the network, after every epoch. */
  void run(Path to) throws IOException {
    List<Tree> gold = read(List.of(material.converted.resolve(Converter.TREES)));
    List<Tree> named = read(List.of(material.converted.resolve(Converter.NAMES)));
    List<Path> news = files(material.converted.resolve(Converter.NEWS));
    List<Tree> held = read(news.subList(0, material.heldOut));
    List<Tree> silver = read(news.subList(material.heldOut, news.size()));
    List<Tree> namesRead = read(namesReadFiles());
    Labels labels = Labels.of(gold, List.of());
    List<Tree> all = new ArrayList<>(silver);
    all.addAll(gold);
    all.addAll(named);
    all.addAll(namesRead);
    List<String> words = Examples.common(all, effort.least);
    log.printf(
        Locale.ROOT,
        "trees %d of %d words, names %d of %d, news %d of %d, names in news %d of %d,"
            + " held out %d; %d common words%n",
        gold.size(),
        words(gold),
        named.size(),
        words(named),
        silver.size(),
        words(silver),
        namesRead.size(),
        words(namesRead),
        held.size(),
        words.size());
    List<List<String>> places = PlaceWords.lists();
    Examples lessons = new Examples(labels, new WordFeatures(words, Converter.HASHED, places));
    List<Example> examples = new ArrayList<>(examples(Casing.mixed(silver, effort.seed), lessons));
    for (Tree tree : Casing.mixed(namesRead, effort.seed)) {
      examples.add(lessons.example(tree, Majority.taught(tree), null, 1));
    }
    for (int times = 0; times < effort.goldTimes; times++) {
      examples.addAll(examples(Casing.mixed(gold, effort.seed + times), lessons));
    }
    for (int times = 0; times < effort.nameTimes; times++) {
      examples.addAll(examples(Casing.mixed(named, effort.seed + times), lessons));
    }
    Net.Shape shape = labels.shape(effort.embedding, effort.hidden, ARC, LABEL, 0);
    Net net =
        new Net(shape, words.size() + Converter.HASHED, words.size(), Learner.WORKERS, effort.seed);
    try (Learner learner = new Learner(net, log)) {
      Trial trial = trial(learner, labels, lessons);
      Learner.Plan plan =
          new Learner.Plan(
              effort.epochs, 32, effort.rate, effort.drop, effort.wordDrop, effort.seed);
      learner.learn(
          examples,
          plan,
          () -> {
            log.println("small: " + trial.score());
            write(net, labels, words, places, to);
          });
      log.println(
          "agreement with the wide network on news held out: "
              + new Trial(learner, labels, held, asked(held, lessons), held, asked(held, lessons))
                  .score());
    }
  }

  private static void write(
      Net net, Labels labels, List<String> words, List<List<String>> places, Path to) {
    try {
      NetworkWriter.write(net, labels, words, Converter.HASHED, places, to);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Trial trial(Learner learner, Labels labels, Examples lessons) throws IOException {
    List<Tree> dev = read(List.of(material.dev));
    List<Tree> named = read(List.of(material.converted.resolve(Converter.HELD)));
    return new Trial(learner, labels, dev, asked(dev, lessons), named, asked(named, lessons));
  }

  private static List<Example> asked(List<Tree> trees, Examples lessons) {
    return trees.stream().map(one -> lessons.example(one.unread(), null, null, 1)).toList();
  }

  private static List<Example> examples(List<Tree> trees, Examples lessons) {
    return trees.stream().map(one -> lessons.example(one, one.names(), null, 1)).toList();
  }

  private static int words(List<Tree> trees) {
    return trees.stream().mapToInt(Tree::size).sum();
  }
}
