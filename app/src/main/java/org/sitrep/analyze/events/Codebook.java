package org.sitrep.analyze.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Cameo;
import org.sitrep.knowledge.Complaints;
import org.sitrep.knowledge.Table;
import org.sitrep.model.Event;

/**
 * A user's own triggers, in the language of {@code triggers.tsv}. They go before ours: of meanings
 * that ask as much of the text around them a user's is meant.
 */
public final class Codebook {
  /** The columns of a codebook. */
  public static final Table.Columns COLUMNS =
      new Table.Columns(
          List.of("trigger", "pos", "category"),
          List.of(
              "plover", "when", "actor", "recipient", "mode", "cameo", "frame", "need", "example"));

  public static final Codebook NONE = new Codebook();

  private final WordClasses classes = new WordClasses();
  private final List<Sense> senses = new ArrayList<>();
  private final List<Example> examples = new ArrayList<>();
  private final Map<Sense.Question, Integer> lines = new HashMap<>();

  private Codebook() {}

  /** The codebook of a table; rows at fault are complained of and left out. */
  public static Codebook of(@Nullable Table table) {
    Codebook book = new Codebook();
    if (table == null) {
      return book;
    }
    Set<String> labels = new HashSet<>();
    for (Table.Row row : table.rows()) {
      if (isClass(row)) {
        book.define(row);
      } else if (SenseReader.plover(row.get("category")) == null) {
        labels.add(row.get("category"));
      }
    }
    SenseReader reader = new SenseReader(table.file(), new Cameo(), book.classes, labels);
    for (Table.Row row : table.rows()) {
      List<Sense> read = isClass(row) ? List.of() : reader.read(row);
      book.checkSeen(row, read);
      book.senses.addAll(read);
      if (!read.isEmpty() && !row.get("example").isEmpty()) {
        String where = table.name() + " line " + row.line() + ", column example";
        book.examples.add(new Example(where, row.get("example"), read));
      }
    }
    return book;
  }

  /** A row whose trigger is {@code @name} names a class of words instead. */
  private static boolean isClass(Table.Row row) {
    return row.get("trigger").startsWith("@");
  }

  private void define(Table.Row row) {
    String name = row.get("trigger").substring(1);
    if (classes.has(name)) {
      row.wrong("trigger", Complaints.shown("@" + name) + " is a class of words already");
    } else if (row.get("when").isEmpty()) {
      row.wrong("when", "it is empty; it must name the words of the class, parted by commas");
    } else {
      for (String word : row.get("when").split(",")) {
        String one = word.strip();
        if (one.startsWith("@") && !classes.has(one.substring(1))) {
          row.wrong("when", "there is no class of words " + Complaints.shown(one) + " before it");
        } else {
          classes.add(name, one);
        }
      }
    }
  }

  /** A row after one that asks for the same would never be meant. */
  private void checkSeen(Table.Row row, List<Sense> read) {
    for (Sense sense : read) {
      Integer line = lines.putIfAbsent(sense.question(), row.line());
      if (line != null) {
        row.wrong(
            "trigger", Complaints.shown(sense.lemma()) + " asks for the same as line " + line);
      }
    }
  }

  WordClasses classes() {
    return classes;
  }

  List<Sense> senses() {
    return senses;
  }

  /** The sentences that are given for rows, to be tried. */
  public List<Example> examples() {
    return List.copyOf(examples);
  }

  /** A sentence that a row of the codebook should code. */
  public static final class Example {
    private final String where;
    private final String sentence;
    private final List<Sense> senses;

    private Example(String where, String sentence, List<Sense> senses) {
      this.where = where;
      this.sentence = sentence;
      this.senses = senses;
    }

    public String sentence() {
      return sentence;
    }

    /** What to tell the user, who finds these events in it; null where one is the row's. */
    public @Nullable String complaint(List<Event> found) {
      if (found.stream().anyMatch(this::isOfRow)) {
        return null;
      }
      List<String> others =
          found.stream()
              .map(
                  one ->
                      (one.code() == null ? one.category() : one.code())
                          + " of “"
                          + one.lemma()
                          + "”")
              .toList();
      Sense sense = senses.get(0);
      return where
          + ": it does not come out as "
          + (sense.label() == null ? sense.category() : sense.label())
          + (others.isEmpty() ? "; it tells no event" : " but as " + String.join(", ", others));
    }

    private boolean isOfRow(Event event) {
      return senses.stream().anyMatch(one -> one.tells(event));
    }
  }
}
