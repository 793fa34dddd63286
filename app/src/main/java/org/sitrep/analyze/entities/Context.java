package org.sitrep.analyze.entities;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Countries;
import org.sitrep.language.Clause;
import org.sitrep.language.Sentence;
import org.sitrep.model.Entity.Form;

/**
 * What stands around a mention: the mention beside it, the country spoken of, the one most spoken
 * of.
 */
final class Context {
  private static final Set<String> SEPARATORS = Set.of(",", "-", "–", "—", "--");

  private static final int HIGHEST = 4;

  private final Map<Integer, List<Draft>> bySentence;
  private final @Nullable String main;
  private final @Nullable String juntaCountry;
  private final boolean military;
  private final boolean policed;

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
    juntaCountry =
        bySentence.values().stream()
            .flatMap(List::stream)
            .filter(draft -> draft.is(Draft.Sort.JUNTA) && draft.country != null)
            .min(Comparator.comparing(Draft::start))
            .map(draft -> draft.country)
            .orElse(null);
    military = count(draft -> draft.is(Draft.Sort.FORCE)) > 1;
    policed = count(draft -> draft.is(Draft.Sort.BODY) && draft.sectors.contains("COP")) > 0;
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
      if (other.from < draft.from && other.is(Draft.Sort.COUNTRY) && other.part == null) {
        found = other.country;
      }
    }
    return found == null ? main : found;
  }

  /**
   * Where the report speaks of a country's military rulers, that country; else as {@link
   * #countryOf}.
   */
  @Nullable String juntaCountryOf(Draft draft) {
    return juntaCountry == null ? countryOf(draft) : juntaCountry;
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
    if (after < sentence.size() && sentence.tag(after).equals("POS")) {
      return false;
    }
    boolean comma =
        after >= sentence.size() || !sentence.tag(after).equals("CC") && !sentence.isNoun(after);
    boolean list =
        after + 1 < sentence.size()
            && sentence.word(after).equals(",")
            && sentence.tag(after + 1).equals("CC");
    return comma && !list;
  }

  /** The mention right before the brackets in which the draft stands alone. */
  @Nullable Draft bracketed(Draft draft) {
    Sentence sentence = draft.sentence;
    boolean alone =
        draft.to - draft.from == 1
            && draft.from > 1
            && draft.to < sentence.size()
            && Names.isOpen(sentence.word(draft.from - 1))
            && Names.isClose(sentence.word(draft.to));
    if (!alone) {
      return null;
    }
    return bySentence.getOrDefault(sentence.index(), List.of()).stream()
        .filter(
            other ->
                other.to == draft.from - 1
                    && (other.is(Draft.Sort.BODY) || other.is(Draft.Sort.GROUP)))
        .findFirst()
        .orElse(null);
  }

  /** The mention that the token heads. */
  @Nullable Draft at(Sentence sentence, int token) {
    return bySentence.getOrDefault(sentence.index(), List.of()).stream()
        .filter(one -> one.head == token)
        .findFirst()
        .orElse(null);
  }

  /** The mention that ends right before the token, or before a comma before it. */
  @Nullable Draft rightBefore(Sentence sentence, int token) {
    boolean comma = token > 0 && sentence.word(token - 1).equals(",");
    int end = comma ? token - 1 : token;
    return bySentence.getOrDefault(sentence.index(), List.of()).stream()
        .filter(one -> one.to == end)
        .findFirst()
        .orElse(null);
  }

  /** The first person in tokens {@code [from, to)}. */
  @Nullable Draft humanWithin(Sentence sentence, int from, int to) {
    return bySentence.getOrDefault(sentence.index(), List.of()).stream()
        .filter(one -> one.from >= from && one.to <= to && one.isHuman())
        .min(Comparator.comparingInt(one -> one.from))
        .orElse(null);
  }

  @Nullable Draft startingAt(Sentence sentence, int token) {
    return bySentence.getOrDefault(sentence.index(), List.of()).stream()
        .filter(one -> one.from == token)
        .findFirst()
        .orElse(null);
  }

  /** The mention that is the subject, told or implied, of the verb over the draft. */
  @Nullable Draft subjectAbove(Draft draft) {
    return subjectAbove(draft.sentence, draft.head);
  }

  @Nullable Draft subjectAbove(Sentence sentence, int token) {
    int verb = sentence.head(token);
    for (int steps = 0; verb >= 0 && !sentence.isVerb(verb) && steps < HIGHEST; steps++) {
      verb = sentence.head(verb);
    }
    if (verb < 0) {
      return null;
    }
    List<Integer> subjects = new Clause(sentence, verb).subjects();
    return bySentence.getOrDefault(sentence.index(), List.of()).stream()
        .filter(other -> subjects.contains(other.head) && !other.aside)
        .findFirst()
        .orElse(beforeRelative(sentence, token));
  }

  /**
   * “an accord with Mali, which withdrew its troops”: the mention before “which”, wherever the
   * parser hangs the clause.
   */
  private @Nullable Draft beforeRelative(Sentence sentence, int token) {
    int relative = token;
    while (relative > 0 && !sentence.word(relative).equals("which")) {
      if (sentence.word(relative).matches("[;:.]")) {
        return null;
      }
      relative--;
    }
    int end = relative > 0 && sentence.word(relative - 1).equals(",") ? relative - 1 : -1;
    return bySentence.getOrDefault(sentence.index(), List.of()).stream()
        .filter(other -> other.to == end && !other.aside)
        .findFirst()
        .orElse(null);
  }

  /** The country that the report speaks of most. */
  @Nullable String main() {
    return main;
  }

  /** Whether the report speaks of forces more than once. */
  boolean isMilitary() {
    return military;
  }

  boolean isPoliced() {
    return policed;
  }

  private long count(Predicate<Draft> wanted) {
    return bySentence.values().stream().flatMap(List::stream).filter(wanted).count();
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
