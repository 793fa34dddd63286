package org.sitrep.analyze.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.Testing;
import org.sitrep.language.Document;
import org.sitrep.language.Sentence;
import org.sitrep.model.Analysis;
import org.sitrep.model.Span;
import org.sitrep.model.Statement;
import org.sitrep.model.Statement.Form;
import org.sitrep.model.Statement.Stance;

class StatementReaderTest {
  private static List<Statement> read(String text) {
    Document document = Testing.document(text);
    List<Span> sentences = document.sentences().stream().map(Sentence::span).toList();
    Analysis bare = Analysis.of(document.report(), sentences);
    return new StatementReader().read(document, bare).statements();
  }

  @Test
  void whatSomebodyOnlyIntendsVouchesForNothing() {
    Analysis analysis =
        Testing.analysis(
            "Chile is increasingly turning to Peru, which is seeking to open a base in Lima.");
    List<String> silent =
        analysis.statements().stream().filter(one -> !one.voiced()).map(Statement::id).toList();
    assertTrue(silent.size() > 0, analysis.statements()::toString);
    assertTrue(
        analysis.events().stream().noneMatch(one -> silent.contains(one.statement())),
        analysis.events()::toString);
  }

  private static Statement only(String text) {
    List<Statement> found = read(text);
    assertEquals(1, found.size(), () -> text + " " + found);
    return found.get(0);
  }

  private static String source(String text, Statement statement) {
    return statement.source() == null ? "" : statement.source().span().of(text);
  }

  private static String content(String text, Statement statement) {
    return String.join(" # ", statement.content().stream().map(span -> span.of(text)).toList());
  }

  private static void says(String text, String source, Stance stance, String content) {
    Statement statement = only(text);
    assertEquals(source, source(text, statement), text);
    assertEquals(stance, statement.cue().stance(), text);
    assertEquals(content, content(text, statement), text);
  }

  @Test
  void readsIndirectSpeechBeforeAfterAndAroundTheCue() {
    says(
        "The minister said that the bridge would stay closed.",
        "The minister",
        Stance.STATES,
        "that the bridge would stay closed");
    says(
        "The bridge will stay closed, the minister said.",
        "the minister",
        Stance.STATES,
        "The bridge will stay closed");
    says(
        "According to the harbour office, two boats were lost.",
        "the harbour office",
        Stance.STATES,
        "two boats were lost");
  }

  @Test
  void givesQuotationsToTheSpeakerBesideThem() {
    String text = "“We saw the water rise,” said Anna Berg. “Nobody warned us.”";
    Statement statement = only(text);
    assertEquals("Anna Berg", source(text, statement));
    assertEquals(Form.DIRECT, statement.form());
    assertEquals("“We saw the water rise,” # “Nobody warned us.”", content(text, statement));
  }

  @Test
  void goesOnWithTheSpeakerOverParagraphs() {
    String text =
        "Captain Olsen told reporters: \"The ship left on time.\n\n\"It never came back.\"";
    Statement statement = only(text);
    assertEquals("Captain Olsen", source(text, statement));
    assertEquals(2, statement.content().size());
  }

  @Test
  void endsAnUnclosedQuotationWithItsParagraph() {
    String text = "\"The dam held, the mayor said.\n\nFarmers returned to the valley on Monday.";
    List<Statement> found = read(text);
    assertTrue(
        found.stream()
            .allMatch(
                one -> one.content().stream().allMatch(span -> span.end() <= text.indexOf('\n'))));
  }

  @Test
  void tellsMixedSpeech() {
    String text = "The coach called the referee \"a disgrace\" after the match.";
    assertEquals(Form.MIXED, only(text).form());
  }

  @Test
  void readsStancesThroughNegationAndRefusal() {
    assertEquals(Stance.DENIES, only("The company denied the report.").cue().stance());
    assertEquals(
        Stance.CONFIRMS, only("The ministry confirmed the arrests on Friday.").cue().stance());
    assertEquals(
        Stance.DECLINES,
        only("A spokesman neither confirmed nor denied the arrests.").cue().stance());
    assertEquals(
        Stance.DECLINES, only("The police did not confirm or deny the arrests.").cue().stance());
    assertEquals(
        Stance.DECLINES, only("Officials were unable to confirm the death toll.").cue().stance());
    assertEquals(Stance.DECLINES, only("The embassy declined to comment.").cue().stance());
    assertEquals(
        Stance.DECLINES,
        only("The army did not immediately respond to a request for comment.").cue().stance());
    assertEquals(Stance.PROMISES, only("The rebels vowed to fight on.").cue().stance());
    assertEquals(Stance.DEMANDS, only("The union demanded higher pay.").cue().stance());
    assertEquals(
        Stance.DEMANDS, only("The council told the firm to clear the site.").cue().stance());
  }

  @Test
  void hearsTheSubjectOfAParticiple() {
    String text = "The general refused to answer, saying only that his men were safe.";
    Statement last = read(text).get(1);
    assertEquals("The general", source(text, last));
    assertEquals(Stance.STATES, last.cue().stance());
  }

  @Test
  void nestsWhatIsToldInside() {
    String text = "The aide said the king had told the court that he would resign.";
    List<Statement> found = read(text);
    Statement inner =
        found.stream().filter(one -> one.cue().lemma().equals("tell")).findFirst().orElseThrow();
    assertEquals(found.get(0).id(), inner.parent());
    assertNull(found.get(0).parent());
    assertEquals("the king", source(text, inner));
  }

  @Test
  void knowsUnnamedPersons() {
    Statement unnamed = only("A senior official said the talks had failed.");
    assertNotNull(unnamed.source());
    assertTrue(unnamed.source().anonymous());
    Statement police = only("Police said the road was open.");
    assertNotNull(police.source());
    assertEquals(false, police.source().anonymous());
  }

  @Test
  void readsAHeadlineThatNamesItsSpeaker() {
    says(
        "Merkel: Borders will stay open for refugees",
        "Merkel",
        Stance.STATES,
        "Borders will stay open for refugees");
  }

  @Test
  void leavesDoingsAndQuestionsAlone() {
    assertEquals(List.of(), read("The troops crossed the river at dawn."));
    assertEquals(List.of(), read("Who knows what will happen next?"));
    assertEquals(List.of(), read(""));
  }

  @Test
  void staysLinearOnHostileText() {
    String quotes = "“he said ".repeat(6000);
    assertTimeout(Duration.ofSeconds(60), () -> read(quotes));
    String singles = "'a' said 'b', ".repeat(4000);
    assertTimeout(Duration.ofSeconds(60), () -> read(singles));
  }

  @Test
  void whoIsAskedOrOnlyLikesSaysNothing() {
    assertEquals(
        1, read("The bishop called on the army to guarantee the safety of the farmers.").size());
    assertEquals(List.of(), read("The farmers like the new road."));
  }
}
