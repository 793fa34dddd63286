package org.sitrep.analyze.places;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Gazetteer;
import org.sitrep.language.Sentence;
import org.sitrep.model.Place;

/**
 * Turns phrases for installations into places: those of one name are one place; where one lies is
 * what the text says right after it; a phrase without a name goes to the one named installation
 * that it can mean, else to a place of its own where the text says at least where that is.
 */
final class Installations {
  private static final int RECENT = 2;
  private static final int DEEPEST = 3;
  private static final Set<String> APART =
      Set.of("separate", "different", "another", "adjacent", "other");

  private final Gathering gathering;
  private final Salience salience;
  private final Map<String, Draft> named = new LinkedHashMap<>();
  private final Map<Installation, Draft> placed = new LinkedHashMap<>();
  private final Map<Draft, String> families = new LinkedHashMap<>();

  Installations(Gathering gathering, Salience salience) {
    this.gathering = gathering;
    this.salience = salience;
  }

  void add(List<Installation> found, List<Toponym> toponyms) {
    for (Installation one : found) {
      if (one.name() != null && !one.family().equals("any")) {
        Draft draft = named.computeIfAbsent(key(one.name()), key -> named(one));
        families.put(draft, one.family());
        draft.mention(one.span(), Place.Use.LITERAL);
        placed.put(one, draft);
      }
    }
    shortNames();
    for (Installation one : found) {
      if (!placed.containsKey(one) && !one.family().equals("part")) {
        unnamed(one, toponyms);
      }
    }
    for (Installation one : found) {
      Draft draft = placed.get(one);
      if (draft != null) {
        locate(one, draft, found, toponyms, 0);
      }
    }
    placed.forEach((one, draft) -> byName(one, draft, toponyms));
    found.stream()
        .filter(one -> !placed.containsKey(one) && one.family().equals("part"))
        .forEach(this::part);
  }

  private Draft named(Installation one) {
    Draft draft =
        new Draft(
            Place.Kind.INSTALLATION,
            one.name() == null ? one.noun() : one.name(),
            "the text does not say where it lies");
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
    for (String shorter : List.copyOf(named.keySet())) {
      List<String> longer =
          named.keySet().stream().filter(one -> one.endsWith(" " + shorter)).toList();
      if (longer.size() == 1 && shorter.indexOf(' ') > 0) {
        Draft from = named.get(shorter);
        Draft to = named.get(longer.get(0));
        if (from != null && to != null && from != to) {
          from.mentions.forEach(one -> to.mention(one.span(), one.use()));
          gathering.remove(from);
          named.put(shorter, to);
          placed.replaceAll((key, draft) -> draft == from ? to : draft);
        }
      }
    }
  }

  private void unnamed(Installation one, List<Toponym> toponyms) {
    Draft inside = locationAfter(one, toponyms);
    Draft owner = inside == null ? toponymIn(one, toponyms) : inside;
    Draft known = antecedent(one, owner);
    if (known != null) {
      known.mention(one.span(), Place.Use.LITERAL);
      placed.put(one, known);
    } else if (owner != null
        && !one.family().equals("any")
        && !(one.definite() && inside == null)) {
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
    String words = Words.lower(one.sentence().word(Math.min(one.first() + 1, one.last())));
    Draft whole = APART.contains(words) ? topic(one) : null;
    if (whole != null) {
      String name = "separate " + one.noun() + " at " + whole.name;
      Draft draft = new Draft(Place.Kind.OTHER, name, "unnamed");
      draft.liesIn(whole, "a part of " + whole.name + ", which the text speaks of just before");
      draft.mention(one.span(), Place.Use.LITERAL);
      gathering.add(draft);
      placed.put(one, draft);
    }
  }

  /**
   * The one installation that a phrase without a name can mean: the only fitting one, or “the base”
   * the latest.
   */
  private @Nullable Draft antecedent(Installation one, @Nullable Draft where) {
    List<Draft> fitting = new ArrayList<>();
    for (Map.Entry<Draft, String> entry : families.entrySet()) {
      Draft draft = entry.getKey();
      boolean sort = fits(entry.getValue(), one.family()) && fitsNoun(draft, one.noun());
      if (draft.kind == Place.Kind.INSTALLATION && sort && fits(draft, where)) {
        fitting.add(draft);
      }
    }
    boolean told =
        one.definite()
            || (where != null && fitting.size() == 1 && named.containsValue(fitting.get(0)));
    if (fitting.size() == 1 && !one.family().equals("any") && (told || isAttribute(one))) {
      return fitting.get(0);
    }
    return one.definite() && fitting.size() > 0 && where == null ? latest(one, one.family()) : null;
  }

  /** “Airbase 101 is an air force base …”. */
  private static boolean isAttribute(Installation one) {
    return one.sentence().child(one.last(), "cop") >= 0;
  }

  private static boolean fits(String family, String wanted) {
    return wanted.equals("any") ? !family.equals("part") : family.equals(wanted);
  }

  /** A drone base is not the naval base, but both are bases. */
  private static boolean fitsNoun(Draft draft, String noun) {
    String kind = plain(noun);
    String name = key(draft.name);
    boolean vague = !kind.endsWith("base") || kind.equals("base") || kind.equals("military base");
    return vague
        || name.contains(kind)
        || !name.contains("base")
        || name.matches("(.* )?(military )?base( .*)?");
  }

  private static String plain(String noun) {
    return noun.equals("air base") || noun.equals("air force base") ? "airbase" : noun;
  }

  private static boolean fits(Draft draft, @Nullable Draft where) {
    return where == null || draft.partOf == null || draft.isWithin(where) || where.isWithin(draft);
  }

  /** The installation of the family that was spoken of last, at most two sentences before. */
  private @Nullable Draft latest(Installation one, String family) {
    Draft best = null;
    int latest = -1;
    for (Map.Entry<Installation, Draft> entry : placed.entrySet()) {
      Installation other = entry.getKey();
      int distance = one.sentence().index() - other.sentence().index();
      boolean before = other.span().start() < one.span().start() && distance <= RECENT;
      if (before && other.span().start() > latest && fits(other.family(), family)) {
        latest = other.span().start();
        best = entry.getValue();
      }
    }
    return best;
  }

  /** The first installation of the latest sentence, up to this one, that speaks of any. */
  private @Nullable Draft topic(Installation one) {
    Installation best = null;
    for (Installation other : placed.keySet()) {
      int distance = one.sentence().index() - other.sentence().index();
      boolean before = other.span().start() < one.span().start() && distance <= RECENT;
      if (before && (best == null || isTopic(other, best))) {
        best = other;
      }
    }
    return best == null ? null : placed.get(best);
  }

  private static boolean isTopic(Installation other, Installation best) {
    int later = other.sentence().index() - best.sentence().index();
    return later > 0 || (later == 0 && other.first() < best.first());
  }

  private void locate(
      Installation one, Draft draft, List<Installation> found, List<Toponym> toponyms, int depth) {
    Installation next = nextOf(one, found);
    if (next != null) {
      Locations.Tie tie = Locations.between(one.sentence(), one.last(), next.first());
      Draft other = placed.get(next);
      boolean shares =
          tie == Locations.Tie.AT || tie == Locations.Tie.WITH || tie == Locations.Tie.IN;
      boolean ground = sharesGround(one, next);
      if (other != null && other != draft && (shares || ground) && !other.isWithin(draft)) {
        if (depth < DEEPEST) {
          locate(next, other, found, toponyms, depth + 1);
        }
        if (draft.partOf != null && !isCloser(other, draft.partOf)) {
          return;
        }
        draft.liesIn(other, "the text says that it is at " + other.name);
        return;
      }
    }
    Draft place = locationAfter(one, toponyms);
    if (place == null
        && next != null
        && Locations.between(one.sentence(), one.last(), next.first()) == Locations.Tie.NEAR) {
      place = locationAfter(next, toponyms);
    }
    if (place != null
        && place != draft
        && (draft.partOf == null || isCloser(place, draft.partOf))
        && !place.isWithin(draft)) {
      put(draft, place);
    }
  }

  /**
   * A city tells more than the country around it, and an installation's own ground more than the
   * city.
   */
  private static boolean isCloser(Draft place, Draft than) {
    return place != than && place.isWithin(than);
  }

  private static void put(Draft draft, Draft place) {
    draft.liesIn(place, "the text puts it in or near " + place.name);
  }

  /** “Airbase 101 …, is an air force base that is co-located with an international airport”. */
  private static boolean sharesGround(Installation one, Installation next) {
    Sentence sentence = one.sentence();
    for (int i = one.last() + 1; i < next.first() - 1; i++) {
      String word = Words.lower(sentence.word(i));
      if (word.startsWith("co-locate")
          || word.startsWith("colocate")
          || word.equals("located") && Words.lower(sentence.word(i - 1)).equals("-")) {
        return Words.lower(sentence.word(i + 1)).equals("with") && next.first() - i <= 4;
      }
    }
    return false;
  }

  private static @Nullable Installation nextOf(Installation one, List<Installation> found) {
    Installation best = null;
    for (Installation other : found) {
      boolean after = other.sentence() == one.sentence() && other.first() > one.last();
      if (after && (sharesGround(one, other) || best == null)) {
        best = best != null && !sharesGround(one, other) ? best : other;
      }
    }
    return best;
  }

  private @Nullable Draft locationAfter(Installation one, List<Toponym> toponyms) {
    for (Toponym toponym : toponyms) {
      if (toponym.sentence() == one.sentence() && toponym.first() > one.last()) {
        Draft draft = gathering.of(toponym);
        Locations.Tie tie = Locations.between(one.sentence(), one.last(), toponym.first());
        if (tie != null && draft != null && toponym.form() == Toponym.Form.NAME) {
          return draft;
        }
        break;
      }
    }
    return salience.capitalAfter(one);
  }

  /** “Kabul airport”, “the Niger base”. */
  private @Nullable Draft toponymIn(Installation one, List<Toponym> toponyms) {
    for (Toponym toponym : toponyms) {
      if (toponym.sentence() == one.sentence()
          && one.first() <= toponym.first()
          && toponym.last() < one.last()) {
        Draft draft = gathering.of(toponym);
        return toponym.form() == Toponym.Form.PEOPLE ? null : draft;
      }
    }
    return null;
  }

  private void byName(Installation one, Draft draft, List<Toponym> toponyms) {
    Draft inside = draft.partOf == null && one.name() != null ? toponymIn(one, toponyms) : null;
    if (inside != null && inside != draft && inside.site != null && !inside.isWithin(draft)) {
      draft.liesIn(inside, "its name says " + inside.name);
    }
  }
}
