package org.sitrep.fuse.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.fuse.evidence.Clustering;
import org.sitrep.fuse.evidence.Ground;
import org.sitrep.fuse.evidence.Ids;
import org.sitrep.fuse.evidence.Index;
import org.sitrep.fuse.evidence.Joined;
import org.sitrep.fuse.evidence.PlaceTree;
import org.sitrep.fuse.evidence.Reading;
import org.sitrep.fuse.evidence.Synonyms;
import org.sitrep.fuse.evidence.Told;
import org.sitrep.fuse.evidence.Wording;
import org.sitrep.model.Figure;

/**
 * Joins figures that give the same number, hedged alike, for the same thing at the same place and
 * time.
 */
public final class FigureJoiner {
  /** Stems of words for anybody. */
  private static final Set<String> ANYBODY =
      Set.of("people", "peopl", "person", "other", "victim", "casualt");

  private final Synonyms synonyms = new Synonyms();
  private final Ground ground;
  private final PlaceTree tree;

  public FigureJoiner(Ground ground) {
    this.ground = ground;
    tree = new PlaceTree(ground.places());
  }

  /** The figures of all readings, joined. */
  public Index<Figure> join() {
    Map<String, List<Told<Figure>>> blocks = new LinkedHashMap<>();
    for (Reading in : ground.readings()) {
      for (Figure figure : in.analysis().figures()) {
        String key =
            figure.value()
                + " "
                + figure.low()
                + " "
                + figure.high()
                + " "
                + figure.bound()
                + " "
                + figure.unit();
        blocks.computeIfAbsent(key, unused -> new ArrayList<>()).add(new Told<>(in, figure));
      }
    }
    Ids ids = new Ids("f");
    List<Joined<Figure>> joined = new ArrayList<>();
    for (List<Told<Figure>> block : blocks.values()) {
      for (List<Told<Figure>> group : group(block)) {
        joined.add(
            new Joined<>(ids.next(group.get(0).in(), group.get(0).item().span(), ""), group));
      }
    }
    return new Index<>(joined, Figure::id);
  }

  private List<List<Told<Figure>>> group(List<Told<Figure>> block) {
    List<Clustering.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < block.size(); i++) {
      for (int j = i + 1; j < block.size() && j <= i + 300; j++) {
        if (same(block.get(i), block.get(j))) {
          pairs.add(new Clustering.Pair(i, j, 1));
        }
      }
    }
    return Clustering.of(block, pairs, this::same);
  }

  private boolean same(Told<Figure> one, Told<Figure> other) {
    Figure a = one.item();
    Figure b = other.item();
    return measureSame(a.measure(), b.measure())
        && countsSame(one, other)
        && meet(ground.places().of(one.in(), a.place()), ground.places().of(other.in(), b.place()))
        && one.in().days(a.time()).and(other.in().days(b.time())) != null;
  }

  /** What one report leaves open another may tell: people who are there. */
  private static boolean measureSame(Figure.Measure one, Figure.Measure other) {
    boolean open = one == Figure.Measure.OTHER || other == Figure.Measure.OTHER;
    boolean there = one == Figure.Measure.PRESENT || other == Figure.Measure.PRESENT;
    return one == other || open && there;
  }

  /** The same entity, or a word in common where no two entities stand against it. */
  private boolean countsSame(Told<Figure> one, Told<Figure> other) {
    String entity = ground.entities().of(one.in(), one.item().entity());
    String entity2 = ground.entities().of(other.in(), other.item().entity());
    if (entity != null && entity.equals(entity2)) {
      return true;
    }
    String land = ground.countryOf(entity);
    String land2 = ground.countryOf(entity2);
    if (land != null && land2 != null && !land.equals(land2)) {
      return false;
    }
    Set<String> counted = synonyms.content(one.item().counts());
    Set<String> counted2 = synonyms.content(other.item().counts());
    counted.removeAll(ANYBODY);
    counted2.removeAll(ANYBODY);
    boolean harmed =
        switch (one.item().measure()) {
          case KILLED, INJURED, DETAINED, DISPLACED -> counted.isEmpty() || counted2.isEmpty();
          case PRESENT, COST, OTHER -> counted.isEmpty() && counted2.isEmpty();
        };
    return harmed || Wording.shared(counted, counted2) > 0;
  }

  private boolean meet(@Nullable String one, @Nullable String other) {
    return one == null || other == null || tree.mayMeet(one, other);
  }
}
