package org.sitrep.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.sitrep.Testing;
import org.sitrep.model.DateRange;
import org.sitrep.model.Report;
import org.sitrep.model.Situation;
import org.sitrep.model.When;

class BriefTest {
  private static final List<Report> REPORTS =
      List.of(
          Testing.report(
              "north",
              "2025-03-04",
              "Soldiers arrived in Kampala on Monday, the defence minister, Ruth Akello, said. "
                  + "About 200 soldiers are at the airport. <script>alert('x')</script>\n"
                  + "Police arrested three protesters in Kampala on Sunday."),
          Testing.report(
              "south",
              "2025-03-05",
              "Some 300 soldiers arrived in Kampala on Monday. \"We came to help,\" said General Paul Okot. "
                  + "The opposition party will hold a rally on Friday."));

  private static final Situation SITUATION = Testing.situation(REPORTS.toArray(Report[]::new));

  @Test
  void everyNumberInTheMarkdownHasItsWords() {
    String page = new MarkdownBrief().write(SITUATION, REPORTS);
    Matcher cited = Pattern.compile("(?<!\\\\)\\[(\\d+)\\]").matcher(page);
    int count = 0;
    while (cited.find()) {
      assertTrue(page.contains("\n- [" + cited.group(1) + "] **"), cited.group());
      count++;
    }
    assertTrue(count > 4, page);
  }

  @Test
  void theMarkdownTellsWhatHappenedAndWhoSaidSo() {
    String page = new MarkdownBrief().write(SITUATION, REPORTS);
    assertTrue(page.contains("published 4–5 March 2025"), page);
    assertTrue(page.contains("\n## What happened\n"), page);
    assertTrue(page.contains("\n## Who said what\n"), page);
    assertTrue(page.contains("\n## Sources\n"), page);
  }

  @Test
  void everyCitationOfThePageLeadsToAMarkedPassage() {
    Document page = Jsoup.parse(new HtmlBrief().write(SITUATION, REPORTS));
    assertFalse(page.select("a.cite").isEmpty());
    for (Element cite : page.select("a.cite")) {
      Element passage = page.selectFirst("mark" + cite.attr("href"));
      assertTrue(passage != null, cite.outerHtml());
      List<String> numbers = passage.select("span[data-in]").eachAttr("data-in");
      assertTrue(
          numbers.stream().anyMatch(one -> List.of(one.split(" ")).contains(cite.attr("data-c"))),
          cite.outerHtml());
    }
  }

  @Test
  void thePageShowsEveryReportWholeAndRunsNothingOfIt() {
    Document page = Jsoup.parse(new HtmlBrief().write(SITUATION, REPORTS));
    List<Element> texts = page.select("article .text");
    assertEquals(REPORTS.size(), texts.size());
    for (Report report : REPORTS) {
      assertTrue(
          texts.stream().anyMatch(one -> one.wholeText().equals(report.text())), report.id());
    }
    assertEquals(1, page.select("script").size());
  }

  @Test
  void thePageNeedsNoNetwork() {
    Document page = Jsoup.parse(new HtmlBrief().write(SITUATION, REPORTS));
    assertTrue(page.select("[src], link").isEmpty());
    page.select("a[href]")
        .forEach(one -> assertTrue(one.attr("href").startsWith("#"), one.outerHtml()));
  }

  private static String days(String value, String from, String to) {
    return Days.of(new When(value, new DateRange(LocalDate.parse(from), LocalDate.parse(to))));
  }

  @Test
  void timesAreNeverMoreExactThanKnown() {
    assertEquals("13 April 2024", days("2024-04-13", "2024-04-13", "2024-04-14"));
    assertEquals("March 2024", days("2024-03", "2024-03-01", "2024-04-01"));
    assertEquals("2023", days("2023", "2023-01-01", "2024-01-01"));
    assertEquals("summer 2023", days("2023-SU", "2023-06-01", "2023-09-01"));
    assertEquals("8–14 April 2024", days("2024-W15", "2024-04-08", "2024-04-15"));
    assertEquals("28 February 2024 – 2 March 2024", days("x", "2024-02-28", "2024-03-03"));
    assertEquals("a Friday", Days.of(new When("XXXX-WXX-5", DateRange.ANY)));
    assertEquals("", Days.of(new When("PAST_REF", DateRange.ANY)));
  }
}
