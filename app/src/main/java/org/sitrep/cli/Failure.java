package org.sitrep.cli;

/** Why a command cannot do its job, in words for its user. */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1;

  Failure(String message) {
    super(message);
  }

  String words() {
    return String.valueOf(getMessage());
  }
}
