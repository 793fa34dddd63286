package org.sitrep.knowledge;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A row of things in ascending order, read one by one. */
interface Run<T extends Comparable<T>> extends Closeable {
  /** The next, null after the last. */
  @Nullable T next() throws IOException;

  @Override
  default void close() throws IOException {}
}
