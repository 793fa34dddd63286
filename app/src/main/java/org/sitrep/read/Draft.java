package org.sitrep.read;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Publication;

/**
 * A report as its file tells it, before its id, date and language are settled.
 *
 * @param where its file, or its file and line
 * @param published its date, unread
 * @param basis how that date is known
 */
record Draft(
    String where,
    String id,
    String text,
    @Nullable String title,
    @Nullable String byline,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String published,
    Publication.Basis basis,
    @Nullable String language) {

  static Draft of(String where, String id, String text) {
    return new Draft(where, id, text, null, null, null, null, null, Publication.Basis.GIVEN, null);
  }

  /**
   * The draft with one of its keys set; a key that is not known changes nothing, nor does a blank
   * value.
   */
  Draft with(String key, String value) {
    String v = value.strip();
    if (v.isEmpty()) {
      return this;
    }
    return switch (key.toLowerCase(Locale.ROOT)) {
      case "title" ->
          new Draft(where, id, text, v, byline, outlet, url, published, basis, language);
      case "byline" ->
          new Draft(where, id, text, title, v, outlet, url, published, basis, language);
      case "outlet" ->
          new Draft(where, id, text, title, byline, v, url, published, basis, language);
      case "url" ->
          new Draft(where, id, text, title, byline, outlet, v, published, basis, language);
      case "published" ->
          new Draft(where, id, text, title, byline, outlet, url, v, basis, language);
      case "language" ->
          new Draft(where, id, text, title, byline, outlet, url, published, basis, v);
      default -> this;
    };
  }
}
