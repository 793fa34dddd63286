package org.sitrep.benchmarks.coreference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.benchmarks.Texts;
import org.sitrep.model.Entity.Form;
import org.sitrep.model.Span;
import picocli.CommandLine;

class CoreferenceCommandTest {
  private static final String GOLD =
      """
      # sent_id = GUM_news_one-1
      1\tAda\t_\t_\tNNP\t_\t4\tnsubj\t_\tEntity=(1-person-new-n-cf1-1,2-coref
      2\tOkoro\t_\t_\tNNP\t_\t1\tflat\t_\tEntity=1)
      3\tonce\t_\t_\tRB\t_\t4\tadvmod\t_\t_
      4\tleft\t_\t_\tVBD\t_\t0\troot\t_\t_
      5\therself\t_\t_\tPRP\t_\t4\tobl\t_\tEntity=(1-person-giv:act-n-cf1-1-ana)
      6\tKenya\t_\t_\tNNP\t_\t4\tobj\t_\tEntity=(2-place-new-n-cf2-1-sgl-Kenya)|SpaceAfter=No
      7\t.\t_\t_\t.\t_\t4\tpunct\t_\t_

      # sent_id = GUM_news_two-1
      1\tThe\t_\t_\tDT\t_\t2\tdet\t_\tEntity=(7-organization-new-n-cf1-2-sgl
      2\tboard\t_\t_\tNN\t_\t5\tnsubj\t_\t_
      3\tof\t_\t_\tIN\t_\t4\tcase\t_\t_
      4\tLeeds\t_\t_\tNNP\t_\t2\tnmod\t_\tEntity=(8-place-new-n-cf2-1-sgl-Leeds)7)
      5\tmet\t_\t_\tVBD\t_\t0\troot\t_\t_

      """;

  @TempDir private Path folder;

  private Path file() throws IOException {
    return Files.writeString(folder.resolve("gold.conllu"), GOLD);
  }

  private List<GoldDocument> documents() throws IOException {
    return GoldDocument.in(Texts.of(List.of(file().toString()), Long.MAX_VALUE).get(0));
  }

  @Test
  void the_sentences_ids_part_documents() throws IOException {
    List<GoldDocument> documents = documents();
    assertEquals(
        List.of("GUM_news_one", "GUM_news_two"),
        documents.stream().map(one -> one.given().report().id()).toList());
    assertEquals("The board of Leeds met", documents.get(1).given().report().text());
  }

  @Test
  void people_bodies_and_countries_count_and_towns_do_not() throws IOException {
    List<GoldDocument> documents = documents();
    assertEquals(Set.of("1", "2"), documents.get(0).actors());
    assertEquals(Set.of("7"), documents.get(1).actors());
  }

  @Test
  void mentions_have_span_head_and_form() throws IOException {
    GoldDocument one = documents().get(0);
    String text = one.given().report().text();
    assertEquals(
        List.of("Ada Okoro", "herself", "Kenya"),
        one.mentions().stream().map(mention -> mention.span().of(text)).toList());
    assertEquals(
        List.of(Form.NAME, Form.PRONOUN, Form.NAME),
        one.mentions().stream().map(GoldMention::form).toList());
    GoldDocument two = documents().get(1);
    GoldMention board = two.mentions().get(0);
    assertEquals("board", board.head().of(two.given().report().text()));
  }

  @Test
  void a_shorter_mention_with_the_same_head_is_the_same_only_by_heads() throws IOException {
    GoldDocument two = documents().get(1);
    ReadMention board = new ReadMention(new Span(0, 9), Form.NOMINAL, "e1");
    assertEquals(two.mentions().get(0), new Alignment(two, List.of(board), true).of(board));
    assertEquals(null, new Alignment(two, List.of(board), false).of(board));
  }

  @Test
  void a_pronoun_is_right_where_its_entity_has_a_mention_of_the_same() throws IOException {
    GoldDocument one = documents().get(0);
    ReadMention ada = read(one, "Ada Okoro", Form.NAME, "e1");
    ReadMention kenya = read(one, "Kenya", Form.NAME, "e2");
    ReadMention right = read(one, "herself", Form.PRONOUN, "e1");
    ReadMention wrong = read(one, "herself", Form.PRONOUN, "e2");
    assertEquals(new Pronouns.Count(1, 1, 0, 0), count(one, List.of(ada, kenya, right)));
    assertEquals(new Pronouns.Count(1, 0, 1, 0), count(one, List.of(ada, kenya, wrong)));
    assertEquals(new Pronouns.Count(1, 0, 0, 0), count(one, List.of(ada, kenya)));
  }

  private static ReadMention read(GoldDocument document, String words, Form form, String entity) {
    int start = document.given().report().text().indexOf(words);
    return new ReadMention(new Span(start, start + words.length()), form, entity);
  }

  private static Pronouns.Count count(GoldDocument document, List<ReadMention> read) {
    return Pronouns.HE_SHE.count(document, read, new Alignment(document, read, true), slip -> {});
  }

  @Test
  void the_command_prints_its_tables() throws IOException {
    StringWriter out = new StringWriter();
    int code =
        new CommandLine(new CoreferenceCommand())
            .setOut(new PrintWriter(out))
            .execute("--errors", file().toString());
    assertEquals(0, code);
    assertTrue(out.toString().contains("2 documents, 4 gold mentions"), out.toString());
    assertTrue(out.toString().contains("| third person | 1 |"), out.toString());
  }
}
