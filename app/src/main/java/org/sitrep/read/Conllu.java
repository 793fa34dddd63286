package org.sitrep.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.read.Note.Code;

/**
 * CoNLL-U (universaldependencies.org/format.html): each {@code # newdoc} begins a report; a file
 * without one is one report. A report with a broken line is refused as a whole. Holds one report at
 * a time.
 */
final class Conllu implements Series {
  /** The most characters that the lines of one report may have. */
  private static final int MOST_LINES = 20 * Intake.LONGEST;

  private static final String DOCUMENT = "# newdoc";

  private final String where;
  private final String id;
  private final Lines lines;
  private @Nullable Block ahead;
  private int line;

  /**
   * @param id of a report whose comments give none
   */
  Conllu(String where, String id, Lines lines) {
    this.where = where;
    this.id = id;
    this.lines = lines;
  }

  /** Lines up to a blank one. */
  private static final class Block {
    private final List<String> lines = new ArrayList<>();
    private final int first;
    private boolean hasRows;
    private @Nullable Refusal fault;
    private int faultLine;

    Block(int first) {
      this.first = first;
    }

    boolean startsDocument() {
      return document() != null;
    }

    private @Nullable String document() {
      for (String line : lines) {
        if (line.startsWith(DOCUMENT)) {
          return line;
        }
      }
      return null;
    }

    /** What stands after {@code # newdoc id =}, empty where nothing does. */
    String id() {
      String comment = document();
      int at = comment == null ? -1 : comment.indexOf('=');
      return comment == null || at < 0 ? "" : comment.substring(at + 1).strip();
    }
  }

  @Override
  public Optional<Drafted> next() throws IOException, Refusal {
    Block block = ahead == null ? block() : ahead;
    ahead = null;
    if (block == null) {
      return Optional.empty();
    }
    line = block.first;
    String own = block.id();
    GivenText text = new GivenText();
    Refusal refusal = null;
    int size = 0;
    do {
      try {
        if (refusal == null) {
          size = add(block, text, size);
        }
      } catch (Refusal broken) {
        refusal = broken;
        text = new GivenText();
      }
      block = block();
    } while (block != null && !block.startsDocument());
    ahead = block;
    if (refusal != null) {
      throw refusal;
    }
    Draft draft = Draft.of(where(), own.isEmpty() ? id : own, text.text());
    return Optional.of(new Drafted(draft, text.sentences()));
  }

  private int add(Block block, GivenText text, int size) throws Refusal {
    if (block.fault != null) {
      line = block.faultLine;
      throw block.fault;
    }
    int sum = size + block.lines.stream().mapToInt(String::length).sum();
    if (sum > MOST_LINES || text.length() > Intake.LONGEST) {
      line = block.first;
      throw new Refusal(Code.TOO_LONG, "is where the report gets longer than a report can be");
    }
    try {
      text.add(block.lines);
    } catch (GivenText.BadRow bad) {
      line = block.first + bad.row();
      throw new Refusal(Code.BROKEN_ROWS, bad.words());
    }
    return sum;
  }

  /** The next lines up to a blank one that hold a row; null at the end. */
  private @Nullable Block block() throws IOException {
    Block block = null;
    int size = 0;
    for (byte[] bytes = lines.next(); bytes != null; bytes = lines.next()) {
      String text = Decoder.utf8(bytes);
      if (text != null && text.isBlank()) {
        if (block != null && block.hasRows) {
          return block;
        }
        block = null;
        size = 0;
        continue;
      }
      if (block == null) {
        block = new Block(lines.number());
      }
      size += bytes.length;
      if (text == null || lines.isCut() || size > MOST_LINES) {
        spoil(block, text);
      } else if (block.fault == null) {
        block.lines.add(text);
      }
      block.hasRows |= text == null || !text.startsWith("#");
    }
    return block != null && block.hasRows ? block : null;
  }

  /** Keeps what is wrong with a block, and of its lines only whether it begins a report. */
  private void spoil(Block block, @Nullable String text) {
    if (block.fault == null) {
      block.fault =
          text == null
              ? new Refusal(Code.BROKEN_ROWS, "is not UTF-8, as CoNLL-U is")
              : new Refusal(Code.TOO_LONG, "is longer than a sentence can be");
      block.faultLine = lines.number();
      block.lines.removeIf(line -> !line.startsWith(DOCUMENT));
    }
  }

  @Override
  public String where() {
    return where + ", line " + line;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
