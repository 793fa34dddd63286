package org.sitrep.fuse.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.fuse.evidence.Board;
import org.sitrep.fuse.evidence.Clustering;
import org.sitrep.fuse.evidence.Ground;
import org.sitrep.fuse.evidence.Ids;
import org.sitrep.fuse.evidence.Index;
import org.sitrep.fuse.evidence.Joined;
import org.sitrep.fuse.evidence.PlaceTree;
import org.sitrep.fuse.evidence.Reading;
import org.sitrep.fuse.evidence.Synonyms;
import org.sitrep.fuse.evidence.Told;
import org.sitrep.model.Event;

/**
 * Joins events that are one happening. Only events of one kind are compared; a pair joins by the
 * sum of what speaks for it, and never where a party, place, time, object or modality speaks
 * against it. A false merge is worse than a miss.
 */
public final class EventJoiner {
  /**
   * Within a kind, how many scenes on each is compared with: bounds the work on very many reports.
   */
  private static final int REACH = 600;

  private static final int RIVALS = 150;

  private final Kinds kinds = new Kinds();
  private final Harm harm = new Harm();
  private final Synonyms synonyms = new Synonyms();

  /**
   * The events of all readings, joined.
   *
   * @param index the joined events
   * @param rivals those that would be one but for one thing
   */
  public record Events(Index<Event> index, List<Board.Rival> rivals) {}

  public Events join(Ground ground) {
    SceneReader reader = new SceneReader(ground, kinds, synonyms);
    List<Scene> scenes = new ArrayList<>();
    for (Reading in : ground.readings()) {
      in.analysis().events().forEach(event -> scenes.add(reader.read(in, event)));
    }
    Likeness likeness = new Likeness(new PlaceTree(ground.places()), kinds);
    Map<String, List<List<Scene>>> incidents = new LinkedHashMap<>();
    blocks(scenes)
        .forEach(
            (kind, block) -> {
              if (harm.isIncident(kind)) {
                incidents.put(kind, group(block, likeness));
              }
            });
    List<Scene> anchored =
        harm.anchored(scenes, incidents.values().stream().flatMap(List::stream).toList());
    Ids ids = new Ids("v");
    List<Joined<Event>> joined = new ArrayList<>();
    List<Board.Rival> rivals = new ArrayList<>();
    for (Map.Entry<String, List<Scene>> block : blocks(anchored).entrySet()) {
      Map<String, Scene> leads = new LinkedHashMap<>();
      List<List<Scene>> known = incidents.get(block.getKey());
      for (List<Scene> group : known == null ? group(block.getValue(), likeness) : known) {
        Told<Event> first = group.get(0).told();
        String id = ids.next(first.in(), first.item().trigger(), first.item().category().name());
        joined.add(new Joined<>(id, group.stream().map(Scene::told).toList()));
        leads.put(id, group.get(0));
      }
      rivals(leads, likeness, rivals);
    }
    return new Events(new Index<>(joined, Event::id), rivals);
  }

  private static Map<String, List<Scene>> blocks(List<Scene> scenes) {
    Map<String, List<Scene>> blocks = new LinkedHashMap<>();
    for (Scene scene : scenes) {
      blocks.computeIfAbsent(scene.kind(), unused -> new ArrayList<>()).add(scene);
    }
    return blocks;
  }

  private static void rivals(
      Map<String, Scene> leads, Likeness likeness, List<Board.Rival> rivals) {
    List<Map.Entry<String, Scene>> all = List.copyOf(leads.entrySet());
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size() && j <= i + RIVALS; j++) {
        Scene one = all.get(i).getValue();
        Scene other = all.get(j).getValue();
        String hurdle = one.told().in() == other.told().in() ? "" : likeness.hurdle(one, other);
        double score = hurdle.isEmpty() ? 0 : likeness.score(one, other);
        if (score >= Likeness.RIVAL) {
          rivals.add(new Board.Rival(all.get(i).getKey(), all.get(j).getKey(), hurdle, score));
        }
      }
    }
  }

  private static List<List<Scene>> group(List<Scene> block, Likeness likeness) {
    List<Clustering.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < block.size(); i++) {
      for (int j = i + 1; j < block.size() && j <= i + REACH; j++) {
        if (likeness.compatible(block.get(i), block.get(j))) {
          double score = likeness.score(block.get(i), block.get(j));
          if (score >= Likeness.ENOUGH) {
            pairs.add(new Clustering.Pair(i, j, score));
          }
        }
      }
    }
    return Clustering.of(block, pairs, likeness::compatible, likeness::possible);
  }
}
