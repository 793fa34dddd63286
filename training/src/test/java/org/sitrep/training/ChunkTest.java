package org.sitrep.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChunkTest {
  @TempDir Path folder;

  /** Knows one tag, and hangs every word on the one before. */
  private static List<TaughtWord> chain(List<CoreLabel> tokens) {
    return IntStream.range(0, tokens.size())
        .mapToObj(
            i -> new TaughtWord("NN", i, i == 0 ? "root" : "dep", List.of("O", "DATE", "MISC")))
        .collect(Collectors.toList());
  }

  private Chunk only(String name, String content) throws IOException {
    List<Chunk> chunks =
        Chunk.of(Files.writeString(folder.resolve(name), content), folder.resolve("cache"), 7);
    Files.createDirectories(folder.resolve("cache"));
    assertEquals(1, chunks.size());
    return chunks.get(0);
  }

  @Test
  void aTextBecomesRows() throws IOException {
    Chunk chunk =
        only(
            "a.jsonl",
            "{\"id\": \"r\", \"text\": \"A US-led force.\\nIt left\"}\n{\"id\": \"no text\"}\n");
    assertFalse(chunk.isDone());
    assertEquals(8, chunk.teach(ChunkTest::chain));
    assertTrue(chunk.isDone());
    assertEquals(
        """
        # newdoc id = r
        1\tA\t_\t_\tNN\t_\t0\troot\t_\tSpaceAfter=Yes|N0=O|N1=DATE|N2=MISC
        2\tUS\t_\t_\tNN\t_\t1\tdep\t_\tSpaceAfter=No|N0=O|N1=DATE|N2=MISC
        3\t-\t_\t_\tNN\t_\t2\tdep\t_\tSpaceAfter=No|N0=O|N1=DATE|N2=MISC
        4\tled\t_\t_\tNN\t_\t3\tdep\t_\tSpaceAfter=Yes|N0=O|N1=DATE|N2=MISC
        5\tforce\t_\t_\tNN\t_\t4\tdep\t_\tSpaceAfter=No|N0=O|N1=DATE|N2=MISC
        6\t.\t_\t_\tNN\t_\t5\tdep\t_\tSpaceAfter=Yes|N0=O|N1=DATE|N2=MISC

        1\tIt\t_\t_\tNN\t_\t0\troot\t_\tSpaceAfter=Yes|N0=O|N1=DATE|N2=MISC
        2\tleft\t_\t_\tNN\t_\t1\tdep\t_\tSpaceAfter=No|N0=O|N1=DATE|N2=MISC

        """,
        Files.readString(folder.resolve("cache/a-0000.conllu")));
  }

  @Test
  void aTreebankKeepsItsWords() throws IOException {
    Chunk chunk =
        only(
            "b.conllu",
            """
            # sent_id = s
            # text = New York's
            1-2\tNew York's\t_\t_\t_\t_\t_\t_\t_\t_
            1\tNew York\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
            2\t's\t_\t_\t_\t_\t_\t_\t_\t_
            2.1\tgone\t_\t_\t_\t_\t_\t_\t_\t_""");
    assertEquals(2, chunk.teach(ChunkTest::chain));
    assertEquals(
        """
        # sent_id = s
        1\tNew York\t_\t_\tNN\t_\t0\troot\t_\tSpaceAfter=No|N0=O|N1=DATE|N2=MISC
        2\t's\t_\t_\tNN\t_\t1\tdep\t_\tSpaceAfter=Yes|N0=O|N1=DATE|N2=MISC

        """,
        Files.readString(chunk.target()));
  }

  @Test
  void chunksOfTwentyComeInAnOrderThatTheSeedGives() throws IOException {
    Path input = Files.writeString(folder.resolve("c.jsonl"), "{}\n".repeat(201));
    List<Path> order = Chunk.of(input, folder, 7).stream().map(Chunk::target).toList();
    assertEquals(order, Chunk.of(input, folder, 7).stream().map(Chunk::target).toList());
    assertEquals(11, order.size());
    assertTrue(order.contains(folder.resolve("c-0010.conllu")));
    assertFalse(order.equals(order.stream().sorted().toList()));
  }

  @Test
  void brokenJsonIsNamedByItsLineAndWritesNothing() throws IOException {
    Chunk chunk = only("d.jsonl", "{\"text\": \"Rain.\"}\n{oops\n");
    IOException failed = assertThrows(IOException.class, () -> chunk.teach(ChunkTest::chain));
    assertTrue(failed.getMessage().endsWith("d.jsonl, line 2 is broken JSON"), failed.getMessage());
    assertFalse(chunk.isDone());
  }
}
