package org.sitrep.analyze.entities;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Countries;
import org.sitrep.language.Sentence;
import org.sitrep.model.Entity.Form;
import org.sitrep.model.Span;

/**
 * Words such as “UN-brokered”, “Saudi-led” and “Somalia-based”, which the tokenizer leaves whole.
 */
final class Compounds {
  private static final Set<String> DOINGS =
      Set.of(
          "led",
          "backed",
          "brokered",
          "controlled",
          "sponsored",
          "supported",
          "run",
          "occupied",
          "made",
          "allied",
          "funded",
          "mediated",
          "imposed",
          "linked",
          "aligned",
          "owned",
          "held",
          "built",
          "trained",
          "supplied",
          "based",
          "born",
          "proposed",
          "drafted",
          "mandated",
          "administered",
          "installed",
          "dominated",
          "ordered",
          "affiliated");
  private static final Set<String> HOMES =
      Set.of("based", "born", "registered", "owned", "flagged", "made", "educated");

  private Compounds() {}

  /** The country where the compound says something is at home. */
  static @Nullable String home(String word) {
    int hyphen = word.lastIndexOf('-');
    boolean home = hyphen > 0 && HOMES.contains(word.substring(hyphen + 1));
    return home
        ? Countries.all()
            .of(word.substring(0, hyphen))
            .map(one -> one.country().iso3())
            .orElse(null)
        : null;
  }

  /** The country or body before the hyphen as a mention of its own. */
  static @Nullable Draft draft(Lexicon lexicon, Sentence sentence, int token) {
    String word = sentence.word(token);
    int hyphen = word.lastIndexOf('-');
    if (hyphen <= 0 || !DOINGS.contains(word.substring(hyphen + 1))) {
      return null;
    }
    String first = word.substring(0, hyphen);
    int start = sentence.span(token).start();
    if (sentence.span(token).length() != word.length()) {
      return null;
    }
    Span span = new Span(start, start + hyphen);
    Optional<Countries.Match> country = Countries.all().of(first);
    if (country.isPresent()) {
      Draft draft =
          new Draft(
              sentence,
              token,
              token + 1,
              token,
              Draft.Sort.COUNTRY,
              country.get().country().name());
      draft.country = country.get().country().iso3();
      return part(draft, span);
    }
    Lexicon.Organization body = lexicon.organization(first);
    if (body == null) {
      return null;
    }
    Draft.Sort sort = body.sort() == Role.Sort.ORG ? Draft.Sort.BODY : Draft.Sort.GROUP;
    Draft draft = new Draft(sentence, token, token + 1, token, sort, body.name());
    draft.organization = body;
    draft.country = body.country();
    draft.sectors = body.sectors();
    return part(draft, span);
  }

  private static Draft part(Draft draft, Span span) {
    draft.part = Objects.requireNonNull(span);
    draft.form = Form.NAME;
    draft.aside = true;
    return draft;
  }
}
