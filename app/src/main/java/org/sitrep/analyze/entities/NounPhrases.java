package org.sitrep.analyze.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Sentence;
import org.sitrep.model.DateRange;
import org.sitrep.model.Entity.Form;

/**
 * Puts the pieces of one sentence together to mentions: title and name, possessor, modifiers and
 * head.
 */
final class NounPhrases {
  private static final Set<String> RULING = Set.of("ruling", "governing");
  private static final Set<String> ARMED = Set.of("military", "army", "junta");
  private static final Set<String> LOCATING =
      Set.of("in", "at", "to", "from", "near", "into", "outside");

  private final Lexicon lexicon;
  private final Names names;
  private final DateRange published;
  private final String text;
  private final Sentence sentence;
  private final List<Piece> pieces;
  private final Map<Integer, Piece> starting = new HashMap<>();
  private final Map<Integer, Draft> ending = new HashMap<>();
  private final Set<Piece> consumed = new HashSet<>();
  private final LeftEdge edge;
  private final RightEdge right;
  private final Attributes attributes;
  private final List<Draft> found = new ArrayList<>();

  NounPhrases(
      Lexicon lexicon,
      Names names,
      DateRange published,
      String text,
      Sentence sentence,
      List<Piece> pieces) {
    this.lexicon = lexicon;
    this.names = names;
    this.published = published;
    this.text = text;
    this.sentence = sentence;
    this.pieces = pieces;
    pieces.forEach(piece -> starting.put(piece.from(), piece));
    this.edge = new LeftEdge(sentence, pieces);
    this.right = new RightEdge(lexicon, names, sentence, pieces);
    this.attributes = new Attributes(lexicon, names, sentence, pieces);
  }

  List<Draft> drafts() {
    for (Piece piece : pieces) {
      if (consumed.contains(piece)) {
        continue;
      }
      switch (piece.sort()) {
        case ROLE -> role(piece, Objects.requireNonNull(piece.role()));
        case COUNTRY -> add(new CountryUse(sentence, pieces).draft(piece, text));
        case ORGANIZATION -> organization(piece, Objects.requireNonNull(piece.organization()));
        case NAME -> name(piece);
        case HONORIFIC -> honorific(piece);
      }
    }
    for (int token = 0; token < sentence.size(); token++) {
      Draft part =
          sentence.word(token).indexOf('-') > 0 ? Compounds.draft(lexicon, sentence, token) : null;
      if (part != null && !starting.containsKey(token)) {
        found.add(part);
      }
    }
    return found;
  }

  private void name(Piece piece) {
    Role calling = calling(piece);
    if (calling != null && names.isPerson(sentence, piece)) {
      person(Piece.role(piece.from() - 1, piece.from(), calling), calling, piece);
    } else {
      Piece whole = right.whole(piece);
      consume(piece.to(), whole.to());
      add(names.draft(sentence, whole, text, published));
    }
  }

  /** “botanist Ines Duarte”: a noun right before a name says what its bearer does, known or not. */
  private @Nullable Role calling(Piece piece) {
    int noun = piece.from() - 1;
    boolean before =
        noun >= 0
            && piece.size() > 1
            && sentence.tag(noun).equals("NN")
            && sentence.word(noun).matches("[a-z]+(-[a-z]+)*")
            && sentence.is(noun, "compound", "flat", "nmod", "appos", "amod")
            && sentence.head(noun) >= piece.from()
            && sentence.head(noun) < piece.to()
            && !isTime(noun);
    return before
        ? new Role(sentence.lemma(noun), Role.Sort.PERSON, List.of(), true, true, false)
        : null;
  }

  /** Names within tokens {@code [from, to)} belong to another and are none of their own. */
  private void consume(int from, int to) {
    pieces.stream()
        .filter(one -> one.is(Piece.Sort.NAME) && one.from() >= from && one.to() <= to)
        .forEach(consumed::add);
  }

  private void add(@Nullable Draft draft) {
    if (draft != null) {
      found.add(draft);
      ending.put(draft.to, draft);
    }
  }

  private void role(Piece piece, Role role) {
    boolean many = isPlural(piece, role);
    boolean human = role.is(Role.Sort.PERSON) || role.is(Role.Sort.JUNTA);
    Piece next = nameAt(piece.to());
    if (next != null && human && !many && names.canBePerson(sentence, next)) {
      person(piece, role, next);
      return;
    }
    boolean kind = role.is(Role.Sort.GROUP) || role.is(Role.Sort.ORG);
    if (next != null && kind && !isCapital(piece.from())) {
      consumed.add(next);
      add(describe(piece, role, next.to(), next));
      return;
    }
    Piece land = starting.get(piece.to());
    if (land != null && land.country() != null && role.is(Role.Sort.COUNTRY)) {
      land(piece, role, land);
      return;
    }
    if (isModifier(piece)) {
      return;
    }
    int to = right.of(piece);
    Piece after = to > piece.to() ? nameAt(to) : null;
    if (after != null && human && !many && names.canBePerson(sentence, after)) {
      person(new Piece(piece.from(), to, Piece.Sort.ROLE, null, null, role, null), role, after);
      return;
    }
    add(describe(piece, role, to, null));
  }

  /** The name that starts at the token, an honorific before it passed over. */
  private @Nullable Piece nameAt(int token) {
    Piece next = starting.get(token);
    next = next != null && next.is(Piece.Sort.HONORIFIC) ? starting.get(next.to()) : next;
    return next != null && next.is(Piece.Sort.NAME) ? next : null;
  }

  /** The token that says whether there are several: in “chiefs of staff” the one before “of”. */
  private int headOf(Piece piece) {
    for (int token = piece.from() + 1; token < piece.to(); token++) {
      if (sentence.word(token).equals("of")) {
        return token - 1;
      }
    }
    return piece.to() - 1;
  }

  private boolean isPlural(Piece piece, Role role) {
    int head = headOf(piece);
    String word = sentence.word(head).toLowerCase(Locale.ROOT);
    boolean inTable =
        (" " + role.word()).endsWith(" " + word)
            || role.word().contains(" " + word + " of")
            || role.word().startsWith(word + " of");
    boolean marked = sentence.tag(head).equals("NNS") || sentence.tag(head).equals("NNPS");
    return lexicon.isPlural(word)
        || (inTable
            ? marked && !role.is(Role.Sort.PERSON)
            : marked || word.endsWith("s") && sentence.isNoun(head));
  }

  /**
   * A role before another noun of the same phrase (“government policy”), or an adjective (“military
   * and diplomatic”).
   */
  private boolean isModifier(Piece piece) {
    int last = piece.to() - 1;
    int next = piece.to();
    boolean adjective = sentence.tag(last).startsWith("JJ");
    if (adjective && piece.size() == 1 && sentence.size() > 1) {
      boolean the =
          piece.from() > 0
              && (sentence.tag(piece.from() - 1).equals("DT")
                  || sentence.isNoun(piece.from() - 1)
                  || starting.values().stream()
                      .anyMatch(one -> one.to() == piece.from() && one.country() != null));
      boolean goesOn =
          next < sentence.size()
              && (sentence.isNoun(next)
                  || sentence.tag(next).startsWith("JJ")
                  || sentence.tag(next).equals("CC")
                      && next + 1 < sentence.size()
                      && sentence.tag(next + 1).startsWith("JJ"));
      return !the || goesOn;
    }
    if (next >= sentence.size()) {
      return false;
    }
    Piece after = starting.get(next);
    if (after != null && after.is(Piece.Sort.ROLE)) {
      return true;
    }
    boolean noun = sentence.isNoun(next) && !isTime(next);
    boolean below =
        sentence.is(last, "compound", "amod", "nmod:poss") && sentence.head(last) > last;
    return noun && below
        || adjective && (sentence.isNoun(next) || sentence.tag(next).startsWith("JJ"));
  }

  private boolean isTime(int token) {
    Lexicon.NamePart part = lexicon.part(sentence.word(token));
    return part != null && part.isOther();
  }

  private void person(Piece piece, Role role, Piece name) {
    consumed.add(name);
    pieces.stream()
        .filter(one -> one.from() > piece.from() && one.to() <= piece.to() && one.role() != null)
        .forEach(consumed::add);
    LeftEdge.Edge left = edge.of(piece, ending);
    Draft draft = named(left.from(), name);
    draft.role = role;
    draft.title = words(edge.titleStart(left.from(), piece), piece.to());
    attributes.before(draft, piece, role, left);
    attributes.within(
        draft,
        new Piece(piece.from(), headOf(piece) + 1, Piece.Sort.ROLE, null, null, role, null),
        role,
        piece.to());
    names.know(draft, name, published);
    add(draft);
  }

  private Draft named(int from, Piece name) {
    Draft draft =
        new Draft(
            sentence,
            from,
            name.to(),
            name.to() - 1,
            Draft.Sort.PERSON,
            lexicon.called(words(name.from(), name.to())));
    draft.form = Form.NAME;
    return draft;
  }

  private void honorific(Piece piece) {
    Piece name = nameAt(piece.to());
    if (name != null) {
      consumed.add(name);
      Draft draft = named(piece.from(), name);
      draft.gender = Names.genderOf(sentence.word(piece.from()));
      names.know(draft, name, published);
      add(draft);
    }
  }

  /** “former colonial power France” */
  private void land(Piece piece, Role role, Piece land) {
    LeftEdge.Edge left = edge.of(piece, ending);
    Draft draft =
        new Draft(
            sentence,
            left.from(),
            land.to(),
            land.to() - 1,
            Draft.Sort.COUNTRY,
            Objects.requireNonNull(land.country()).country().name());
    draft.country = land.country().country().iso3();
    draft.role = role;
    add(draft);
  }

  /**
   * What a role says of its bearer; {@code name} where it bears one. Null where it speaks of nobody
   * who acts.
   */
  private @Nullable Draft describe(Piece piece, Role role, int to, @Nullable Piece name) {
    LeftEdge.Edge left = edge.of(piece, ending);
    boolean plural = isPlural(piece, role);
    boolean capital =
        isCapital(piece.to() - 1)
            && (left.bare() < piece.from() && isCapital(piece.from() - 1)
                || to > piece.to() && isCapital(to - 1));
    boolean proper =
        capital && role.is(Role.Sort.ORG) && left.owner() == null && left.pronoun() < 0;
    int from = proper ? left.bare() : left.from();
    Draft inner =
        new Draft(
            sentence,
            from,
            to,
            top(from, name == null ? headOf(piece) : name.to() - 1),
            isRuling(left.bare(), piece, role, to) ? Draft.Sort.JUNTA : sortOf(role, plural),
            name == null ? words(left.bare(), to) : words(name.from(), name.to()));
    inner.role = role;
    inner.plural = plural;
    attributes.before(inner, piece, role, left);
    Piece nature =
        to > piece.to() && name == null ? attributes.within(inner, piece, role, to) : null;
    if (to == piece.to()) {
      attributes.after(inner, piece, role);
    }
    boolean several = role.is(Role.Sort.GROUP) && role.weak();
    if (nature != null && nature.role() != null && several) {
      consumed.add(nature);
      inner.role = nature.role();
      inner.plural = true;
    }

    boolean called = name != null || capital && inner.is(Draft.Sort.BODY);
    inner.form = called ? Form.NAME : Form.NOMINAL;
    if (called) {
      consume(piece.to(), to);
      found.removeIf(
          one ->
              one.from >= left.bare()
                  && one.to <= piece.from()
                  && one.isNamed()
                  && one.country == null
                  && one.organization == null);
    }
    if (isNobody(inner, piece, role, to, nature, several) && !called) {
      return null;
    }
    inner.lying =
        inner.is(Draft.Sort.BODY) && left.from() > 0 && isAnyOf(left.from() - 1, LOCATING);
    coordinated(piece, role, left, inner);
    boolean civil =
        inner.is(Draft.Sort.FORCE)
            && role.weak()
            && !inner.sectors.isEmpty()
            && !inner.sectors.contains("MIL");
    return civil ? inner.as(Draft.Sort.GROUP) : inner;
  }

  /**
   * The token of the phrase that hangs on the rest of the sentence: the parser may take the last
   * noun for an adjective.
   */
  private int top(int from, int head) {
    int above = sentence.head(head);
    return above >= from && above < head ? above : head;
  }

  private boolean isNobody(
      Draft draft, Piece piece, Role role, int to, @Nullable Piece nature, boolean several) {
    boolean ofThings =
        several
            && to > piece.to()
            && nature == null
            && draft.country == null
            && draft.sectors.equals(role.sectors());
    boolean bare =
        role.needsMore()
            && draft.country == null
            && nature == null
            && draft.sectors.equals(role.sectors())
            && !(draft.definite && draft.is(Draft.Sort.BODY) && isDoing(draft.head));
    boolean countable =
        draft.is(Draft.Sort.SOMEBODY)
            && draft.from == piece.from()
            && !draft.definite
            && !draft.indefinite
            && draft.owner == null
            && to == piece.to();
    boolean said =
        sentence.is(draft.head, "nsubj", "appos")
            || sentence.size() < 6
            || isAfterComma(piece.from());
    return ofThings || bare || countable && !said;
  }

  private boolean isDoing(int head) {
    return sentence.is(head, "nsubj")
        && sentence.head(head) >= 0
        && sentence.isVerb(sentence.head(head));
  }

  private boolean isAfterComma(int token) {
    return token > 0 && sentence.word(token - 1).equals(",");
  }

  /** “Russian and American soldiers”: the soldiers of the one before “and” are others. */
  private void coordinated(Piece piece, Role role, LeftEdge.Edge left, Draft draft) {
    int and = left.bare() - 1;
    boolean joined = and > 0 && sentence.tag(and).equals("CC") && starting.containsKey(left.bare());
    if (!joined || draft.country == null) {
      return;
    }
    for (Piece other : pieces) {
      if (other.to() == and && other.country() != null && sentence.tag(and - 1).startsWith("JJ")) {
        Draft twin =
            new Draft(
                sentence,
                other.from(),
                piece.to(),
                piece.to() - 1,
                draft.sort,
                words(other.from(), other.to()) + " " + words(piece.from(), piece.to()));
        twin.role = role;
        twin.plural = draft.plural;
        twin.country = other.country().country().iso3();
        twin.sectors = draft.sectors;
        found.add(twin);
      }
    }
  }

  /**
   * “ruling military officers”, “the officers ruling Mali”, “military regime”: soldiers who govern.
   */
  private boolean isRuling(int bare, Piece piece, Role role, int to) {
    boolean soldiers =
        role.is(Role.Sort.PERSON) && role.sectors().contains("MIL") && isPlural(piece, role);
    boolean ruling = to < sentence.size() && isAnyOf(to, RULING);
    boolean military = false;
    for (int token = bare; token < piece.from(); token++) {
      ruling |= isAnyOf(token, RULING);
      military |= isAnyOf(token, ARMED);
    }
    return soldiers && ruling || role.is(Role.Sort.STATE) && military;
  }

  private boolean isAnyOf(int token, Set<String> words) {
    return words.contains(sentence.word(token).toLowerCase(Locale.ROOT));
  }

  private static Draft.Sort sortOf(Role role, boolean plural) {
    return switch (role.sort()) {
      case PERSON -> plural ? Draft.Sort.GROUP : Draft.Sort.SOMEBODY;
      case GROUP -> Draft.Sort.GROUP;
      case FORCE -> Draft.Sort.FORCE;
      case ORG -> Draft.Sort.BODY;
      case STATE -> Draft.Sort.STATE;
      case JUNTA -> Draft.Sort.JUNTA;
      case COUNTRY -> Draft.Sort.NATION;
    };
  }

  private void organization(Piece piece, Lexicon.Organization one) {
    Draft.Sort sort =
        switch (one.sort()) {
          case FORCE -> Draft.Sort.FORCE;
          case GROUP -> Draft.Sort.GROUP;
          case JUNTA -> Draft.Sort.JUNTA;
          case COUNTRY -> one.country() == null ? Draft.Sort.BODY : Draft.Sort.COUNTRY;
          default -> Draft.Sort.BODY;
        };
    int to = withGenericNoun(piece, one);
    Draft draft = new Draft(sentence, piece.from(), to, to - 1, sort, one.name());
    draft.form = Form.NAME;
    draft.organization = one;
    draft.country = one.country();
    draft.sectors = one.sectors();
    draft.aside =
        to < sentence.size() && sentence.isNoun(to) && sentence.is(piece.to() - 1, "compound");
    add(draft);
  }

  /** “Reuters news agency”, “Boko Haram jihadists”: the noun says what the name is. */
  private int withGenericNoun(Piece piece, Lexicon.Organization one) {
    Piece next = starting.get(piece.to());
    if (next != null
        && next.is(Piece.Sort.NAME)
        && next.size() == 1
        && right.isLegalForm(next.from())) {
      consumed.add(next);
      return next.to();
    }
    if (next == null || next.role() == null) {
      return piece.to();
    }
    boolean body = next.role().is(Role.Sort.ORG) || next.role().is(Role.Sort.GROUP);
    boolean fighters = one.sort() == Role.Sort.GROUP && isPlural(next, next.role());
    boolean alike =
        next.role().sectors().stream().anyMatch(one.sectors()::contains) || next.role().weak();
    if (alike && (body || fighters) && !isModifier(next)) {
      consumed.add(next);
      return next.to();
    }
    return piece.to();
  }

  private boolean isCapital(int token) {
    return Character.isUpperCase(sentence.word(token).codePointAt(0));
  }

  private String words(int from, int to) {
    return sentence.span(from, to - 1).of(text);
  }
}
