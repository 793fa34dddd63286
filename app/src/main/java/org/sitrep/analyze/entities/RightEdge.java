package org.sitrep.analyze.entities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.language.Sentence;

/** Where a noun phrase or name ends: what “of …” and “for …” add to it. */
final class RightEdge {
  private final Lexicon lexicon;
  private final Names names;
  private final Sentence sentence;
  private final Map<Integer, Piece> starting = new HashMap<>();

  RightEdge(Lexicon lexicon, Names names, Sentence sentence, List<Piece> pieces) {
    this.lexicon = lexicon;
    this.names = names;
    this.sentence = sentence;
    pieces.forEach(piece -> starting.put(piece.from(), piece));
  }

  /** Where the phrase ends: after “of …” where that is part of what the role is. */
  int of(Piece piece) {
    int of = piece.to();
    if (of + 1 >= sentence.size() || !sentence.word(of).equals("of")) {
      return purpose(piece);
    }
    int at = of + 1;
    while (at < sentence.size()) {
      Piece inside = starting.get(at);
      boolean person =
          inside != null
              && inside.is(Piece.Sort.NAME)
              && at > of + 1
              && names.isPerson(sentence, inside);
      if (person || inside == null && !isNominal(at)) {
        break;
      }
      at = inside == null ? at + 1 : inside.to();
    }
    boolean nominal = at > of + 1 && (sentence.isNoun(at - 1) || starting.containsKey(at - 1));
    boolean possessive = at < sentence.size() && sentence.tag(at).equals("POS");
    return nominal && !possessive ? at : piece.to();
  }

  /** “League for Human Rights”: where the name of a body goes on after another preposition. */
  private int purpose(Piece piece) {
    int at = piece.to();
    boolean body =
        piece.role() != null
            && piece.role().is(Role.Sort.ORG)
            && isCapital(piece.to() - 1)
            && at + 1 < sentence.size()
            && sentence.word(at).matches("[Ff]or|[Aa]gainst|on");
    if (!body) {
      return piece.to();
    }
    at = sentence.word(at + 1).equals("the") ? at + 2 : at + 1;
    int end = piece.to();
    while (at < sentence.size()
        && (isCapital(at) && sentence.tag(at).matches("NN.*|JJ.*|VBG")
            || sentence.word(at).matches("and|of|the") && at + 1 < sentence.size())) {
      Piece inside = starting.get(at);
      if (inside != null && inside.is(Piece.Sort.NAME) && names.isPerson(sentence, inside)) {
        break;
      }
      end = isCapital(at) ? at + 1 : end;
      at++;
    }
    return end;
  }

  private boolean isNominal(int token) {
    String tag = sentence.tag(token);
    return tag.equals("DT")
        || tag.equals("CD")
        || tag.startsWith("JJ")
        || tag.equals("RB")
        || tag.startsWith("NN")
        || tag.equals("VBN") && starting.containsKey(token + 1);
  }

  /** “Hale Foundation for the Visual Arts”: what the body is for is part of its name. */
  Piece whole(Piece piece) {
    int at = piece.to();
    Lexicon.NamePart part = lexicon.part(sentence.word(at - 1));
    if (part == null
        || part.isOther()
        || at + 1 >= sentence.size()
        || !sentence.word(at).matches("of|for|on")) {
      return piece;
    }
    at = sentence.word(at + 1).equals("the") ? at + 2 : at + 1;
    Piece next = starting.get(at);
    if (next == null || !next.is(Piece.Sort.NAME) || names.isPerson(sentence, next)) {
      return piece;
    }
    return Piece.name(piece.from(), next.to(), null);
  }

  /** “Inc”, “AG”, “plc”: short, and of companies only. */
  boolean isLegalForm(int token) {
    Lexicon.NamePart part = lexicon.part(sentence.word(token));
    return part != null
        && part.sectors().equals(List.of("BUS"))
        && sentence.word(token).length() < 5;
  }

  private boolean isCapital(int token) {
    return Character.isUpperCase(sentence.word(token).codePointAt(0));
  }
}
