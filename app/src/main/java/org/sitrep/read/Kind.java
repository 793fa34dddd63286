package org.sitrep.read;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What sort of file, by the end of its name. */
enum Kind {
  TEXT(List.of("txt", "md")),
  LINES(List.of("jsonl", "ndjson")),
  PAGE(List.of("html", "htm")),
  TREES(List.of("conllu")),
  UNKNOWN(List.of());

  /** Comments, then a row of a first word. */
  private static final Pattern CONLLU = Pattern.compile("(?:#[^\\n]*\\n)*+1(?:-[0-9]+)?\\t");

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> extensions;

  Kind(List<String> extensions) {
    this.extensions = extensions;
  }

  static Kind of(String fileName) {
    String extension = extension(fileName);
    for (Kind kind : values()) {
      if (kind.extensions.contains(extension)) {
        return kind;
      }
    }
    return UNKNOWN;
  }

  /** What the head of a text says of a file whose name says nothing. */
  static Kind guess(String head) {
    String start = head.stripLeading();
    if (start.startsWith("{")) {
      return LINES;
    }
    if (CONLLU.matcher(start).lookingAt()) {
      return TREES;
    }
    String lower = start.substring(0, Math.min(start.length(), 15)).toLowerCase(Locale.ROOT);
    return lower.startsWith("<!doctype html") || lower.startsWith("<html") ? PAGE : TEXT;
  }

  /** The file's name without its extensions; other dots belong to the name. */
  static String stem(String fileName) {
    int dot = fileName.lastIndexOf('.');
    String stem = dot > 0 ? fileName.substring(0, dot) : fileName;
    while (of(stem) != UNKNOWN && stem.lastIndexOf('.') > 0) {
      stem = stem.substring(0, stem.lastIndexOf('.'));
    }
    return stem;
  }

  private static String extension(String fileName) {
    return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
