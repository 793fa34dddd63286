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
 * @param speaker the joined entity, the country of its rulers, “?” where nobody is named
 * @param role what an unnamed speaker is called by: country and head noun; empty where that is open
 * @param content content words of what is said
 * @param quoted content words of what stands in quotation marks
 * @param runs runs of four words of what is said
 */
record Saying(
    Told<Statement> told,
    String speaker,
    String role,
    Set<String> content,
    Set<String> quoted,
    Set<String> runs) {
  private static final Pattern QUOTED = Pattern.compile("[\"“”]([^\"“”]{3,2000})[\"“”]");

  /** First sectors of those who rule. */
  private static final Set<String> RULING = Set.of("GOV", "MIL");

  /** Nouns that only point at what the report tells. */
  private static final Set<String> POINTING =
      Set.of(
          "development",
          "developments",
          "report",
          "reports",
          "news",
          "information",
          "move",
          "claim",
          "claims",
          "allegation",
          "allegations",
          "figure",
          "figures",
          "incident",
          "details",
          "story",
          "deployment",
          "accounts");

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
        role(told),
        Wording.content(said.toString()),
        quoted,
        Wording.shingles(words, 4));
  }

  /**
   * Unnamed speakers of all reports meet under “?”: only much the same words can join them. A
   * country, its government and its rulers speak with one voice.
   */
  private static String speaker(Told<Statement> told, Ground ground) {
    Statement.Source source = told.item().source();
    String entity = source == null ? null : ground.entities().of(told.in(), source.entity());
    Entity local = source == null ? null : told.in().entity(source.entity());
    boolean named =
        local != null && local.mentions().stream().anyMatch(one -> one.form() == Entity.Form.NAME);
    if (local != null && local.country() != null && speaksForCountry(local, named)) {
      return "country " + local.country();
    }
    return named ? Objects.requireNonNullElse(entity, "?") : "?";
  }

  private static boolean speaksForCountry(Entity local, boolean named) {
    boolean body = local.kind() == Entity.Kind.ORGANIZATION || local.kind() == Entity.Kind.GROUP;
    boolean rules = !local.sectors().isEmpty() && RULING.contains(local.sectors().get(0)) && !named;
    return local.kind() == Entity.Kind.COUNTRY || (body && rules);
  }

  /** “USA official” of a senior US defense official. */
  private static String role(Told<Statement> told) {
    Statement.Source source = told.item().source();
    Entity local = source == null ? null : told.in().entity(source.entity());
    List<String> words = local == null ? List.of() : Wording.words(local.name());
    if (local == null || local.country() == null || words.isEmpty()) {
      return "";
    }
    return local.country() + " " + words.get(words.size() - 1).replaceAll("s$", "");
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
      boolean sameRole = !role.isEmpty() && role.equals(other.role);
      return run >= 0.7 || (sameRole && (run >= 0.5 || words >= 0.5)) ? 1 + run : 0;
    }
    if (quote >= 0.75 || run >= 0.5 || words >= 0.5) {
      return Math.max(quote, run) + words;
    }
    return isShortSame(other) || isWithin(other, shared) || isAnswered(other) ? 0.5 : 0;
  }

  /** Short words that are the same in another report. */
  private boolean isShortSame(Saying other) {
    return told.in() != other.told.in() && content.size() >= 2 && content.equals(other.content);
  }

  /** The one tells the other's words and goes on. */
  private boolean isWithin(Saying other, int shared) {
    int least = Math.min(content.size(), other.content.size());
    return told.in() != other.told.in() && shared >= 5 && shared >= 0.75 * least;
  }

  /** “Confirmed the development” in one report, what he confirmed in the other. */
  private boolean isAnswered(Saying other) {
    Statement.Stance stance = told.item().cue().stance();
    boolean settles = stance == Statement.Stance.CONFIRMS || stance == Statement.Stance.DENIES;
    return settles
        && stance == other.told.item().cue().stance()
        && told.in() != other.told.in()
        && (POINTING.containsAll(content) || POINTING.containsAll(other.content));
  }
}
