package org.sitrep.analyze;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sitrep.Testing;
import org.sitrep.model.Analysis;

class ReaderCommentsTest {
  private static final String ARTICLE = "Police arrested two men in Lima on Monday.\n";

  @Test
  void leavesOutWhatReadersWrote() {
    Analysis analysis =
        Testing.analysis(
            ARTICLE
                + "Posted by: ann | May 3, 2012 9:05 PM | Report abuse\nThey should bomb Peru.\n"
                + "Posted by: bob | May 3, 2012 9:15 PM | Report abuse\nNo, invade Chile.\n");
    assertEquals(1, analysis.events().size());
    assertEquals("readers-comments", analysis.diagnostics().get(0).code());
  }

  @Test
  void keepsAnArticleThatMentionsTheHour() {
    Analysis analysis = Testing.analysis(ARTICLE + "It was 9:05 pm | the street was dark.\n");
    assertEquals(2, analysis.sentences().size());
    assertTrue(analysis.diagnostics().isEmpty());
  }
}
