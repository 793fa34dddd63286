package org.sitrep.cli;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.sitrep.read.Note;

/** Counts the reports of a run and says on stderr what is wrong with the rest. */
final class Tally implements Consumer<Note> {
  private static final int MOST_SHOWN = 20;

  private final Streams streams;
  private final Map<Note.Code, Integer> counts = new EnumMap<>(Note.Code.class);
  private int read;

  Tally(Streams streams) {
    this.streams = streams;
  }

  /**
   * Says what is wrong; of each sort the first few, so that a broken file of a million lines stays
   * readable.
   */
  @Override
  public void accept(Note note) {
    int count = counts.merge(note.code(), 1, Integer::sum);
    if (count <= MOST_SHOWN) {
      say("sitrep: " + printable(note.where()) + " " + printable(note.message()));
    } else if (count == MOST_SHOWN + 1) {
      say("sitrep: more " + note.code().reason() + ": they are counted below");
    }
  }

  void read() {
    read++;
  }

  int lost() {
    return counts.entrySet().stream()
        .filter(one -> one.getKey().lost())
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  boolean isNothingRead() {
    return read == 0;
  }

  /** “3 of 5 reports read (1 empty, 1 not text)”. */
  void close() {
    String why =
        counts.entrySet().stream()
            .filter(one -> one.getKey().lost())
            .map(one -> one.getValue() + " " + one.getKey().reason())
            .collect(Collectors.joining(", "));
    say(
        read
            + " of "
            + (read + lost())
            + " reports read"
            + (why.isEmpty() ? "" : " (" + why + ")"));
    streams.err().flush();
  }

  private void say(String line) {
    // a progress bar may stand on the line
    streams.err().println((streams.isTerminal() ? "\r\u001b[K" : "") + line);
  }

  /** What comes out of a file must not drive a terminal. */
  static String printable(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints()
        .limit(400)
        .forEach(
            c ->
                printable.appendCodePoint(
                    Character.isISOControl(c) || Character.getType(c) == Character.FORMAT
                        ? '?'
                        : c));
    return printable.toString();
  }
}
