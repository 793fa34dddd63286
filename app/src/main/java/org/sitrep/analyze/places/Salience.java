package org.sitrep.analyze.places;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Gazetteer;
import org.sitrep.knowledge.Site;
import org.sitrep.language.Document;
import org.sitrep.language.Sentence;
import org.sitrep.model.Place;

/**
 * What “the country”, “the capital”, “the region” and “the city” mean where they stand: the one
 * such place that is spoken of there, or none where several could be meant.
 */
final class Salience {
  private static final int RECENT = 2;
  private static final double DOMINANT = 0.5;

  private final Gazetteer gazetteer;
  private final Gathering gathering;
  private final List<Toponym> toponyms;
  private final Map<Draft, Integer> countries = new LinkedHashMap<>();
  private int literal;

  Salience(Gazetteer gazetteer, Gathering gathering, List<Toponym> toponyms, UseOfToponym use) {
    this.gazetteer = gazetteer;
    this.gathering = gathering;
    this.toponyms = toponyms;
    for (Toponym one : toponyms) {
      Draft draft = gathering.of(one);
      boolean named = one.form() == Toponym.Form.NAME && use.of(one) == Place.Use.LITERAL;
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
        String lead = Words.lower(sentence.word(i - 1));
        if (lead.equals("the") && sentence.isNoun(i) && sentence.tag(i).equals("NN")) {
          definite(sentence, i);
        }
      }
    }
  }

  private void definite(Sentence sentence, int noun) {
    int end = noun;
    String word = Words.lower(sentence.word(noun));
    if (word.equals("capital")
        && noun + 1 < sentence.size()
        && Words.lower(sentence.word(noun + 1)).equals("city")) {
      end++;
    }
    boolean modifies =
        end + 1 < sentence.size() && sentence.isNoun(end + 1) || isOwner(sentence, end);
    if (modifies || isExplained(sentence, end)) {
      return;
    }
    Draft meant =
        switch (word) {
          case "country", "nation" -> country(sentence, noun);
          case "capital" -> capital(sentence, noun);
          case "region" -> recent(sentence, noun, Place.Kind.REGION);
          default -> null;
        };
    if (meant != null) {
      Place.Use use = sentence.is(noun, "nsubj") ? Place.Use.ASSOCIATIVE : Place.Use.LITERAL;
      meant.mention(sentence.span(noun - 1, end), use);
    }
  }

  private static boolean isOwner(Sentence sentence, int token) {
    return token + 1 < sentence.size() && sentence.tag(token + 1).equals("POS");
  }

  /** “the city of Agadez”, “the capital, Niamey”: the name follows. */
  private static boolean isExplained(Sentence sentence, int end) {
    for (int i = end + 1; i <= end + 2 && i < sentence.size(); i++) {
      String word = sentence.word(i);
      if (word.equals("of") || sentence.tag(i).startsWith("NNP")) {
        return true;
      }
      if (!word.equals(",")) {
        return false;
      }
    }
    return false;
  }

  /**
   * The country that most of the report's literal mentions name, or the only one named just before.
   */
  private @Nullable Draft country(Sentence sentence, int token) {
    Draft only = null;
    for (Draft draft : new ArrayList<>(countries.keySet())) {
      if (isRecent(draft, sentence, token)) {
        if (only != null) {
          only = dominant();
          return only;
        }
        only = draft;
      }
    }
    return only == null ? dominant() : only;
  }

  private @Nullable Draft dominant() {
    Draft best = null;
    for (Map.Entry<Draft, Integer> entry : countries.entrySet()) {
      if (entry.getValue() > DOMINANT * literal && literal > 1) {
        best = entry.getKey();
      }
    }
    return best;
  }

  private static boolean isRecent(Draft draft, Sentence sentence, int token) {
    int to = sentence.span(token).start();
    int from = sentence.span().start() - 400;
    return draft.mentions.stream()
        .map(Place.Mention::span)
        .anyMatch(one -> one.start() < to && one.start() >= from);
  }

  private @Nullable Draft capital(Sentence sentence, int token) {
    Draft country = countryBefore(sentence, token);
    if (country == null || country.country == null) {
      return null;
    }
    Site site = gazetteer.capital(country.country).orElse(null);
    return site == null ? null : gathering.knownWithAround(site, "the capital of " + country.name);
  }

  /**
   * The country of the nearest word in the sentence that names one or its people; else the report's
   * country.
   */
  private @Nullable Draft countryBefore(Sentence sentence, int token) {
    Draft nearest = null;
    for (Toponym one : toponyms) {
      Draft draft = gathering.of(one);
      boolean before = one.sentence() == sentence && one.last() < token;
      if (before && draft != null && draft.kind == Place.Kind.COUNTRY) {
        nearest = draft;
      }
    }
    return nearest == null ? country(sentence, token) : nearest;
  }

  private @Nullable Draft recent(Sentence sentence, int token, Place.Kind kind) {
    Draft latest = null;
    int latestAt = -1;
    for (Toponym one : toponyms) {
      Draft draft = gathering.of(one);
      boolean before = one.span().end() <= sentence.span(token).start();
      boolean near = sentence.index() - one.sentence().index() <= RECENT;
      if (before
          && near
          && draft != null
          && draft.kind == kind
          && one.form() == Toponym.Form.NAME
          && one.span().start() > latestAt
          && draft.mentions.stream()
              .anyMatch(m -> m.span().equals(one.span()) && m.use() == Place.Use.LITERAL)) {
        latest = draft;
        latestAt = one.span().start();
      }
    }
    return latest;
  }

  /** “… in the capital city” after an installation, without the capital's name. */
  @Nullable Draft capitalAfter(Installation one) {
    Sentence sentence = one.sentence();
    for (int i = one.last() + 1; i < Math.min(sentence.size(), one.last() + 8); i++) {
      if (Words.lower(sentence.word(i)).equals("capital")) {
        Locations.Tie tie = Locations.between(sentence, one.last(), i);
        return tie == null || isExplained(sentence, i) ? null : capital(sentence, i);
      }
    }
    return null;
  }
}
