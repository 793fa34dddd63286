package org.sitrep.analyze.entities;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Countries;
import org.sitrep.language.Sentence;
import org.sitrep.model.Entity.Form;

/**
 * What stands around a mention: the mention beside it, the country spoken of, the one most spoken
 * of.
 */
final class Context {
  private static final Set<String> SEPARATORS = Set.of(",", "-", "–", "—", "--");

  private final Map<Integer, List<Draft>> bySentence;
  private final @Nullable String main;

  Context(Map<Integer, List<Draft>> bySentence) {
    this.bySentence = bySentence;
    Map<String, Integer> counts = new HashMap<>();
    for (List<Draft> drafts : bySentence.values()) {
      for (Draft draft : drafts) {
        if (draft.is(Draft.Sort.COUNTRY) && draft.country != null) {
          counts.merge(draft.country, draft.aside ? 1 : 2, Integer::sum);
        }
      }
    }
    main =
        counts.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(Map.Entry::getKey)
            .orElse(null);
  }

  /**
   * The country named last before the draft in its sentence, else the one that the report speaks of
   * most.
   */
  @Nullable String countryOf(Draft draft) {
    String found = null;
    for (Draft other : bySentence.getOrDefault(draft.sentence.index(), List.of())) {
      if (other.from < draft.from && other.is(Draft.Sort.COUNTRY)) {
        found = other.country;
      }
    }
    return found == null ? main : found;
  }

  /**
   * The draft before this one in the sentence where only a comma or dash (and an article) parts
   * them.
   */
  @Nullable Draft beside(Draft draft, Predicate<Draft> wanted) {
    for (Draft other : bySentence.getOrDefault(draft.sentence.index(), List.of())) {
      if (other.to < draft.from
          && other != draft
          && wanted.test(other)
          && isApposed(draft, other.to)) {
        return other;
      }
    }
    return null;
  }

  private boolean isApposed(Draft draft, int gap) {
    Sentence sentence = draft.sentence;
    if (!SEPARATORS.contains(sentence.word(gap))) {
      return false;
    }
    int next = gap + 1;
    boolean article =
        next < draft.from && sentence.word(next).matches("an?|the|one|another|[0-9]+");
    next = article ? next + 1 : next;
    if (next != draft.from) {
      return false;
    }
    int after = draft.to;
    boolean comma =
        after >= sentence.size() || !sentence.tag(after).equals("CC") && !sentence.isNoun(after);
    boolean list =
        after + 1 < sentence.size()
            && sentence.word(after).equals(",")
            && sentence.tag(after + 1).equals("CC");
    return comma && !list;
  }

  /** Whether the draft stands in brackets right after another mention. */
  boolean isBracketed(Draft draft) {
    Sentence sentence = draft.sentence;
    return draft.to - draft.from == 1
        && draft.from > 1
        && draft.to < sentence.size()
        && Names.isOpen(sentence.word(draft.from - 1))
        && Names.isClose(sentence.word(draft.to))
        && bySentence.getOrDefault(sentence.index(), List.of()).stream()
            .anyMatch(other -> other.to == draft.from - 1);
  }

  /** A government's mention as one of its country, whose plain name is the entity's. */
  Draft asCountry(Draft draft, String country) {
    String name = Countries.all().byCode(country).map(one -> one.name()).orElse(country);
    Draft first =
        new Draft(draft.sentence, draft.from, draft.to, draft.head, Draft.Sort.COUNTRY, name);
    first.country = country;
    first.form = Form.NOMINAL;
    return first;
  }
}
