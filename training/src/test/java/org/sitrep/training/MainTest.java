package org.sitrep.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;

class MainTest {
  @Test
  void noCommandIsWrongUsage() {
    assertEquals(
        2, Main.commands().setErr(new PrintWriter(Writer.nullWriter())).execute(new String[0]));
  }
}
