package org.sitrep.read;

/**
 * Something about the input that its sender should know.
 *
 * @param code what sort of thing
 * @param where the file, the line or the report that it is about
 * @param message one plain phrase, without {@code where}
 */
public record Note(Code code, String where, String message) {

  /** What can be wrong with an input. */
  public enum Code {
    UNREADABLE("unreadable", true),
    EMPTY("empty", true),
    BINARY("not text", true),
    CHARSET("in an unknown charset", true),
    TOO_LONG("too long", true),
    BROKEN_LINE("broken JSON", true),
    BROKEN_ROWS("broken CoNLL-U", true),
    NO_ARTICLE("without an article", true),
    UNKNOWN_KIND("of an unknown kind", true),
    LANGUAGE("in a language that is not read yet", true),
    ANALYSIS_FAILED("failed in analysis", true),
    NOTHING_INSIDE("folders without a report", false),
    READ_AS("read in a charset other than UTF-8", false),
    BAD_DATE("with a date that cannot be read", false),
    SAME_ID("ids that occur twice", false),
    SAME_TEXT("texts that occur twice", false);

    private final String reason;
    private final boolean lost;

    Code(String reason, boolean lost) {
      this.reason = reason;
      this.lost = lost;
    }

    /** Says why reports are missing: “2 empty”. */
    public String reason() {
      return reason;
    }

    /** Whether a report is lost by it; otherwise it is read all the same. */
    public boolean lost() {
      return lost;
    }
  }
}
