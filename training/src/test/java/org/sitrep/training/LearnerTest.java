package org.sitrep.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.language.network.Grammar;
import org.sitrep.language.network.Network;
import org.sitrep.language.network.Reading;

class LearnerTest {
  private static final PrintStream NOWHERE =
      new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

  private static Net taught(int epochs) {
    Net net = Taught.net(0, 4);
    try (Learner learner = new Learner(net, NOWHERE)) {
      Learner.Plan plan = new Learner.Plan(epochs, 2, 0.02f, 0.05f, 0.05f, 3);
      learner.learn(Taught.examples(false), plan, () -> {});
    }
    return net;
  }

  @Test
  void learnsWhatItIsShown() {
    try (Learner learner = new Learner(taught(120), NOWHERE)) {
      Trial trial =
          new Trial(
              learner,
              Taught.labels(),
              Taught.trees(),
              Taught.examples(false),
              Taught.trees(),
              Taught.examples(false));
      assertEquals(
          "XPOS 1.0000 UAS 1.0000 LAS 1.0000 core 1.0000 names P 1.0000 R 1.0000 F1 1.0000",
          trial.score().toString());
    }
  }

  @Test
  void theSameSeedTeachesTheSame() {
    Net one = taught(3);
    Net other = taught(3);
    for (int k = 0; k < one.all.size(); k++) {
      for (int i = 0; i < one.all.get(k).rows; i++) {
        assertArrayEquals(one.all.get(k).values[i], other.all.get(k).values[i]);
      }
    }
  }

  /** What the application reads from the file is what was taught. */
  @Test
  void theApplicationReadsAsItWasTaught(@TempDir Path folder) throws IOException {
    Net net = taught(120);
    Path file = folder.resolve("network");
    NetworkWriter.write(net, Taught.labels(), Taught.words(), Taught.HASHED, List.of(), file);
    Reading reading;
    try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      reading = new Reading(Network.read(in));
    }
    List<Tree> trees = Taught.trees();
    for (Tree tree : trees) {
      Grammar grammar = reading.read(tree.words());
      assertArrayEquals(tree.tags(), grammar.tags());
      assertArrayEquals(tree.names(), grammar.names());
      assertArrayEquals(tree.relations(), grammar.relations());
      for (int i = 0; i < tree.size(); i++) {
        assertEquals(tree.heads()[i], grammar.heads()[i] + 1);
      }
    }
  }
}
