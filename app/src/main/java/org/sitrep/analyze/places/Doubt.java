package org.sitrep.analyze.places;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Gazetteer.Sense;
import org.sitrep.knowledge.Site;

/**
 * Why the best site of a name is not to be believed: towns are called after famous ones, and most
 * towns are in no gazetteer. A site that nothing else in the report speaks for is given only where
 * the report speaks of no other land or state, or where the site is by far the best known.
 */
final class Doubt {
  private static final double SPOKEN = 1;
  private static final double HALF = 0.5;
  private static final double FAMOUS = 3;
  private static final double FAMOUS_ABROAD = 3.3;
  private static final double CLOSE = 0.8;
  private static final double CLOSE_ABROAD = 1;
  private static final int SMALL = 100_000;
  private static final int MIDDLING = 300_000;
  private static final int METROPOLIS = 1_000_000;
  private static final String OF_STATES = "USA";

  private final Votes votes;

  Doubt(Votes votes) {
    this.votes = votes;
  }

  /**
   * @param site the best one
   * @param senses what the name can stand for
   * @param margin how much better it is than the next, infinite where there is none
   * @param office whether a local office is called after it (“Lebanon Police”)
   * @return the reason, null where there is no doubt
   */
  @Nullable String of(Site site, List<Sense> senses, double margin, boolean office) {
    if (site.country() == null || site.kind() == Site.Kind.COUNTY) {
      return null;
    }
    boolean known = site.population() > SMALL || site.rank() == Site.Rank.CAPITAL;
    boolean capital = site.rank() == Site.Rank.CAPITAL && site.population() > METROPOLIS;
    if (!office && (known && votes.isOfTheWorld() || capital && !votes.isLocal())) {
      return null;
    }
    if (votes.country(site) < HALF && isStrange(site, senses, margin, office)) {
      return "the best known of this name is abroad, of which the report does not speak";
    }
    boolean state = OF_STATES.equals(site.country()) && site.kind() == Site.Kind.CITY;
    return state && isAway(site, margin)
        ? "the best known of this name is in a state of which the report does not speak"
        : null;
  }

  /** Whether another land, or something local, speaks against a site abroad. */
  private boolean isStrange(Site site, List<Sense> senses, double margin, boolean office) {
    boolean elsewhere = votes.countries() - votes.country(site) >= SPOKEN;
    boolean several = senses.size() > 1;
    if (site.kind() == Site.Kind.COUNTRY) {
      boolean rival = elsewhere && margin < CLOSE_ABROAD && isAtHome(senses);
      boolean town = !elsewhere && votes.isLocal() && margin < FAMOUS_ABROAD;
      return several && (office || rival || town);
    }
    boolean local = office || votes.isLocal();
    boolean small =
        site.kind() == Site.Kind.CITY
            && site.rank() == Site.Rank.NONE
            && site.population() <= SMALL;
    boolean namesake = local && several && margin < FAMOUS_ABROAD;
    boolean rival = elsewhere && margin < FAMOUS && isAtHome(senses);
    if (OF_STATES.equals(site.country())) {
      return rival;
    }
    if (elsewhere) {
      return (small && !votes.isNear(site)) || namesake || rival;
    }
    return (small && local)
        || several && margin < (local ? FAMOUS_ABROAD : CLOSE_ABROAD) && isApart(site, senses);
  }

  /** Whether the name has a sense in the country that most of the report speaks of. */
  private boolean isAtHome(List<Sense> senses) {
    String home = votes.home();
    return senses.stream().anyMatch(one -> home != null && home.equals(one.site().country()));
  }

  private static boolean isApart(Site site, List<Sense> senses) {
    return senses.stream()
        .anyMatch(one -> site.country() != null && !site.country().equals(one.site().country()));
  }

  private boolean isAway(Site site, double margin) {
    if (votes.division(site) >= HALF
        || site.rank() == Site.Rank.CAPITAL
        || site.population() > MIDDLING) {
      return false;
    }
    return votes.divisions() - votes.division(site) >= SPOKEN || margin < CLOSE;
  }
}
