package org.sitrep.read;

/** Why one report cannot be taken in; the run goes on. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1;
  private final Note.Code code;

  Refusal(Note.Code code, String message) {
    super(message);
    this.code = code;
  }

  Note note(String where) {
    String message = getMessage();
    return new Note(code, where, message == null ? code.reason() : message);
  }
}
