package org.sitrep.analyze.conditions;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Clause;
import org.sitrep.language.Factuality;
import org.sitrep.language.Sentence;
import org.sitrep.model.Condition.Kind;
import org.sitrep.model.Entity;
import org.sitrep.model.Modality;
import org.sitrep.model.Place;
import org.sitrep.model.Span;

/** Who holds which office, from titles before a name, appositions and “X is the president of Y”. */
final class OfficeReader implements StateReader {
  /** Offices that are held away from the country whose they are. */
  private static final Pattern ABROAD =
      Pattern.compile("\\b(ambassador|envoy|consul|attach[eé])\\b", Pattern.CASE_INSENSITIVE);

  private static final int LONGEST = 9;
  private static final Set<String> PAST =
      Set.of(
          "former",
          "ex",
          "late",
          "deposed",
          "ousted",
          "toppled",
          "overthrown",
          "then",
          "ex-president",
          "previous",
          "one-time",
          "onetime",
          "removed",
          "sacked",
          "fired",
          "dismissed",
          "impeached",
          "outgoing-",
          "disgraced",
          "erstwhile",
          "detained",
          "captive",
          "imprisoned",
          "exiled");
  private static final Set<String> OVERTHROWS =
      Set.of(
          "overthrow",
          "oust",
          "ouster",
          "topple",
          "depose",
          "toppling",
          "deposition",
          "unseat",
          "dethrone",
          "ousting",
          "removal",
          "dismissal",
          "impeachment");
  private static final Set<String> LINKING =
      Set.of("of", "for", "the", "and", "to", "'s", "’s", "on");

  @Override
  public void read(Scene scene, Sentence sentence, Consumer<Draft> found) {
    for (int token = 0; token < sentence.size(); token++) {
      Entity person = scene.named(sentence, token);
      boolean person1 =
          person != null && person.kind() == Entity.Kind.PERSON && isName(sentence, token);
      boolean ends = token + 1 >= sentence.size() || !isName(sentence, token + 1);
      if (person1 && person != null && ends && !person.name().contains(" of ")) {
        titled(scene, sentence, person, token, found);
        apposed(scene, sentence, person, token, found);
      }
      if (Words.isOffice(sentence, token) && sentence.child(token, "cop") >= 0) {
        being(scene, sentence, token, found);
      }
    }
  }

  private static boolean isName(Sentence sentence, int token) {
    return sentence.tag(token).startsWith("NNP") && !sentence.is(token, "punct");
  }

  /** “US Secretary of Defense Lloyd Austin”: the run of title words up to the name. */
  private static void titled(
      Scene scene, Sentence sentence, Entity person, int last, Consumer<Draft> found) {
    int first = last;
    while (first > 0 && last - first < LONGEST && isTitleWord(sentence, first - 1)) {
      first--;
    }
    while (first < last && isLoose(sentence, first)) {
      first++;
    }
    int office = -1;
    for (int token = first; token < last; token++) {
      if (Words.isOffice(sentence, token) && !isPossessive(sentence, token + 1)) {
        office = token;
      }
    }
    if (office < 0) {
      return;
    }
    int end = office;
    end = TitleEnd.before(sentence, end, last - TitleEnd.nameLength(sentence, person, last) + 1);
    if (sentence.word(Math.min(end + 1, last)).equals(",")) {
      return;
    }
    int start = first;
    for (int token = first; token <= end; token++) {
      if (PAST.contains(lower(sentence, token))) {
        start = token;
      }
    }
    Span words = sentence.span(start, end);
    boolean holds = !isPast(sentence, first, end) && !isOverthrown(sentence, first, last);
    tell(scene, sentence, person, words, office, sentence.span(start, last), holds, found);
  }

  private static boolean isTitleWord(Sentence sentence, int token) {
    String word = sentence.word(token);
    boolean nominal =
        sentence.tag(token).startsWith("NN")
            || sentence.tag(token).startsWith("JJ")
            || PAST.contains(lower(sentence, token))
            || word.equals("elected")
            || word.equals("appointed");
    if (word.equals("and")) {
      return isWithinName(sentence, token);
    }
    boolean preposition = sentence.tag(token).equals("IN") || sentence.tag(token).equals("TO");
    if (preposition && (token == 0 || !Words.isOffice(sentence, token - 1))) {
      return false;
    }
    return nominal || word.equals("-") || LINKING.contains(word);
  }

  /** “Secretary of Health and Human Services”: a name that an office's “of” begins. */
  private static boolean isWithinName(Sentence sentence, int and) {
    for (int token = and - 1; token > Math.max(0, and - 4); token--) {
      String word = sentence.word(token);
      if (word.equals("of") || word.equals("for")) {
        return Words.isOffice(sentence, token - 1);
      }
      if (!sentence.tag(token).startsWith("NNP")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isLoose(Sentence sentence, int token) {
    return LINKING.contains(sentence.word(token)) || sentence.word(token).equals("-");
  }

  private static boolean isPossessive(Sentence sentence, int token) {
    return token < sentence.size() && sentence.tag(token).equals("POS");
  }

  private static String lower(Sentence sentence, int token) {
    return sentence.word(token).toLowerCase(Locale.ROOT);
  }

  private static boolean isPast(Sentence sentence, int first, int last) {
    for (int token = Math.max(0, first - 1); token <= last; token++) {
      String word = lower(sentence, token);
      if (PAST.contains(word) || word.startsWith("ex-")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOverthrow(Sentence sentence, int token) {
    return OVERTHROWS.contains(sentence.lemma(token).toLowerCase(Locale.ROOT));
  }

  /** “the overthrow of elected president X”, “X was ousted”, “toppled X”, “X toppled by a coup”. */
  private static boolean isOverthrown(Sentence sentence, int first, int name) {
    if (first > 0
        && isOverthrow(sentence, first - 1)
        && sentence.tag(first - 1).matches("VB[GD]")) {
      return Factuality.of(sentence, first - 1) == Modality.ACTUAL;
    }
    if (first > 1 && sentence.word(first - 1).equals("of") && isOverthrow(sentence, first - 2)) {
      return Factuality.of(sentence, first - 2) == Modality.ACTUAL;
    }
    for (int child : sentence.children(name, "acl")) {
      if (isOverthrow(sentence, child) && sentence.tag(child).equals("VBN")) {
        return true;
      }
    }
    int at = name;
    for (int steps = 0; steps < 3 && sentence.head(at) >= 0; steps++) {
      boolean undergoes =
          sentence.is(at, "obj", "nsubj:pass")
              || (sentence.is(at, "nmod") && Nominal.preposition(sentence, at).equals("of"));
      int head = sentence.head(at);
      if (isOverthrow(sentence, head)) {
        return undergoes && Factuality.of(sentence, head) == Modality.ACTUAL;
      }
      if (!sentence.is(at, "compound", "flat", "appos")) {
        return false;
      }
      at = head;
    }
    return false;
  }

  /** “Bola Tinubu, the president of Nigeria”, “the president of Nigeria, Bola Tinubu”. */
  private static void apposed(
      Scene scene, Sentence sentence, Entity person, int name, Consumer<Draft> found) {
    int head = name;
    for (int child : sentence.children(head, "appos")) {
      tellApposed(scene, sentence, person, child, head, found);
    }
    if (sentence.is(name, "appos") && sentence.head(name) >= 0) {
      tellApposed(scene, sentence, person, sentence.head(name), name, found);
    }
  }

  private static void tellApposed(
      Scene scene, Sentence sentence, Entity person, int office, int name, Consumer<Draft> found) {
    if (!Words.isOffice(sentence, office) || !sentence.isNoun(office)) {
      return;
    }
    Span words = described(sentence, office);
    boolean holds =
        !isPast(sentence, sentence.tokenAt(words.start()), office)
            && !isOverthrown(sentence, sentence.tokenAt(words.start()), name);
    tell(scene, sentence, person, words, office, words.cover(sentence.span(name)), holds, found);
  }

  private static Span described(Sentence sentence, int office) {
    Span words = Nominal.narrow(sentence, office);
    for (Clause.Oblique phrase : Nominal.after(sentence, office)) {
      if (phrase.preposition().equals("of")
          || phrase.preposition().equals("for")
          || phrase.preposition().equals("at")) {
        Span body = words.cover(Nominal.narrow(sentence, phrase.token()));
        int last = sentence.tokenAt(body.end() - 1);
        int end = last < 0 ? last : TitleEnd.before(sentence, last, sentence.size());
        return end <= last ? body : body.cover(sentence.span(end));
      }
    }
    return words;
  }

  private static void being(Scene scene, Sentence sentence, int office, Consumer<Draft> found) {
    Integer subject = Told.subject(sentence, office);
    Entity person = subject == null ? null : scene.who(sentence, subject);
    if (person != null
        && person.kind() == Entity.Kind.PERSON
        && Told.asSo(scene, sentence, office)
        && isKnownOffice(sentence, office)) {
      Span words = described(sentence, office);
      boolean was = sentence.word(sentence.child(office, "cop")).equals("was");
      boolean holds = !was && !Told.isOver(sentence, office);
      if (!was || !holds) {
        tell(
            scene,
            sentence,
            person,
            words,
            office,
            words.cover(sentence.span(sentence.child(office, "cop"))),
            holds,
            found);
      }
    }
  }

  /** An office that is told of with its body or country, not “a leader”. */
  private static boolean isKnownOffice(Sentence sentence, int office) {
    return !Nominal.after(sentence, office).isEmpty()
        || sentence.child(office, "compound", "amod", "nmod:poss") >= 0;
  }

  private static void tell(
      Scene scene,
      Sentence sentence,
      Entity person,
      Span words,
      int office,
      Span span,
      boolean holds,
      Consumer<Draft> found) {
    int first = sentence.tokenAt(words.start());
    int last = sentence.tokenAt(words.end() - 1);
    Place place = null;
    Entity body = null;
    for (int token = first; token <= last; token++) {
      place = place == null && isName(sentence, token) ? scene.where(sentence, token) : place;
      Entity entity = scene.named(sentence, token);
      body =
          body == null && entity != null && entity.kind() != Entity.Kind.PERSON && token != office
              ? entity
              : body;
    }
    place = place != null ? place : home(scene, body, person);
    String title = Nominal.words(scene, words);
    if (ABROAD.matcher(title).find() && body != null) {
      place = body.kind() == Entity.Kind.COUNTRY && place == scene.home(body) ? null : place;
    }
    boolean held = holds && !scene.isOverthrown(person);
    boolean bare = place == null && body == null && title.matches("\\p{Ll}+");
    if (bare && held) {
      return;
    }
    found.accept(
        new Draft(Kind.OFFICE, person, span).what(title).where(place).with(body).holds(held));
  }

  /** The country of the body that is named, else the person's own. */
  private static @Nullable Place home(Scene scene, @Nullable Entity body, Entity person) {
    if (body == null) {
      return scene.home(person);
    }
    return body.kind() == Entity.Kind.COUNTRY ? scene.home(body) : null;
  }
}
