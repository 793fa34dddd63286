package org.sitrep.fuse.differences;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.fuse.evidence.Board;
import org.sitrep.fuse.evidence.Ids;
import org.sitrep.model.Difference;
import org.sitrep.model.Support;

/**
 * Finds what reports differ on. Each finder looks at one sort of difference; none says who is
 * right.
 */
public final class DifferenceFinder {
  private static final int MOST = 60;

  private DifferenceFinder() {}

  public static List<Difference> find(Board board) {
    List<Finding.Draft> drafts = new ArrayList<>();
    drafts.addAll(new StanceDifferences(board).find());
    drafts.addAll(new OccasionDifferences(board).find());
    drafts.addAll(new PresenceDifferences(board).find());
    drafts.addAll(new WordingDifferences(board).find());
    drafts.addAll(new FigureDifferences(board).find());
    drafts.addAll(new EventTimeDifferences(board).find());
    drafts.addAll(new RivalDifferences(board).find());
    drafts.addAll(new HoldingDifferences(board).find());
    Ids ids = new Ids("d");
    List<Difference> differences = new ArrayList<>();
    for (Finding.Draft one : drafts) {
      if (differences.size() < MOST) {
        differences.add(
            new Difference(
                ids.next(key(one)),
                one.about(),
                one.attribute(),
                one.kind(),
                one.values(),
                one.why()));
      }
    }
    return differences;
  }

  private static String key(Finding.Draft draft) {
    StringBuilder key = new StringBuilder(draft.attribute());
    for (Difference.Value value : draft.values()) {
      Support first = value.support().get(0);
      key.append('\u0000')
          .append(first.report())
          .append(' ')
          .append(first.span().start())
          .append(' ')
          .append(value.value());
    }
    return key.toString();
  }
}
