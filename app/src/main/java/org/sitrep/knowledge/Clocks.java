package org.sitrep.knowledge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * By whose clock countries and divisions live: that of nine in ten of their townspeople. Zones that
 * showed the same time all through one year are one clock; the zone named is the one of most
 * people, or the capital's where that is the same clock.
 */
final class Clocks {
  private static final double MOST = 0.9;
  private static final int YEAR = 2025;
  private static final int DAYS = 365;

  private final Map<String, Map<String, Long>> peopleByZone = new HashMap<>();
  private final Map<String, List<Integer>> clocks = new HashMap<>();
  private final Map<String, String> capitals = new HashMap<>();

  /** Counts a town's people for what it lies in. */
  void add(Site town, String... around) {
    String zone = town.zone();
    if (zone != null) {
      for (String place : around) {
        peopleByZone
            .computeIfAbsent(place, unused -> new HashMap<>())
            .merge(zone, town.population() + 1L, Long::sum);
        if (town.rank() == Site.Rank.CAPITAL) {
          capitals.put(place, zone);
        }
      }
    }
  }

  /** The zone of a country or division, null where people go by several. */
  @Nullable String of(String place) {
    Map<String, Long> zones = peopleByZone.getOrDefault(place, Map.of());
    long all = zones.values().stream().mapToLong(people -> people).sum();
    String largest = null;
    for (Map.Entry<String, Long> zone : zones.entrySet()) {
      long most = largest == null ? -1 : zones.getOrDefault(largest, 0L);
      boolean first = largest == null || zone.getKey().compareTo(largest) < 0;
      if (zone.getValue() > most || (zone.getValue() == most && first)) {
        largest = zone.getKey();
      }
    }
    if (largest == null) {
      return null;
    }
    List<Integer> clock = clock(largest);
    long same =
        zones.entrySet().stream()
            .filter(zone -> clock(zone.getKey()).equals(clock))
            .mapToLong(Map.Entry::getValue)
            .sum();
    String capital = capitals.getOrDefault(place, largest);
    String named = clock(capital).equals(clock) ? capital : largest;
    return same >= MOST * all ? named : null;
  }

  /** Seconds east of Greenwich on each day of the year; of an unknown zone a clock of its own. */
  private List<Integer> clock(String zone) {
    return clocks.computeIfAbsent(
        zone,
        name -> {
          List<Integer> offsets = new ArrayList<>(DAYS);
          try {
            ZoneId id = ZoneId.of(name);
            Instant noon = LocalDate.of(YEAR, 1, 1).atTime(12, 0).toInstant(ZoneOffset.UTC);
            for (int day = 0; day < DAYS; day++) {
              Instant then = noon.plusSeconds(day * 86_400L);
              offsets.add(id.getRules().getOffset(then).getTotalSeconds());
            }
          } catch (ZoneRulesException unknown) {
            offsets.add(name.hashCode());
          }
          return offsets;
        });
  }
}
