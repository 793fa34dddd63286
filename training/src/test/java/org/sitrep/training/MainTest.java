package org.sitrep.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  @TempDir Path folder;
  private final StringWriter said = new StringWriter();

  private int run(String... arguments) {
    return Main.commands().setErr(new PrintWriter(said)).execute(arguments);
  }

  @Test
  void wrongUsageIsTwo() {
    assertEquals(2, run());
    assertEquals(2, run("teach", "--cache", folder.toString()));
  }

  @Test
  void whatTheCacheHoldsNeedsNoModels() throws IOException {
    Path input = Files.writeString(folder.resolve("a.conllu"), "");
    Path cache = Files.createDirectories(folder.resolve("cache"));
    Path none = folder.resolve("none");
    String[] teach = {
      "teach", "--models", none.toString(), "--cache", cache.toString(), input.toString()
    };
    assertEquals(1, run(teach));
    assertTrue(said.toString().contains("no model " + none), said::toString);
    Files.writeString(cache.resolve("a.conllu"), "");
    assertEquals(0, run(teach));
    assertTrue(said.toString().contains("1 of 1 chunks"), said::toString);
  }
}
