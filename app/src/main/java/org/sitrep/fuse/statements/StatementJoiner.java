package org.sitrep.fuse.statements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.fuse.evidence.Clustering;
import org.sitrep.fuse.evidence.Ground;
import org.sitrep.fuse.evidence.Ids;
import org.sitrep.fuse.evidence.Index;
import org.sitrep.fuse.evidence.Joined;
import org.sitrep.fuse.evidence.Reading;
import org.sitrep.fuse.evidence.Told;
import org.sitrep.model.Statement;

/**
 * Joins statements that are one saying: the same speaker and the same quoted words, or nearly the
 * same words.
 */
public final class StatementJoiner {
  private StatementJoiner() {}

  /** The statements of all readings, joined. */
  public static Index<Statement> join(Ground ground) {
    Map<String, List<Saying>> blocks = new LinkedHashMap<>();
    for (Reading in : ground.readings()) {
      for (Statement statement : in.analysis().statements()) {
        Saying saying = Saying.of(new Told<>(in, statement), ground);
        blocks.computeIfAbsent(saying.speaker(), unused -> new ArrayList<>()).add(saying);
      }
    }
    Ids ids = new Ids("s");
    List<Joined<Statement>> joined = new ArrayList<>();
    for (List<Saying> block : blocks.values()) {
      for (List<Saying> group : group(block)) {
        Told<Statement> first = group.get(0).told();
        String id =
            ids.next(first.in(), first.item().cue().span(), first.item().content().toString());
        joined.add(new Joined<>(id, group.stream().map(Saying::told).toList()));
      }
    }
    return new Index<>(joined, Statement::id);
  }

  private static List<List<Saying>> group(List<Saying> block) {
    List<Clustering.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < block.size(); i++) {
      for (int j = i + 1; j < block.size() && j <= i + 800; j++) {
        double likeness = block.get(i).likeness(block.get(j));
        if (likeness > 0) {
          pairs.add(new Clustering.Pair(i, j, likeness));
        }
      }
    }
    return Clustering.of(block, pairs, (a, b) -> a.mayBe(b));
  }
}
