package org.sitrep.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.read.Intake;
import org.sitrep.read.Supplied;
import org.sitrep.read.Tokenized;

/** The reports of files, as the application takes them in. */
public final class Texts {
  private Texts() {}

  /**
   * The first of them.
   *
   * @param most how many characters they may have together
   * @throws UncheckedIOException where something is wrong with an input
   */
  public static List<Tokenized> of(List<String> files, long most) {
    List<Tokenized> texts = new ArrayList<>();
    long characters = 0;
    try (Intake intake =
        new Intake(
            files,
            InputStream.nullInputStream(),
            Supplied.NOTHING,
            note -> {
              if (note.code().lost()) {
                throw new UncheckedIOException(
                    new IOException(note.where() + " " + note.message()));
              }
            })) {
      while (characters < most && intake.hasNext()) {
        Tokenized text = intake.take();
        characters += text.report().text().length();
        texts.add(text);
      }
    } catch (IOException unclosed) {
      throw new UncheckedIOException(unclosed);
    }
    return texts;
  }
}
