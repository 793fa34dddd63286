package org.sitrep.fuse.differences;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.fuse.evidence.Board;
import org.sitrep.fuse.evidence.Joined;
import org.sitrep.fuse.evidence.Reading;
import org.sitrep.fuse.evidence.Told;
import org.sitrep.fuse.evidence.Wording;
import org.sitrep.knowledge.Table;
import org.sitrep.model.About;
import org.sitrep.model.Difference;
import org.sitrep.model.Entity;
import org.sitrep.model.Place;
import org.sitrep.model.Span;
import org.sitrep.model.Statement;
import org.sitrep.model.Telling;

/** One source confirms or asserts what another denies, doubts or declines to comment on. */
final class StanceDifferences {
  private static final int MOST = 6;
  private static final int SHORT = 4;

  /** Stems of what somebody who declines to comment declines. */
  private static final Set<String> GENERAL =
      Table.of(StanceDifferences.class, "refusals.tsv").rows().stream()
          .map(row -> row.get("stem"))
          .collect(Collectors.toUnmodifiableSet());

  /** So many common words make a matter where no name does. */
  private static final int FEWEST_COMMON = 3;

  private record Position(Telling telling, Joined<Statement> joined, Set<String> matter) {}

  /** Why somebody says nothing is not what he says nothing of. */
  private static final Pattern REASON = Pattern.compile("(?i)\\b(because|citing|due to)\\b.*");

  private static final Pattern NUMBER_ASKED =
      Pattern.compile("(?i)\\b(how (many|much)|(exact |precise )?(number|figure|toll|total)s?)\\b");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)\\d|\\b(two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?)\\b");

  private final Board board;
  private final Set<String> names;

  StanceDifferences(Board board) {
    this.board = board;
    names = names(board);
  }

  List<Finding.Draft> find() {
    List<Position> yes = new ArrayList<>();
    List<Position> no = new ArrayList<>();
    for (Telling telling : board.tellings()) {
      Joined<Statement> joined = board.statements().get(telling.id());
      if (joined == null || telling.source() == null) {
        continue;
      }
      switch (telling.stance()) {
        case DENIES, DECLINES, DOUBTS -> oppose(no, telling, joined);
        case CONFIRMS, STATES, CLAIMS, ACCUSES ->
            yes.add(new Position(telling, joined, matter(joined)));
        case PROMISES, DEMANDS, WARNS -> {}
      }
    }
    List<Finding.Draft> found = new ArrayList<>();
    for (Position against : no) {
      Position with = best(against, yes);
      if (with != null && found.size() < MOST) {
        found.add(draft(with, against));
      }
    }
    return found;
  }

  /** A refusal to comment on nothing in particular opposes nobody. */
  private static void oppose(List<Position> no, Telling telling, Joined<Statement> joined) {
    Set<String> said = new HashSet<>();
    for (Told<Statement> told : joined.told()) {
      told.item()
          .content()
          .forEach(
              span ->
                  said.addAll(
                      Wording.content(REASON.matcher(told.in().words(span)).replaceFirst(""))));
    }
    said.removeIf(word -> GENERAL.contains(word));
    if (!said.isEmpty()) {
      no.add(new Position(telling, joined, matter(joined)));
    }
  }

  private @Nullable Position best(Position against, List<Position> yes) {
    Position best = null;
    double most = 0;
    for (Position with : yes) {
      if (speaker(with) != null && Objects.equals(speaker(with), speaker(against))) {
        continue;
      }
      if (sameSentence(with, against)
          || value(with).equals(value(against))
          || isToldBy(with, against)) {
        continue;
      }
      if (asksHowMany(against) && !givesNumber(with)) {
        continue;
      }
      int shared = Wording.shared(with.matter(), against.matter());
      if (!isSameMatter(with, against)) {
        continue;
      }
      boolean confirms = with.telling().stance() == Statement.Stance.CONFIRMS;
      double share = Wording.overlap(with.matter(), against.matter());
      double score = share + (confirms ? 0.5 : 0) + 0.05 * shared;
      boolean enough =
          saysNearlyAll(with, against)
              || (confirms ? shared >= 2 && share >= 0.3 : shared >= 3 && share >= 0.5);
      if (enough && score > most) {
        best = with;
        most = score;
      }
    }
    return best;
  }

  /**
   * Whether both speak of the same event, or share a name and a word besides it, or nearly all that
   * is denied: what only shares some common words is another matter.
   */
  private boolean isSameMatter(Position with, Position against) {
    if (with.telling().about().stream().anyMatch(against.telling().about()::contains)) {
      return true;
    }
    int named = 0;
    int besides = 0;
    for (String word : with.matter()) {
      if (against.matter().contains(word)) {
        named += names.contains(word) ? 1 : 0;
        besides += names.contains(word) ? 0 : 1;
      }
    }
    boolean confirms = with.telling().stance() == Statement.Stance.CONFIRMS;
    return named > 0 && besides > 0 || confirms && named > 1 || saysNearlyAll(with, against);
  }

  private static boolean saysNearlyAll(Position with, Position against) {
    Set<String> denied = content(against.joined());
    int shared = Wording.shared(content(with.joined()), denied);
    return shared >= FEWEST_COMMON && shared * 4 >= denied.size() * 3;
  }

  private static Set<String> content(Joined<Statement> joined) {
    Set<String> words = new HashSet<>();
    for (Told<Statement> told : joined.told()) {
      told.item().content().forEach(span -> words.addAll(Wording.content(told.in().words(span))));
    }
    return words;
  }

  /** What somebody passes on from another does not stand against his own words. */
  private boolean isToldBy(Position with, Position against) {
    String speaker = speaker(against);
    String parent = with.telling().parent();
    return speaker != null
        && parent != null
        && board.tellings().stream()
            .filter(one -> one.id().equals(parent))
            .map(Telling::source)
            .anyMatch(one -> one != null && speaker.equals(one.entity()));
  }

  private static boolean asksHowMany(Position against) {
    return said(against.joined(), NUMBER_ASKED);
  }

  private static boolean givesNumber(Position with) {
    return said(with.joined(), NUMBER);
  }

  private static boolean said(Joined<Statement> joined, Pattern words) {
    return joined.told().stream()
        .anyMatch(
            told ->
                told.item().content().stream()
                    .anyMatch(span -> words.matcher(told.in().words(span)).find()));
  }

  /** Stems of the words with a capital in what the reports call their parties and places. */
  private static Set<String> names(Board board) {
    Set<String> called = new HashSet<>();
    for (Reading in : board.ground().readings()) {
      for (Entity entity : in.analysis().entities()) {
        entity.mentions().stream()
            .filter(one -> one.form() == Entity.Form.NAME)
            .forEach(one -> called.add(in.words(one.span())));
      }
      for (Place place : in.analysis().places()) {
        place.mentions().forEach(one -> called.add(in.words(one.span())));
      }
    }
    Set<String> names = new HashSet<>();
    for (String words : called) {
      for (String word : words.split(" ")) {
        if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
          names.addAll(Wording.content(word));
        }
      }
    }
    return names;
  }

  private static boolean sameSentence(Position with, Position against) {
    return with.telling().support().stream()
        .anyMatch(
            one ->
                against.telling().support().stream()
                    .anyMatch(
                        two ->
                            one.report().equals(two.report()) && one.span().overlaps(two.span())));
  }

  private static @Nullable String speaker(Position position) {
    Telling.Speaker source = position.telling().source();
    return source == null ? null : source.entity();
  }

  private Finding.Draft draft(Position with, Position against) {
    Finding finding = new Finding(about(with, against), "stance");
    Board.onePerReport(with.telling().support()).forEach(one -> finding.value(value(with), one));
    Board.onePerReport(against.telling().support())
        .forEach(one -> finding.value(value(against), one));
    boolean denies = against.telling().stance() == Statement.Stance.DENIES;
    return finding.as(
        denies ? Difference.Kind.CONTRADICTS : Difference.Kind.DIFFERS,
        denies
            ? "The two sources say opposite things of the same matter."
            : "One source speaks to the matter, the other leaves it open.");
  }

  private static String value(Position position) {
    Telling.Speaker source = position.telling().source();
    return (source == null ? "" : source.name()) + " " + position.telling().stance();
  }

  private static About about(Position with, Position against) {
    for (String event : with.telling().about()) {
      if (against.telling().about().contains(event)) {
        return About.event(event);
      }
    }
    return About.statement(with.telling().id());
  }

  /** Content words of what is said; of “the development” those of the sentences around it. */
  private static Set<String> matter(Joined<Statement> joined) {
    Set<String> matter = new HashSet<>();
    for (Told<Statement> told : joined.told()) {
      Reading in = told.in();
      Set<String> said = new HashSet<>();
      told.item().content().forEach(span -> said.addAll(Wording.content(span.of(in.text()))));
      if (said.size() < SHORT) {
        Span sentence = in.sentence(told.item().cue().span());
        Span before =
            sentence.start() < 3
                ? sentence
                : in.sentence(new Span(sentence.start() - 3, sentence.start() - 2));
        said.addAll(Wording.content(sentence.of(in.text())));
        said.addAll(Wording.content(before.of(in.text())));
      }
      matter.addAll(said);
    }
    matter.addAll(endings(matter));
    return matter;
  }

  /** “airbase” is a base: the last part of a compound counts too. */
  private static Set<String> endings(Set<String> words) {
    Set<String> endings = new HashSet<>();
    for (String word : words) {
      if (word.length() >= 6 && word.startsWith("air")) {
        endings.add(word.substring(3));
      }
    }
    return endings;
  }
}
