package org.sitrep.training;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sitrep.language.network.WordFeatures;

/**
 * Brings the teacher and the gold trees together. A wide network learns the gold trees and names
 * with the teacher's reading of the same words before its eyes (stacking: Nivre and McDonald 2008),
 * and so learns what of the teacher's conventions is another's in the gold trees, and where the
 * teacher errs. Then it reads the news, the teacher's reading again before its eyes.
 */
final class Converter {
  /** Rows that hashed features share. */
  static final int HASHED = 32_768;

  /** What {@link #run} writes: gold trees, with names. */
  static final String TREES = "gold/trees.conllu";

  /** Gold names, with trees. */
  static final String NAMES = "gold/names.conllu";

  /** Gold names kept to measure on. */
  static final String HELD = "held/names.conllu";

  /** Folder of the news. */
  static final String NEWS = "news";

  private static final int ARC = 96;
  private static final int LABEL = 64;
  private static final int NAME_TIMES = 5;

  /**
   * Each a CoNLL-U file and the teacher's reading of it.
   *
   * @param gold trees, with GUM's entities
   * @param names names in MISC; every second sentence is learnt
   * @param dev trees to measure on, never learnt
   */
  record Material(
      Path gold, Path goldRead, Path names, Path namesRead, Path dev, Path devRead, Path news) {}

  /**
   * @param hidden width of one direction of a layer
   * @param embedding width of the embedding table
   */
  record Effort(int hidden, int embedding, int epochs, float drop, float wordDrop, long seed) {}

  private final Material material;
  private final Effort effort;
  private final PrintStream log;
  private final Labels labels;
  private final Examples lessons;
  private final List<Tree> gold;
  private final List<Tree> goldRead;
  private final List<Tree> named;
  private final List<Tree> namedRead;
  private final Net net;

  Converter(Material material, Effort effort, PrintStream log) throws IOException {
    this.material = material;
    this.effort = effort;
    this.log = log;
    gold = read(material.gold);
    goldRead = read(material.goldRead);
    named = read(material.names);
    namedRead = read(material.namesRead);
    labels = Labels.of(gold, goldRead);
    List<String> words = Examples.common(gold, 2);
    lessons = new Examples(labels, new WordFeatures(words, HASHED, List.of()));
    Net.Shape shape =
        labels.shape(effort.embedding, effort.hidden, ARC, LABEL, labels.hints().size());
    net = new Net(shape, words.size() + HASHED, words.size(), Learner.WORKERS, effort.seed);
  }

  private static List<Tree> read(Path file) throws IOException {
    return Tree.of(file).stream().filter(one -> one.size() <= Pass.LONGEST).toList();
  }

  /**
   * Learns, then writes the gold trees with names added, the named sentences with trees added, and
   * each news file as it should be read.
   */
  void run(Path to) throws IOException {
    try (Learner learner = new Learner(net, log)) {
      Trial trial = trial(learner);
      Learner.Plan plan =
          new Learner.Plan(effort.epochs, 32, 0.002f, effort.drop, effort.wordDrop, effort.seed);
      learner.learn(examples(), plan, () -> log.println("wide: " + trial.score()));
      Files.createDirectories(to.resolve("gold"));
      Files.createDirectories(to.resolve(NEWS));
      Files.createDirectories(to.resolve("held"));
      writeGold(learner, to.resolve(TREES));
      writeNamed(learner, 0, to.resolve(NAMES));
      writeNamed(learner, 1, to.resolve(HELD));
      for (Path file : news()) {
        write(learner, read(file), to.resolve(NEWS).resolve(file.getFileName().toString()));
      }
    }
  }

  private List<Path> news() throws IOException {
    try (Stream<Path> files = Files.list(material.news)) {
      return files
          .filter(one -> one.getFileName().toString().matches("news.*\\.conllu"))
          .sorted()
          .toList();
    }
  }

  private List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      String[] mentions = EntityNames.of(gold.get(i), goldRead.get(i));
      examples.add(lessons.example(gold.get(i), null, mentions, goldRead.get(i), 1));
    }
    for (int i = 0; i < named.size(); i += 2) {
      for (int times = 0; times < NAME_TIMES; times++) {
        examples.add(lessons.example(named.get(i), named.get(i).names(), namedRead.get(i), 1));
      }
    }
    return examples;
  }

  private Trial trial(Learner learner) throws IOException {
    List<Tree> dev = read(material.dev);
    List<Tree> devRead = read(material.devRead);
    List<Example> asked = new ArrayList<>();
    for (int i = 0; i < dev.size(); i++) {
      asked.add(lessons.example(dev.get(i).unread(), null, devRead.get(i), 1));
    }
    List<Tree> held = new ArrayList<>();
    List<Example> heldAsked = new ArrayList<>();
    for (int i = 1; i < named.size(); i += 2) {
      held.add(named.get(i));
      heldAsked.add(lessons.example(named.get(i), null, namedRead.get(i), 1));
    }
    return new Trial(learner, labels, dev, asked, held, heldAsked);
  }

  /** Gold trees, with the names that most hold to be in them. */
  private void writeGold(Learner learner, Path file) throws IOException {
    List<Example> asked = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      asked.add(lessons.example(gold.get(i), null, goldRead.get(i), 1));
    }
    List<Answers> answers = learner.answers(asked);
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (int i = 0; i < gold.size(); i++) {
        String[] names =
            Majority.of(
                List.of(
                    EntityNames.of(gold.get(i), goldRead.get(i)),
                    answers.get(i).nameClasses(labels),
                    Majority.taught(goldRead.get(i), "N0")));
        out.write(gold.get(i).conllu(names));
      }
    }
  }

  /** Every second named sentence, with the tree that the network reads in it. */
  private void writeNamed(Learner learner, int first, Path file) throws IOException {
    List<Tree> trees = new ArrayList<>();
    List<Example> asked = new ArrayList<>();
    for (int i = first; i < named.size(); i += 2) {
      trees.add(named.get(i));
      asked.add(lessons.example(named.get(i), null, namedRead.get(i), 1));
    }
    List<Answers> answers = learner.answers(asked);
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (int i = 0; i < trees.size(); i++) {
        out.write(answers.get(i).tree(trees.get(i), labels).conllu(trees.get(i).names()));
      }
    }
  }

  private void write(Learner learner, List<Tree> read, Path file) throws IOException {
    List<Example> asked =
        read.stream().map(one -> lessons.example(one.unread(), null, one, 1)).toList();
    List<Answers> answers = learner.answers(asked);
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (int i = 0; i < read.size(); i++) {
        Answers one = answers.get(i);
        String[] names =
            Majority.of(
                List.of(
                    one.nameClasses(labels),
                    Majority.taught(read.get(i), "N0"),
                    Majority.taught(read.get(i), "N2")));
        out.write(one.tree(read.get(i), labels).conllu(names));
      }
    }
  }
}
