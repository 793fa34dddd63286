package org.sitrep.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * The day that a page prints beside its headline for people to read, such as “Posted on 3 May
 * 2024”. Days in figures alone are left: 3/5 is March in one country and May in another.
 */
final class WrittenDate {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
          + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

  /** A few words before it, a few after: a line about the page, no sentence of it. */
  private static final Pattern LINE =
      Pattern.compile(
          "(?i)^\\D{0,30}(?:"
              + MONTH
              + " (\\d{1,2})(?:st|nd|rd|th)?,? ([12]\\d{3})|(\\d{1,2})(?:st|nd|rd|th)? "
              + MONTH
              + ",? ([12]\\d{3}))\\b.{0,40}$");

  private static final int LONGEST = 90;
  private static final int NEAR = 60;

  private WrittenDate() {}

  /** The first such day shortly after the page's headline, or else shortly before; ISO 8601. */
  static Optional<String> of(Document page) {
    Element headline = page.selectFirst("h1");
    if (headline == null) {
      return Optional.empty();
    }
    Elements all = page.getAllElements();
    int at = all.indexOf(headline);
    Optional<String> after = first(all.subList(at, Math.min(all.size(), at + NEAR)));
    return after.or(() -> first(all.subList(Math.max(0, at - NEAR / 2), at)));
  }

  private static Optional<String> first(List<Element> elements) {
    return elements.stream()
        .map(Element::ownText)
        .flatMap(line -> parse(line).stream())
        .findFirst();
  }

  /** The day of a short line that tells one. */
  static Optional<String> parse(String line) {
    String words = line.strip();
    Matcher date = LINE.matcher(words.length() > LONGEST ? "" : words);
    if (!date.matches()) {
      return Optional.empty();
    }
    boolean monthFirst = date.group(1) != null;
    String month = monthFirst ? date.group(1) : date.group(5);
    try {
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(monthFirst ? date.group(3) : date.group(6)),
              MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1,
              Integer.parseInt(monthFirst ? date.group(2) : date.group(4)));
      return Optional.of(day.toString());
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
