package org.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * A news report as it was taken in.
 *
 * @param id unique among the reports of one run
 * @param text its text, exactly as read; all spans count into it
 * @param title its headline, where given apart from the text
 * @param byline who wrote it
 * @param outlet who published it
 * @param url where it stands
 * @param published when it was published
 * @param language ISO 639-1 code of its language
 */
public record Report(
    String id,
    String text,
    @Nullable String title,
    @Nullable String byline,
    @Nullable String outlet,
    @Nullable String url,
    Publication published,
    String language) {

  public Report withPublished(Publication newer) {
    return new Report(id, text, title, byline, outlet, url, newer, language);
  }
}
