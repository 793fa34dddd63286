package org.sitrep.analyze.events;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.language.Sentence;
import org.sitrep.model.Analysis;
import org.sitrep.model.Entity;
import org.sitrep.model.Place;
import org.sitrep.model.Span;

/**
 * Which entity or place the text names at a token: what the rooms before this one found, by where
 * it stands.
 */
final class Naming {
  private static final Set<String> OFFICIAL =
      Set.of(
          "GOV", "MIL", "COP", "LEG", "JUD", "REB", "PRM", "UAF", "SPY", "PTY", "OPP", "IGO",
          "ELI");

  private final Named<Entity>[] entities;
  private final Named<Place>[] places;
  private final Named<Place>[] associative;

  /** A mention of something. */
  private record Named<T>(Span span, T what) {}

  Naming(Analysis analysis) {
    entities =
        sorted(
            analysis.entities().stream()
                .flatMap(
                    one -> one.mentions().stream().map(mention -> new Named<>(mention.span(), one)))
                .toList());
    places = places(analysis, Place.Use.LITERAL);
    associative = places(analysis, Place.Use.ASSOCIATIVE);
  }

  private static Named<Place>[] places(Analysis analysis, Place.Use use) {
    return sorted(
        analysis.places().stream()
            .flatMap(
                one ->
                    one.mentions().stream()
                        .filter(mention -> mention.use() == use)
                        .map(mention -> new Named<>(mention.span(), one)))
            .toList());
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static <T> Named<T>[] sorted(List<Named<T>> all) {
    Named<T>[] found = all.toArray(new Named[0]);
    Arrays.sort(found, (a, b) -> a.span().compareTo(b.span()));
    return found;
  }

  /**
   * The entity whose mention is headed by the token, else one of which the token is a part of the
   * name.
   */
  Optional<Entity> entity(Sentence sentence, int token) {
    return named(entities, sentence, token);
  }

  Optional<Place> place(Sentence sentence, int token) {
    return named(places, sentence, token);
  }

  /** The place that is named or meant last before an offset, about a sentence back at most. */
  Optional<Place> placeBefore(int offset) {
    int at = firstAt(places, offset) - 1;
    return at < 0 || offset - places[at].span().end() > LONGEST
        ? Optional.empty()
        : Optional.of(places[at].what());
  }

  /** The literal places of a sentence by the token that heads each. */
  Map<Integer, Place> places(Sentence sentence) {
    return in(places, sentence);
  }

  /** The places that stand for who is there, likewise. */
  Map<Integer, Place> associativePlaces(Sentence sentence) {
    return in(associative, sentence);
  }

  private static Map<Integer, Place> in(Named<Place>[] all, Sentence sentence) {
    Map<Integer, Place> found = new HashMap<>();
    for (int at = firstAt(all, sentence.span().start()); at < all.length; at++) {
      if (all[at].span().start() >= sentence.span().end()) {
        break;
      }
      int head = sentence.headOf(all[at].span());
      boolean whole = head >= 0 && all[at].span().contains(sentence.span(head));
      if (whole) { // not the London of “the London-based observatory”
        found.put(head, all[at].what());
      }
    }
    return found;
  }

  private static <T> Optional<T> named(Named<T>[] all, Sentence sentence, int token) {
    Span word = sentence.span(token);
    Named<T> best = null;
    boolean bestHeads = false;
    for (int at = firstAt(all, word.start() - LONGEST);
        at < all.length && all[at].span().start() <= word.start();
        at++) {
      Span span = all[at].span();
      if (!span.contains(word)) {
        continue;
      }
      boolean heads = sentence.headOf(span) == token;
      boolean longer = best == null || span.length() > best.span().length();
      if (best == null
          || (heads && !bestHeads)
          || (heads == bestHeads && longer == heads && longer)) {
        best = all[at];
        bestHeads = heads;
      }
    }
    boolean within = best != null && !bestHeads && isNamePart(sentence, token, best.span());
    return best != null && (bestHeads || within) ? Optional.of(best.what()) : Optional.empty();
  }

  /**
   * Whether a mention that the token does not head still ends with it, as parsers attach long names
   * in odd ways.
   */
  private static boolean isNamePart(Sentence sentence, int token, Span mention) {
    return sentence.span(token).end() == mention.end();
  }

  private static final int LONGEST = 200;

  private static <T> int firstAt(Named<T>[] all, int offset) {
    int low = 0;
    int high = all.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all[middle].span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether an entity is or serves a state or an international body, or bears arms. */
  static boolean isOfficial(Entity entity) {
    return switch (entity.kind()) {
      case COUNTRY, FORCE -> true;
      default -> entity.sectors().stream().anyMatch(OFFICIAL::contains) || entity.title() != null;
    };
  }
}
