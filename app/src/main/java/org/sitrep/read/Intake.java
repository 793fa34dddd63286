package org.sitrep.read;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Publication;
import org.sitrep.model.Report;
import org.sitrep.read.Note.Code;

/**
 * The reports of files, folders and standard input, one at a time and in order. Holds one report at
 * a time, however many there are. What cannot be taken in is told as a {@link Note}, and the run
 * goes on. For one thread.
 */
public final class Intake implements Iterator<Report>, Closeable {
  /** The longest report, in UTF-16 code units. */
  public static final int LONGEST = 2_000_000;

  /** No text of {@link #LONGEST} needs more in UTF-8, or in JSON with every character escaped. */
  private static final int MOST_BYTES = 6 * LONGEST;

  private static final int HEAD = 4096;

  private final Inputs inputs;
  private final Supplied supplied;
  private final Consumer<Note> notes;
  private final Languages languages = new Languages();
  private final Seen ids = new Seen();
  private final Seen texts = new Seen();
  private int taken;
  private @Nullable Series series;
  private @Nullable Tokenized next;

  /**
   * @param named files, folders, and {@code -} for standard input
   * @param notes is told what is wrong with the input, in order
   */
  public Intake(List<String> named, InputStream stdin, Supplied supplied, Consumer<Note> notes) {
    this.inputs = new Inputs(named, stdin, notes);
    this.supplied = supplied;
    this.notes = notes;
  }

  @Override
  public boolean hasNext() {
    boolean more = true;
    while (next == null && more) {
      more = advance();
    }
    return next != null;
  }

  @Override
  public Report next() {
    return take().report();
  }

  /** The next report with the tokens that its file gives. */
  public Tokenized take() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Tokenized taken = next;
    next = null;
    return taken;
  }

  /** Takes in one file or line more, which may give no report; false where there is none. */
  private boolean advance() {
    Series open = series;
    if (open != null) {
      takeOneOf(open);
      return true;
    }
    Optional<Item> item = inputs.next();
    item.ifPresent(this::takeFile);
    return item.isPresent();
  }

  private void takeFile(Item item) {
    try {
      Optional<Draft> draft = open(item);
      if (draft.isPresent()) {
        next = settle(Drafted.of(draft.get()));
      }
    } catch (Refusal refusal) {
      notes.accept(refusal.note(item.where()));
    } catch (IOException unreadable) {
      notes.accept(new Note(Code.UNREADABLE, item.where(), "cannot be read"));
    }
  }

  private void takeOneOf(Series open) {
    try {
      Optional<Drafted> draft = open.next();
      if (draft.isPresent()) {
        next = settle(draft.get());
      } else {
        close();
      }
    } catch (Refusal refusal) {
      notes.accept(refusal.note(open.where()));
    } catch (IOException unreadable) {
      notes.accept(new Note(Code.UNREADABLE, open.where(), "cannot be read"));
      series = null;
    }
  }

  private Optional<Draft> open(Item item) throws IOException, Refusal {
    BufferedInputStream in = new BufferedInputStream(item.source().open(), 1 << 16);
    boolean many = false;
    try {
      in.mark(HEAD);
      byte[] head = in.readNBytes(HEAD);
      in.reset();
      if (head.length == 0) {
        throw new Refusal(Code.EMPTY, "is empty");
      }
      Kind kind = item.kind() == Kind.UNKNOWN ? guess(head) : item.kind();
      many = kind == Kind.LINES || kind == Kind.TREES;
      if (many) {
        Decoder.refuseBinaryHead(head);
        Lines lines = new Lines(in, MOST_BYTES);
        series =
            kind == Kind.LINES
                ? new JsonLines(item.where(), item.id(), lines)
                : new Conllu(item.where(), item.id(), lines);
        return Optional.empty();
      }
      return Optional.of(kind == Kind.PAGE ? page(item, in) : text(item, in));
    } finally {
      if (!many || series == null) {
        in.close();
      }
    }
  }

  private static Kind guess(byte[] head) {
    return Kind.guess(new String(head, StandardCharsets.UTF_8).replace("\uFEFF", ""));
  }

  private Draft text(Item item, InputStream in) throws IOException, Refusal {
    return FrontMatter.split(Draft.of(item.where(), item.id(), decoded(item, in)));
  }

  private Draft page(Item item, InputStream in) throws IOException, Refusal {
    return Page.read(item.where(), item.id(), decoded(item, in));
  }

  private String decoded(Item item, InputStream in) throws IOException, Refusal {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw tooLong();
    }
    Decoder.Decoded decoded = Decoder.decode(bytes);
    if (decoded.charset() != null) {
      notes.accept(
          new Note(Code.READ_AS, item.where(), "is not UTF-8; read as " + decoded.charset()));
    }
    return decoded.text();
  }

  private static Refusal tooLong() {
    return new Refusal(
        Code.TOO_LONG,
        String.format(
            java.util.Locale.ROOT,
            "has more than the %,d characters that a report can have",
            LONGEST));
  }

  /** The report that a draft makes. Whoever gives the tokens is not asked for the language. */
  private Tokenized settle(Drafted drafted) throws Refusal {
    Draft draft = drafted.draft();
    String text = draft.text();
    if (text.length() > LONGEST) {
      throw tooLong();
    }
    if (text.isBlank()) {
      throw new Refusal(Code.EMPTY, "is empty");
    }
    if (drafted.sentences().isEmpty()) {
      refuseForeign(draft);
    }
    String id = id(draft);
    taken++;
    noteSameText(id, text);
    Report report =
        new Report(
            id,
            text,
            or(draft.title(), supplied.title()),
            draft.byline(),
            or(draft.outlet(), supplied.outlet()),
            draft.url(),
            published(draft, id),
            "en");
    return new Tokenized(report, drafted.sentences());
  }

  private void refuseForeign(Draft draft) throws Refusal {
    Optional<String> said =
        draft.language() == null ? Optional.empty() : Languages.foreignByCode(draft.language());
    Optional<String> foreign = said.or(() -> languages.foreign(draft.text()));
    if (foreign.isPresent()) {
      throw new Refusal(Code.LANGUAGE, "is in " + foreign.get() + ", which is not read yet");
    }
  }

  private static @Nullable String or(@Nullable String own, @Nullable String supplied) {
    return own == null ? supplied : own;
  }

  private String id(Draft draft) {
    String id = draft.id();
    int times = ids.get(id);
    while (ids.get(id) != 0) {
      times++;
      id = draft.id() + "#" + times;
    }
    ids.put(id, 1);
    if (times > 0) {
      ids.put(draft.id(), times);
      notes.accept(
          new Note(
              Code.SAME_ID,
              draft.where(),
              "has the id “" + draft.id() + "” of a report before it; read under “" + id + "”"));
    }
    return id;
  }

  private void noteSameText(String id, String text) {
    int earlier = texts.get(text);
    if (earlier == 0) {
      texts.put(text, taken);
    } else {
      notes.accept(
          new Note(
              Code.SAME_TEXT,
              id,
              "has the same text as report number " + earlier + "; read all the same"));
    }
  }

  private Publication published(Draft draft, String id) {
    String date = draft.published();
    if (date != null) {
      Optional<Publication> published = PublicationDate.parse(date, draft.basis());
      if (published.isPresent()) {
        return published.get();
      }
      String shown = date.length() > 40 ? date.substring(0, 40) + "…" : date;
      notes.accept(
          new Note(
              Code.BAD_DATE,
              id,
              "is published “" + shown + "”, which is no ISO 8601 day or time; read without it"));
    }
    return supplied.published() == null ? Publication.UNKNOWN : supplied.published();
  }

  @Override
  public void close() throws IOException {
    Series open = series;
    series = null;
    if (open != null) {
      open.close();
    }
  }
}
