package org.sitrep.analyze.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Gazetteer;
import org.sitrep.knowledge.Gazetteer.Sense;
import org.sitrep.knowledge.Site;
import org.sitrep.language.Document;
import org.sitrep.model.Place;

/**
 * Gives each name of a report one site, or none. A name has one sense a report (Gale, Church and
 * Yarowsky 1992), except where the text itself says where it lies. What is sure votes first
 * (countries, “X, Y”); then size and rank of a site, and the country, division and neighbourhood in
 * which the report's other places lie, decide (Leidner 2007, Lieberman and Samet 2012). Where two
 * far sites come out alike, none is given.
 */
final class Resolver {
  private static final double FOR_LIST = 1.5;
  private static final double HALF = 0.5;
  private static final double CLEAR = 0.2;
  private static final double FOR_MINOR = 2;
  private static final double NEAR_KM = 120;
  private static final Set<String> LARGE_DIVISIONS =
      Set.of("USA", "CAN", "AUS", "GBR", "IND", "MEX", "BRA", "DEU");

  private final Gazetteer gazetteer;
  private final Votes votes = new Votes();
  private final Map<String, Site> listed = new HashMap<>();
  private final Map<Site, Double> cast = new HashMap<>();
  private final Set<Site> doubted = new HashSet<>();
  private final Doubt doubt = new Doubt(votes);

  Resolver(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * What a name came out as: its site, or null; of a division that is not known the city of the
   * same name; and why.
   */
  record Choice(@Nullable Site site, @Nullable Site seat, String reason, boolean open) {
    Choice(@Nullable Site site, String reason) {
      this(site, null, reason, false);
    }

    /** The same, but weighed by this report's context alone: another report may know better. */
    Choice asOpen() {
      return new Choice(site, seat, reason, true);
    }
  }

  /** What is doubted of “Dublin” is not believed of “Dublin City”. */
  private static final Choice DOUBTED =
      new Choice(null, "another name of the report for the same place is doubted").asOpen();

  /** Notes words that tell the country. */
  void cue(Document document, Map<String, String> cues) {
    votes.cue(document, cues);
  }

  Map<Toponym, Choice> resolve(List<Toponym> toponyms, Map<Toponym, Toponym> around) {
    Map<Toponym, Choice> choices = new LinkedHashMap<>();
    Map<String, List<Toponym>> groups = new LinkedHashMap<>();
    for (Toponym one : toponyms) {
      groups.computeIfAbsent(key(one), key -> new ArrayList<>()).add(one);
    }
    if (toponyms.stream().anyMatch(Resolver::isLocal)) {
      votes.local();
    }
    Map<String, Choice> pinned = pinned(toponyms, around, choices);
    groups.values().forEach(group -> votes.maybe(group.get(0), 1));
    siblings(toponyms, around);
    sure(groups, pinned);
    for (int round = 0; round < 2; round++) {
      for (Map.Entry<String, List<Toponym>> group : groups.entrySet()) {
        Choice choice = pinned.get(group.getKey());
        if (choice == null) {
          choice = withoutOwn(group.getValue(), round > 0);
          if (round == 0 && choice.site() != null) {
            cast(choice.site(), HALF);
          }
        }
        for (Toponym one : group.getValue()) {
          if (round == 1) {
            choices.putIfAbsent(one, choice);
          }
        }
      }
    }
    pinned.values().forEach(sure -> doubted.remove(sure.site()));
    choices.replaceAll((one, choice) -> doubted.contains(choice.site()) ? DOUBTED : choice);
    return choices;
  }

  /** The votes of a name, or of another for the same sites, do not count for it. */
  private Choice withoutOwn(List<Toponym> group, boolean strict) {
    List<Sense> senses = group.get(0).senses();
    senses.forEach(one -> votes.vote(one.site(), -cast.getOrDefault(one.site(), 0.0)));
    Choice choice = choose(group, strict);
    senses.forEach(one -> votes.vote(one.site(), cast.getOrDefault(one.site(), 0.0)));
    return choice;
  }

  private void cast(Site site, double weight) {
    votes.vote(site, weight);
    cast.merge(site, weight, Double::sum);
  }

  /** “Oregon, Washington and Idaho”: in a list a name is what its neighbours can only be. */
  private void siblings(List<Toponym> toponyms, Map<Toponym, Toponym> around) {
    for (int i = 0; i + 1 < toponyms.size(); i++) {
      Toponym one = toponyms.get(i);
      Toponym next = toponyms.get(i + 1);
      if (Containment.isNextInList(one, next) && !around.containsKey(one)) {
        sibling(one, next);
        sibling(next, one);
      }
    }
  }

  private void sibling(Toponym one, Toponym beside) {
    List<Sense> known = known(beside);
    Sense only = known.size() == 1 ? known.get(0) : null;
    if (only != null && only.site().kind() == Site.Kind.ADMIN && one.senses().size() > 1) {
      listed.put(key(one), only.site());
    }
  }

  /** What a name can stand for but the obscure places of an imported gazetteer. */
  private static List<Sense> known(Toponym one) {
    return one.senses().stream().filter(sense -> !NameFilter.isObscure(sense.site())).toList();
  }

  /** Whether a sense is of the kind and country of a name that stands beside it in a list. */
  private boolean isListed(Toponym one, Site site) {
    Site beside = listed.get(key(one));
    return beside != null
        && beside.kind() == site.kind()
        && String.valueOf(beside.country()).equals(site.country());
  }

  /** Streets, counties and offices of towns are spoken of in local news. */
  private static boolean isLocal(Toponym one) {
    boolean office =
        one.form() == Toponym.Form.EMBEDDED
            && one.senses().stream().noneMatch(sense -> sense.site().kind() != Site.Kind.CITY);
    boolean county = one.wanted() == Place.Kind.ADMIN && one.name().endsWith("County");
    return one.form() == Toponym.Form.STREET || county || office;
  }

  private static String key(Toponym one) {
    String kind = one.wanted() == Place.Kind.ADMIN ? "#admin" : "";
    return Gazetteer.key(one.name()) + kind + (one.form() == Toponym.Form.PEOPLE ? "#people" : "");
  }

  /**
   * “X, Y”: X is pinned wherever the same name stands, unless two places of that name are pinned
   * apart.
   */
  private Map<String, Choice> pinned(
      List<Toponym> toponyms, Map<Toponym, Toponym> around, Map<Toponym, Choice> choices) {
    Map<String, Choice> pinned = new HashMap<>();
    for (Toponym inner : toponyms) {
      Toponym outer = around.get(inner);
      Pair pair = outer == null ? null : pair(inner, outer);
      if (outer == null || pair == null) {
        continue;
      }
      Choice choice = new Choice(pair.inner(), "the text says that it lies in " + outer.name());
      choices.put(inner, choice);
      pinned.putIfAbsent(key(inner), choice);
      votes.vote(pair.inner(), 2);
      if (outer.senses().size() > 1) {
        Choice container = new Choice(pair.outer(), "the text puts " + inner.name() + " in it");
        choices.put(outer, container);
        pinned.putIfAbsent(key(outer), container);
      }
    }
    return pinned;
  }

  private record Pair(Site inner, Site outer, double score) {}

  private @Nullable Pair pair(Toponym inner, Toponym outer) {
    Pair best = null;
    for (Sense in : inner.senses()) {
      for (Sense out : outer.senses()) {
        double score = prior(in) + prior(out);
        if (Containment.isWithin(in.site(), out.site()) && (best == null || score > best.score())) {
          best = new Pair(in.site(), out.site(), score);
        }
      }
    }
    return best;
  }

  /** Names of one sense that is a country or division vote before anything is weighed. */
  private void sure(Map<String, List<Toponym>> groups, Map<String, Choice> pinned) {
    for (Map.Entry<String, List<Toponym>> group : groups.entrySet()) {
      List<Sense> senses = known(group.getValue().get(0));
      boolean people = group.getValue().get(0).form() == Toponym.Form.PEOPLE;
      boolean counties = senses.stream().allMatch(one -> one.site().kind() == Site.Kind.COUNTY);
      if (counties && !senses.isEmpty() && !pinned.containsKey(group.getKey())) {
        senses.forEach(
            one -> cast(one.site(), Math.min(3, group.getValue().size()) / (double) senses.size()));
      } else if (senses.size() == 1
          && NameFilter.isLarge(senses.get(0).site())
          && !pinned.containsKey(group.getKey())) {
        Site site = senses.get(0).site();
        double weight = site.kind() == Site.Kind.CITY ? 0.5 : people ? 0.3 : 1;
        cast(site, weight * Math.min(3, group.getValue().size()));
      }
    }
  }

  private record Scored(Sense sense, double score) {}

  private Choice choose(List<Toponym> group, boolean strict) {
    Toponym first = group.get(0);
    List<Scored> scored = new ArrayList<>();
    votes.maybe(first, -1);
    for (Sense sense : first.senses()) {
      double fit = first.wanted() == null ? 0 : fits(sense.site(), first.wanted()) ? 3 : -3;
      fit += isListed(first, sense.site()) ? FOR_LIST : 0;
      scored.add(new Scored(sense, prior(sense) + votes.context(sense.site()) + fit));
    }
    votes.maybe(first, 1);
    scored.sort(Comparator.comparingDouble(Scored::score).reversed());
    if (scored.isEmpty()) {
      return county(first);
    }
    Scored best = scored.get(0);
    Site site = best.sense().site();
    if (first.wanted() != null && !fits(site, first.wanted())) {
      boolean seat = site.kind() == Site.Kind.CITY && first.wanted() == Place.Kind.ADMIN;
      String none = "the gazetteer knows no " + first.wanted() + " of this name";
      return seat && !votes.isForeign(site)
          ? new Choice(null, site, none + ", but the city after which it is called", false)
          : new Choice(null, none);
    }
    if (NameFilter.isObscure(site) && votes.country(site) <= 0) {
      return new Choice(
          null,
          "a small place of this name lies in " + told(site) + ", of which nothing else speaks");
    }
    double margin =
        scored.size() > 1 ? best.score() - scored.get(1).score() : Double.POSITIVE_INFINITY;
    boolean office = group.stream().anyMatch(one -> one.form() == Toponym.Form.EMBEDDED);
    String why = strict ? doubt.of(site, first.senses(), margin, office) : null;
    if (why != null) {
      doubted.add(site);
      return new Choice(null, why).asOpen();
    }
    if (scored.size() > 1
        && best.score() - scored.get(1).score() < CLEAR
        && scored.get(1).sense().site().kilometresTo(site) > NEAR_KM) {
      return new Choice(
              null, "could be in " + told(site) + " or in " + told(scored.get(1).sense().site()))
          .asOpen();
    }
    return scored.size() == 1 || site.kind() != Site.Kind.CITY
        ? new Choice(
            site, scored.size() == 1 ? "the only one of this name in the gazetteer" : why(site))
        : new Choice(site, why(site)).asOpen();
  }

  /** “in Barrow”: short for a county of a state that the report speaks of. */
  private Choice county(Toponym toponym) {
    Site best = null;
    if (toponym.wanted() == Place.Kind.WATER || toponym.wanted() == Place.Kind.CITY) {
      return new Choice(null, "not in the gazetteer");
    }
    for (Sense sense : gazetteer.named(toponym.name() + " County")) {
      double home = votes.division(sense.site());
      if (home >= HALF && (best == null || home > votes.division(best))) {
        best = sense.site();
      }
    }
    return best == null
        ? new Choice(null, "not in the gazetteer")
        : new Choice(
            best,
            "not in the gazetteer but as a county of "
                + told(best)
                + ", of which the report speaks");
  }

  private static boolean fits(Site site, Place.Kind wanted) {
    return switch (wanted) {
      case CITY -> site.kind() == Site.Kind.CITY;
      case ADMIN ->
          site.kind() == Site.Kind.ADMIN
              || site.kind() == Site.Kind.COUNTY
              || site.kind() == Site.Kind.REGION
              || site.kind() == Site.Kind.WATER
              || site.kind() == Site.Kind.COUNTRY;
      case WATER -> site.kind() == Site.Kind.WATER;
      default -> true;
    };
  }

  private String told(Site site) {
    String division = gazetteer.admin(site.admin()).map(one -> one.name() + ", ").orElse("");
    return division + gazetteer.country(site.country()).map(Site::name).orElse("no one country");
  }

  private String why(Site site) {
    if (site.kind() == Site.Kind.COUNTRY) {
      return "a country";
    }
    boolean home = votes.division(site) > 1;
    boolean land = votes.country(site) > 1;
    if (home || land) {
      return "the report speaks of "
          + (home ? told(site) : gazetteer.country(site.country()).map(Site::name).orElse(""));
    }
    return "the best known of this name";
  }

  private static double prior(Sense sense) {
    Site site = sense.site();
    double size =
        site.minor()
            ? FOR_MINOR
            : switch (site.kind()) {
              case COUNTRY -> 7.8;
              case ADMIN ->
                  site.country() != null && LARGE_DIVISIONS.contains(site.country()) ? 6.5 : 4.6;
              case CITY -> Math.log10(site.population() + 10.0);
              case COUNTY -> 4;
              case REGION, WATER -> 6;
            };
    double rank = site.rank() == Site.Rank.CAPITAL ? 1.4 : site.rank() == Site.Rank.SEAT ? 0.3 : 0;
    return size + rank - (sense.main() ? 0 : 1.5);
  }
}
