package org.sitrep.fuse.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.sitrep.model.Span;

/**
 * Ids derived from content: a letter for the kind and eight hexadecimal digits of a SHA-256 of what
 * the item rests on first. A second item of the same content gets its digits from the content and
 * its number.
 */
public final class Ids {
  private final String kind;
  private final Set<String> given = new HashSet<>();

  /** Ids that begin with {@code kind}. */
  public Ids(String kind) {
    this.kind = kind;
  }

  /** The id of an item that rests first on {@code span} of a report. */
  public String next(Reading in, Span span, String more) {
    return next(in.id() + "\u0000" + span.start() + "\u0000" + span.end() + "\u0000" + more);
  }

  /** The id of an item of this content. */
  public String next(String content) {
    String id = hash(content);
    for (int again = 2; !given.add(id); again++) {
      id = hash(content + "\u0000" + again);
    }
    return id;
  }

  private String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return kind + HexFormat.of().formatHex(Arrays.copyOf(digest, 4));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
