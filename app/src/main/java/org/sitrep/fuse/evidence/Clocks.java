package org.sitrep.fuse.evidence;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.DateRange;

/**
 * Whether two days can hold one moment, told by clocks of different time zones: it is still
 * Thursday in Honolulu when it is Friday in Niamey.
 */
public final class Clocks {
  private static final Duration FAR = Duration.ofHours(4);

  private Clocks() {}

  /**
   * A plain sentence where the second of two neighbouring days can already have begun in one of the
   * zones while the first still lasts in another; null where it cannot.
   *
   * @param zones IANA ids of the zones in which the day may have been counted
   */
  public static @Nullable String sameMoment(
      DateRange one, DateRange other, Collection<String> zones) {
    LocalDate day = one.from();
    LocalDate day2 = other.from();
    if (!one.isOneDay() || !other.isOneDay() || day == null || day2 == null) {
      return null;
    }
    LocalDate first = day.isBefore(day2) ? day : day2;
    LocalDate second = day.isBefore(day2) ? day2 : day;
    if (!first.plusDays(1).equals(second)) {
      return null;
    }
    List<ZoneId> known = zones.stream().map(Clocks::zone).filter(Objects::nonNull).toList();
    Comparator<ZoneId> eastward =
        Comparator.<ZoneId, Instant>comparing(each -> second.atStartOfDay(each).toInstant())
            .reversed()
            .thenComparing(ZoneId::getId);
    Optional<ZoneId> west = known.stream().min(eastward);
    Optional<ZoneId> east = known.stream().max(eastward);
    return west.isPresent() && east.isPresent() ? told(west.get(), east.get(), second) : null;
  }

  private static @Nullable String told(ZoneId west, ZoneId east, LocalDate second) {
    Duration apart =
        Duration.between(
            second.atStartOfDay(east).toInstant(), second.atStartOfDay(west).toInstant());
    return apart.compareTo(FAR) < 0
        ? null
        : String.format(
            Locale.ROOT,
            "The clocks of %s run %d hours behind those of %s: it can still be the earlier day in the"
                + " one and already the later in the other.",
            city(west),
            apart.toHours(),
            city(east));
  }

  private static @Nullable ZoneId zone(String id) {
    try {
      return ZoneId.of(id);
    } catch (DateTimeException unknown) {
      return null;
    }
  }

  private static String city(ZoneId zone) {
    String id = zone.getId();
    return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
  }
}
