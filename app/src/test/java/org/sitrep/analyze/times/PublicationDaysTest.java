package org.sitrep.analyze.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.Testing;
import org.sitrep.language.Document;
import org.sitrep.model.Analysis;
import org.sitrep.model.Publication;
import org.sitrep.model.Report;
import org.sitrep.model.Span;

/** When a report without a date can have appeared: narrowed by what it says, never guessed. */
class PublicationDaysTest {
  private static String published(String text) {
    Report report = Testing.report("test", text);
    Document document = Testing.language().read(report).forReaders();
    List<Span> sentences = document.sentences().stream().map(one -> one.span()).toList();
    Publication published =
        new TimeReader().read(document, Analysis.of(report, sentences)).report().published();
    return published.basis() + " " + published.days().from() + " " + published.days().to();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NIAMEY, Niger, May 3, 2023 (Wire) - Soldiers shot two men in the capital, witnesses said. | dateline 2023-05-03 2023-05-04",
        "The minister resigned on Friday, May 3, 2024. | inferred 2024-05-03 null",
        "The bridge was built in 2016. It will be rebuilt by hand in June 2025. | inferred 2016-01-01 2025-07-01",
        "The truce has held since March 2023. Elections are scheduled for December 2024. | inferred 2023-03-01 2025-01-01",
        "Prices rose last month (June 2023) by two percent. | inferred 2023-07-01 2023-08-01",
        "Today, 3 May 2024, the bridge fell. | inferred 2024-05-03 2024-05-04",
        "Gunmen killed two men on Friday, May 3. They had fled the town in 2022. | inferred 2024-05-03 null",
        "The army seized power in 2021. Since the coup last year the town has been calm. | inferred 2022-01-01 2023-01-01",
      })
  void whatIsSureNarrows(String text, String expected) {
    assertEquals(expected, published(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The country was chosen to host the 2030 games.",
        "The firm unveiled a plan for 2035.",
        "The vote was delayed until 2027.",
        "She leads the candidates for president in 2028.",
        "He said: \"We will be free in 1999.\"",
        "NIAMEY, May 3 (Wire) - Soldiers shot two men in the capital, witnesses said.",
      })
  void whatIsNotSureLeavesItOpen(String text) {
    assertEquals("unknown null null", published(text));
  }

  @ParameterizedTest
  @CsvSource("2024-05-03,2024-05-03")
  void aGivenDayStays(String given, String from) {
    Report report = Testing.report("test", given, "Today, 3 May 2019, the bridge fell.");
    Document document = Testing.language().read(report).forReaders();
    assertEquals(
        from,
        String.valueOf(
            new TimeReader()
                .read(document, Analysis.of(report, List.of()))
                .report()
                .published()
                .days()
                .from()));
  }
}
