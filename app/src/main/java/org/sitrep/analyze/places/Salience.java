package org.sitrep.analyze.places;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Gazetteer;
import org.sitrep.knowledge.Site;
import org.sitrep.language.Document;
import org.sitrep.language.Sentence;
import org.sitrep.model.Place;

/**
 * What “the country”, “the capital” and “the region” mean where they stand: the one such place that
 * is spoken of there, or none where several could be meant.
 */
final class Salience {
  private static final double DOMINANT = 0.5;
  private static final int FARTHEST = 8;

  private final Gazetteer gazetteer;
  private final Gathering gathering;
  private final Near<Toponym> toponyms;
  private final Map<Toponym, Place.Use> uses = new IdentityHashMap<>();
  private final Map<Draft, Integer> countries = new LinkedHashMap<>();
  private int literal;

  Salience(Gazetteer gazetteer, Gathering gathering, List<Toponym> toponyms, Uses use) {
    this.gazetteer = gazetteer;
    this.gathering = gathering;
    this.toponyms = new Near<>(toponyms, Toponym::sentence, Toponym::span);
    for (Toponym one : toponyms) {
      uses.put(one, use.of(one));
      Draft draft = gathering.of(one);
      boolean named = one.form() == Toponym.Form.NAME && uses.get(one) == Place.Use.LITERAL;
      if (named && draft != null && draft.kind == Place.Kind.COUNTRY) {
        countries.merge(draft, 1, Integer::sum);
        literal++;
      }
    }
  }

  /** Adds the mentions that definite phrases make of places spoken of before them. */
  void addDefinites(Document document) {
    for (Sentence sentence : document.sentences()) {
      for (int i = 1; i < sentence.size(); i++) {
        boolean definite = Words.lower(sentence.word(i - 1)).equals("the");
        if (definite && sentence.tag(i).equals("NN")) {
          definite(sentence, i);
        }
      }
    }
  }

  private void definite(Sentence sentence, int noun) {
    int end = noun;
    String word = Words.lower(sentence.word(noun));
    if (word.equals("capital") && Words.lower(Tokens.word(sentence, noun + 1)).equals("city")) {
      end++;
    }
    boolean modifies =
        end + 1 < sentence.size()
            && (sentence.isNoun(end + 1) || sentence.tag(end + 1).equals("POS"));
    if (modifies || isExplained(sentence, end)) {
      return;
    }
    Draft meant =
        switch (word) {
          case "country", "nation" -> country(sentence, noun);
          case "capital" -> capital(sentence, noun);
          case "region" -> region(sentence, noun);
          default -> null;
        };
    if (meant != null) {
      Place.Use use = sentence.is(noun, "nsubj") ? Place.Use.ASSOCIATIVE : Place.Use.LITERAL;
      meant.mention(sentence.span(noun - 1, end), use);
    }
  }

  /** “the capital of Niger”, “the capital, Niamey”: the name follows. */
  private static boolean isExplained(Sentence sentence, int end) {
    for (int i = end + 1; i <= end + 2 && i < sentence.size(); i++) {
      if (sentence.word(i).equals("of") || sentence.tag(i).startsWith("NNP")) {
        return true;
      }
      if (!sentence.word(i).equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** The only country named just before; else the one that most of the report is about. */
  private @Nullable Draft country(Sentence sentence, int token) {
    Set<Draft> near = new HashSet<>();
    for (Toponym one : toponyms.before(sentence, sentence.span(token).start())) {
      Draft draft = gathering.of(one);
      if (draft != null && countries.containsKey(draft)) {
        near.add(draft);
      }
    }
    return near.size() == 1 ? near.iterator().next() : dominant();
  }

  private @Nullable Draft dominant() {
    for (Map.Entry<Draft, Integer> entry : countries.entrySet()) {
      if (entry.getValue() > DOMINANT * literal && (literal > 1 || countries.size() == 1)) {
        return entry.getKey();
      }
    }
    return null;
  }

  /** The capital that was spoken of by name just before; else that of the country meant. */
  private @Nullable Draft capital(Sentence sentence, int token) {
    Draft spoken = null;
    for (Toponym one : toponyms.before(sentence, sentence.span(token).start())) {
      Draft draft = gathering.of(one);
      if (draft != null
          && isCapital(draft)
          && !Tokens.isDateline(one.sentence())
          && uses.get(one) == Place.Use.LITERAL) {
        spoken = draft;
      }
    }
    Draft country = spoken == null ? country(sentence, token) : null;
    if (spoken == null && country == null) {
      country = countryBefore(sentence, token);
    }
    Site site = country == null ? null : gazetteer.capital(country.country).orElse(null);
    return site == null || country == null
        ? spoken
        : gathering.knownWithAround(site, "the capital of " + country.name);
  }

  private static boolean isCapital(Draft draft) {
    return draft.site != null && draft.site.rank() == Site.Rank.CAPITAL;
  }

  /** The country that was named last in the sentence. */
  private @Nullable Draft countryBefore(Sentence sentence, int token) {
    Draft nearest = null;
    for (Toponym one : toponyms.in(sentence)) {
      Draft draft = gathering.of(one);
      boolean named = one.last() < token && one.form() == Toponym.Form.NAME;
      if (named && draft != null && draft.kind == Place.Kind.COUNTRY) {
        nearest = draft;
      }
    }
    return nearest;
  }

  /** The region that was last named just before. */
  private @Nullable Draft region(Sentence sentence, int token) {
    Draft latest = null;
    for (Toponym one : toponyms.before(sentence, sentence.span(token).start())) {
      Draft draft = gathering.of(one);
      if (draft != null && draft.kind == Place.Kind.REGION && uses.get(one) == Place.Use.LITERAL) {
        latest = draft;
      }
    }
    return latest;
  }

  /** “… in the capital city” after an installation, without the capital's name. */
  @Nullable Draft capitalAfter(Installation one) {
    Sentence sentence = one.sentence();
    for (int i = one.last() + 1; i < Math.min(sentence.size(), one.last() + FARTHEST); i++) {
      if (Words.lower(sentence.word(i)).equals("capital")) {
        Locations.Tie tie = Locations.between(sentence, one.last(), i);
        return tie == null || isExplained(sentence, i) ? null : capital(sentence, i);
      }
    }
    return null;
  }
}
