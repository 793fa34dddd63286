package org.sitrep;

/** A fault of Sitrep in words short enough for a user and exact enough for a report of it. */
public final class Fault {
  private Fault() {}

  /** “IllegalStateException in Clause.of, line 40”. */
  public static String of(Throwable fault) {
    String name = fault.getClass().getSimpleName();
    for (StackTraceElement frame : fault.getStackTrace()) {
      if (frame.getClassName().startsWith("org.sitrep.")) {
        String type = frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1);
        return name
            + " in "
            + type
            + "."
            + frame.getMethodName()
            + ", line "
            + frame.getLineNumber();
      }
    }
    return name;
  }
}
