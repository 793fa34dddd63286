package org.sitrep.fuse.origins;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.fuse.evidence.Reading;
import org.sitrep.model.Origin;

/**
 * Tells where each report's text comes from. Copies are found by runs of words (Broder 1997,
 * containment; exact here, by an inverted index), retellings by sentences that each have their like
 * in another report.
 */
public final class OriginReader {
  /** The share of a report's own words that must stand in another for it to be a copy. */
  private static final double COPIED = 0.5;

  /** The share of a report's sentences that must have their like in another for it to be retold. */
  private static final double RETOLD = 0.6;

  private static final int CANDIDATES = 8;
  private final Agencies agencies = new Agencies();

  /**
   * The origin of each report, by its id. The first of copies, in the order of the readings, is the
   * original.
   */
  public Map<String, Origin> read(List<Reading> readings) {
    List<Print> prints = readings.stream().map(Print::of).toList();
    List<@Nullable String> quoted = new ArrayList<>();
    readings.forEach(in -> quoted.add(agencies.quotedBy(in.report())));
    Map<String, List<Integer>> holders = new HashMap<>();
    for (int at = 0; at < prints.size(); at++) {
      for (String run : prints.get(at).runs()) {
        holders.computeIfAbsent(run, unused -> new ArrayList<>(2)).add(at);
      }
    }
    Map<String, Origin> origins = new LinkedHashMap<>();
    for (int at = 0; at < prints.size(); at++) {
      origins.put(readings.get(at).id(), origin(at, readings, prints, quoted, holders));
    }
    return origins;
  }

  private Origin origin(
      int at,
      List<Reading> readings,
      List<Print> prints,
      List<@Nullable String> quoted,
      Map<String, List<Integer>> holders) {
    String agency = agencies.textOf(readings.get(at).report());
    if (agency != null) {
      return new Origin(Origin.Kind.WIRE, agency, null);
    }
    List<Integer> near = near(prints.get(at), at, holders);
    Print print = prints.get(at);
    for (int source : near) {
      double share = print.copied(prints.get(source));
      if (source < at && share >= COPIED) {
        return copy(readings.get(source), share);
      }
    }
    String credited = quoted.get(at);
    if (credited != null) {
      return new Origin(Origin.Kind.QUOTES, credited, null);
    }
    for (int source : near) {
      double share = print.retold(prints.get(source));
      boolean before =
          source < at
              || (quoted.get(source) != null && sameDay(readings.get(source), readings.get(at)));
      if (before && share >= RETOLD) {
        return copy(readings.get(source), share);
      }
    }
    return Origin.ORIGINAL;
  }

  /** Of two reports of a day, one of which names its source, that one is nearer to it. */
  private static boolean sameDay(Reading one, Reading other) {
    return Objects.equals(one.report().published().days(), other.report().published().days());
  }

  private static Origin copy(Reading source, double share) {
    return new Origin(Origin.Kind.COPY, source.id(), Math.round(share * 100) / 100.0);
  }

  /** The reports that share most runs of words with one, best first. */
  private static List<Integer> near(Print print, int at, Map<String, List<Integer>> holders) {
    Map<Integer, Integer> shared = new HashMap<>();
    for (String run : print.runs()) {
      for (int holder : holders.getOrDefault(run, List.of())) {
        if (holder != at) {
          shared.merge(holder, 1, Integer::sum);
        }
      }
    }
    Comparator<Map.Entry<Integer, Integer>> most =
        Map.Entry.comparingByValue(Comparator.reverseOrder());
    return shared.entrySet().stream()
        .sorted(most.thenComparing(Map.Entry.comparingByKey()))
        .limit(CANDIDATES)
        .map(Map.Entry::getKey)
        .toList();
  }
}
