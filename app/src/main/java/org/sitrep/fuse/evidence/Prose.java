package org.sitrep.fuse.evidence;

import java.util.Locale;

/** Makes a plain sentence of a report's words. */
public final class Prose {
  /** The longest summary, in UTF-16 code units. */
  private static final int LONGEST = 300;

  private Prose() {}

  /**
   * White space evened, cut at a word border to at most 300 units, capital first, full stop last.
   */
  public static String sentence(String words) {
    String even =
        words.replaceAll("\\s+", " ").strip().replaceAll("^[,;:–—-]+\\s*|[\\s,;:–—-]+$", "");
    if (even.length() > LONGEST) {
      int cut = even.lastIndexOf(' ', LONGEST - 1);
      even =
          even.substring(0, cut < LONGEST / 2 ? LONGEST - 1 : cut).replaceAll("[\\s,;:–—-]+$", "")
              + "…";
    }
    if (even.isEmpty()) {
      return even;
    }
    int first = even.offsetByCodePoints(0, 1);
    String capital = even.substring(0, first).toUpperCase(Locale.ROOT) + even.substring(first);
    return capital.matches("(?s).*[.!?…][\"”’')]*$") ? capital : capital + ".";
  }
}
