package org.sitrep.analyze.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Countries;
import org.sitrep.model.Entity;
import org.sitrep.model.Figure.Bound;
import org.sitrep.model.Figure.Measure;
import org.sitrep.model.Span;

/** Reads the words around a number: hedge, unit, what is counted and what is said of it. */
final class Phrasing {
  private static final int LONGEST_HEDGE = 4;
  private static final int LONGEST_UNIT = 3;

  private final Lexicon lexicon;
  private final Ground ground;
  private final Measures measures;

  Phrasing(Lexicon lexicon, Ground ground) {
    this.lexicon = lexicon;
    this.ground = ground;
    this.measures = new Measures(lexicon);
  }

  private record Hedge(int first, Bound bound) {}

  /** The phrase of a number, null where it counts nothing that can be told. */
  @Nullable Phrase read(Text text, Amount amount, List<Entity.Mention> actors) {
    String sign =
        text.word(amount.first() - 1).isEmpty()
            ? null
            : lexicon.money(text.word(amount.first() - 1));
    boolean signed = sign != null && !text.tag(amount.first() - 1).startsWith("NN");
    Hedge hedge = hedge(text, signed ? amount.first() - 1 : amount.first(), amount);
    if (signed && sign != null) {
      return money(text, amount, hedge, sign, amount.last());
    }
    Phrase measured = measured(text, amount, hedge);
    return measured != null ? measured : counted(text, amount, hedge, actors);
  }

  /** The longest hedge before a token; words that hedge nothing (“another”) are passed over. */
  private Hedge hedge(Text text, int start, Amount amount) {
    int first = start;
    for (int tries = 0; tries < 3; tries++) {
      Hedge found = hedgeBefore(text, first);
      if (found == null) {
        break;
      }
      first = found.first();
      if (found.bound() != Bound.EXACT) {
        return amount.isRange() ? new Hedge(first, Bound.RANGE) : found;
      }
    }
    if (amount.isRange()) {
      return new Hedge(text.word(start - 1).equals("between") ? start - 1 : start, Bound.RANGE);
    }
    Bound after = after(text, amount.last());
    return new Hedge(
        start, after != null ? after : amount.isVague() ? Bound.AT_LEAST : Bound.EXACT);
  }

  private @Nullable Hedge hedgeBefore(Text text, int start) {
    for (int length = LONGEST_HEDGE; length > 0; length--) {
      Bound bound = start - length < 0 ? null : lexicon.bound(text.words(start - length, length));
      if (bound != null) {
        return new Hedge(start - length, bound);
      }
    }
    return null;
  }

  private static @Nullable Bound after(Text text, int last) {
    return switch (text.words(last + 1, 2)) {
      case "or so" -> Bound.ABOUT;
      case "or more" -> Bound.AT_LEAST;
      case "or fewer", "or less" -> Bound.AT_MOST;
      default -> null;
    };
  }

  private Phrase money(Text text, Amount amount, Hedge hedge, String currency, int last) {
    boolean attributive =
        text.tag(hedge.first() - 1).equals("DT")
            || text.tag(hedge.first() - 1).equals("PRP$")
            || text.tag(hedge.first() - 1).startsWith("JJ");
    Counted counted = attributive ? Counted.after(text, last, false) : given(text, last);
    int end = counted.isNothing() ? last : counted.head();
    Measure found = measures.of(text, hedge.first(), amount, Counted.NOTHING, last);
    Measure toll = measures.toll(text, hedge.first());
    boolean cost =
        found == Measure.COST || toll == Measure.COST || (attributive && !counted.isNothing());
    return new Phrase(
        hedge.first(),
        end,
        amount,
        counted,
        hedge.bound(),
        currency,
        cost ? Measure.COST : Measure.OTHER);
  }

  /** “$5 million in aid”, “€2m worth of goods”. */
  private static Counted given(Text text, int last) {
    int from = text.word(last + 1).equals("worth") ? last + 1 : last;
    String preposition = text.word(from + 1);
    return preposition.equals("of") || preposition.equals("in") && !text.tag(from + 2).equals("NNP")
        ? Counted.after(text, from + 1, false)
        : Counted.NOTHING;
  }

  /** A number with a unit of measurement or the name of a currency. */
  private @Nullable Phrase measured(Text text, Amount amount, Hedge hedge) {
    String joined = amount.noun();
    if (joined != null) {
      String perUnit = perUnit(text, amount.last(), joined);
      String unit = perUnit != null ? perUnit : lexicon.unit(joined);
      String currency = lexicon.money(joined);
      if (unit == null && currency == null) {
        return null;
      }
      Counted counted =
          text.word(amount.last()).contains("-")
              ? Counted.after(text, amount.last(), false)
              : Counted.NOTHING;
      int end = perUnit != null ? amount.last() + 2 : amount.last();
      int last = counted.isNothing() ? end : counted.head();
      return new Phrase(
          hedge.first(),
          last,
          amount,
          counted,
          hedge.bound(),
          unit != null ? unit : String.valueOf(currency),
          Measure.OTHER);
    }
    for (int length = LONGEST_UNIT; length > 0; length--) {
      String words = text.words(amount.last() + 1, length);
      if (amount.last() + length >= text.size()) {
        continue;
      }
      String currency = lexicon.money(words);
      if (currency != null && text.tag(amount.last() + length).startsWith("NN")) {
        return money(text, amount, hedge, currency, amount.last() + length);
      }
      String unit = lexicon.unit(words.replace(" / ", "/"));
      if (unit != null && isUnitHere(text, amount.last() + length, words)) {
        int last = amount.last() + length;
        return new Phrase(
            hedge.first(),
            last,
            amount,
            new Counted(amount.last() + 1, last),
            hedge.bound(),
            unit,
            Measure.OTHER);
      }
    }
    return null;
  }

  /** “90km/h” in three tokens, the last of them with the full stop where it ends the text. */
  private @Nullable String perUnit(Text text, int last, String unit) {
    String per = text.word(last + 2);
    String bare = per.endsWith(".") ? per.substring(0, per.length() - 1) : per;
    return text.word(last + 1).equals("/") ? lexicon.unit(unit + "/" + bare) : null;
  }

  /** “in” and “a” after a number are seldom inches and ares; “members” of something are people. */
  private static boolean isUnitHere(Text text, int last, String words) {
    boolean noun =
        text.tag(last).startsWith("NN")
            || text.tag(last).equals("CD")
            || words.length() > 2
            || words.equals("%")
            || words.equals("°")
            || words.equals("km");
    return noun && !words.equals("in") && !words.startsWith("member");
  }

  private @Nullable Phrase counted(
      Text text, Amount amount, Hedge hedge, List<Entity.Mention> actors) {
    Counted counted = Counted.after(text, amount.last(), amount.isVague());
    if (isNamesOnly(text, counted) && !isPeople(text, counted, actors)) {
      counted = Counted.NOTHING;
    }
    int last = counted.isNothing() ? amount.last() : counted.head();
    if (!counted.isNothing() && ground.isEmpty(text.lemma(counted.head()))) {
      return null;
    }
    Measure measure = measures.of(text, hedge.first(), amount, counted, last);
    Measure toll =
        counted.isNothing() && measure == null ? measures.toll(text, hedge.first()) : null;
    boolean people =
        counted.isNothing()
            ? measure != null || toll != null || isSubject(text, amount)
            : isPeople(text, counted, actors) || isLoss(text, counted);
    if (counted.isNothing() && (!people || toll == Measure.COST || measure == Measure.COST)) {
      return null;
    }
    Measure said = measure != null ? measure : toll != null ? toll : Measure.OTHER;
    boolean telling = people || said != Measure.OTHER;
    if (amount.value() < 2 && !(telling && said != Measure.OTHER && hedge.bound() == Bound.EXACT)
        || (!telling && isTrifle(amount, hedge))) {
      return null;
    }
    String unit = people ? Phrase.PEOPLE : "items";
    return new Phrase(
        hedge.first(),
        last,
        amount,
        counted,
        hedge.bound(),
        unit,
        people || said == Measure.PRESENT ? said : Measure.OTHER);
  }

  /** “11 Hope Street”: names alone are not counted. */
  private static boolean isNamesOnly(Text text, Counted counted) {
    for (int token = Math.max(0, counted.first()); token <= counted.head(); token++) {
      if (!text.tag(token).equals("NNP")) {
        return false;
      }
    }
    return !counted.isNothing();
  }

  /** A small exact number of things (“two reasons”) is no figure of a situation. */
  private static boolean isTrifle(Amount amount, Hedge hedge) {
    return hedge.bound() == Bound.EXACT && amount.value() <= 3;
  }

  /** “51 were taken to hospital”: a number that stands for people as the subject of a verb. */
  private static boolean isSubject(Text text, Amount amount) {
    boolean subject = text.sentence().is(amount.last(), "nsubj", "nsubj:pass");
    String next = text.word(amount.last() + 1);
    boolean verb =
        next.equals("were")
            || next.equals("are")
            || next.equals("have")
            || next.equals("remain")
            || next.equals("remained")
            || next.equals("still");
    return subject && verb && amount.value() == Math.rint(amount.value());
  }

  private boolean isLoss(Text text, Counted counted) {
    return lexicon.measure("noun", text.lemma(counted.head())) == Measure.KILLED;
  }

  private boolean isPeople(Text text, Counted counted, List<Entity.Mention> actors) {
    String lemma = text.lemma(counted.head());
    if (lexicon.isPerson(lemma) || lexicon.isPerson(text.word(counted.head()))) {
      return true;
    }
    boolean plural = text.tag(counted.head()).startsWith("NN");
    String word = text.sentence().word(counted.head());
    boolean people =
        plural
            && Countries.all()
                .of(word)
                .filter(one -> one.way() == Countries.Way.DEMONYM)
                .isPresent();
    Span head = text.sentence().span(counted.head());
    return people
        || actors.stream()
            .anyMatch(one -> one.span().end() == head.end() && one.form() != Entity.Form.PRONOUN);
  }
}
