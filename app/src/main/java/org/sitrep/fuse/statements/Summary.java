package org.sitrep.fuse.statements;

import java.util.List;
import java.util.Locale;
import org.sitrep.fuse.evidence.Prose;
import org.sitrep.fuse.evidence.Reading;
import org.sitrep.fuse.evidence.Told;
import org.sitrep.model.Span;
import org.sitrep.model.Statement;

/**
 * One plain sentence of a statement: who, the cue as the text has it, whom it is told, and what is
 * said. Where what is said follows the cue, the report's own words between the two are kept (“told
 * reporters that”); where it stands before the cue, it is put behind.
 */
final class Summary {
  /** The longest stretch between cue and content that is read as one with them. */
  private static final int NEAR = 90;

  private static final int LONGEST_ADDRESS = 60;
  private static final String OPENING_MARKS = "\"“‘'";

  private final Words words;

  Summary(Words words) {
    this.words = words;
  }

  /** The sentence; {@code who} is empty where nobody is named. */
  String of(Told<Statement> told, String who) {
    Statement statement = told.item();
    Reading in = told.in();
    Span cue = statement.cue().span();
    String verb = in.words(cue);
    List<Span> content = statement.content();
    if (content.isEmpty()) {
      return Prose.sentence(who + " " + verb);
    }
    if (verb.toLowerCase(Locale.ROOT).startsWith("according")) {
      return Prose.sentence("According to " + within(who) + ", " + words.within(said(in, content)));
    }
    if (who.isEmpty()) {
      boolean opens = content.get(0).start() >= cue.end();
      return Prose.sentence(unclosed(in.words(opens ? in.sentence(cue) : whole(cue, content))));
    }
    String does = who + denial(statement, in) + " " + words.finite(verb);
    if (verb.equals(":") || verb.matches("[-–—]+|:")) {
      return Prose.sentence(who + ": " + said(in, content));
    }
    String between = between(statement, in);
    boolean follows = content.get(0).start() >= cue.end();
    if (follows && isPlain(between)) {
      String gap = between.replaceAll("\\s+", " ");
      return Prose.sentence(does + (gap.isEmpty() ? " " : gap) + said(in, content));
    }
    String once = withoutSpeaker(said(in, content), who);
    return Prose.sentence(does + address(statement, in) + joined(once));
  }

  /**
   * “On Thursday, an official disclosed that S, they told AP”: S alone, as the official stands
   * before.
   */
  private static String withoutSpeaker(String said, String who) {
    int at = said.toLowerCase(Locale.ROOT).indexOf(who.toLowerCase(Locale.ROOT) + " ");
    if (at < 0 || at > NEAR) {
      return said;
    }
    int verb = said.indexOf(' ', at + who.length());
    int that = said.indexOf(" that ", verb);
    boolean close = that > 0 && said.indexOf(' ', verb + 1) == that;
    return close ? said.substring(that + 6) : said;
  }

  /** “ neither” where only that stands between the source and “confirmed nor denied”. */
  private static String denial(Statement statement, Reading in) {
    int from = statement.source() == null ? -1 : statement.source().span().end();
    int to = statement.cue().span().start();
    String gap =
        from < 0 || to < from || to - from > 20 ? "" : in.text().substring(from, to).strip();
    return gap.matches("neither|never|not|no longer|hardly|rarely") ? " " + gap : "";
  }

  /** “: “…”” of a quotation, “ that …” of a clause. */
  private String joined(String said) {
    boolean quoted = OPENING_MARKS.indexOf(said.charAt(0)) >= 0;
    String clause = words.within(said);
    return quoted ? ": " + said : clause.startsWith("that ") ? " " + clause : " that " + clause;
  }

  /** Whether the words between cue and content can stand between them here too. */
  private static boolean isPlain(String between) {
    return between.length() <= NEAR
        && !between.matches("(?s).*[\"“”.;\\n].*")
        && (between.isEmpty()
            || Character.isWhitespace(between.charAt(0))
            || between.matches("[,:]\\s*"));
  }

  private static String between(Statement statement, Reading in) {
    int from = statement.cue().span().end();
    int to = statement.content().get(0).start();
    boolean own =
        statement.source() != null
            && statement.source().span().start() >= from
            && statement.source().span().end() <= to;
    return to < from || own ? "\n" : in.text().substring(from, to);
  }

  /** “ France's Le Monde newspaper”: whom it is told, of a verb that wants to say so. */
  private String address(Statement statement, Reading in) {
    if (!words.isTold(statement.cue().lemma())) {
      return "";
    }
    int from = statement.cue().span().end();
    int end = from;
    String text = in.text();
    while (end < text.length()
        && end - from < LONGEST_ADDRESS
        && ",;:\"“”\n.".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String address =
        text.substring(from, end)
            .replaceAll("\\s+(?:that|on|in|in an|during|when|as|after)\\s.*", "");
    boolean plain = end - from < LONGEST_ADDRESS && address.startsWith(" ");
    return plain ? " " + address.strip() : " others";
  }

  /** What is said, in one piece, no comma left before a closing mark. */
  private static String said(Reading in, List<Span> content) {
    StringBuilder said = new StringBuilder();
    for (Span span : content) {
      String words = unclosed(in.words(span));
      if (!said.isEmpty()) {
        boolean marks = OPENING_MARKS.indexOf(words.charAt(0)) >= 0;
        said.append(marks ? " … " : ", ");
      }
      said.append(words);
    }
    return said.toString();
  }

  /** “It is over,” without its comma. */
  static String unclosed(String words) {
    return words
        .replaceFirst("[,\\s]+(?=[\"”’']$)", "")
        .replaceFirst(",?\\s+(?:and|but|or|nor)$", "")
        .replaceFirst(",$", "");
  }

  private static Span whole(Span cue, List<Span> content) {
    Span all = cue;
    for (Span span : content) {
      all = all.cover(span);
    }
    return all;
  }

  private String within(String who) {
    return words.within(who);
  }
}
