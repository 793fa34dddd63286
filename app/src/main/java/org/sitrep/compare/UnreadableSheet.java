package org.sitrep.compare;

/** Why a table cannot be compared, in words for its user. */
public final class UnreadableSheet extends RuntimeException {
  private static final long serialVersionUID = 1;

  public UnreadableSheet(String message) {
    super(message);
  }

  /** One line that names the table and the place. */
  public String words() {
    return String.valueOf(getMessage());
  }
}
