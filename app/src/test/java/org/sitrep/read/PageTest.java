package org.sitrep.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.sitrep.model.Publication;
import org.sitrep.model.Report;

class PageTest {
  private static final String BODY =
      """
      <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
      <article><h1>Bridge closed after flood</h1>
      <p>The old bridge at Wexcombe was closed on Tuesday after the river rose by two metres in a single night,
      the county said.</p>
      <p>Engineers will inspect its piers on Thursday,<br>when the water is expected to have fallen, and traffic is
      led over the motorway until then.</p>
      <script>alert("no")</script>
      <p>Nobody was hurt, but eleven families left their homes along the lower road and slept in the school, where
      volunteers had brought blankets and soup.</p></article>
      <footer>© 2024 All rights reserved</footer></body></html>
      """;

  private static Report read(String head) {
    return Taken.stdin("<!DOCTYPE html><html><head>" + head + "</head>" + BODY).only();
  }

  @Test
  void theArticleIsTakenOutInParagraphs() {
    String text = read("<title>Bridge</title>").text();
    assertFalse(text.contains("Sport") || text.contains("alert") || text.contains("rights"), text);
    assertEquals(3, text.split("\n\n").length, text);
  }

  @Test
  void linkedDataTellsFirst() {
    Report report =
        read(
            """
            <link rel="canonical" href="https://www.wexcombe.test/bridge">
            <meta property="og:title" content="Other"><meta property="og:site_name" content="Wexcombe Post">
            <script type="application/ld+json">{"@graph":[{"@type":"Person","name":"Nobody"},
            {"@type":["NewsArticle"],"headline":"Bridge &amp; flood","datePublished":"2024-02-06T09:30:00+0100",
             "author":[{"name":"Jo Hill"},{"name":"Al Dee"}]}]}</script>
            """);
    assertEquals("Bridge & flood", report.title());
    assertEquals("Jo Hill, Al Dee", report.byline());
    assertEquals("Wexcombe Post", report.outlet());
    assertEquals("https://www.wexcombe.test/bridge", report.url());
    assertEquals("2024-02-06T09:30+01:00", report.published().value());
    assertEquals(Publication.Basis.METADATA, report.published().basis());
  }

  @Test
  void metaElementsTellNext() {
    Report report =
        read(
            """
            <link rel="canonical" href="https://www.wexcombe.test/bridge">
            <meta name="author" content="Jo Hill"><meta property="article:published_time" content="2024-02-06">
            <script type="application/ld+json">{broken</script><title>Bridge closed after flood | Post</title>
            """);
    assertEquals("Jo Hill", report.byline());
    assertEquals("wexcombe.test", report.outlet());
    assertEquals("2024-02-06", report.published().value());
  }
}
