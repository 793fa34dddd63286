package org.sitrep.analyze.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.Testing;
import org.sitrep.language.Document;
import org.sitrep.model.Analysis;
import org.sitrep.model.DateRange;
import org.sitrep.model.Publication;
import org.sitrep.model.Report;
import org.sitrep.model.Span;
import org.sitrep.model.TimeExpression;

class TimeReaderTest {
  /** A Friday. */
  private static final String PUBLISHED = "2024-05-03";

  private static Analysis read(Report report) {
    Document document = Testing.language().read(report).forReaders();
    List<Span> sentences = document.sentences().stream().map(one -> one.span()).toList();
    return new TimeReader().read(document, Analysis.of(report, sentences));
  }

  private static String times(String text) {
    Analysis analysis = read(Testing.report("test", PUBLISHED, text));
    return String.join(
        "; ",
        analysis.times().stream()
            .map(one -> one.span().of(text) + " = " + one.type().name() + " " + one.value())
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge fell on April 13. | April 13 = DATE 2024-04-13",
        "The bridge fell on 13 April 2019. | 13 April 2019 = DATE 2019-04-13",
        "The bridge fell on Friday. | Friday = DATE 2024-05-03",
        "The minister will arrive on Friday. | Friday = DATE 2024-05-03",
        "The minister arrived on Monday night. | Monday night = TIME 2024-04-29TNI",
        "The minister will arrive on Monday. | Monday = DATE 2024-05-06",
        "A storm hit the coast in March. | March = DATE 2024-03",
        "A storm hit the coast in December. | December = DATE 2023-12",
        "A storm hit the coast last July. | last July = DATE 2023-07",
        "A storm hit the coast in July last year. | July last year = DATE 2023-07",
        "A storm hit the coast last summer. | last summer = DATE 2023-SU",
        "The talks began last month. | last month = DATE 2024-04",
        "The talks began two weeks ago. | two weeks ago = DATE 2024-W16",
        "The talks began in the early hours of Wednesday. | the early hours of Wednesday = TIME 2024-05-01TMO",
        "The train left at 10pm local time on Thursday. | 10pm local time = TIME 2024-05-02T22:00; Thursday = DATE 2024-05-02",
        "The 2023 coup shocked the region. | 2023 = DATE 2023",
        "The army ruled for ten years. | ten years = DURATION P10Y",
        "A seven-day truce began. | seven-day = DURATION P7D",
        "They meet every week. | every week = SET P1W",
        "It was built in the 1990s. | the 1990s = DATE 199",
      })
  void readsAnExpression(String text, String expected) {
    assertEquals(expected, times(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The rebels may withdraw.",
        "Thousands joined a march of students through the town.",
        "Some 2023 people were counted.",
        "A 40-year-old man was held.",
        "The town lost 1,900 houses.",
        "The fall of the city shocked the ministry.",
        "Thousands joined the March on the palace.",
        "The answer is coming up.",
      })
  void leavesOutWhatIsNoTime(String text) {
    assertEquals("", times(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The road was closed from Monday to Thursday. | Monday = DATE 2024-04-29; Thursday = DATE 2024-05-02",
        "The talks ran between 1 and 3 May. | 1 = DATE 2024-05-01; 3 May = DATE 2024-05-03",
        "The summit is held on May 3-5 in the capital. | May 3 = DATE 2024-05-03; 5 = DATE 2024-05-05",
        "The siege of 6-15 October 1952 was lost. | 6 = DATE 1952-10-06; 15 October 1952 = DATE 1952-10-15",
        "The drought of 2014-15 was long. | 2014 = DATE 2014; 15 = DATE 2015",
        "The revolt (1792-1795) failed. | 1792 = DATE 1792; 1795 = DATE 1795",
        "The shell hit at 6:10 a.m. GMT on Thursday. | 6:10 a.m. GMT = TIME 2024-05-02T06:10; Thursday = DATE 2024-05-02",
        "The alarm went off at 2024-04-30T18:05Z. | 2024-04-30T18:05Z = TIME 2024-04-30T18:05",
      })
  void readsRangesAndClocks(String text, String expected) {
    assertEquals(expected, times(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Prayers marked Eid al-Fitr. | 2024-04-10 | 2024-04-09 | 2024-04-12",
        "Prayers will mark Eid al-Adha. | 2024-06-16 | 2024-06-15 | 2024-06-18",
        "The raid came at the end of Ramadan. | 2024 | 2024-03-10 | 2024-04-11",
        "The war began on Yom Kippur 1973. | 1973-10-06 | 1973-10-05 | 1973-10-07",
        "The truce was agreed before Passover. | 2024-04-23 | 2024-04-22 | 2024-05-01",
        "The army attacked on Orthodox Easter 2018. | 2018-04-08 | 2018-04-08 | 2018-04-09",
        "Shops closed for Lunar New Year. | 2024-02-10 | 2024-02-10 | 2024-02-11",
        "Lamps were lit for Diwali 2019. | 2019-10-27 | 2019-10-26 | 2019-10-29",
        "The vote will be held after Thanksgiving. | 2024-11-28 | 2024-11-28 | 2024-11-29",
      })
  void findsTheFeast(String text, String value, LocalDate from, LocalDate to) {
    TimeExpression feast = read(Testing.report("test", PUBLISHED, text)).times().get(0);
    assertEquals(value, feast.value());
    assertEquals(new DateRange(from, to), feast.days());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The offer had been due to end on Wednesday. | 2024-05-01",
        "The offer was due to end on Wednesday. | 2024-05-08",
        "The mayor could not be reached on Wednesday. | 2024-05-01",
        "They will fight Wednesday's ruling. | 2024-05-01",
        "The envoy meets the rebels on Wednesday. | 2024-05-08",
        "The court has given them until Wednesday. | 2024-05-08",
        "The firm has extended the loan through January. | 2025-01",
      })
  void theTenseTellsWhichDay(String text, String value) {
    assertEquals(value, read(Testing.report("test", PUBLISHED, text)).times().get(0).value());
  }

  @Test
  void resultsAreComparedWithTheQuarterThatWasTold() {
    assertEquals(
        "the first quarter = DATE 2024-Q1; a year earlier = DATE 2023-Q1",
        times("Net rose in the first quarter to $3 million from $2 million a year earlier."));
    assertEquals("a year earlier = DATE XXXX", times("He had met them a year earlier."));
  }

  @Test
  void aHistoryKeepsItsYearsOverAnAside() {
    String text =
        "The war began in June 1911. In 1912 the north rose. It fell in 1913. Papers released in 1998 tell of a plot. In August the king fled. The next year, in 1914, all was over.";
    List<String> values =
        read(Testing.report("test", PUBLISHED, text)).times().stream()
            .map(one -> one.value())
            .toList();
    assertEquals("1913-08", values.get(4));
  }

  @Test
  void aHistoryBeforeChristCountsBackwards() {
    String text =
        "The city fell in 482 BC. In 481 BC the fleet was built. In 480 BC the king came. In August the pass was lost. The following year he left. Peace was made in 449 BC and broken in 431 BC.";
    List<String> values =
        read(Testing.report("test", PUBLISHED, text)).times().stream()
            .map(one -> one.value())
            .toList();
    assertEquals(
        List.of("BC0482", "BC0481", "BC0480", "BC0480-08", "BC0479", "BC0449", "BC0431"), values);
  }

  @Test
  void twoTimesOfOneHappeningTellWhenTheReportAppeared() {
    Analysis analysis =
        read(
            Testing.report(
                "test",
                "The army seized power last May. Before the 2021 coup the country was calm. Talks began last week."));
    assertEquals(Publication.Basis.INFERRED, analysis.report().published().basis());
    assertEquals(
        new DateRange(LocalDate.parse("2021-06-01"), LocalDate.parse("2022-06-01")),
        analysis.report().published().days());
    assertEquals("2021-05", analysis.times().get(0).value());
    assertEquals("XXXX-WXX", analysis.times().get(2).value());
  }

  @Test
  void aDeedComesAfterTheBeginningOfItsDoer() {
    Analysis analysis =
        read(
            Testing.report(
                "test",
                "The council, which seized power last May, said in February it would hold elections. The 2021 coup had been condemned."));
    assertEquals("2022-02", analysis.times().get(1).value());
  }

  @Test
  void withoutAnythingDatedTheDayOfPublicationStaysOpen() {
    Analysis analysis =
        read(Testing.report("test", "The bridge fell on Friday. It was built last summer."));
    assertEquals(Publication.Basis.UNKNOWN, analysis.report().published().basis());
    assertEquals(
        List.of("XXXX-WXX-5", "XXXX-SU"),
        analysis.times().stream().map(one -> one.value()).toList());
  }

  @Test
  void aDateLineTellsTheDayOfPublication() {
    Analysis analysis =
        read(
            Testing.report(
                "test", "Bridge falls\nTuesday, 14 March 2023\nThe bridge fell on Monday."));
    assertEquals(Publication.Basis.DATELINE, analysis.report().published().basis());
    assertEquals("2023-03-13", analysis.times().get(1).value());
  }

  @Test
  void aHistoryCountsFromTheTimeLastTold() {
    String text =
        "The war began in June 1911. In 1912 the north rose. It fell in 1913. The king fled in April 1914. In May the army marched. The next year it was beaten. By 1917 it was over.";
    List<String> values =
        read(Testing.report("test", PUBLISHED, text)).times().stream()
            .map(one -> one.value())
            .toList();
    assertEquals(List.of("1911-06", "1912", "1913", "1914-04", "1914-05", "1915", "1917"), values);
  }

  @Test
  void hostileTextEndsInTime() {
    read(
        Testing.report(
            "test", "last last last the the first of of of May May 5 5 5 - - - ".repeat(400)));
  }
}
