package org.sitrep.analyze.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.Testing;
import org.sitrep.analyze.times.TimeReader;
import org.sitrep.language.Document;
import org.sitrep.model.Analysis;
import org.sitrep.model.Figure;
import org.sitrep.model.Span;

class FigureReaderTest {
  private static List<Figure> figures(String text) {
    Document document = Testing.document(text);
    List<Span> sentences = document.sentences().stream().map(one -> one.span()).toList();
    Analysis timed = new TimeReader().read(document, Analysis.of(document.report(), sentences));
    return new FigureReader().read(document, timed).figures();
  }

  private static String told(String text) {
    return String.join("; ", figures(text).stream().map(one -> told(text, one)).toList());
  }

  private static String told(String text, Figure one) {
    String value =
        one.value() == Math.rint(one.value())
            ? Long.toString((long) one.value())
            : Double.toString(one.value());
    return one.span().of(text)
        + " = "
        + one.bound()
        + " "
        + value
        + " "
        + one.unit()
        + " "
        + one.measure();
  }

  @ParameterizedTest
  @CsvSource({
    "Another 12 people were killed on Friday.,NEW",
    "Rescuers found five more bodies.,NEW",
    "At least 40 people have died since June.,CUMULATIVE",
    "So far 300 houses were destroyed.,CUMULATIVE",
    "Three children were hurt.,NULL"
  })
  void tellsCountsSoFarFromThoseOnTop(String text, String tally) {
    assertEquals(tally, String.valueOf(figures(text).get(0).tally()).toUpperCase(Locale.ROOT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The flood killed at least twelve villagers. | at least twelve villagers = at_least 12 people killed",
        "More than 200 miners were taken to a local hospital. | More than 200 miners = over 200 people injured",
        "Nearly 4,000 Kenyan soldiers are stationed in the north. | Nearly 4,000 Kenyan soldiers = nearly 4000 people present",
        "Police arrested roughly 80 protesters. | roughly 80 protesters = about 80 people detained",
        "The storm displaced up to 15,000 residents. | up to 15,000 residents = at_most 15000 people displaced",
        "Between 20 and 30 rebels surrendered. | Between 20 and 30 rebels = range 25 people other",
        "The death toll rose to 41. | 41 = exact 41 people killed",
        "Dozens of workers were hurt. | Dozens of workers = at_least 24 people injured",
        "The quake destroyed 250 houses. | 250 houses = exact 250 items other",
        "The bridge cost 30 million euros. | 30 million euros = exact 30000000 EUR cost",
        "They opened a $5 million clinic. | $5 million clinic = exact 5000000 USD cost",
        "The train ran at 90km/h. | 90km/h = exact 90 km/h other",
        "Prices rose by 12 per cent. | 12 per cent = exact 12 percent other",
        "The port lies about 40 kilometres from the city. | about 40 kilometres = about 40 km other",
        "The explosion trapped two hundred and six miners. | two hundred and six miners = exact 206 people other",
        "Tens of thousands of people marched. | Tens of thousands of people = at_least 20000 people other",
      })
  void readsAFigure(String text, String expected) {
    assertEquals(expected, told(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A 40-year-old man spoke.",
        "She was one of the leaders.",
        "The pilot, 52, spoke.",
        "They flew a Boeing 737 from Airbase 6.",
        "He was born in 1984 and left on 3 May.",
        "They talked for ten years.",
        "Both sides met on the second day.",
        "Photo 31/34.",
        "Smoke rises over the harbour (3/12).",
        "Image 3 of 12: smoke over the harbour.",
        "The minister lives at 10 Downing Street.",
        "The office is at 221B Baker Street, near 5th Avenue.",
        "Call +44 20 7946 0018 or 555-0100 for help.",
        "Phone: 020 7946 0018",
      })
  void leavesOutOtherNumbers(String text) {
    assertEquals("", told(text));
  }

  @Test
  void theSecondOfTwoCountsIsOfPeopleToo() {
    List<Figure> found = figures("Nine dead and 30 injured in bus crash");
    assertEquals(
        List.of(Figure.Measure.KILLED, Figure.Measure.INJURED),
        found.stream().map(Figure::measure).toList());
    assertEquals(List.of("people", "people"), found.stream().map(Figure::unit).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Seven dead after ferry fire | KILLED",
        "The blast left 50 injured. | INJURED",
        "A ferry sank, killing at least 7. | KILLED",
        "Three were killed in the attack. | KILLED",
        "Some 40 are missing. | OTHER",
        "Police arrested 15. | DETAINED",
      })
  void aNumberOfCasualtiesAloneCountsPeople(String text, Figure.Measure measure) {
    List<Figure> found = figures(text);
    assertEquals(1, found.size());
    assertEquals("people", found.get(0).counts());
    assertEquals("people", found.get(0).unit());
    assertEquals(measure, found.get(0).measure());
  }

  @Test
  void aFigureKnowsItsDay() {
    assertEquals("t1", figures("On Monday the blast killed 14 sailors.").get(0).time());
  }
}
