package org.sitrep.analyze.entities;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Countries;
import org.sitrep.language.Sentence;
import org.sitrep.model.Entity.Form;

/**
 * Whether the word for a country, its people, its capital or its palace stands for the country as
 * an actor.
 */
final class CountryUse {
  private static final String UNINHABITED = "ATA";

  private static final Set<String> DEALING =
      Set.of("with", "by", "between", "against", "versus", "toward", "towards");
  private static final Set<String> LYING =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "inside",
          "around",
          "across",
          "into",
          "within",
          "throughout",
          "over",
          "through",
          "via",
          "from",
          "on",
          "to");

  /** Verbs whose object is a place rather than a government. */
  private static final Set<String> REACHING =
      Set.of(
          "leave",
          "reach",
          "visit",
          "enter",
          "hit",
          "strike",
          "bomb",
          "attack",
          "shell",
          "capture",
          "seize",
          "take",
          "storm",
          "rock",
          "shake",
          "flee",
          "quit",
          "surround",
          "besiege",
          "control",
          "cross",
          "tour",
          "batter",
          "flood",
          "paralyze",
          "paralyse",
          "devastate",
          "bombard",
          "encircle",
          "retake",
          "recapture",
          "liberate",
          "occupy");

  private static final Set<String> PLACES_OF_A_CITY =
      Set.of(
          "airport",
          "street",
          "streets",
          "suburb",
          "center",
          "centre",
          "district",
          "mayor",
          "police",
          "station",
          "hospital",
          "neighborhood",
          "neighbourhood",
          "outskirts",
          "embassy",
          "residents",
          "market",
          "square",
          "skyline",
          "metro",
          "subway");

  private static final Set<String> SENT =
      Set.of(
          "ultimatum",
          "message",
          "warning",
          "aid",
          "letter",
          "appeal",
          "support",
          "demand",
          "assistance",
          "complaint",
          "offer",
          "signal",
          "sell",
          "extend",
          "speak",
          "talk",
          "reply",
          "respond",
          "response",
          "answer",
          "ally",
          "loyal",
          "close",
          "note",
          "concession",
          "threat",
          "call",
          "request",
          "weapon",
          "weapons",
          "arm",
          "arms",
          "sale",
          "sales",
          "blow",
          "apology",
          "apologize",
          "tie",
          "ties",
          "turn",
          "proposal",
          "delivery",
          "deliveries",
          "loan");

  private static final Set<String> SPEAKING =
      Set.of("speak", "learn", "teach", "study", "understand", "write", "read", "translate");

  private final Sentence sentence;
  private final List<Piece> pieces;

  CountryUse(Sentence sentence, List<Piece> pieces) {
    this.sentence = sentence;
    this.pieces = pieces;
  }

  @Nullable Draft draft(Piece piece, String text) {
    Countries.Find find = Objects.requireNonNull(piece.country());
    return switch (find.way()) {
      case NAME -> find.country().iso3().equals(UNINHABITED) ? null : country(piece, find);
      case DEMONYM ->
          isLanguage(piece)
              ? null
              : isPeople(piece) ? people(piece, find, text) : country(piece, find);
      case CAPITAL -> acts(piece) ? government(piece, find) : null;
      case METONYM -> isIn(piece, LYING) ? null : government(piece, find);
    };
  }

  private Draft country(Piece piece, Countries.Find find) {
    Draft draft = bare(piece, find, Draft.Sort.COUNTRY);
    draft.form = Form.NAME;
    draft.aside = find.way() == Countries.Way.DEMONYM || isCompound(piece);
    draft.lying = isIn(piece, LYING);
    return draft;
  }

  private Draft government(Piece piece, Countries.Find find) {
    Draft draft = bare(piece, find, Draft.Sort.COUNTRY);
    draft.form = Form.NAME;
    draft.sectors = List.of("GOV");
    draft.seat = true;
    draft.aside = isCompound(piece);
    return draft;
  }

  private Draft people(Piece piece, Countries.Find find, String text) {
    boolean the = piece.from() > 0 && sentence.word(piece.from() - 1).equalsIgnoreCase("the");
    int from = the ? piece.from() - 1 : piece.from();
    Draft.Sort sort = isMany(piece) ? Draft.Sort.PEOPLE : Draft.Sort.SOMEBODY;
    Draft draft =
        new Draft(
            sentence,
            from,
            piece.to(),
            piece.to() - 1,
            sort,
            sentence.span(piece.from(), piece.to() - 1).of(text));
    draft.country = find.country().iso3();
    draft.sectors = List.of("CVL");
    draft.definite = the;
    draft.plural = isMany(piece);
    return draft;
  }

  private Draft bare(Piece piece, Countries.Find find, Draft.Sort sort) {
    Draft draft =
        new Draft(sentence, piece.from(), piece.to(), piece.to() - 1, sort, find.country().name());
    draft.country = find.country().iso3();
    return draft;
  }

  /** “in English”, “speak Russian” */
  private boolean isLanguage(Piece piece) {
    int token = piece.from();
    boolean alone =
        piece.size() == 1
            && sentence.child(token, "det", "nmod:poss") < 0
            && (piece.to() == sentence.size() || !sentence.isNoun(piece.to()));
    boolean spoken =
        sentence.is(token, "obj")
            && sentence.head(token) >= 0
            && SPEAKING.contains(sentence.lemma(sentence.head(token)));
    boolean in = token > 0 && sentence.word(token - 1).matches("[Ii]n|into");
    return alone && (spoken || in && sentence.is(token, "obl", "nmod"));
  }

  private boolean isCompound(Piece piece) {
    int last = piece.to() - 1;
    return sentence.is(last, "compound", "amod") && sentence.head(last) > last;
  }

  /** “the Russians”, “Nigerians”, “a Kenyan”, “the French”: no noun follows. */
  private boolean isPeople(Piece piece) {
    int next = piece.to();
    boolean noun =
        next < sentence.size()
            && (sentence.isNoun(next)
                || sentence.tag(next).startsWith("JJ")
                || startsPiece(next)
                || sentence.tag(next).equals("VBG")
                || sentence.word(next).equals("-"));
    boolean listed =
        next + 1 < sentence.size()
            && (sentence.tag(next).equals("CC") || sentence.word(next).equals(","))
            && !isMany(piece);
    boolean determined = piece.from() > 0 && sentence.tag(piece.from() - 1).equals("DT");
    boolean wholeText = piece.size() == sentence.size();
    boolean language =
        sentence.word(piece.to() - 1).matches("English|Spanish|French|Arabic") && !determined;
    return !noun
        && !language
        && !wholeText
        && (isMany(piece)
            || determined && !listed && sentence.isNoun(piece.to() - 1)
            || determined && !listed);
  }

  private boolean isMany(Piece piece) {
    String word = sentence.word(piece.to() - 1);
    boolean the = piece.from() > 0 && sentence.word(piece.from() - 1).equalsIgnoreCase("the");
    boolean unmarked =
        word.endsWith("sh") || word.endsWith("ch") || word.endsWith("ese") || word.equals("Swiss");
    return word.endsWith("s") && !word.endsWith("ss") || word.endsWith("men") || unmarked && the;
  }

  private boolean startsPiece(int token) {
    return pieces.stream().anyMatch(piece -> piece.from() == token && !piece.is(Piece.Sort.NAME));
  }

  /** A capital acts where it is the subject or possessor, is dealt with, or is told something. */
  private boolean acts(Piece piece) {
    int token = piece.to() - 1;
    if (piece.size() == sentence.size()) {
      return true;
    }
    boolean listed = sentence.is(token, "conj") && sentence.head(token) >= 0;
    int head = listed ? sentence.head(token) : token;
    int last = sentence.size() - 1;
    boolean dateline =
        piece.from() == 0
            && last < 14
            && (sentence.word(last).matches("[-–—]+")
                || sentence.size() > piece.to() && sentence.word(piece.to()).matches("[-–—:]+"));
    if (dateline
        || sentence.child(head, "compound") >= 0
            && lower(sentence.child(head, "compound")).equals("capital")) {
      return false;
    }
    int preposition = sentence.child(head, "case");
    if (preposition >= 0 && !sentence.tag(preposition).equals("POS")) {
      return DEALING.contains(lower(preposition))
          || lower(preposition).equals("to") && isSent(head);
    }
    if (sentence.is(head, "nsubj") && sentence.head(head) >= 0) {
      return isDoing(sentence.head(head), head);
    }
    if (sentence.is(head, "obj", "iobj") && sentence.head(head) >= 0) {
      return !REACHING.contains(sentence.lemma(sentence.head(head)).toLowerCase(Locale.ROOT));
    }
    return sentence.is(head, "nmod:poss")
        && sentence.head(head) >= 0
        && !PLACES_OF_A_CITY.contains(lower(sentence.head(head)));
  }

  /**
   * “an ultimatum to Damascus”, “aid to Kabul”, “spoke to Paris”: to a government, not to a city.
   */
  private boolean isSent(int token) {
    int above = sentence.head(token);
    if (above < 0) {
      return false;
    }
    boolean object =
        sentence.children(above, "obj").stream().anyMatch(one -> SENT.contains(lower(one)));
    return SENT.contains(sentence.lemma(above).toLowerCase(Locale.ROOT)) || object;
  }

  /** Not “Paris is a city”, not “Kyiv was hit”. */
  private boolean isDoing(int predicate, int subject) {
    boolean copula = sentence.child(predicate, "cop") >= 0 && sentence.isNoun(predicate);
    boolean undergoing =
        sentence.is(subject, "nsubj:pass")
            && REACHING.contains(sentence.lemma(predicate).toLowerCase(Locale.ROOT));
    return !copula && !undergoing;
  }

  private boolean isIn(Piece piece, Set<String> prepositions) {
    int before = piece.from() - 1;
    while (before >= 0
        && (sentence.tag(before).equals("DT") || sentence.tag(before).startsWith("JJ"))) {
      before--;
    }
    return before >= 0
        && prepositions.contains(lower(before))
        && (sentence.tag(before).equals("IN") || sentence.tag(before).equals("TO"));
  }

  /**
   * Whether the word after a noun links it to its country or body: “troops from France”, “police in
   * Kenya”.
   */
  static boolean tells(Sentence sentence, int token, Draft.Sort sort) {
    return switch (sentence.word(token)) {
      case "from", "of", "for" -> true;
      case "in" -> sort != Draft.Sort.FORCE && sort != Draft.Sort.PERSON;
      case "at" -> sort == Draft.Sort.SOMEBODY;
      case "with" -> sort == Draft.Sort.SOMEBODY;
      default -> false;
    };
  }

  private String lower(int token) {
    return sentence.word(token).toLowerCase(Locale.ROOT);
  }
}
