package org.sitrep.analyze.places;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Gazetteer.Sense;
import org.sitrep.knowledge.Site;
import org.sitrep.language.Sentence;

/**
 * What the text itself says of which place lies in which: “Niamey, Niger”, “Agadez in central
 * Niger”, “Ukraine's Kharkiv”, “Niger's capital, Niamey”, “Niamey, the capital of Niger”.
 */
final class Containment {
  private static final double COUNTY_KM = 60;
  private static final Set<String> SIDES =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "northeastern",
          "northwestern",
          "southeastern",
          "southwestern",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "far",
          "upstate",
          "rural",
          "coastal",
          "mainland",
          "neighboring",
          "neighbouring",
          "nearby",
          "the",
          "downtown");
  private static final Set<String> BETWEEN_OWNER =
      Set.of("'s", "’s", "'", "capital", "city", "of", "town", ",", "the");

  private Containment() {}

  /** Puts into {@code around} each toponym that the text says lies in another. */
  static void read(List<Toponym> row, Map<Toponym, Toponym> around) {
    for (int i = 0; i + 1 < row.size(); i++) {
      Toponym one = row.get(i);
      Toponym next = row.get(i + 1);
      if (one.sentence() != next.sentence()) {
        continue;
      }
      Toponym third =
          i + 2 < row.size() && row.get(i + 2).sentence() == one.sentence() ? row.get(i + 2) : null;
      if (isCommaOrIn(one, next) && !isList(one, next, third)) {
        around.put(one, next);
      } else if (isOwner(one, next)) {
        around.put(next, one);
      } else if (isCapitalOf(one, next)) {
        around.put(one, next);
      }
    }
  }

  private static boolean isCommaOrIn(Toponym one, Toponym next) {
    Sentence sentence = one.sentence();
    int at = one.last() + 1;
    if (at >= next.first()) {
      return false;
    }
    String first = Words.lower(sentence.word(at));
    if (first.equals("in") || first.equals(",") || first.equals("(") || first.equals("-lrb-")) {
      at++;
    } else {
      return false;
    }
    if (first.equals(",") && at < next.first() && sentence.word(at).equalsIgnoreCase("in")) {
      at++;
    }
    while (at < next.first() && SIDES.contains(Words.lower(sentence.word(at)))) {
      at++;
    }
    return at == next.first() && next.form() == Toponym.Form.NAME;
  }

  /** “Kenya, Uganda and Chad”: names of one rank in a row, no container. */
  private static boolean isList(Toponym one, Toponym next, @Nullable Toponym third) {
    if (!one.sentence().word(one.last() + 1).equals(",")) {
      return false;
    }
    if (one.senses().stream()
        .anyMatch(a -> next.senses().stream().anyMatch(b -> isWithin(a.site(), b.site())))) {
      boolean peers = third != null && isPeer(one, next) && isNextInList(next, third);
      return peers;
    }
    return !one.senses().isEmpty() || (third != null && isNextInList(next, third) && isSmall(next));
  }

  private static boolean isPeer(Toponym one, Toponym next) {
    return one.senses().stream()
        .anyMatch(
            a ->
                next.senses().stream()
                    .anyMatch(b -> a.site().kind() == b.site().kind() && a.main()));
  }

  private static boolean isSmall(Toponym toponym) {
    return toponym.senses().stream().noneMatch(one -> one.site().kind() != Site.Kind.CITY);
  }

  static boolean isNextInList(Toponym one, Toponym next) {
    if (one.sentence() != next.sentence() || next.first() <= one.last()) {
      return false;
    }
    int gap = next.first() - one.last();
    String word = Words.lower(one.sentence().word(one.last() + 1));
    return (gap == 2 && (word.equals(",") || word.equals("and") || word.equals("or")))
        || (gap == 3
            && word.equals(",")
            && !Words.lower(one.sentence().word(one.last() + 2)).equals("in"));
  }

  /** “Niger's capital, Niamey”, “Ukraine's Kharkiv”. */
  private static boolean isOwner(Toponym one, Toponym next) {
    Sentence sentence = one.sentence();
    if (next.first() - one.last() > 5 || next.first() - one.last() < 2) {
      return false;
    }
    if (!sentence.tag(one.last() + 1).equals("POS")) {
      return false;
    }
    for (int i = one.last() + 1; i < next.first(); i++) {
      if (!BETWEEN_OWNER.contains(Words.lower(sentence.word(i)))
          && !SIDES.contains(Words.lower(sentence.word(i)))) {
        return false;
      }
    }
    return true;
  }

  /** “Niamey, the capital of Niger”. */
  private static boolean isCapitalOf(Toponym one, Toponym next) {
    Sentence sentence = one.sentence();
    int from = one.last() + 1;
    if (next.first() - from < 3 || next.first() - from > 6 || !sentence.word(from).equals(",")) {
      return false;
    }
    return Words.lower(sentence.word(next.first() - 1)).equals("of")
        && Words.lower(sentence.word(next.first() - 2))
            .matches("capital|city|town|region|province|district");
  }

  /** Whether one site lies in another: in the same division, country, or region of countries. */
  static boolean isWithin(Site inner, Site outer) {
    if (inner.equals(outer) || inner.country() == null || outer.kind() == Site.Kind.WATER) {
      return false;
    }
    return switch (outer.kind()) {
      case COUNTRY -> inner.kind() != Site.Kind.COUNTRY && inner.country().equals(outer.country());
      case ADMIN ->
          (inner.kind() == Site.Kind.CITY || inner.kind() == Site.Kind.COUNTY)
              && outer.admin() != null
              && outer.admin().equals(inner.admin());
      case COUNTY ->
          inner.kind() == Site.Kind.CITY
              && outer.admin() != null
              && outer.admin().equals(inner.admin())
              && inner.kilometresTo(outer) < COUNTY_KM;
      case REGION ->
          inner.kind() == Site.Kind.CITY
              && inner.country().equals(outer.country())
              && inner.kilometresTo(outer) < 300;
      case CITY ->
          inner.kind() == Site.Kind.CITY
              && inner.population() < outer.population()
              && inner.kilometresTo(outer) < 40;
      case WATER -> false;
    };
  }

  static boolean fits(List<Sense> senses, Site outer) {
    return senses.stream().anyMatch(one -> isWithin(one.site(), outer));
  }
}
