package org.sitrep.analyze.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Clause;
import org.sitrep.language.Sentence;
import org.sitrep.model.DateRange;
import org.sitrep.model.Place;
import org.sitrep.model.Span;
import org.sitrep.model.TimeExpression;

/**
 * Where and when an event happens of which its own words do not tell it: what another part of the
 * sentence tells of the same moment. “A blast in Orsk killed six” puts the deaths in Orsk,
 * “exploded on Monday, killing six” puts them on Monday, “fled when the dam broke on Friday” dates
 * the flight.
 */
final class SharedSetting {
  private static final int FARTHEST = 3;
  private static final Set<String> AT_ONCE = Set.of("as", "when", "while", "once");
  private static final Set<String> SEQUEL = Set.of("after", "following");
  private static final int LONG = 28;
  private static final Set<String> WITHIN = Set.of("in", "during", "by", "at", "amid");

  private final Sentence sentence;
  private final Setting setting;
  private final Set<Integer> tokens;
  private final Set<String> seeing;
  private final Set<String> bringing;
  private final Map<Integer, Trigger> triggers = new HashMap<>();

  SharedSetting(Sentence sentence, Setting setting, List<Trigger> triggers, WordClasses classes) {
    this.sentence = sentence;
    this.setting = setting;
    this.tokens = new HashSet<>();
    this.seeing = classes.words("seeing");
    this.bringing = classes.words("bringing");
    for (Trigger trigger : triggers) {
      tokens.add(trigger.token());
      this.triggers.put(trigger.token(), trigger);
      this.triggers.putIfAbsent(trigger.verb(), trigger);
    }
  }

  /** The tokens of the sentence that tell events. */
  Set<Integer> triggers() {
    return tokens;
  }

  /**
   * A place or time that another word of the sentence tells.
   *
   * @param at the word that stands for it, null where it is named in the sentence
   * @param how what the two have to do with each other
   */
  record Shared<T>(T what, @Nullable Span at, String how) {}

  /** What of another word holds of an event too. */
  private enum Scope {
    TIME,
    /** A time of a month or more: of what comes right before or after. */
    LONG_TIME,
    BOTH;

    boolean holds(TimeExpression time) {
      return this != LONG_TIME || isLong(time);
    }

    private static boolean isLong(TimeExpression time) {
      DateRange days = time.days();
      return days != null
          && days.from() != null
          && days.to() != null
          && !days.to().isBefore(days.from().plusDays(LONG));
    }
  }

  private record Tie(int to, Scope scope, String how) {}

  @Nullable Shared<TimeExpression> time(Trigger trigger) {
    return time(trigger.token(), trigger.verb(), new HashSet<>(), FARTHEST);
  }

  private @Nullable Shared<TimeExpression> time(int token, int verb, Set<Integer> seen, int left) {
    for (Tie tie : left == 0 ? List.<Tie>of() : ties(token, verb)) {
      if (!seen.add(tie.to())) {
        continue;
      }
      Trigger other = triggers.get(tie.to());
      TimeExpression told =
          other == null ? setting.time(tie.to(), tie.to(), tokens) : setting.time(other, tokens);
      if (told != null) {
        return tie.scope().holds(told) ? new Shared<>(told, null, tie.how()) : null;
      }
      Shared<TimeExpression> further =
          time(tie.to(), other == null ? tie.to() : other.verb(), seen, left - 1);
      if (further != null && tie.scope().holds(further.what())) {
        return new Shared<>(further.what(), null, tie.how());
      }
    }
    return null;
  }

  @Nullable Shared<Place> place(Trigger trigger) {
    return place(trigger.token(), trigger.verb(), new HashSet<>(), FARTHEST);
  }

  private @Nullable Shared<Place> place(int token, int verb, Set<Integer> seen, int left) {
    Shared<Place> pointed = ofAdverb(verb);
    if (pointed != null) {
      return pointed;
    }
    Place soil = ofRelative(verb);
    if (soil != null) {
      return new Shared<>(soil, null, "“where” stands for it");
    }
    for (Tie tie : left == 0 ? List.<Tie>of() : ties(token, verb)) {
      if (tie.scope() != Scope.BOTH || !seen.add(tie.to())) {
        continue;
      }
      Trigger other = triggers.get(tie.to());
      Place told =
          other == null
              ? setting.ground(tie.to(), tie.to(), tokens)
              : setting.where(other, tokens).at();
      if (told != null) {
        return new Shared<>(told, null, tie.how());
      }
      Shared<Place> further =
          place(tie.to(), other == null ? tie.to() : other.verb(), seen, left - 1);
      if (further != null) {
        return new Shared<>(further.what(), null, tie.how());
      }
    }
    return null;
  }

  private List<Tie> ties(int token, int verb) {
    List<Tie> found = new ArrayList<>();
    if (sentence.isVerb(verb)) {
      ofParticiple(verb, found);
      ofSubject(verb, found);
      ofMoment(verb, found);
      ofSight(verb, found);
    }
    if (!sentence.isVerb(token)) {
      ofNoun(token, found);
    }
    ofPhrases(verb, found);
    ofSequel(token, found);
    ofConjuncts(verb, found);
    return found;
  }

  /** “exploded on Monday, killing six”, “closed the border on Monday by sending troops”. */
  private void ofParticiple(int verb, List<Tie> found) {
    int head = sentence.head(verb);
    int mark = sentence.child(verb, "mark");
    boolean by = mark >= 0 && word(mark).equals("by");
    if (head >= 0
        && sentence.tag(verb).equals("VBG")
        && sentence.is(verb, "advcl", "acl", "conj", "xcomp", "dep")
        && (mark < 0 || by)
        && sentence.child(verb, "nsubj", "aux") < 0
        && (sentence.isVerb(head) || tokens.contains(head))) {
      found.add(new Tie(head, Scope.BOTH, "told along with “" + sentence.word(head) + "”"));
    }
  }

  /** “A blast in Orsk killed six”: what an event does happens where and when it does. */
  private void ofSubject(int verb, List<Tie> found) {
    Clause clause = new Clause(sentence, verb);
    for (int subject : clause.isPassive() ? List.<Integer>of() : clause.subjects()) {
      if (tokens.contains(subject) && !sentence.isVerb(subject)) {
        found.add(new Tie(subject, Scope.BOTH, "what the “" + sentence.word(subject) + "” does"));
      }
    }
  }

  /** “fled when the dam broke on Friday”, and “broke on Friday as thousands fled”. */
  private void ofMoment(int verb, List<Tie> found) {
    int mark = sentence.child(verb, "mark", "advmod");
    int head = sentence.head(verb);
    if (head >= 0
        && sentence.is(verb, "advcl")
        && mark >= 0
        && AT_ONCE.contains(word(mark))
        && sentence.isVerb(head)) {
      found.add(new Tie(head, Scope.TIME, "at the moment of “" + sentence.word(head) + "”"));
    }
    for (int clause : sentence.children(verb, "advcl")) {
      int when = sentence.child(clause, "mark", "advmod");
      if (when >= 0 && AT_ONCE.contains(word(when)) && sentence.isVerb(clause)) {
        Scope scope = word(when).equals("when") ? Scope.BOTH : Scope.TIME;
        found.add(new Tie(clause, scope, "at the moment of “" + sentence.word(clause) + "”"));
      }
    }
  }

  /** “On Sunday reporters saw a body being pulled out”. */
  private void ofSight(int verb, List<Tie> found) {
    int head = sentence.head(verb);
    int above = head >= 0 && sentence.is(verb, "acl") ? sentence.head(head) : head;
    boolean seen = sentence.tag(verb).equals("VBG") || sentence.child(verb, "aux:pass") >= 0;
    if (above >= 0
        && seen
        && sentence.is(verb, "acl", "ccomp", "xcomp")
        && seeing.contains(sentence.lemma(above))) {
      found.add(new Tie(above, Scope.BOTH, "as “" + sentence.word(above) + "” then and there"));
    }
  }

  /** “a wave of attacks in Orsk”, “sparked an explosion on Monday”, “killed in the fighting”. */
  private void ofNoun(int noun, List<Tie> found) {
    int head = sentence.head(noun);
    if (head < 0) {
      return;
    }
    int preposition = sentence.child(noun, "case");
    String led = preposition < 0 ? "" : word(preposition);
    boolean part = sentence.is(noun, "nmod") && led.equals("of") && !sentence.isVerb(head);
    boolean within = sentence.is(noun, "obl") && WITHIN.contains(led) && tokens.contains(head);
    boolean brought =
        sentence.is(noun, "obj", "nsubj", "nsubj:pass")
            && bringing.contains(sentence.lemma(head).toLowerCase(Locale.ROOT));
    if (part || within || brought) {
      found.add(new Tie(head, Scope.BOTH, "the same happening as “" + sentence.word(head) + "”"));
    }
  }

  /** “killed in an attack in Orsk on Monday”. */
  private void ofPhrases(int verb, List<Tie> found) {
    for (int noun : sentence.children(verb, "obl", "nmod")) {
      int preposition = sentence.child(noun, "case");
      boolean within = preposition >= 0 && WITHIN.contains(word(preposition));
      if (within && tokens.contains(noun) && !sentence.isVerb(noun)) {
        found.add(new Tie(noun, Scope.BOTH, "happens in or by the “" + sentence.word(noun) + "”"));
      }
    }
  }

  /** “burnt down in 1911 after a quarrel”, “died in 1911, days after a boat sank”. */
  private void ofSequel(int token, List<Tie> found) {
    int head = sentence.head(token);
    int led = sentence.child(token, "case", "mark");
    boolean verbal = head >= 0 && sentence.is(token, "obj") && SEQUEL.contains(word(head));
    boolean measured = led > 0 && sentence.isNoun(led - 1); // “two months after an explosion”
    boolean phrase = led >= 0 && SEQUEL.contains(word(led)) && !measured;
    int other = verbal ? sentence.head(head) : head;
    if (other >= 0 && (verbal || phrase && sentence.is(token, "obl", "advcl", "nmod"))) {
      found.add(new Tie(other, Scope.LONG_TIME, "close to “" + sentence.word(other) + "”"));
    }
  }

  /** “exploded and caught fire on Thursday”, “attacks and clashes in Orsk”: the last has all. */
  private void ofConjuncts(int verb, List<Tie> found) {
    for (int next : sentence.children(verb, "conj")) {
      boolean alike = sentence.isVerb(next) == sentence.isVerb(verb);
      boolean bare = sentence.child(verb, "obj", "obl", "nmod", "obl:tmod", "ccomp") < 0;
      if (alike && bare && sentence.child(next, "nsubj", "nsubj:pass") < 0) {
        found.add(new Tie(next, Scope.BOTH, "told together with “" + sentence.word(next) + "”"));
      }
    }
    int first = sentence.head(verb);
    boolean shared =
        first >= 0 && sentence.is(verb, "conj") && sentence.isVerb(first) == sentence.isVerb(verb);
    if (shared && hasFronted(first)) {
      found.add(new Tie(first, Scope.TIME, "told together with “" + sentence.word(first) + "”"));
    }
  }

  /** “On Monday rebels shelled Orsk and …”: what stands first holds of all that follows. */
  private boolean hasFronted(int verb) {
    int subject = sentence.child(verb, "nsubj", "nsubj:pass");
    TimeExpression time = setting.time(verb, verb, tokens);
    return time != null
        && subject >= 0
        && time.span().end() <= sentence.span(sentence.first(subject)).start();
  }

  /** “in Orsk, where rebels shelled a camp”, “in Orsk on Monday, where …”. */
  private @Nullable Place ofRelative(int verb) {
    int head = sentence.head(verb);
    int where =
        sentence.children(verb, "advmod", "obl").stream()
            .filter(one -> word(one).equals("where"))
            .findFirst()
            .orElse(-1);
    if (head < 0 || where < 0 || !sentence.is(verb, "acl:relcl", "acl", "advcl")) {
      return null;
    }
    Place own = setting.placeAt(head);
    boolean name = sentence.tag(head).startsWith("NNP");
    return own == null && name ? setting.namedBefore(where) : own;
  }

  /** “The mob fled to Orsk. Two people died there.”: the place named last. */
  private @Nullable Shared<Place> ofAdverb(int verb) {
    for (int adverb : sentence.children(verb, "advmod")) {
      Place last = word(adverb).equals("there") ? setting.namedBefore(adverb) : null;
      if (last != null) {
        return new Shared<>(last, sentence.span(adverb), "the place named last before “there”");
      }
    }
    return null;
  }

  private String word(int token) {
    return sentence.word(token).toLowerCase(Locale.ROOT);
  }
}
