package org.sitrep.fuse.origins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.fuse.evidence.Reading;
import org.sitrep.fuse.evidence.Wording;
import org.sitrep.model.Origin;

/**
 * Tells where each report's text comes from. Copies are found by runs of five words (Broder 1997,
 * resemblance and containment; exact here, by an inverted index), quoted words left out, so that
 * two reports that share a quotation are not taken for copies.
 */
public final class OriginReader {
  private static final int RUN = 5;

  /** The share of a report's own words that must stand in another for it to be a copy. */
  private static final double COPIED = 0.4;

  private static final int FEWEST_RUNS = 20;
  private static final Pattern QUOTATION = Pattern.compile("[\"“][^\"“”]{1,2000}[\"”]");
  private final Agencies agencies = new Agencies();

  /**
   * The origin of each report, by its id. The first of copies, in the order of the readings, is the
   * original.
   */
  public Map<String, Origin> read(List<Reading> readings) {
    Map<String, Origin> origins = new LinkedHashMap<>();
    Map<String, List<Integer>> holders = new HashMap<>();
    for (int at = 0; at < readings.size(); at++) {
      Reading in = readings.get(at);
      Set<String> runs =
          new HashSet<>(
              Wording.shingles(Wording.words(QUOTATION.matcher(in.text()).replaceAll(" ")), RUN));
      origins.put(in.id(), origin(in, runs, holders, readings));
      for (String run : runs) {
        holders.computeIfAbsent(run, unused -> new ArrayList<>(2)).add(at);
      }
    }
    return origins;
  }

  private Origin origin(
      Reading in, Set<String> runs, Map<String, List<Integer>> holders, List<Reading> readings) {
    String agency = agencies.textOf(in.report());
    if (agency != null) {
      return new Origin(Origin.Kind.WIRE, agency, null);
    }
    Map<Integer, Integer> shared = new HashMap<>();
    for (String run : runs) {
      for (int holder : holders.getOrDefault(run, List.of())) {
        shared.merge(holder, 1, Integer::sum);
      }
    }
    int most = 0;
    int source = -1;
    for (Map.Entry<Integer, Integer> one : shared.entrySet()) {
      if (one.getValue() > most || one.getValue() == most && one.getKey() < source) {
        most = one.getValue();
        source = one.getKey();
      }
    }
    double share = runs.isEmpty() ? 0 : (double) most / runs.size();
    if (source >= 0 && runs.size() >= FEWEST_RUNS && share >= COPIED) {
      return new Origin(
          Origin.Kind.COPY, readings.get(source).id(), Math.round(share * 100) / 100.0);
    }
    String quoted = agencies.quotedBy(in.report());
    return quoted == null ? Origin.ORIGINAL : new Origin(Origin.Kind.QUOTES, quoted, null);
  }
}
