package org.sitrep.analyze.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Gazetteer;
import org.sitrep.knowledge.Site;
import org.sitrep.model.Place;

/** Gathers the mentions of a report into places, one a site, with the places around them. */
final class Gathering {
  private static final int MOST_CANDIDATES = 8;
  private static final int DEEPEST = 4;

  private final Gazetteer gazetteer;
  private final Uses use;
  private final Map<Site, Draft> bySite = new LinkedHashMap<>();
  private final Map<String, Draft> byName = new LinkedHashMap<>();
  private final Map<Toponym, Draft> byToponym = new IdentityHashMap<>();
  private final List<Draft> others = new ArrayList<>();

  Gathering(Gazetteer gazetteer, Uses use) {
    this.gazetteer = gazetteer;
    this.use = use;
  }

  void add(
      List<Toponym> toponyms, Map<Toponym, Resolver.Choice> choices, Map<Toponym, Toponym> around) {
    for (Toponym one : toponyms) {
      Resolver.Choice choice = choices.get(one);
      Draft draft =
          choice == null || choice.site() == null
              ? unknown(one, choice)
              : known(choice.site(), choice.reason());
      draft.mention(one.span(), use.of(one));
      if (choice != null && choice.open()) {
        draft.candidates = candidates(one, choice.site());
      }
      byToponym.put(one, draft);
    }
    for (Toponym inner : toponyms) {
      Toponym outer = around.get(inner);
      if (outer != null) {
        contain(byToponym.get(inner), byToponym.get(outer));
      }
    }
    new ArrayList<>(bySite.values()).forEach(this::ancestors);
  }

  /** What else of some size the name can stand for, the largest first. */
  private static List<Place.Candidate> candidates(Toponym one, @Nullable Site chosen) {
    return one.senses().stream()
        .map(Gazetteer.Sense::site)
        .filter(site -> site != chosen && site.hasPoint() && site.geonameId() > 0)
        .sorted(Comparator.comparingInt(Site::population).reversed().thenComparing(Site::geonameId))
        .limit(MOST_CANDIDATES)
        .map(Draft::candidate)
        .toList();
  }

  @Nullable Draft of(Toponym toponym) {
    return byToponym.get(toponym);
  }

  void add(Draft draft) {
    others.add(draft);
  }

  void remove(Draft draft) {
    others.remove(draft);
  }

  Draft knownWithAround(Site site, String reason) {
    Draft draft = known(site, reason);
    ancestors(draft);
    return draft;
  }

  Draft known(Site site, String reason) {
    return bySite.computeIfAbsent(site, key -> Draft.of(key, reason));
  }

  private Draft unknown(Toponym one, Resolver.@Nullable Choice choice) {
    String reason = choice == null ? "not resolved" : choice.reason();
    Place.Kind kind = one.wanted() == null ? Place.Kind.OTHER : one.wanted();
    Draft draft =
        byName.computeIfAbsent(
            Gazetteer.key(one.name()), key -> new Draft(kind, one.name(), reason));
    Site seat = choice == null ? null : choice.seat();
    if (seat != null) {
      draft.country = seat.country();
      draft.put(seat.lat(), seat.lon(), Place.Precision.ADMIN);
    }
    return draft;
  }

  /** A place that the gazetteer does not know, but that the text puts in one that it knows. */
  private static void contain(@Nullable Draft inner, @Nullable Draft outer) {
    if (inner == null
        || outer == null
        || inner.site != null
        || inner.partOf != null
        || outer.isWithin(inner)) {
      return;
    }
    inner.liesIn(outer, inner.reason + "; the text says that it lies in " + outer.name);
  }

  /**
   * City → division → country; a region → what is stated around it, where the report speaks of
   * that.
   */
  private void ancestors(Draft draft) {
    Site site = draft.site;
    if (site == null || draft.partOf != null) {
      return;
    }
    Site around = null;
    if (site.kind() == Site.Kind.CITY || site.kind() == Site.Kind.COUNTY) {
      around =
          gazetteer
              .admin(site.admin())
              .filter(one -> !one.name().equals(site.name()))
              .or(() -> gazetteer.country(site.country()))
              .orElse(null);
    } else if (site.kind() != Site.Kind.COUNTRY) {
      around = gazetteer.country(site.country()).orElse(null);
    }
    if (around != null) {
      draft.partOf = known(around, "around " + draft.name);
      ancestors(draft.partOf);
    }
  }

  List<Place> places() {
    List<Draft> drafts = new ArrayList<>(bySite.values());
    drafts.addAll(byName.values());
    drafts.addAll(others);
    for (int pass = 0; pass < DEEPEST; pass++) {
      drafts.forEach(Draft::inherit);
    }
    drafts.forEach(one -> one.mentions.sort(Comparator.comparing(Place.Mention::span)));
    drafts.sort(
        Comparator.comparingInt(
            one ->
                one.mentions.isEmpty() ? Integer.MAX_VALUE : one.mentions.get(0).span().start()));
    Map<Draft, String> ids = new HashMap<>();
    drafts.forEach(one -> ids.put(one, "p" + (ids.size() + 1)));
    return drafts.stream().map(one -> place(one, ids)).toList();
  }

  private static Place place(Draft draft, Map<Draft, String> ids) {
    boolean point = !Double.isNaN(draft.lat);
    long number = draft.site == null ? 0 : draft.site.geonameId();
    return new Place(
        ids.getOrDefault(draft, ""),
        draft.kind,
        draft.name,
        draft.partOf == null ? null : ids.get(draft.partOf),
        draft.country,
        point ? draft.lat : null,
        point ? draft.lon : null,
        number == 0 ? null : number,
        draft.precision,
        draft.reason,
        draft.zone(),
        draft.candidates,
        draft.mentions);
  }
}
