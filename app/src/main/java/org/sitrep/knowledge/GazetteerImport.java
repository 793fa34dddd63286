package org.sitrep.knowledge;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Imports files of the GeoNames export into a gazetteer that is used beside the bundled one. Rows
 * are read once, sorted in chunks that fit in memory and written beside the gazetteer, then merged
 * into one file that takes the old one's place at one stroke. Until then the old one stays in use,
 * and an import that was killed goes on from its last chunk when it is called again.
 */
public final class GazetteerImport {
  private static final int CHUNK = 150_000;
  private static final int OFTEN = 1 << 10;
  private static final int MOST_BETWEEN = 2_000_000;

  /** Who is told how it goes. */
  public interface Watcher {
    /** Work done so far, of {@code all}; what is read counts, in bytes, and what is merged. */
    void at(long done, long all);

    /** A line that says what is wrong with a row, by file and line. */
    void fault(String words);

    /** Whether to stop. */
    boolean isStopped();
  }

  /** The import was stopped, and may go on another time. */
  public static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    Stopped() {
      super("stopped", null, false, false);
    }
  }

  private final Path target;
  private final boolean replace;
  private final Watcher watcher;
  private final String made;
  private final GazetteerFile bundled = Gazetteer.bundled();
  private final ImportChunk chunk;
  private final List<ImportSource> sources = new ArrayList<>();
  private int chunks;
  private boolean resumed;

  /**
   * @param target the gazetteer's file
   * @param replace whether what was imported before is left out
   * @param made when, as ISO 8601
   */
  public GazetteerImport(Path target, boolean replace, String made, Watcher watcher) {
    this(target, replace, made, watcher, CHUNK);
  }

  GazetteerImport(Path target, boolean replace, String made, Watcher watcher, int size) {
    this.target = target.toAbsolutePath();
    this.replace = replace;
    this.made = made;
    this.watcher = watcher;
    chunk = new ImportChunk(new FeatureCodes(), bundled, size);
  }

  /** Whether it went on where one before had ended. */
  public boolean isResumed() {
    return resumed;
  }

  /** What came of each input. */
  public List<GazetteerFacts.Source> sources() {
    return sources.stream().map(ImportSource::facts).toList();
  }

  /**
   * Imports files. Returns what the new gazetteer is made of.
   *
   * @throws UnusableGazetteer where a file, or the gazetteer, cannot be used: nothing is changed
   */
  public GazetteerFacts run(List<Path> inputs) throws IOException, UnusableGazetteer {
    for (Path input : inputs) {
      sources.add(new ImportSource(look(input)));
    }
    GazetteerFile old = replace || !Files.exists(target) ? null : old();
    Files.createDirectories(target.resolveSibling("."));
    try (WorkFolder work = WorkFolder.of(target)) {
      resume(work);
      for (ImportSource source : sources) {
        if (!source.isDone()) {
          read(source, work);
        }
      }
      if (sources.stream().allMatch(source -> source.taken == 0)) {
        work.remove();
        throw new UnusableGazetteer(
            String.join(", ", sources.stream().map(one -> one.file.name()).toList())
                + ": no row could be taken");
      }
      GazetteerFacts facts = merge(old, work);
      work.remove();
      return facts;
    }
  }

  private static GeoNamesFile look(Path input) throws UnusableGazetteer {
    try {
      return GeoNamesFile.of(input);
    } catch (UnusableGazetteer wrong) {
      throw new UnusableGazetteer(input + " " + wrong.words());
    }
  }

  private GazetteerFile old() throws IOException, UnusableGazetteer {
    try {
      return GazetteerFile.open(target);
    } catch (UnusableGazetteer broken) {
      throw new UnusableGazetteer(
          target + " " + broken.words() + " (--replace makes it anew without it)");
    }
  }

  /** Goes on from what an earlier run noted of the same files, or begins. */
  private void resume(WorkFolder work) throws IOException {
    List<String> note = work.progress();
    resumed = note.size() == sources.size() + 1;
    for (int i = 0; resumed && i < sources.size(); i++) {
      resumed = sources.get(i).resume(note.get(i + 1));
    }
    if (resumed) {
      chunks = Integer.parseInt(note.get(0));
    } else {
      sources.replaceAll(source -> new ImportSource(source.file));
      work.clear();
    }
  }

  private void read(ImportSource source, WorkFolder work) throws IOException, UnusableGazetteer {
    GeoNamesLines lines = null;
    try (InputStream bytes = source.file.open(source.bytes)) {
      lines = new GeoNamesLines(bytes, source.bytes, source.lines);
      boolean more = true;
      long written = source.lines;
      while (more) {
        more = take(lines, source);
        if (lines.number() % OFTEN == 0) {
          watch(lines.position() - source.bytes);
        }
        if (chunk.isFull() || lines.number() - written >= MOST_BETWEEN || !more) {
          source.lines = lines.number();
          written = source.lines;
          source.bytes = more ? lines.position() : source.file.size();
          write(work);
        }
      }
    } catch (ZipException | EOFException broken) {
      work.remove();
      String where = lines == null ? "" : " after line " + lines.number();
      throw new UnusableGazetteer(source.file.table() + " cannot be unpacked" + where);
    }
  }

  /** Takes the next line, false where there is none. */
  private boolean take(GeoNamesLines lines, ImportSource source) throws IOException {
    try {
      String line = lines.next();
      if (line == null) {
        return false;
      }
      if (line.isEmpty() || line.charAt(0) == '#') {
        source.leftOut++;
      } else if (source.file.isOfNames() ? chunk.name(line) : chunk.place(line)) {
        source.taken++;
      } else {
        source.leftOut++;
      }
    } catch (FaultyRow faulty) {
      source.fault(faulty);
      watcher.fault(source.file.table() + " line " + lines.number() + ": " + faulty.words());
    }
    return true;
  }

  private void watch(long more) {
    if (watcher.isStopped()) {
      throw new Stopped();
    }
    long done = more;
    long all = 0;
    for (ImportSource source : sources) {
      done += source.bytes;
      all += source.file.size();
    }
    watcher.at(done, all);
  }

  private void write(WorkFolder work) throws IOException {
    chunks++;
    work.write(chunks, chunk.sites(), chunk.names());
    chunk.clear();
    List<String> note = new ArrayList<>();
    note.add(String.valueOf(chunks));
    sources.forEach(source -> note.add(source.line()));
    work.progress(note);
  }

  private GazetteerFacts merge(@Nullable GazetteerFile old, WorkFolder work) throws IOException {
    long most = old == null ? 0 : old.names();
    for (int i = 1; i <= chunks; i++) {
      most += work.countNames(i);
    }
    Path fresh = work.file("gazetteer.bin");
    try (GazetteerWriter writer = new GazetteerWriter(fresh, most)) {
      BitSet renewed = new BitSet();
      BitSet present = new BitSet();
      Map<String, Long> kinds = sites(old, work, writer, renewed, present);
      writer.endSites();
      names(old, work, writer, renewed, present);
      List<GazetteerFacts.Source> all = new ArrayList<>();
      if (old != null) {
        all.addAll(GazetteerFacts.of(old).sources());
      }
      all.addAll(sources());
      writer.finish(GazetteerFacts.notes(made, kinds, all));
    }
    try {
      GazetteerFacts facts = GazetteerFacts.of(GazetteerFile.open(fresh));
      Files.move(
          fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return facts;
    } catch (UnusableGazetteer impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Of sites with one number the one that was read last is kept. */
  private Map<String, Long> sites(
      @Nullable GazetteerFile old,
      WorkFolder work,
      GazetteerWriter writer,
      BitSet renewed,
      BitSet present)
      throws IOException {
    for (int i = 0; i < bundled.size(); i++) {
      present.set(bundled.key(i));
    }
    Map<String, Long> kinds = new LinkedHashMap<>();
    List<Run<Listing>> runs = new ArrayList<>();
    runs.add(old == null ? none() : counted(old.size(), i -> listing(old, i)));
    for (int i = 1; i <= chunks; i++) {
      runs.add(work.sites(i));
    }
    try (Merge<Listing> merge = new Merge<>(runs)) {
      Merge.Head<Listing> head = merge.next();
      while (head != null) {
        Merge.Head<Listing> ahead = merge.next();
        int key = head.value().key();
        if (ahead != null && ahead.value().key() == key) {
          if (head.run() == 0) {
            renewed.set(key);
          }
        } else {
          Site site = head.value().site();
          writer.site(key, site);
          present.set(key);
          kinds.merge(site.kind().name().toLowerCase(Locale.ROOT), 1L, Long::sum);
        }
        head = ahead;
        stopIfAsked(writer.sites());
      }
    }
    return kinds;
  }

  private void names(
      @Nullable GazetteerFile old,
      WorkFolder work,
      GazetteerWriter writer,
      BitSet renewed,
      BitSet present)
      throws IOException {
    List<Run<Posting>> runs = new ArrayList<>();
    runs.add(old == null ? none() : counted((int) old.names(), old::posting));
    for (int i = 1; i <= chunks; i++) {
      runs.add(work.names(i));
    }
    try (Merge<Posting> merge = new Merge<>(runs)) {
      for (Merge.Head<Posting> head = merge.next(); head != null; head = merge.next()) {
        Posting posting = head.value();
        boolean stale = head.run() == 0 && renewed.get(posting.key());
        if (!stale && present.get(posting.key())) {
          writer.name(posting.hash(), posting.value());
        }
        stopIfAsked(writer.names());
      }
    }
  }

  private void stopIfAsked(long count) {
    if (count % OFTEN == 0 && watcher.isStopped()) {
      throw new Stopped();
    }
  }

  private static Listing listing(GazetteerFile file, int number) {
    return new Listing(file.key(number), file.site(number));
  }

  private static <T extends Comparable<T>> Run<T> none() {
    return () -> null;
  }

  /** So many things by number. */
  private static <T extends Comparable<T>> Run<T> counted(int count, IntFunction<T> get) {
    int[] next = {0};
    return () -> next[0] < count ? get.apply(next[0]++) : null;
  }
}
