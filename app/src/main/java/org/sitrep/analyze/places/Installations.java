package org.sitrep.analyze.places;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Gazetteer;
import org.sitrep.model.Place;

/**
 * Turns phrases for installations into places: those of one name are one place; a phrase without a
 * name goes to the one named installation that it can mean, else to a place of its own where the
 * text says at least where that is.
 */
final class Installations {
  private static final int MOST = 400;
  private static final Set<String> APART =
      Set.of("separate", "different", "another", "adjacent", "other");

  private final Gathering gathering;
  private final Near<Installation> near;
  private final Map<String, Draft> named = new LinkedHashMap<>();
  private final Map<Installation, Draft> placed = new LinkedHashMap<>();
  private final Map<Draft, String> families = new LinkedHashMap<>();
  private final Siting siting;

  Installations(
      Gathering gathering, Salience salience, List<Installation> found, List<Toponym> toponyms) {
    this.gathering = gathering;
    this.near = new Near<>(found, Installation::sentence, Installation::span);
    Near<Toponym> names = new Near<>(toponyms, Toponym::sentence, Toponym::span);
    this.siting = new Siting(gathering, salience, names, near, placed);
  }

  void add(List<Installation> found) {
    for (Installation one : found) {
      String name = one.name();
      if (name != null && !one.family().equals("any")) {
        Draft draft = named.computeIfAbsent(key(name), key -> named(name));
        families.put(draft, one.family());
        draft.mention(one.span(), Place.Use.LITERAL);
        placed.put(one, draft);
      }
    }
    shortNames();
    for (Installation one : found) {
      if (!placed.containsKey(one) && !one.family().equals("part")) {
        unnamed(one);
      }
    }
    placed.forEach(siting::locate);
    placed.forEach(siting::byName);
    for (Installation one : found) {
      if (!placed.containsKey(one) && one.family().equals("part")) {
        part(one);
      }
    }
  }

  private Draft named(String name) {
    Draft draft = new Draft(Place.Kind.INSTALLATION, name, "the text does not say where it lies");
    gathering.add(draft);
    return draft;
  }

  /** “Airbase 101” and “Air base 101” are written apart but are one. */
  private static String key(String name) {
    return Gazetteer.key(name)
        .replace("air force base", "airbase")
        .replace("air base", "airbase")
        .replace("air field", "airfield")
        .replace("intl ", "")
        .replace("international ", "")
        .replace("centre", "center");
  }

  /**
   * “Hamani airport” is the “Diori Hamani International Airport” of the same report when only one
   * ends so.
   */
  private void shortNames() {
    if (named.size() > MOST) {
      return;
    }
    for (String shorter : List.copyOf(named.keySet())) {
      List<String> longer =
          named.keySet().stream().filter(one -> one.endsWith(" " + shorter)).toList();
      Draft from = named.get(shorter);
      Draft to = longer.size() == 1 ? named.get(longer.get(0)) : null;
      if (from != null && to != null && from != to && shorter.indexOf(' ') > 0) {
        from.mentions.forEach(one -> to.mention(one.span(), one.use()));
        gathering.remove(from);
        families.remove(from);
        named.put(shorter, to);
        placed.replaceAll((key, draft) -> draft == from ? to : draft);
      }
    }
  }

  private void unnamed(Installation one) {
    Draft same = appositive(one);
    if (same != null) {
      same.mention(one.span(), Place.Use.LITERAL);
      placed.put(one, same);
      return;
    }
    Draft told = siting.after(one);
    Draft owner = told == null ? siting.inside(one) : told;
    Draft known = antecedent(one, owner);
    boolean sited = owner != null && (told != null || !one.definite());
    if (known != null) {
      known.mention(one.span(), Place.Use.LITERAL);
      placed.put(one, known);
    } else if (owner != null && sited && !one.family().equals("any") && families.size() < MOST) {
      Draft draft = new Draft(Place.Kind.INSTALLATION, one.noun() + " in " + owner.name, "unnamed");
      draft.liesIn(owner, "unnamed; the text says that it lies in " + owner.name);
      draft.mention(one.span(), Place.Use.LITERAL);
      gathering.add(draft);
      families.put(draft, one.family());
      placed.put(one, draft);
    }
  }

  /** “a separate compound”: a part of the one installation that is spoken of. */
  private void part(Installation one) {
    String apart = Words.lower(one.sentence().word(Math.min(one.first() + 1, one.last())));
    Draft whole = APART.contains(apart) ? siting.whole(one) : null;
    if (whole == null && APART.contains(apart)) {
      whole = topic(one);
    }
    if (whole != null) {
      Draft draft =
          new Draft(Place.Kind.OTHER, "separate " + one.noun() + " at " + whole.name, "unnamed");
      draft.liesIn(whole, "a part of " + whole.name + ", of which the text speaks just before");
      draft.mention(one.span(), Place.Use.LITERAL);
      gathering.add(draft);
    }
  }

  /** “Airbase 201, a drone base near Agadez”. */
  private @Nullable Draft appositive(Installation one) {
    for (Installation other : near.in(one.sentence())) {
      boolean beside = other.last() == one.first() - 2 && other.name() != null;
      if (beside && !one.definite() && one.sentence().word(one.first() - 1).equals(",")) {
        return other.family().equals(one.family()) ? placed.get(other) : null;
      }
    }
    return null;
  }

  /**
   * The one installation that a phrase without a name can mean: the only fitting one, or “the base”
   * the latest.
   */
  private @Nullable Draft antecedent(Installation one, @Nullable Draft where) {
    if (one.family().equals("any")) {
      return one.definite() && where == null ? latest(one) : null;
    }
    List<Draft> fitting = new ArrayList<>();
    for (Map.Entry<Draft, String> entry : families.entrySet()) {
      Draft draft = entry.getKey();
      if (entry.getValue().equals(one.family())
          && fitsNoun(draft, one.noun())
          && fits(draft, where)) {
        fitting.add(draft);
      }
    }
    boolean sited =
        where != null
            && fitting.size() == 1
            && named.containsValue(fitting.get(0))
            && (fitting.get(0).isWithin(where) || isOfSort(fitting.get(0), one));
    if (fitting.size() == 1 && (one.definite() || sited || isAttribute(one))) {
      return fitting.get(0);
    }
    return one.definite() && !fitting.isEmpty() && where == null ? latest(one) : null;
  }

  /** A checkpoint is not the one border crossing that has a name; a base may be the airbase. */
  private static boolean isOfSort(Draft draft, Installation one) {
    return one.family().equals("base") || key(draft.name).contains(key(one.noun()));
  }

  /** “Airbase 101 is an air force base …”. */
  private static boolean isAttribute(Installation one) {
    return one.sentence().child(one.last(), "cop") >= 0;
  }

  /** A drone base is not the naval base, but both are bases. */
  private static boolean fitsNoun(Draft draft, String noun) {
    String kind = noun.equals("air base") || noun.equals("air force base") ? "airbase" : noun;
    String name = key(draft.name);
    boolean vague = !kind.endsWith("base") || kind.equals("base") || kind.equals("military base");
    return vague
        || name.contains(kind)
        || !name.contains("base")
        || name.startsWith("base ")
        || name.startsWith("military base ");
  }

  private static boolean fits(Draft draft, @Nullable Draft where) {
    return where == null || draft.partOf == null || draft.isWithin(where) || where.isWithin(draft);
  }

  /** The installation of the family that was spoken of last, at most two sentences before. */
  private @Nullable Draft latest(Installation one) {
    Draft best = null;
    for (Installation other : near.before(one.sentence(), one.span().start())) {
      Draft draft = placed.get(other);
      if (draft != null && (one.family().equals("any") || other.family().equals(one.family()))) {
        best = draft;
      }
    }
    return best;
  }

  /** The first installation of the latest sentence, up to this one, that speaks of any. */
  private @Nullable Draft topic(Installation one) {
    Installation best = null;
    for (Installation other : near.before(one.sentence(), one.span().start())) {
      boolean later = best == null || other.sentence().index() > best.sentence().index();
      if (later && placed.containsKey(other)) {
        best = other;
      }
    }
    return best == null ? null : placed.get(best);
  }
}
