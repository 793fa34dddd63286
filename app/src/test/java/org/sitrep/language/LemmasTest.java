package org.sitrep.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.knowledge.Table;

class LemmasTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '\0',
      value = {
        "VBG hoping hope",
        "VBG hopping hop",
        "VBG running run",
        "VBG providing provide",
        "VBG visiting visit",
        "VBG opening open",
        "VBG appearing appear",
        "VBG requiring require",
        "VBG acquiring acquire",
        "VBG examining examine",
        "VBG managing manage",
        "VBG changing change",
        "VBG bringing bring",
        "VBG dying die",
        "VBG seeing see",
        "VBG trafficking traffic",
        "VBG becoming become",
        "VBD tried try",
        "VBD agreed agree",
        "VBD stopped stop",
        "VBD killed kill",
        "VBD controlled control",
        "VBD settled settle",
        "VBD argued argue",
        "VBD wanted want",
        "VBD passed pass",
        "VBD used use",
        "VBD created create",
        "VBD treated treat",
        "VBD negotiated negotiate",
        "VBD promoted promote",
        "VBD typed type",
        "VBD went go",
        "VBD found find",
        "VBN Taken take",
        "VBN re-elected re-elect",
        "VBN co-written co-write",
        "VBZ goes go",
        "VBZ watches watch",
        "VBZ uses use",
        "VBZ carries carry",
        "VBZ 's be",
        "VBP ’re be",
        "VBP 've have",
        "VBD 'd have",
        "MD 'd would",
        "MD wo will",
        "MD ca can",
        "RB n’t not",
        "NNS cities city",
        "NNS boxes box",
        "NNS houses house",
        "NNS viruses virus",
        "NNS movies movie",
        "NNS heroes hero",
        "NNS policemen policeman",
        "NNS women woman",
        "NNS wives wife",
        "NNS crises crisis",
        "NNS people person",
        "NNS 1960s 1960s",
        "NN Council council",
        "NNP Ode Ode",
        "NNPS States State",
        "NNPS STATES STATE",
        "NNPS Netherlands Netherlands",
        "NNPS Women Woman",
        "JJR bigger big",
        "JJR larger large",
        "JJR easier easy",
        "JJR smaller small",
        "JJR better good",
        "RBR better well",
        "JJS latest late",
        "JJS worst bad",
        "PRP me I",
        "PRP them they",
        "PRP her she",
        "PRP$ her her",
        "DT an a",
        "DT These this",
        "CD 1,200 1200",
        "POS ’ 's",
      })
  void theFormUnderItsTag(String tag, String word, String lemma) {
    assertEquals(lemma, Lemmas.lemma(word, tag));
  }

  @Test
  void signsHaveOneForm() {
    assertEquals("\"", Lemmas.lemma("“", "``"));
    assertEquals("-", Lemmas.lemma("–", ":"));
    assertEquals("…", Lemmas.lemma("...", ":"));
    assertEquals(".", Lemmas.lemma(".", "."));
  }

  @Test
  void anyWordUnderAnyTagHasALemma() {
    List<String> words =
        List.of("s", "es", "ed", "ing", "ied", "'", "-", "-s", "a-", "\ud83d", "ies", "ss", "İS");
    for (String word : words) {
      for (String tag : List.of("VBD", "VBG", "VBZ", "NNS", "NNPS", "JJR", "RBS", "XX", "")) {
        assertEquals(Lemmas.lemma(word, tag), Lemmas.lemma(word, tag));
      }
    }
    assertEquals("x".repeat(100_000), Lemmas.lemma("x".repeat(100_000), "VBD"));
  }

  @Test
  void theTableHasNoFormTwice() {
    List<String> keys =
        Table.of(Lemmas.class, "lemmas.tsv").rows().stream()
            .map(row -> row.get("class") + " " + row.get("form"))
            .toList();
    assertEquals(keys.size(), keys.stream().distinct().count());
  }
}
