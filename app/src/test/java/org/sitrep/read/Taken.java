package org.sitrep.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sitrep.model.Report;

/** What an intake gave. */
record Taken(List<Report> reports, List<Note> notes) {
  static Taken from(InputStream stdin, Supplied supplied, String... inputs) {
    List<Report> reports = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    try (Intake intake = new Intake(Arrays.asList(inputs), stdin, supplied, notes::add)) {
      intake.forEachRemaining(reports::add);
    } catch (IOException unclosed) {
      throw new UncheckedIOException(unclosed);
    }
    return new Taken(reports, notes);
  }

  static Taken files(Path... files) {
    return from(
        InputStream.nullInputStream(),
        Supplied.NOTHING,
        Arrays.stream(files).map(Path::toString).toArray(String[]::new));
  }

  static Taken stdin(String text) {
    return from(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Supplied.NOTHING, "-");
  }

  Report only() {
    if (reports.size() != 1) {
      throw new AssertionError(this);
    }
    return reports.get(0);
  }

  List<String> ids() {
    return reports.stream().map(Report::id).toList();
  }

  List<Note.Code> codes() {
    return notes.stream().map(Note::code).toList();
  }
}
