package org.sitrep.fuse.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Span;
import org.sitrep.model.Statement;
import org.sitrep.model.Support;

/** Makes supports: a report's exact words with whose words they are. */
public final class Quotes {
  private final Index<Statement> statements;

  public Quotes(Index<Statement> statements) {
    this.statements = statements;
  }

  /**
   * A support by the sentence around {@code core}, cut at word borders where it is too long.
   *
   * @param trigger the word that tells an event, else null
   * @param statement the local id of the statement that it is told in, null for the report's own
   *     voice
   */
  public Support sentence(
      Reading in, Span core, @Nullable Span trigger, @Nullable String statement) {
    return of(in, cut(in.text(), in.sentence(core), core), trigger, statement);
  }

  /**
   * A support by the sentences that {@code words} begin and end in, cut around {@code core} where
   * they are too long.
   */
  public Support around(Reading in, Span words, Span core, @Nullable String statement) {
    Span first = in.sentence(words);
    Span last = in.sentence(new Span(words.end() - 1, words.end()));
    Span sentences = words.cover(first).cover(last);
    return of(
        in,
        sentences.length() <= Support.LONGEST ? sentences : cut(in.text(), words, core),
        null,
        statement);
  }

  /** A support by exactly {@code span}, cut only where it is too long. */
  public Support of(Reading in, Span span, @Nullable Span trigger, @Nullable String statement) {
    Span shown = cut(in.text(), span, span);
    Support.Voice voice = voice(in.statement(statement));
    String said = voice == Support.Voice.REPORT ? null : statements.of(in, statement);
    return new Support(in.id(), shown, shown.of(in.text()), trigger, null, null, voice, said);
  }

  /** Whose words something is in that a statement holds. */
  public static Support.Voice voice(@Nullable Statement statement) {
    if (statement == null) {
      return Support.Voice.REPORT;
    }
    Statement.Source source = statement.source();
    return source == null || source.anonymous() ? Support.Voice.UNNAMED : Support.Voice.NAMED;
  }

  /** The first statement that supports are told in, null where one is in the report's own voice. */
  public static @Nullable String statementOf(List<Support> support) {
    boolean own = support.stream().anyMatch(one -> one.voice() == Support.Voice.REPORT);
    return own || support.isEmpty() ? null : support.get(0).statement();
  }

  /**
   * At most {@link Support#LONGEST} of {@code whole} around {@code core}, trimmed, ending at white
   * space.
   */
  public static Span cut(String text, Span whole, Span core) {
    int start = Math.max(0, whole.start());
    int end = Math.min(text.length(), whole.end());
    if (end - start > Support.LONGEST) {
      int room = Math.max(0, Support.LONGEST - core.length()) / 2;
      start = Math.max(start, core.start() - room);
      end = Math.min(end, Math.min(core.end() + room, start + Support.LONGEST));
      start = start == whole.start() ? start : afterSpace(text, start, core.start());
      end = end == whole.end() ? end : beforeSpace(text, end, Math.min(core.end(), end));
    }
    while (start < end - 1 && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end - 1 > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static int afterSpace(String text, int from, int limit) {
    for (int at = from; at < limit; at++) {
      if (Character.isWhitespace(text.charAt(at))) {
        return at + 1;
      }
    }
    return from;
  }

  private static int beforeSpace(String text, int from, int limit) {
    for (int at = from; at > limit; at--) {
      if (Character.isWhitespace(text.charAt(at - 1))) {
        return at - 1;
      }
    }
    return from;
  }
}
