package org.sitrep.analyze.conditions;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Table;
import org.sitrep.language.Clause;
import org.sitrep.language.Sentence;
import org.sitrep.model.Condition.Kind;
import org.sitrep.model.Entity;
import org.sitrep.model.Place;
import org.sitrep.model.Span;

/**
 * Who may use or reach what: “do not have access to US forces”, “the agreement that permitted US
 * operations from their soil”.
 */
final class AccessReader implements StateReader {
  private final Lexicon words = new Lexicon("holdings.tsv");

  @Override
  public void read(Scene scene, Sentence sentence, Consumer<Draft> found) {
    for (int token = 0; token < sentence.size(); token++) {
      for (Table.Row row : words.of(sentence, token)) {
        if (row.get("form").equals("access") && sentence.isNoun(token)) {
          access(scene, sentence, token, row, found);
        } else if (row.get("form").equals("permits") && sentence.isVerb(token)) {
          permitted(scene, sentence, token, found);
        }
      }
    }
  }

  private static void access(
      Scene scene, Sentence sentence, int noun, Table.Row row, Consumer<Draft> found) {
    int verb = sentence.is(noun, "obj", "nsubj:pass") ? sentence.head(noun) : -1;
    if (verb < 0) {
      return;
    }
    Clause clause = new Clause(sentence, verb);
    Boolean holds = holds(sentence, noun, verb);
    if (holds == null) {
      return;
    }
    for (int subject : sentence.lemma(verb).equals("deny") ? denied(clause) : clause.subjects()) {
      for (Entity who : subject == noun ? List.<Entity>of() : scene.parties(sentence, subject)) {
        Span span = Nominal.narrow(sentence, subject).cover(sentence.span(noun));
        Span things = things(sentence, noun, row);
        found.accept(
            new Draft(Kind.ACCESS, who, things == null ? span : span.cover(things))
                .what(things == null ? null : Nominal.words(scene, things))
                .with(things == null ? null : ownerOf(scene, sentence, noun, row))
                .holds(holds));
      }
    }
  }

  private static List<Integer> denied(Clause clause) {
    return clause.isPassive() ? clause.subjects() : clause.indirectObjects();
  }

  /** Null where the text leaves it open. */
  private static @Nullable Boolean holds(Sentence sentence, int noun, int verb) {
    var modality = org.sitrep.language.Factuality.of(sentence, verb);
    boolean no =
        sentence.child(noun, "det") >= 0
            && sentence.word(sentence.child(noun, "det")).equalsIgnoreCase("no");
    boolean gives =
        switch (sentence.lemma(verb)) {
          case "have", "gain", "get", "receive", "obtain", "enjoy", "secure", "retain" -> true;
          case "deny", "lose", "lack", "refuse" -> false;
          default -> no;
        };
    boolean known = gives || sentence.lemma(verb).matches("deny|lose|lack|refuse");
    if (!known) {
      return null;
    }
    return switch (modality) {
      case ACTUAL, HISTORICAL -> gives && !no;
      case NEGATED -> gives ? Boolean.FALSE : null;
      case FUTURE, HYPOTHETICAL -> null;
    };
  }

  /** The words after “access to”, coordinated ones included. */
  private static @Nullable Span things(Sentence sentence, int noun, Table.Row row) {
    Span span = null;
    for (Clause.Oblique phrase : Nominal.after(sentence, noun)) {
      boolean again = sentence.lemma(phrase.token()).equals(sentence.lemma(noun));
      if (row.list("with").contains(phrase.preposition()) || sentence.is(phrase.token(), "conj")) {
        Span more = again ? things(sentence, phrase.token(), row) : null;
        Span one = more == null ? Nominal.narrow(sentence, phrase.token()) : more;
        span = span == null ? one : span.cover(one);
      }
    }
    return span;
  }

  private static @Nullable Entity ownerOf(Scene scene, Sentence sentence, int noun, Table.Row row) {
    return Nominal.after(sentence, noun).stream()
        .filter(one -> row.list("with").contains(one.preposition()))
        .map(one -> scene.who(sentence, one.token()))
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** What an agreement lets somebody do on somebody's soil; it ends with the agreement. */
  private static void permitted(Scene scene, Sentence sentence, int verb, Consumer<Draft> found) {
    Clause clause = new Clause(sentence, verb);
    int pact =
        clause.subjects().stream()
            .filter(one -> Words.isAgreement(sentence, one))
            .findFirst()
            .orElse(-1);
    if (pact < 0 || clause.isNegated()) {
      return;
    }
    for (int object : clause.objects()) {
      Entity who = scene.who(sentence, object);
      if (who == null) {
        continue;
      }
      Span span = Nominal.wide(sentence, object);
      Place place = null;
      for (Clause.Oblique phrase : Nominal.after(sentence, verb)) {
        Place one = scene.where(sentence, phrase.token());
        if (one != null && Words.isCountryNoun(sentence, phrase.token())) {
          place = one;
          span = span.cover(Nominal.narrow(sentence, phrase.token()));
        }
      }
      found.accept(
          new Draft(Kind.ACCESS, who, span)
              .what(Nominal.words(scene, Nominal.wide(sentence, object)))
              .where(place)
              .holds(!isEnded(scene, sentence, pact)));
    }
  }

  private static boolean isEnded(Scene scene, Sentence sentence, int pact) {
    int head = sentence.head(pact);
    return head >= 0
        && sentence.isVerb(head)
        && sentence.is(pact, "obj", "nsubj:pass")
        && AgreementReader.ends(scene, sentence, head);
  }
}
