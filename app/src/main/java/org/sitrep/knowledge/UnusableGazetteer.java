package org.sitrep.knowledge;

/** Why a gazetteer's file cannot be used, in words that go on after its name. */
public final class UnusableGazetteer extends Exception {
  private static final long serialVersionUID = 1;

  UnusableGazetteer(String words) {
    super(words);
  }

  /** “is damaged: …”. */
  public String words() {
    return String.valueOf(getMessage());
  }
}
