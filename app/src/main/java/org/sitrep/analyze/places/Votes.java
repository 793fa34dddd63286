package org.sitrep.analyze.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Gazetteer.Sense;
import org.sitrep.knowledge.Site;
import org.sitrep.language.Document;
import org.sitrep.language.Sentence;

/**
 * Where a report plays, as its names and words tell so far: votes for countries and first-order
 * divisions, and cities that are sure. What is being weighed has no vote of its own.
 */
final class Votes {
  private static final double FOR_COUNTRY = 2.5;
  private static final double FOR_DIVISION = 3;
  private static final double FOR_SHARED = 2.5;
  private static final double FOR_NEIGHBOURS = 2;
  private static final double FOR_CUE = 0.7;
  private static final int MOST_CUES = 3;
  private static final double NEAR_KM = 120;
  private static final double REACH_KM = 300;
  private static final int MOST_ANCHORS = 60;
  private static final int LARGE = 100_000;
  private static final double HALF = 0.5;
  private static final int WORLDLY = 3;

  private final Map<String, Double> countries = new HashMap<>();
  private final Map<String, Double> divisions = new HashMap<>();
  private final List<Site> anchors = new ArrayList<>();
  private final Map<String, Double> possible = new HashMap<>();
  private double possibleVotes;
  private boolean local;
  private double countryVotes;
  private double divisionVotes;

  double country(Site site) {
    return countries.getOrDefault(String.valueOf(site.country()), 0.0);
  }

  /** All votes for countries. */
  double countries() {
    return countryVotes;
  }

  /** All votes for divisions. */
  double divisions() {
    return divisionVotes;
  }

  /** The country that has more than half of the votes, null where none has. */
  @Nullable String home() {
    return countries.entrySet().stream()
        .filter(one -> one.getValue() > HALF * countryVotes)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /** Whether it lies where the report plays, though over a border. */
  boolean isNear(Site site) {
    return anchors.stream().anyMatch(one -> one != site && one.kilometresTo(site) < REACH_KM);
  }

  /** Notes that the report speaks of streets, counties or local offices. */
  void local() {
    local = true;
  }

  boolean isLocal() {
    return local;
  }

  double division(Site site) {
    return divisions.getOrDefault(String.valueOf(site.admin()), 0.0);
  }

  /** Notes words that tell the country (“sheriff”), each once. */
  void cue(Document document, Map<String, String> cues) {
    Set<String> seen = new HashSet<>();
    for (Sentence sentence : document.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        String word = sentence.word(i);
        String country = cues.getOrDefault(word, cues.get(Words.lower(word)));
        if (country != null && seen.size() < MOST_CUES && seen.add(Words.lower(word))) {
          countries.merge(country, FOR_CUE, Double::sum);
          countryVotes += FOR_CUE;
        }
      }
    }
  }

  void vote(Site site, double weight) {
    if (weight == 0) {
      return;
    }
    if (site.country() != null) {
      countries.merge(site.country(), weight, Double::sum);
      countryVotes += weight;
    }
    if (site.admin() != null) {
      divisions.merge(site.admin(), weight, Double::sum);
      divisionVotes += weight;
    }
    if (weight < 0) {
      anchors.remove(site);
      return;
    }
    if (site.kind() == Site.Kind.CITY && anchors.size() < MOST_ANCHORS && !anchors.contains(site)) {
      anchors.add(site);
    }
  }

  /**
   * Every division in which a name has a sense may be where the report plays; those that several
   * names share win.
   */
  void maybe(Toponym toponym, int sign) {
    Set<String> shared = new HashSet<>();
    for (Sense sense : toponym.senses()) {
      if (sense.site().admin() != null && sense.main()) {
        shared.add(sense.site().admin());
      }
    }
    for (String division : shared) {
      possible.merge(division, sign / (double) shared.size(), Double::sum);
    }
    possibleVotes += shared.isEmpty() ? 0 : sign;
  }

  /**
   * Whether the report speaks of so many lands that it is of the world: there a bare “Geneva” is
   * the one that all the world knows.
   */
  boolean isOfTheWorld() {
    return countries.values().stream().filter(one -> one >= HALF).count() >= WORLDLY;
  }

  /** Whether only its country speaks for a town of a country whose towns bear famous names. */
  private boolean isAnyTown(Site site) {
    return "USA".equals(site.country())
        && site.kind() == Site.Kind.CITY
        && site.population() < LARGE
        && division(site) < HALF;
  }

  double context(Site site) {
    double score = 0;
    boolean spokenOf = !(isAnyTown(site) && isOfTheWorld());
    if (spokenOf && site.country() != null && countryVotes > 0) {
      score += FOR_COUNTRY * countries.getOrDefault(site.country(), 0.0) / (countryVotes + 1);
    }
    if (site.admin() != null && divisionVotes > 0) {
      score += FOR_DIVISION * divisions.getOrDefault(site.admin(), 0.0) / (divisionVotes + 1);
    }
    if (site.admin() != null && possibleVotes > 0) {
      score += FOR_SHARED * possible.getOrDefault(site.admin(), 0.0) / (possibleVotes + 1);
    }
    int near = 0;
    for (Site anchor : anchors) {
      near += !anchor.equals(site) && anchor.kilometresTo(site) < NEAR_KM ? 1 : 0;
    }
    return score
        + (anchors.isEmpty() || site.kind() != Site.Kind.CITY
            ? 0
            : FOR_NEIGHBOURS * near / (anchors.size() + 1.0));
  }

  /**
   * A small town far from all that the report speaks of is more likely one that the gazetteer does
   * not know.
   */
  boolean isForeign(Site site) {
    if (site.kind() != Site.Kind.CITY
        || site.rank() != Site.Rank.NONE
        || site.population() > LARGE) {
      return false;
    }
    double land = country(site);
    boolean abroad = countryVotes - land > 1 && land < HALF;
    double home = division(site);
    boolean away = "USA".equals(site.country()) && divisionVotes - home > 1.5 && home < HALF / 2;
    return abroad || away;
  }
}
