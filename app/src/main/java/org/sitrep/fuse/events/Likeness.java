package org.sitrep.fuse.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.fuse.evidence.Moments;
import org.sitrep.fuse.evidence.PlaceTree;
import org.sitrep.fuse.evidence.Wording;
import org.sitrep.model.Category;
import org.sitrep.model.DateRange;
import org.sitrep.model.Modality;

/** How much speaks for two events being one, and whether anything speaks against it. */
final class Likeness {
  /** What it takes to join two events. */
  static final double ENOUGH = 4.0;

  /** What it takes for two events that one thing keeps apart to be worth comparing. */
  static final double RIVAL = 5.0;

  private static final int APART = 180;
  private static final Set<Category> MUTUAL =
      Set.of(Category.AGREE, Category.CONSULT, Category.COOPERATE);
  private final PlaceTree places;
  private final Kinds kinds;

  Likeness(PlaceTree places, Kinds kinds) {
    this.places = places;
    this.kinds = kinds;
  }

  /** Whether nothing that the two say rules out that they are one. */
  boolean compatible(Scene one, Scene other) {
    return side(one).equals(side(other))
        && one.kind().equals(other.kind())
        && !one.several()
        && !other.several()
        && codesFit(one, other)
        && anchorsFit(one, other)
        && (restated(one, other) && namesPlaces(one, other) || fits(one, other));
  }

  /**
   * Whether the places meet, or each sentence names those of the other, so that they were only read
   * differently.
   */
  private boolean namesPlaces(Scene one, Scene other) {
    return meet(one.places(), other.places())
        || one.sentence().containsAll(other.placeWords())
            && other.sentence().containsAll(one.placeWords());
  }

  /** Whether only a misread place or party can keep them apart. */
  boolean possible(Scene one, Scene other) {
    return side(one).equals(side(other))
        && one.kind().equals(other.kind())
        && !one.several()
        && !other.several()
        && codesFit(one, other)
        && anchorsFit(one, other)
        && one.days().and(other.days()) != null
        && !ages(one, other);
  }

  /** What a user's codebook calls by two names is two happenings. */
  private static boolean codesFit(Scene one, Scene other) {
    String code = one.told().item().code();
    String code2 = other.told().item().code();
    return code == null || code2 == null || code.equals(code2);
  }

  /** Harm of two incidents is two happenings. */
  private static boolean anchorsFit(Scene one, Scene other) {
    return one.anchor().isEmpty()
        || other.anchor().isEmpty()
        || one.anchor().equals(other.anchor());
  }

  private static boolean ofOneIncident(Scene one, Scene other) {
    return !one.anchor().isEmpty() && one.anchor().equals(other.anchor());
  }

  private boolean fits(Scene one, Scene other) {
    if (ofOneIncident(one, other)) {
      return one.days().and(other.days()) != null
          && meet(one.places(), other.places())
          && !ages(one, other);
    }
    return one.days().and(other.days()) != null
        && meet(one.places(), other.places())
        && !ages(one, other)
        && partiesFit(one, other)
        && objectsFit(one, other);
  }

  /**
   * The one thing that keeps two events apart: status, time, place, actor or recipient; empty where
   * none or several do.
   */
  String hurdle(Scene one, Scene other) {
    List<String> hurdles = new ArrayList<>();
    if (!side(one).equals(side(other))) {
      hurdles.add("status");
    }
    if (one.days().and(other.days()) == null) {
      hurdles.add("time");
    }
    if (!meet(one.places(), other.places())) {
      hurdles.add("place");
    }
    if (!partiesFit(one, other)) {
      hurdles.add(fit(one.recipients(), other.recipients()) ? "actor" : "recipient");
    }
    return hurdles.size() == 1 && objectsFit(one, other) ? hurdles.get(0) : "";
  }

  /** Whether what the one sentence speaks of lies half a year or more from what the other does. */
  private static boolean ages(Scene one, Scene other) {
    LocalDate from = one.around().from();
    LocalDate to = one.around().to();
    LocalDate from2 = other.around().from();
    LocalDate to2 = other.around().to();
    return to != null && from2 != null && to.plusDays(APART).isBefore(from2)
        || to2 != null && from != null && to2.plusDays(APART).isBefore(from);
  }

  /** The sum of what speaks for it; each line is one reason. */
  double score(Scene one, Scene other) {
    double score = sameWord(one, other) + (ofOneIncident(one, other) ? ENOUGH : 0);
    score += parties(one, other);
    score += place(one, other);
    score += kinds.isRare(one.kind()) && Wording.shared(one.lands(), other.lands()) > 0 ? 1.5 : 0;
    score += Math.max(time(one.days(), other.days()), near(one, other));
    score += Wording.overlap(one.object(), other.object()) * 1.5;
    score += Math.min(1.6, 0.4 * Wording.shared(one.content(), other.content()));
    return score + (restated(one, other) && namesPlaces(one, other) ? 4 : 0);
  }

  /**
   * Whether two reports tell it in nearly the same sentence; then no reading of its parts keeps
   * them apart.
   */
  private static boolean restated(Scene one, Scene other) {
    int most = Math.max(one.sentence().size(), other.sentence().size());
    int least = Math.min(one.sentence().size(), other.sentence().size());
    return one.told().in() != other.told().in()
        && one.told().item().lemma().equals(other.told().item().lemma())
        && least >= 6
        && least >= 0.6 * most
        && Wording.shared(one.sentence(), other.sentence()) >= 0.6 * most;
  }

  private double sameWord(Scene one, Scene other) {
    String lemma = one.told().item().lemma();
    if (!lemma.equals(other.told().item().lemma())) {
      return 1.0;
    }
    return kinds.isCommon(lemma) ? 0.5 : 1.5;
  }

  private static String side(Scene scene) {
    if (scene.putOff()) {
      return "off";
    }
    Modality modality = scene.told().item().modality();
    return switch (modality) {
      case ACTUAL, HISTORICAL -> "told";
      case FUTURE, HYPOTHETICAL -> "open";
      case NEGATED -> "not";
    };
  }

  private boolean meet(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return true;
    }
    for (String place : one) {
      for (String place2 : other) {
        if (places.mayMeet(place, place2)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isMutual(Scene scene) {
    return MUTUAL.contains(scene.told().item().category());
  }

  private static boolean partiesFit(Scene one, Scene other) {
    return isMutual(one) && isMutual(other)
        ? fit(one.parties(), other.parties())
        : fit(one.actors(), other.actors()) && fit(one.recipients(), other.recipients());
  }

  private static boolean fit(Collection<Scene.Party> one, Collection<Scene.Party> other) {
    return one.isEmpty()
        || other.isEmpty()
        || one.stream().anyMatch(a -> other.stream().anyMatch(a::mayBe));
  }

  private static double parties(Scene one, Scene other) {
    if (isMutual(one) && isMutual(other)) {
      double both = 0;
      for (Scene.Party party : one.parties()) {
        both += party(Set.of(party), other.parties());
      }
      return Math.min(4, both);
    }
    double straight =
        party(one.actors(), other.actors()) + party(one.recipients(), other.recipients());
    double crossed =
        Math.max(party(one.actors(), other.recipients()), party(one.recipients(), other.actors()));
    return straight > 0 ? straight : crossed * 0.5;
  }

  private static double party(Collection<Scene.Party> one, Collection<Scene.Party> other) {
    int best = 0;
    for (Scene.Party a : one) {
      for (Scene.Party b : other) {
        best = Math.max(best, a.likeness(b));
      }
    }
    return best == 2 ? 1.5 : best * 0.75;
  }

  private double place(Scene one, Scene other) {
    double best = 0;
    for (String a : one.places()) {
      for (String b : other.places()) {
        best = Math.max(best, a.equals(b) ? 1.5 : places.mayMeet(a, b) ? 1 : 0);
      }
    }
    boolean open = one.places().isEmpty() || other.places().isEmpty();
    boolean sameLand = open && Wording.shared(one.lands(), other.lands()) > 0;
    return best > 0 || !sameLand
        ? best
        : one.implied() && other.implied() && !kinds.isRare(one.kind()) ? 0.5 : 1;
  }

  private static double time(DateRange one, DateRange other) {
    DateRange both = one.and(other);
    if (both == null || !one.isBounded() || !other.isBounded()) {
      return 0;
    }
    long width = Math.max(Moments.width(one), Moments.width(other));
    return width <= 3 ? 1.5 : width <= 31 ? 1 : width <= 366 ? 0.5 : 0;
  }

  /** Two reports of the same days tell of the same events. */
  private static double near(Scene one, Scene other) {
    DateRange published = one.told().in().report().published().days();
    DateRange published2 = other.told().in().report().published().days();
    if (!published.isOneDay() || !published2.isOneDay() || one.told().in() == other.told().in()) {
      return 0;
    }
    long width =
        Moments.width(new DateRange(earlier(published, published2), later(published, published2)));
    return width <= 4 ? 1 : width <= 10 ? 0.5 : 0;
  }

  private static @Nullable LocalDate earlier(DateRange one, DateRange other) {
    LocalDate from = one.from();
    LocalDate from2 = other.from();
    return from != null && from2 != null && from2.isBefore(from) ? from2 : from;
  }

  private static @Nullable LocalDate later(DateRange one, DateRange other) {
    LocalDate to = one.to();
    LocalDate to2 = other.to();
    return to != null && to2 != null && to2.isAfter(to) ? to2 : to;
  }

  private static boolean objectsFit(Scene one, Scene other) {
    return one.object().isEmpty()
        || other.object().isEmpty()
        || Wording.shared(one.places(), other.places()) > 0
        || Wording.shared(one.object(), other.object()) > 0
        || one.sentence().containsAll(other.object())
        || other.sentence().containsAll(one.object())
        || !one.told().item().lemma().equals(other.told().item().lemma());
  }
}
