package org.sitrep.fuse.differences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.fuse.evidence.Board;
import org.sitrep.fuse.evidence.Clustering;
import org.sitrep.fuse.evidence.Joined;
import org.sitrep.fuse.evidence.PlaceTree;
import org.sitrep.fuse.evidence.Reading;
import org.sitrep.fuse.evidence.Told;
import org.sitrep.fuse.evidence.Wording;
import org.sitrep.model.About;
import org.sitrep.model.DateRange;
import org.sitrep.model.Difference;
import org.sitrep.model.Figure;
import org.sitrep.model.Quantity;

/**
 * Different numbers for one thing: the same measure of the same people or things at the same place.
 */
final class FigureDifferences {
  private static final int MOST = 12;

  /** Stems of words for anybody. */
  private static final Set<String> ANYBODY =
      Set.of("people", "peopl", "person", "other", "men", "man", "women", "woman", "member");

  /** A hedge and a number, without what is counted. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)^.{0,40}(\\d|\\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty"
              + "|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?"
              + "|billions?|dozens?|scores)\\b)");

  private final Board board;
  private final PlaceTree tree;

  FigureDifferences(Board board) {
    this.board = board;
    tree = new PlaceTree(board.ground().places());
  }

  List<Finding.Draft> find() {
    Map<String, List<Quantity>> blocks = new LinkedHashMap<>();
    for (Quantity one : board.quantities()) {
      if (one.unit().equals("people") || one.measure() != Figure.Measure.OTHER) {
        blocks
            .computeIfAbsent(one.measure() + " " + one.unit(), unused -> new ArrayList<>())
            .add(one);
      }
    }
    List<Finding.Draft> found = new ArrayList<>();
    for (List<Quantity> block : blocks.values()) {
      for (List<Quantity> group : groups(block)) {
        if (group.size() > 1 && reports(group) > 1 && differ(group) && found.size() < MOST) {
          found.add(draft(group));
        }
      }
    }
    return found;
  }

  /** Whether the numbers differ, or one number is hedged in ways that do not go together. */
  private static boolean differ(List<Quantity> group) {
    Quantity first = group.get(0);
    boolean numbers = group.stream().anyMatch(one -> one.value() != first.value());
    return numbers
        || group.stream()
                .map(Quantity::bound)
                .filter(one -> one != Figure.Bound.EXACT)
                .distinct()
                .count()
            > 1;
  }

  private static long reports(List<Quantity> group) {
    return group.stream()
        .flatMap(one -> one.support().stream())
        .map(one -> one.report())
        .distinct()
        .count();
  }

  private List<List<Quantity>> groups(List<Quantity> block) {
    List<Clustering.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < block.size(); i++) {
      for (int j = i + 1; j < block.size() && j <= i + 200; j++) {
        if (comparable(block.get(i), block.get(j))) {
          pairs.add(
              new Clustering.Pair(
                  i, j, Wording.shared(counted(block.get(i)), counted(block.get(j)))));
        }
      }
    }
    return Clustering.of(block, pairs, this::comparable);
  }

  /** What is counted, but for words that mean anybody. */
  private static Set<String> counted(Quantity figure) {
    Set<String> counted = Wording.content(figure.counts());
    counted.removeAll(ANYBODY);
    return counted;
  }

  private boolean comparable(Quantity one, Quantity other) {
    String land = board.ground().countryOf(one.entity());
    String land2 = board.ground().countryOf(other.entity());
    boolean lands = land == null || land2 == null || land.equals(land2);
    boolean places =
        one.place() == null || other.place() == null || tree.mayMeet(one.place(), other.place());
    boolean same = one.entity() != null && one.entity().equals(other.entity());
    double ratio =
        Math.max(one.value(), other.value()) / Math.max(1e-9, Math.min(one.value(), other.value()));
    boolean casualties =
        switch (one.measure()) {
          case KILLED, INJURED, DETAINED, DISPLACED -> true;
          default -> false;
        };
    boolean counts = same || casualties || Wording.shared(counted(one), counted(other)) > 0;
    return lands
        && places
        && counts
        && days(one).and(days(other)) != null
        && ratio <= 8
        && !nested(one, other);
  }

  /** Two figures of one sentence count two things. */
  private static boolean nested(Quantity one, Quantity other) {
    return one.support().stream()
        .anyMatch(
            a ->
                other.support().stream()
                    .anyMatch(b -> a.report().equals(b.report()) && a.span().overlaps(b.span())));
  }

  private static DateRange days(Quantity one) {
    return one.time() == null ? DateRange.ANY : one.time().days();
  }

  private Finding.Draft draft(List<Quantity> group) {
    List<Quantity> inOrder =
        group.stream().sorted(Comparator.comparingDouble(Quantity::value)).toList();
    Finding finding = new Finding(About.figure(inOrder.get(0).id()), "figure");
    for (Quantity one : inOrder) {
      Joined<Figure> joined = board.figures().get(one.id());
      if (joined != null) {
        for (int at = 0; at < joined.told().size(); at++) {
          finding.value(words(one, joined), one.support().get(at));
        }
      }
    }
    return finding.as(kind(inOrder), why(inOrder));
  }

  private static String words(Quantity one, Joined<Figure> joined) {
    Told<Figure> first = joined.first();
    String all = first.in().words(first.item().span());
    Matcher number = NUMBER.matcher(all);
    return one.unit().equals("people") && number.find()
        ? all.substring(0, wordEnd(all, number.end()))
        : all;
  }

  private static int wordEnd(String words, int from) {
    int space = words.indexOf(' ', Math.max(0, from - 1));
    return space < 0 ? words.length() : space;
  }

  private Difference.Kind kind(List<Quantity> inOrder) {
    Quantity least = inOrder.get(0);
    Quantity most = inOrder.get(inOrder.size() - 1);
    if (least.value() == most.value()) {
      return Difference.Kind.DIFFERS;
    }
    String early = published(least);
    String late = published(most);
    if (early != null && late != null && early.compareTo(late) < 0) {
      return Difference.Kind.UPDATES;
    }
    boolean open =
        switch (least.bound()) {
          case AT_LEAST, OVER -> true;
          default -> false;
        };
    return open ? Difference.Kind.REFINES : Difference.Kind.DIFFERS;
  }

  private @Nullable String published(Quantity figure) {
    String report = figure.support().get(0).report();
    for (Reading in : board.ground().readings()) {
      if (in.id().equals(report)) {
        return in.report().published().value();
      }
    }
    return null;
  }

  private static String why(List<Quantity> inOrder) {
    return inOrder.get(0).value() == inOrder.get(inOrder.size() - 1).value()
        ? "The number is the same and hedged differently, or counted at another time."
        : "The count may have changed between the reports, or they count at different moments or by"
            + " different sources.";
  }
}
