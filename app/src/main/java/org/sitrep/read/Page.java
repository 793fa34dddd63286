package org.sitrep.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Publication;
import org.sitrep.read.Note.Code;

/**
 * A saved web page: its article as Readability4J takes it out, and what the page says of it in
 * JSON-LD, OpenGraph and other {@code meta} elements. Nothing is fetched.
 */
final class Page {
  /** Where pages say when they were published, the surest first. */
  private static final List<String> DATES =
      List.of(
          "meta[property=article:published_time], meta[name=article:published_time]",
          "meta[property=og:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name~=(?i)^(article.published|parsely-pub-date|sailthru.date|pubdate|publishdate|publish-date|publication_date|dc.date.issued|dc.date|dcterms.created|date)$]",
          "[itemprop=datePublished]",
          "article time[datetime]",
          "time[pubdate]",
          "time[datetime]");

  private final Document page;
  private final LinkedData data;

  private Page(Document page) {
    this.page = page;
    this.data = LinkedData.of(page);
  }

  /**
   * @throws Refusal where the page has no article
   */
  static Draft read(String where, String id, String html) throws Refusal {
    try {
      return new Page(Jsoup.parse(html)).draft(where, id);
    } catch (RuntimeException | StackOverflowError failed) { // foreign code on a stranger's markup
      throw new Refusal(
          Code.NO_ARTICLE,
          "is a page that cannot be read (" + failed.getClass().getSimpleName() + ")");
    }
  }

  private Draft draft(String where, String id) throws Refusal {
    Optional<String> url = url();
    Optional<String> title =
        first(() -> data.text("headline"), () -> meta("og:title"), () -> meta("twitter:title"));
    Optional<String> byline =
        first(
            () -> data.names("author"),
            () -> meta("author"),
            () -> meta("article:author").filter(one -> !one.contains("/")));
    Optional<String> outlet =
        first(
            () -> meta("og:site_name"),
            () -> data.names("publisher"),
            () -> url.flatMap(Page::host));
    Optional<String> published = published();
    Article article = new Readability4J(url.orElse(""), page).parse(); // takes the page apart: last
    Element content = article.getArticleContent();
    if (content != null) {
      dropTitle(content, title.orElse(article.getTitle()));
    }
    String text = content == null ? "" : PageText.of(content);
    if (text.isBlank()) {
      throw new Refusal(Code.NO_ARTICLE, "is a page in which no article can be found");
    }
    return new Draft(
        where,
        id,
        text,
        title.or(() -> clean(article.getTitle())).orElse(null),
        byline.or(() -> clean(article.getByline())).orElse(null),
        outlet.orElse(null),
        url.orElse(null),
        published.orElse(null),
        Publication.Basis.METADATA,
        null);
  }

  /** Takes the headline off the head of the text. */
  private static void dropTitle(Element content, @Nullable String title) {
    Element heading = content.selectFirst("h1, h2");
    if (heading != null && (heading.normalName().equals("h1") || heading.text().equals(title))) {
      heading.remove();
    }
  }

  /** The first date that can be read; one that cannot, where there is no better. */
  private Optional<String> published() {
    Stream<String> marked =
        Stream.concat(data.text("datePublished").stream(), DATES.stream().flatMap(this::dates));
    List<String> dates = Stream.concat(marked, WrittenDate.of(page).stream()).toList();
    Optional<String> good =
        dates.stream()
            .filter(one -> PublicationDate.parse(one, Publication.Basis.METADATA).isPresent())
            .findFirst();
    return good.or(() -> dates.stream().findFirst());
  }

  private Stream<String> dates(String query) {
    return page.select(query).stream()
        .flatMap(
            one ->
                Stream.of(
                    one.attr("content"), one.attr("datetime"), one.attr("title"), one.ownText()))
        .map(date -> WrittenDate.parse(date).orElse(date))
        .map(String::strip)
        .filter(one -> !one.isEmpty());
  }

  private Optional<String> url() {
    Element canonical = page.selectFirst("link[rel=canonical]");
    return Stream.of(clean(canonical == null ? null : canonical.attr("href")), meta("og:url"))
        .flatMap(Optional::stream)
        .filter(one -> host(one).isPresent())
        .findFirst();
  }

  private static Optional<String> host(String url) {
    try {
      String host = new URI(url).getHost();
      return host == null
          ? Optional.empty()
          : Optional.of(host.startsWith("www.") ? host.substring(4) : host);
    } catch (URISyntaxException odd) {
      return Optional.empty();
    }
  }

  private Optional<String> meta(String name) {
    return page.select("meta").stream()
        .filter(
            one ->
                name.equalsIgnoreCase(one.attr("property"))
                    || name.equalsIgnoreCase(one.attr("name")))
        .flatMap(one -> clean(one.attr("content")).stream())
        .findFirst();
  }

  private static Optional<String> clean(@Nullable String words) {
    return words == null || words.isBlank() ? Optional.empty() : Optional.of(words.strip());
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static Optional<String> first(Supplier<Optional<String>>... places) {
    return Stream.of(places).flatMap(one -> one.get().stream()).findFirst();
  }
}
