package org.sitrep.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.read.Note.Code;

/**
 * The files that the user names, one after the other: a folder's are those inside it at any depth,
 * sorted by name, without the hidden ones; {@code -} is standard input. No link inside a folder
 * leads out of it.
 */
final class Inputs {
  private final Iterator<String> named;
  private final InputStream stdin;
  private final Consumer<Note> notes;
  private final Deque<Iterator<Path>> folders = new ArrayDeque<>();
  private @Nullable Path root;
  private String rootName = "";
  private boolean found;

  Inputs(List<String> named, InputStream stdin, Consumer<Note> notes) {
    this.named = List.copyOf(named).iterator();
    this.stdin = stdin;
    this.notes = notes;
  }

  /** The next file, nothing at the end. */
  Optional<Item> next() {
    while (true) {
      Optional<Item> item = Optional.empty();
      if (!folders.isEmpty()) {
        item = nextInside(folders.peek());
      } else if (named.hasNext()) {
        item = open(named.next());
      } else {
        return Optional.empty();
      }
      if (item.isPresent()) {
        found = true;
        return item;
      }
    }
  }

  private Optional<Item> open(String name) {
    if (name.equals("-")) {
      return Optional.of(new Item("stdin", "stdin", Kind.UNKNOWN, () -> stdin));
    }
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException bad) {
      notes.accept(new Note(Code.UNREADABLE, name, "is no name of a file"));
      return Optional.empty();
    }
    if (Files.isDirectory(path)) {
      enterRoot(name, path);
      return Optional.empty();
    }
    if (!Files.exists(path)) {
      boolean link = Files.exists(path, LinkOption.NOFOLLOW_LINKS);
      notes.accept(
          new Note(
              Code.UNREADABLE, name, link ? "is a link that leads nowhere" : "does not exist"));
      return Optional.empty();
    }
    return Optional.of(item(path));
  }

  private void enterRoot(String name, Path folder) {
    try {
      root = folder.toRealPath();
    } catch (IOException unreadable) {
      notes.accept(new Note(Code.UNREADABLE, name, "is a folder that cannot be read"));
      return;
    }
    rootName = name;
    found = false;
    enter(folder);
  }

  private void enter(Path folder) {
    List<Path> inside = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path path : stream) {
        if (!name(path).startsWith(".")) {
          inside.add(path);
        }
      }
    } catch (IOException | DirectoryIteratorException unreadable) {
      notes.accept(new Note(Code.UNREADABLE, folder.toString(), "is a folder that cannot be read"));
      return;
    }
    inside.sort(Comparator.comparing(Inputs::name));
    folders.push(inside.iterator());
  }

  private Optional<Item> nextInside(Iterator<Path> inside) {
    if (!inside.hasNext()) {
      folders.pop();
      if (folders.isEmpty() && !found) {
        notes.accept(new Note(Code.NOTHING_INSIDE, rootName, "is a folder without a report"));
      }
      return Optional.empty();
    }
    Path path = inside.next();
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      enter(path);
    } else if (leadsOut(path)) {
      found = true;
    } else if (Kind.of(name(path)) == Kind.UNKNOWN) {
      notes.accept(
          new Note(
              Code.UNKNOWN_KIND,
              path.toString(),
              "is not .txt, .md, .jsonl, .ndjson, .html, .htm or .conllu"));
      found = true;
    } else {
      return Optional.of(item(path));
    }
    return Optional.empty();
  }

  /** Whether it is not a file that really lies inside the folder; says so. */
  private boolean leadsOut(Path path) {
    try {
      Path real = path.toRealPath();
      if (Files.isRegularFile(real) && root != null && real.startsWith(root)) {
        return false;
      }
      String what =
          Files.isRegularFile(real) ? "is a link that leads out of the folder" : "is not a file";
      notes.accept(new Note(Code.UNREADABLE, path.toString(), what));
    } catch (IOException dangling) {
      notes.accept(new Note(Code.UNREADABLE, path.toString(), "is a link that leads nowhere"));
    }
    return true;
  }

  private static Item item(Path path) {
    return new Item(
        path.toString(),
        Kind.stem(name(path)),
        Kind.of(name(path)),
        () -> Files.newInputStream(path));
  }

  private static String name(Path path) {
    Path last = path.getFileName();
    return last == null ? path.toString() : last.toString();
  }
}
