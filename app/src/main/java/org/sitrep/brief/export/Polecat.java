package org.sitrep.brief.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Plover;
import org.sitrep.model.Category;
import org.sitrep.model.Entity;
import org.sitrep.model.Event;
import org.sitrep.model.Place;
import org.sitrep.model.Report;

/**
 * Events as POLECAT codes them: every PLOVER event, whatever its modality, which stands among the
 * modes as PLOVER's auxiliary modes ask (historical, future, hypothetical, negation).
 */
final class Polecat implements Coding {
  private static final String NONE = "None";
  private final Plover plover = new Plover();
  private final String version;

  Polecat(String version) {
    this.version = version;
  }

  @Override
  public boolean takes(Told told) {
    return told.event().category() != Category.OCCURRENCE;
  }

  @Override
  public void fill(Row row, Told told) {
    Event event = told.event();
    row.words("Event ID", told.id());
    Stretch days = Stretch.of(told.days());
    row.put("Event Date", days == null || days.length() > 1 ? null : days.first());
    row.put("Event Type", event.category());
    row.put("Event Mode", modes(event));
    row.number("Intensity", intensity(event));
    row.put("Quad Code", quad(event.category()));
    row.put("Contexts", String.join("; ", event.contexts()));
    party(row, told, "Actor", told.actors());
    party(row, told, "Recipient", told.recipients());
    told.place().ifPresent(place -> place(row, told, place));
    report(row, told);
  }

  private static String modes(Event event) {
    String auxiliary =
        switch (event.modality()) {
          case ACTUAL -> null;
          case NEGATED -> "negation";
          case HISTORICAL, FUTURE, HYPOTHETICAL -> event.modality().toString();
        };
    return joined(
        Stream.of(event.mode() == null ? "" : event.mode(), auxiliary == null ? "" : auxiliary));
  }

  private @Nullable Double intensity(Event event) {
    Map<String, Plover.Meaning> meanings = plover.meanings(event.category());
    Plover.Meaning whole = meanings.get("");
    Plover.Meaning own = event.mode() == null ? whole : meanings.getOrDefault(event.mode(), whole);
    return own == null ? null : own.score();
  }

  private static String quad(Category category) {
    return switch (category.quad()) {
      case 1 -> "VERBAL COOPERATION";
      case 2 -> "MATERIAL COOPERATION";
      case 3 -> "VERBAL CONFLICT";
      case 4 -> "MATERIAL CONFLICT";
      default -> "";
    };
  }

  private static void party(Row row, Told told, String side, List<Entity> parties) {
    row.words(side + " Name", each(parties, Entity::name));
    row.put(side + " Country", each(parties, Entity::country));
    row.put(side + " COW", each(parties, one -> CountryCodes.of(one.country()).cow()));
    row.put("Primary " + side + " Sector", each(parties, Polecat::primary));
    row.put(
        side + " Sectors",
        joined(parties.stream().flatMap(one -> one.sectors().stream()).distinct()));
    row.words(side + " Title", each(parties, Entity::title));
    row.words(side + " Name Raw", each(parties, told::wordsFor));
  }

  private static @Nullable String primary(Entity party) {
    return party.sectors().isEmpty() ? null : party.sectors().get(0);
  }

  private static void place(Row row, Told told, Place place) {
    Whereabouts where = Whereabouts.of(place, told.analysis());
    row.words("Placename", place.name());
    row.words("City", where.city());
    row.words("District", where.district());
    row.words("Province", where.province());
    row.put("Country", where.country());
    row.number("Latitude", place.lat());
    row.number("Longitude", place.lon());
    row.put("GeoNames ID", place.geonameId());
    row.words("Raw Placename", told.wordsFor(place));
  }

  private void report(Row row, Told told) {
    Report report = told.report();
    row.words("Source", report.outlet());
    Stretch published = Stretch.of(report.published().days());
    row.put(
        "Publication Date", published == null || published.length() > 1 ? null : published.first());
    List<Entity> entities = told.analysis().entities();
    row.words("Story People", named(entities, Entity.Kind.PERSON));
    row.words("Story Organizations", named(entities, Entity.Kind.ORGANIZATION));
    row.words(
        "Story Locations", joined(told.analysis().places().stream().map(Place::name).distinct()));
    row.put("Language", report.language());
    row.put("Version", "sitrep " + version);
  }

  /** The entities of a kind that the report calls by name. */
  private static String named(List<Entity> entities, Entity.Kind kind) {
    return joined(
        entities.stream()
            .filter(one -> one.kind() == kind)
            .filter(one -> one.mentions().stream().anyMatch(it -> it.form() == Entity.Form.NAME))
            .map(Entity::name)
            .distinct());
  }

  /** A value a party, in their order; POLECAT's word for none keeps the place of one without. */
  private static String each(List<Entity> parties, Function<Entity, @Nullable String> value) {
    List<String> values = new ArrayList<>();
    for (Entity party : parties) {
      String one = value.apply(party);
      values.add(one == null || one.isEmpty() ? NONE : one);
    }
    return values.stream().allMatch(NONE::equals) ? "" : String.join("; ", values);
  }

  private static String joined(Stream<String> values) {
    return String.join("; ", values.filter(one -> !one.isEmpty()).toList());
  }
}
