package org.sitrep.fuse.statements;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.fuse.evidence.Ground;
import org.sitrep.fuse.evidence.Reading;
import org.sitrep.fuse.evidence.Told;
import org.sitrep.fuse.evidence.Wording;
import org.sitrep.model.Entity;
import org.sitrep.model.Span;
import org.sitrep.model.Statement;

/**
 * What is compared of a statement.
 *
 * @param told the statement
 * @param speaker the joined entity; “?” where nobody is named
 * @param content content words of what is said
 * @param quoted content words of what stands in quotation marks
 * @param runs runs of four words of what is said
 */
record Saying(
    Told<Statement> told,
    String speaker,
    Set<String> content,
    Set<String> quoted,
    Set<String> runs) {
  private static final Pattern QUOTED = Pattern.compile("[\"“”]([^\"“”]{3,2000})[\"“”]");

  static Saying of(Told<Statement> told, Ground ground) {
    Reading in = told.in();
    StringBuilder said = new StringBuilder();
    Set<String> quoted = new LinkedHashSet<>();
    for (Span span : told.item().content()) {
      String words = span.of(in.text());
      said.append(words).append(' ');
      Matcher marks = QUOTED.matcher(words);
      while (marks.find()) {
        quoted.addAll(Wording.content(marks.group(1)));
      }
    }
    List<String> words = Wording.words(said.toString());
    return new Saying(
        told,
        speaker(told, ground),
        Wording.content(said.toString()),
        quoted,
        Wording.shingles(words, 4));
  }

  /** Unnamed speakers of all reports meet under “?”: only the same words can join them. */
  private static String speaker(Told<Statement> told, Ground ground) {
    Statement.Source source = told.item().source();
    String entity = source == null ? null : ground.entities().of(told.in(), source.entity());
    Entity local = source == null ? null : told.in().entity(source.entity());
    boolean named =
        local != null && local.mentions().stream().anyMatch(one -> one.form() == Entity.Form.NAME);
    return named ? Objects.requireNonNullElse(entity, "?") : "?";
  }

  /** Whether stance and report allow both to be one. */
  boolean mayBe(Saying other) {
    return refuses(told.item().cue().stance()) == refuses(other.told.item().cue().stance())
        && (told.in() != other.told.in() || !apart(other));
  }

  /** Two statements of one report are apart unless one repeats the other's words. */
  private boolean apart(Saying other) {
    return Wording.overlap(runs, other.runs) < 0.8;
  }

  private static boolean refuses(Statement.Stance stance) {
    return stance == Statement.Stance.DENIES
        || stance == Statement.Stance.DECLINES
        || stance == Statement.Stance.DOUBTS;
  }

  /** 0 where they are not one saying, else how alike they are, up to 2. */
  double likeness(Saying other) {
    if (!mayBe(other)) {
      return 0;
    }
    double quote =
        Math.min(quoted.size(), other.quoted.size()) >= 3
            ? Wording.overlap(quoted, other.quoted)
            : 0;
    double run =
        Math.min(runs.size(), other.runs.size()) >= 4 ? Wording.overlap(runs, other.runs) : 0;
    int shared = Wording.shared(content, other.content);
    double words =
        shared < 4 ? 0 : (double) shared / (content.size() + other.content.size() - shared);
    if (speaker.equals("?")) {
      return run >= 0.7 ? 1 + run : 0;
    }
    return quote >= 0.75 || run >= 0.5 || words >= 0.5 ? Math.max(quote, run) + words : 0;
  }
}
