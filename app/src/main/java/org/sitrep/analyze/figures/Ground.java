package org.sitrep.analyze.figures;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.knowledge.Table;
import org.sitrep.model.Span;
import org.sitrep.model.TimeExpression;

/** Which numbers are no figures: those of dates, ages, names, labels, scores and telephones. */
final class Ground {
  private final Lexicon lexicon;
  private final Set<String> empty = new HashSet<>();

  Ground(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (Table.Row row : Table.of(Ground.class, "passed-over.tsv").rows()) {
      if (row.get("kind").equals("empty")) {
        empty.add(row.get("word"));
      }
    }
  }

  boolean isNumberOfSomething(Text text, Amount amount, List<TimeExpression> times) {
    Span span = text.sentence().span(amount.first(), amount.last());
    return times.stream().noneMatch(time -> time.span().overlaps(span))
        && !isTimeUnit(amount)
        && !isAge(text, amount)
        && !isLabel(text, amount)
        && !text.word(amount.last() + 1).equals("'s")
        && !(amount.value() == 1 && text.word(amount.last() + 1).equals("of"))
        && !isListed(text, amount)
        && !isYear(text, amount);
  }

  private boolean isTimeUnit(Amount amount) {
    String noun = amount.noun();
    return noun != null
        && (empty.contains(noun)
            || noun.length() == 1 && lexicon.unit(noun) == null
            || noun.matches("st|nd|rd|th|am|pm|a\\.m\\.|p\\.m\\.|s|old|fold|way|ish|odd|plus"));
  }

  /** “, 42, ”, “aged 42”, “(42)” after a name. */
  private static boolean isAge(Text text, Amount amount) {
    String before = text.word(amount.first() - 1);
    String after = text.word(amount.last() + 1);
    boolean set =
        (before.equals(",")
                && (after.equals(",")
                    || after.equals(".")
                    || after.isEmpty()
                    || after.equals("and")))
            || (before.equals("(") && after.equals(")"));
    boolean named = text.tag(amount.first() - 2).startsWith("NN");
    return before.equals("aged")
        || before.equals("age")
        || (set && named && amount.value() < 120)
        || after.equals("years-old");
  }

  /**
   * “Airbase 5”, “Boeing 737”, “Article 3”: a number after a name with nothing counted after it.
   */
  private boolean isLabel(Text text, Amount amount) {
    String before = text.word(amount.first() - 1);
    boolean label = lexicon.isName(before) && !text.tag(amount.last() + 1).equals("NNS");
    boolean code =
        before.equals("#")
            || before.equals("no.")
            || before.equals("/")
            || (amount.noun() == null && text.word(amount.last() + 1).equals("/"));
    boolean inName =
        !text.sentence().name(amount.first()).equals("O")
            && (!text.sentence().name(Math.max(0, amount.first() - 1)).equals("O"));
    boolean afterName =
        text.tag(amount.first() - 1).equals("NNP")
            && !text.tag(amount.last() + 1).startsWith("NN")
            && !text.tag(amount.last() + 1).startsWith("JJ")
            && amount.first() == amount.last()
            && !isVerbLike(text, amount.last() + 1);
    return label
        || code
        || inName
        || (afterName && !lexicon.isKillingVerb(text.lemma(amount.first() - 1)));
  }

  private static boolean isVerbLike(Text text, int token) {
    return text.tag(token).startsWith("VB") || text.word(token).equals("%");
  }

  /** “1.” at the start of a line, and a line of one number. */
  private static boolean isListed(Text text, Amount amount) {
    boolean alone = amount.last() - amount.first() + 1 == text.size();
    String after = text.word(amount.last() + 1);
    return alone
        || (amount.first() == 0
            && amount.first() == amount.last()
            && (after.equals(".") || after.equals(")"))
            && text.size() <= 3)
        || text.word(amount.first()).startsWith("0")
            && text.word(amount.first()).length() > 1
            && !text.word(amount.first()).startsWith("0.");
  }

  private static boolean isYear(Text text, Amount amount) {
    boolean bare = text.word(amount.first()).matches("(1[5-9]|20)[0-9]{2}");
    return bare && !text.tag(amount.last() + 1).equals("NNS");
  }

  /** Whether the noun makes no quantity with a number (“two sides”, “three times”). */
  boolean isEmpty(String lemma) {
    return empty.contains(lemma);
  }
}
