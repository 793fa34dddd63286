package org.sitrep.analyze.places;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Sentence;

/** Where an installation lies: what the text says right after it, else what its name says. */
final class Siting {
  private static final int DEEPEST = 3;

  private final Gathering gathering;
  private final Salience salience;
  private final Near<Toponym> toponyms;
  private final Near<Installation> installations;
  private final Map<Installation, Draft> placed;

  Siting(
      Gathering gathering,
      Salience salience,
      Near<Toponym> toponyms,
      Near<Installation> installations,
      Map<Installation, Draft> placed) {
    this.gathering = gathering;
    this.salience = salience;
    this.toponyms = toponyms;
    this.installations = installations;
    this.placed = placed;
  }

  void locate(Installation one, Draft draft) {
    locate(one, draft, 0);
  }

  private void locate(Installation one, Draft draft, int depth) {
    Installation next = nextOf(one);
    Draft other = next == null ? null : placed.get(next);
    Locations.Tie tie =
        next == null ? null : Locations.between(one.sentence(), one.last(), next.first());
    if (next != null && other != null && other != draft && !other.isWithin(draft)) {
      boolean on = tie == Locations.Tie.AT || tie == Locations.Tie.WITH || tie == Locations.Tie.IN;
      if (on || sharesGround(one, next)) {
        if (depth < DEEPEST) {
          locate(next, other, depth + 1);
        }
        if (draft.partOf == null || isCloser(other, draft.partOf)) {
          draft.liesIn(other, "the text says that it is at " + other.name);
        }
        return;
      }
    }
    Draft place = after(one);
    if (place == null && next != null && tie == Locations.Tie.NEAR) {
      place = after(next);
    }
    boolean better = place != null && (draft.partOf == null || isCloser(place, draft.partOf));
    if (place != null && better && place != draft && !place.isWithin(draft)) {
      draft.liesIn(place, "the text puts it in or near " + place.name);
    }
    if (other != null
        && tie == Locations.Tie.NEAR
        && other.partOf == null
        && draft.partOf != null
        && !draft.isWithin(other)) {
      other.liesIn(draft.partOf, "the text says that " + draft.name + " is next to it");
    }
  }

  /**
   * A city tells more than the country around it, and an installation's own ground more than the
   * city.
   */
  private static boolean isCloser(Draft place, Draft than) {
    return place != than && place.isWithin(than);
  }

  /** “Camp Sable, a base that shares its ground with the airport”. */
  private static boolean sharesGround(Installation one, Installation next) {
    Sentence sentence = one.sentence();
    for (int i = one.last() + 1; i < next.first() - 1; i++) {
      String word = Words.lower(sentence.word(i));
      boolean parted = word.equals("located") && sentence.word(i - 1).equals("-");
      if (word.startsWith("co-locate") || word.startsWith("colocate") || parted) {
        return Words.lower(sentence.word(i + 1)).equals("with") && next.first() - i <= 4;
      }
    }
    return false;
  }

  /** The installation that the phrase is told to share its ground with, else the next one. */
  private @Nullable Installation nextOf(Installation one) {
    Installation best = null;
    for (Installation other : installations.in(one.sentence())) {
      if (other.first() > one.last() && best == null) {
        best = other;
      } else if (other.first() > one.last() && sharesGround(one, other)) {
        return other;
      }
    }
    return best;
  }

  /** The place that the text names right after the phrase as where it is. */
  @Nullable Draft after(Installation one) {
    for (Toponym toponym : toponyms.in(one.sentence())) {
      if (toponym.first() > one.last()) {
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

  /** “a wing of Camp Sable”. */
  @Nullable Draft whole(Installation one) {
    for (Installation other : installations.in(one.sentence())) {
      boolean told =
          other.first() > one.last()
              && Locations.between(one.sentence(), one.last(), other.first()) != null;
      if (told && placed.containsKey(other)) {
        return placed.get(other);
      }
    }
    return null;
  }

  /** “Kabul airport”, “the Niger base”. */
  @Nullable Draft inside(Installation one) {
    for (Toponym toponym : toponyms.in(one.sentence())) {
      if (one.first() <= toponym.first() && toponym.last() < one.last()) {
        return toponym.form() == Toponym.Form.PEOPLE ? null : gathering.of(toponym);
      }
    }
    return null;
  }

  void byName(Installation one, Draft draft) {
    Draft inside = draft.partOf == null && one.name() != null ? inside(one) : null;
    if (inside != null && inside != draft && inside.site != null && !inside.isWithin(draft)) {
      draft.liesIn(inside, "its name says " + inside.name);
    }
  }
}
