package org.sitrep.brief.export;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Table;
import org.sitrep.model.Entity;
import org.sitrep.model.Place;

/**
 * Events as ACLED codes them: what is told as having happened and is political violence, a
 * demonstration, or one of the strategic developments that {@code acled.tsv} names.
 */
final class Acled implements Coding {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd MMMM yyyy", Locale.ENGLISH);
  private static final String PROTESTS = "Protests";
  private final Assignment types = new Assignment("acled.tsv");

  @Override
  public boolean takes(Told told) {
    return told.isActual() && type(told).isPresent();
  }

  private Optional<Table.Row> type(Told told) {
    return types.of(told, country(told)).filter(row -> !row.get("event_type").equals("-"));
  }

  private static @Nullable String country(Told told) {
    return told.place().map(Place::country).orElse(null);
  }

  @Override
  public void fill(Row row, Told told) {
    row.words("event_id_cnty", told.id());
    Table.Row type = type(told).orElseThrow();
    row.put("disorder_type", type.get("disorder"));
    row.put("event_type", type.get("event_type"));
    row.put("sub_event_type", type.get("sub_event_type"));
    date(row, told);
    Sides sides = sides(told, type);
    sides(row, told, sides, type);
    told.place().ifPresent(place -> place(row, told, place));
    row.words("source", told.report().outlet());
    row.words("notes", told.quote());
    row.put("fatalities", Deaths.of(told, sides, country(told)).best());
  }

  /** ACLED takes the middle of a week or month of which no day is told, and says so. */
  private static void date(Row row, Told told) {
    Stretch days = Stretch.of(told.days());
    if (days == null) {
      return;
    }
    row.put("year", days.year());
    if (days.length() <= Stretch.MONTH) {
      int precision = days.length() == 1 ? 1 : days.length() <= Stretch.WEEK ? 2 : 3;
      row.put("time_precision", precision);
      row.put("event_date", DAY.format(days.middle()));
      row.put("year", days.middle().getYear());
    }
  }

  /** Who demonstrates goes before who steps in. */
  private static Sides sides(Told told, Table.Row type) {
    Sides sides = Sides.of(told);
    Sort one = Sides.sort(sides.one(), country(told));
    boolean intervention = type.get("event_type").equals(PROTESTS) && one != null && one.isArmed();
    return intervention ? sides.swapped() : sides;
  }

  private static void sides(Row row, Told told, Sides sides, Table.Row type) {
    String country = country(told);
    Sort one = inRole(Sides.sort(sides.one(), country), type.get("event_type"));
    Sort other = Sides.sort(sides.other(), country);
    side(row, "1", sides.one(), one);
    side(row, "2", sides.other(), other);
    row.put("interaction", interaction(one, other, sides));
    boolean violence = type.get("disorder").equals("Political violence");
    boolean atCivilians =
        sides.other().stream().anyMatch(party -> Sort.of(party, country) == Sort.CIVILIANS);
    row.put("civilian_targeting", violence && atCivilians ? "Civilian targeting" : null);
  }

  private static void side(Row row, String number, List<Entity> side, @Nullable Sort sort) {
    if (!side.isEmpty()) {
      row.words("actor" + number, side.get(0).name());
      row.words(
          "assoc_actor_" + number,
          side.stream().skip(1).map(Entity::name).collect(Collectors.joining("; ")));
    }
    row.put("inter" + number, sort == null ? null : sort.label());
  }

  /** Civilians who demonstrate or riot are no longer civilians in ACLED. */
  private static @Nullable Sort inRole(@Nullable Sort sort, String type) {
    if (sort != Sort.CIVILIANS) {
      return sort;
    }
    return switch (type) {
      case PROTESTS -> Sort.PROTESTERS;
      case "Riots" -> Sort.RIOTERS;
      default -> sort;
    };
  }

  /** Both sorts in the order of ACLED's numbers; nothing where a side is there but not its sort. */
  private static @Nullable String interaction(
      @Nullable Sort one, @Nullable Sort other, Sides sides) {
    if (one != null && other != null) {
      boolean inOrder = one.compareTo(other) <= 0;
      return (inOrder ? one : other).label() + "-" + (inOrder ? other : one).label();
    }
    return one != null && sides.other().isEmpty() ? one.label() + " only" : null;
  }

  private static void place(Row row, Told told, Place place) {
    Whereabouts where = Whereabouts.of(place, told.analysis());
    CountryCodes.Codes codes = CountryCodes.of(where.country());
    row.put("iso", codes.numeric());
    row.put("region", codes.acledRegion());
    row.put("country", codes.acled());
    row.words("admin1", where.province());
    row.words("admin2", where.district());
    boolean wide =
        place.precision() == Place.Precision.COUNTRY || place.precision() == Place.Precision.REGION;
    if (place.kind() != Place.Kind.COUNTRY) {
      row.words("location", place.name());
    }
    if (where.hasPoint() && !wide) {
      row.number("latitude", place.lat());
      row.number("longitude", place.lon());
      row.put("geo_precision", precision(place));
    }
  }

  /** 1 the place itself, 2 near a known place, 3 a province. */
  private static @Nullable Integer precision(Place place) {
    return switch (place.precision()) {
      case POINT -> 1;
      case CITY -> place.kind() == Place.Kind.CITY ? 1 : 2;
      case ADMIN -> 3;
      case COUNTRY, REGION, UNRESOLVED -> null;
    };
  }
}
