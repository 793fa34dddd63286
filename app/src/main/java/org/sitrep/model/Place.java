package org.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place on the earth, resolved as far as the text and the gazetteer allow.
 *
 * @param id local to an analysis, derived from content in a situation
 * @param kind what sort of place
 * @param name its name
 * @param partOf the id of the place that it lies in
 * @param country ISO 3166-1 alpha-3
 * @param lat degrees north (WGS 84)
 * @param lon degrees east (WGS 84)
 * @param geonameId its number in GeoNames
 * @param precision what the coordinates stand for
 * @param reason why it was resolved so, or why not
 * @param zone IANA id of the time zone by whose clock it lives
 * @param candidates what else the name can stand for, where the report itself does not settle it
 * @param mentions where the text names it, in order
 */
public record Place(
    String id,
    Kind kind,
    String name,
    @Nullable String partOf,
    @Nullable String country,
    @Nullable Double lat,
    @Nullable Double lon,
    @Nullable Long geonameId,
    Precision precision,
    @Nullable String reason,
    @Nullable String zone,
    List<Candidate> candidates,
    List<Mention> mentions) {

  public Place {
    candidates = List.copyOf(candidates);
    mentions = List.copyOf(mentions);
  }

  public Place withMentions(List<Mention> newer) {
    return new Place(
        id,
        kind,
        name,
        partOf,
        country,
        lat,
        lon,
        geonameId,
        precision,
        reason,
        zone,
        candidates,
        newer);
  }

  /** The same as lying in another place. */
  public Place in(String around) {
    return new Place(
        id,
        kind,
        name,
        around,
        country,
        lat,
        lon,
        geonameId,
        precision,
        reason,
        zone,
        candidates,
        mentions);
  }

  /** The same mentions as another site of the name, which is settled by that. */
  public Place as(Candidate site, String why) {
    return new Place(
        id,
        site.kind(),
        site.name(),
        null,
        site.country(),
        site.lat(),
        site.lon(),
        site.geonameId(),
        site.precision(),
        why,
        site.zone(),
        List.of(),
        mentions);
  }

  /**
   * A site that a name can stand for.
   *
   * @param name its usual name
   * @param lat degrees north (WGS 84)
   * @param lon degrees east (WGS 84)
   */
  public record Candidate(
      long geonameId,
      Kind kind,
      String name,
      @Nullable String country,
      double lat,
      double lon,
      @Nullable String zone,
      Precision precision) {}

  /** What sort of place. */
  public enum Kind {
    COUNTRY,
    ADMIN,
    CITY,
    INSTALLATION,
    REGION,
    WATER,
    OTHER;

    @Override
    public String toString() {
      return Wire.word(this);
    }
  }

  /** What a place's coordinates stand for. */
  public enum Precision {
    POINT,
    CITY,
    ADMIN,
    COUNTRY,
    REGION,
    UNRESOLVED;

    @Override
    public String toString() {
      return Wire.word(this);
    }
  }

  /**
   * One place where the text names a place.
   *
   * @param report the report, null within an analysis
   * @param span the words
   * @param use literal (the place is meant) or associative (“US troops”, “Moscow said”)
   */
  public record Mention(@Nullable String report, Span span, Use use) {}

  /** Whether a toponym means the place itself. */
  public enum Use {
    LITERAL,
    ASSOCIATIVE;

    @Override
    public String toString() {
      return Wire.word(this);
    }
  }
}
