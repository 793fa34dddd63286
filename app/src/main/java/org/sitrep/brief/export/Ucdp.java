package org.sitrep.brief.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Entity;
import org.sitrep.model.Place;
import org.sitrep.model.Report;

/**
 * Events as UCDP GED codes them: uses of armed force that are told as having happened, and other
 * violence that is told to have killed. UCDP's own numbers for conflicts, dyads and sides, and what
 * follows from knowing the whole conflict, stay empty.
 */
final class Ucdp implements Coding {
  private static final int STATE_BASED = 1;
  private static final int NON_STATE = 2;
  private static final int ONE_SIDED = 3;
  private static final double CELLS_A_DEGREE = 2;
  private static final int CELLS_A_ROW = 720;
  private static final int ROWS = 360;

  private final Assignment force = new Assignment("armed-force.tsv");

  @Override
  public boolean takes(Told told) {
    if (!told.isActual()) {
      return false;
    }
    boolean deadly = told.killed().stream().anyMatch(figure -> figure.value() >= 1);
    return switch (force.of(told.event()).map(row -> row.get("armed")).orElse("no")) {
      case "yes" -> true;
      case "party" -> deadly || isArmed(told);
      case "deadly" -> deadly;
      default -> false;
    };
  }

  private static boolean isArmed(Told told) {
    return Stream.concat(told.actors().stream(), told.recipients().stream())
        .map(party -> Sort.of(party, party.country()))
        .anyMatch(sort -> sort != null && sort.isArmed());
  }

  @Override
  public void fill(Row row, Told told) {
    row.words("relid", told.id());
    String country = told.place().map(Place::country).orElse(null);
    Integer type = type(Sides.of(told), country);
    Sides sides = ordered(told, type, country);
    row.put("type_of_violence", type);
    row.words("side_a", names(sides.one()));
    row.words("side_b", names(sides.other()));
    row.put("gwnoa", number(sides.one(), country));
    row.put("gwnob", number(sides.other(), country));
    sources(row, told);
    told.place().ifPresent(place -> place(row, told, place));
    dates(row, told);
    deaths(row, Deaths.of(told, sides, country));
  }

  private static @Nullable Integer type(Sides sides, @Nullable String country) {
    Sort one = Sides.sort(sides.one(), country);
    Sort other = Sides.sort(sides.other(), country);
    if (one == null || other == null || !one.isArmed()) {
      return null;
    }
    if (other == Sort.CIVILIANS) {
      return ONE_SIDED;
    }
    if (!other.isArmed() || !(isTold(one, sides.one()) && isTold(other, sides.other()))) {
      return null;
    }
    boolean state = isState(sides.one()) || isState(sides.other());
    return state ? STATE_BASED : NON_STATE;
  }

  /** External forces are a state's or those of an organisation, which is neither type. */
  private static boolean isTold(Sort sort, List<Entity> side) {
    return sort != Sort.EXTERNAL || isState(side);
  }

  private static boolean isState(List<Entity> side) {
    return side.stream().anyMatch(party -> Sort.of(party, party.country()) == Sort.STATE);
  }

  /**
   * The parties of a fight are those that bear arms; side A of a state-based one is the state's.
   */
  private static Sides ordered(Told told, @Nullable Integer type, @Nullable String country) {
    Sides sides = Sides.of(told);
    if (type == null || type == ONE_SIDED) {
      return sides;
    }
    Sides armed = new Sides(armed(sides.one()), armed(sides.other()));
    boolean turned =
        type == STATE_BASED
            && isState(armed.other())
            && (!isState(armed.one()) || isAbroad(armed.one(), armed.other(), country));
    return turned ? armed.swapped() : armed;
  }

  private static List<Entity> armed(List<Entity> side) {
    return side.stream()
        .filter(
            party -> {
              Sort sort = Sort.of(party, party.country());
              return sort != null && sort.isArmed();
            })
        .toList();
  }

  /** Of two states, the one on whose ground they fight is side A. */
  private static boolean isAbroad(List<Entity> one, List<Entity> other, @Nullable String country) {
    return Sides.sort(one, country) == Sort.EXTERNAL && Sides.sort(other, country) == Sort.STATE;
  }

  private static String names(List<Entity> side) {
    return side.stream().map(Entity::name).collect(Collectors.joining(", "));
  }

  /** Gleditsch and Ward's number of a side that is a state's. */
  private static @Nullable String number(List<Entity> side, @Nullable String country) {
    return side.stream()
        .filter(party -> Sort.of(party, party.country()) == Sort.STATE)
        .map(party -> CountryCodes.of(party.country()).gw())
        .filter(number -> !number.isEmpty())
        .findFirst()
        .orElse(null);
  }

  private static void sources(Row row, Told told) {
    Report report = told.report();
    Stretch published = Stretch.of(report.published().days());
    LocalDate day = published == null || published.length() > 1 ? null : published.first();
    row.put("number_of_sources", 1);
    String reference =
        Stream.of(report.outlet(), day == null ? null : day.toString(), report.title())
            .filter(one -> one != null && !one.isEmpty())
            .collect(Collectors.joining(", "));
    row.words(
        "source_article", reference.isEmpty() ? told.quote() : reference + ": " + told.quote());
    row.words("source_office", report.outlet());
    row.put("source_date", day == null ? null : midnight(day));
    row.words("source_headline", report.title());
    row.words("source_original", told.speaker());
  }

  private static void place(Row row, Told told, Place place) {
    Whereabouts where = Whereabouts.of(place, told.analysis());
    CountryCodes.Codes codes = CountryCodes.of(where.country());
    row.put("where_prec", precision(where));
    row.words("where_coordinates", where.hasPoint() ? place.name() : null);
    row.words("where_description", told.wordsFor(place));
    row.words("adm_1", where.province());
    row.words("adm_2", where.district());
    row.number("latitude", place.lat());
    row.number("longitude", place.lon());
    if (place.lat() != null && place.lon() != null) {
      row.put("geom_wkt", point(place.lat(), place.lon()));
      row.put("priogrid_gid", cell(place.lat(), place.lon()));
    }
    row.put("country", codes.ucdp());
    row.put("country_id", codes.ucdp().isEmpty() ? null : codes.gw());
    row.put("region", codes.ucdpRegion());
  }

  /**
   * 1 the place itself, 2 near it, 3 and 4 a division of the second and first order, 5 a stretch of
   * land, 6 a country, 7 waters or air of no country.
   */
  private static @Nullable Integer precision(Whereabouts where) {
    Place place = where.place();
    return switch (place.precision()) {
      case POINT -> 1;
      case CITY -> place.kind() == Place.Kind.CITY ? 1 : 2;
      case ADMIN -> where.district() == null ? 4 : 3;
      case REGION -> place.kind() == Place.Kind.WATER && where.country() == null ? 7 : 5;
      case COUNTRY -> 6;
      case UNRESOLVED -> null;
    };
  }

  private static String point(double lat, double lon) {
    return String.format(Locale.ROOT, "POINT (%.6f %.6f)", lon, lat);
  }

  /** The cell of half a degree (Tollefsen, Strand and Buhaug 2012), counted from the south-west. */
  private static int cell(double lat, double lon) {
    int row = Math.min(ROWS - 1, (int) Math.floor((lat + 90) * CELLS_A_DEGREE));
    int column = Math.min(CELLS_A_ROW - 1, (int) Math.floor((lon + 180) * CELLS_A_DEGREE));
    return row * CELLS_A_ROW + column + 1;
  }

  /** 1 a day, 2 less than a week, 3 a week, 4 a month, 5 a year; beyond that nothing is coded. */
  private static void dates(Row row, Told told) {
    Stretch days = Stretch.of(told.days());
    if (days == null || days.length() > Stretch.YEAR) {
      return;
    }
    row.put("year", days.year());
    row.put("date_prec", datePrecision(days.length()));
    row.put("date_start", midnight(days.first()));
    row.put("date_end", midnight(days.last()));
  }

  private static int datePrecision(long days) {
    if (days == 1) {
      return 1;
    }
    if (days <= Stretch.WEEK) {
      return days < Stretch.WEEK ? 2 : 3;
    }
    return days <= Stretch.MONTH ? 4 : 5;
  }

  /** As UCDP GED's files write days. */
  private static String midnight(LocalDate day) {
    return day + " 00:00:00.000";
  }

  private static void deaths(Row row, Deaths deaths) {
    row.put("deaths_a", deaths.a());
    row.put("deaths_b", deaths.b());
    row.put("deaths_civilians", deaths.civilians());
    row.put("deaths_unknown", deaths.unknown());
    row.put("best", deaths.best());
    row.put("high", deaths.high());
    row.put("low", deaths.low());
  }
}
