package org.sitrep.analyze.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  private static final Set<String> FORMER =
      Set.of(
          "former",
          "ex",
          "retired",
          "onetime",
          "one-time",
          "ousted",
          "deposed",
          "late",
          "disgraced",
          "erstwhile");
  private static final Set<String> SHARED = Set.of("MIL", "OPP", "REB");

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
  }

  List<Draft> drafts() {
    for (Piece piece : pieces) {
      if (consumed.contains(piece)) {
        continue;
      }
      switch (piece.sort()) {
        case ROLE -> role(piece);
        case COUNTRY -> add(new CountryUse(sentence, pieces).draft(piece, text));
        case ORGANIZATION -> organization(piece);
        case NAME -> name(piece);
        case HONORIFIC -> honorific(piece);
      }
    }
    return found;
  }

  private void add(@Nullable Draft draft) {
    if (draft != null) {
      found.add(draft);
      ending.put(draft.to, draft);
    }
  }

  private void role(Piece piece) {
    Role role = java.util.Objects.requireNonNull(piece.role());
    Piece next = starting.get(piece.to());
    boolean many = isPlural(piece);
    if (next != null && next.is(Piece.Sort.HONORIFIC)) {
      next = starting.get(next.to());
    }
    boolean named =
        next != null && next.is(Piece.Sort.NAME) && (!many || !role.is(Role.Sort.PERSON));
    if (named && next != null && isHuman(role) && names.canBePerson(sentence, next)) {
      person(piece, role, next);
      return;
    }
    if (named
        && next != null
        && (role.is(Role.Sort.GROUP) || role.is(Role.Sort.ORG))
        && !isCapital(piece.from())) {
      consumed.add(next);
      add(describe(piece, role, next.to(), next));
      return;
    }
    if (isModifier(piece)) {
      return;
    }
    add(describe(piece, role, complement(piece, role), null));
  }

  private static boolean isHuman(Role role) {
    return role.is(Role.Sort.PERSON) || role.is(Role.Sort.JUNTA);
  }

  private boolean isPlural(Piece piece) {
    int last = piece.to() - 1;
    String word = sentence.word(last).toLowerCase(Locale.ROOT);
    boolean many =
        sentence.tag(last).equals("NNS")
            || sentence.tag(last).equals("NNPS")
            || lexicon.isPlural(word);
    boolean ofMany = piece.size() > 1 && sentence.tag(piece.from()).equals("NNS");
    return many
            && !word.equals(
                java.util.Objects.requireNonNull(piece.role()).word().replaceAll(".* ", ""))
        || lexicon.isPlural(word)
        || ofMany
        || many && java.util.Objects.requireNonNull(piece.role()).sort() != Role.Sort.PERSON;
  }

  /**
   * A role before another noun of the same phrase (“government policy”, “police officer” has its
   * own row).
   */
  private boolean isModifier(Piece piece) {
    int next = piece.to();
    if (next >= sentence.size()) {
      return sentence.tag(next - 1).startsWith("JJ")
          && piece.from() > 0
          && !sentence.tag(piece.from() - 1).equals("DT")
          && piece.size() == 1
          && sentence.size() > 1;
    }
    Piece after = starting.get(next);
    if (after != null && after.is(Piece.Sort.ROLE)) {
      return true;
    }
    boolean noun = sentence.isNoun(next) && !isTimeOrName(next);
    boolean below =
        sentence.is(piece.to() - 1, "compound", "amod", "nmod:poss")
            && sentence.head(piece.to() - 1) > piece.to() - 1;
    boolean adjective =
        sentence.tag(piece.to() - 1).startsWith("JJ")
            && (sentence.isNoun(next) || sentence.tag(next).startsWith("JJ"));
    return noun && below || adjective || noun && sentence.head(next) != piece.to() - 1 && below;
  }

  private boolean isTimeOrName(int token) {
    Lexicon.NamePart part = lexicon.part(sentence.word(token));
    return part != null && part.isOther();
  }

  private void person(Piece piece, Role role, Piece name) {
    consumed.add(name);
    LeftEdge.Edge left = edge.of(piece, ending);
    Draft draft =
        new Draft(
            sentence,
            left.from(),
            name.to(),
            name.to() - 1,
            Draft.Sort.PERSON,
            words(name.from(), name.to()));
    draft.form = Form.NAME;
    draft.role = role;
    draft.title = words(edge.titleStart(left.from(), piece), piece.to());
    fill(draft, piece, role, left);
    names.know(draft, name, published);
    add(draft);
  }

  private void honorific(Piece piece) {
    Piece name = starting.get(piece.to());
    if (name == null || !name.is(Piece.Sort.NAME)) {
      return;
    }
    consumed.add(name);
    Draft draft =
        new Draft(
            sentence,
            piece.from(),
            name.to(),
            name.to() - 1,
            Draft.Sort.PERSON,
            words(name.from(), name.to()));
    draft.form = Form.NAME;
    draft.gender = Names.genderOf(sentence.word(piece.from()));
    names.know(draft, name, published);
    add(draft);
  }

  /**
   * What a role says of its bearer, with its modifiers, possessor and complement; {@code name}
   * where it bears one.
   */
  private @Nullable Draft describe(Piece piece, Role role, int to, @Nullable Piece name) {
    LeftEdge.Edge left = edge.of(piece, ending);
    boolean capital = isCapital(piece.to() - 1) && (left.from() < piece.from() || to > piece.to());
    Draft.Sort sort = sortOf(role, isPlural(piece));
    Draft draft =
        new Draft(
            sentence,
            left.from(),
            to,
            name == null ? piece.to() - 1 : name.to() - 1,
            sort,
            name == null ? words(left.bare(), to) : words(name.from(), name.to()));
    draft.role = role;
    draft.plural = isPlural(piece);
    boolean called = name != null || capital && sort == Draft.Sort.BODY;
    draft.form = called ? Form.NAME : Form.NOMINAL;
    fill(draft, piece, role, left);
    inComplement(draft, piece, to);
    return draft;
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

  private void fill(Draft draft, Piece piece, Role role, LeftEdge.Edge left) {
    draft.definite = left.definite();
    draft.indefinite = left.indefinite();
    draft.possessor = left.pronoun();
    draft.owner = left.owner();
    List<String> fromBodies = new ArrayList<>();
    for (Piece inside : pieces) {
      if (inside.from() < left.bare() || inside.to() > piece.from()) {
        continue;
      }
      if (inside.country() != null && draft.country == null) {
        draft.country = inside.country().country().iso3();
      }
      if (inside.organization() != null) {
        draft.country = draft.country == null ? inside.organization().country() : draft.country;
        fromBodies.addAll(inside.organization().sectors());
      }
      if (inside.is(Piece.Sort.NAME)) {
        draft.country = draft.country == null ? names.countryOf(sentence, inside) : draft.country;
      }
    }
    if (draft.country == null && left.owner() != null) {
      draft.country = left.owner().country;
    }
    for (int token = left.bare(); token < piece.from(); token++) {
      draft.former |= FORMER.contains(sentence.word(token).toLowerCase(Locale.ROOT));
    }
    draft.former |= sentence.word(piece.from()).toLowerCase(Locale.ROOT).startsWith("ex-");
    draft.sectors = sectors(draft, piece, role, left, fromBodies);
  }

  private List<String> sectors(
      Draft draft, Piece piece, Role role, LeftEdge.Edge left, List<String> fromBodies) {
    List<String> told =
        new ArrayList<>(lexicon.modifierSectors(sentence, left.bare(), piece.from()));
    for (Piece inside : pieces) {
      if (inside.role() != null
          && inside.from() >= left.bare()
          && inside.to() <= piece.from()
          && !inside.role().weak()) {
        told.addAll(inside.role().sectors());
      }
    }
    told.addAll(fromBodies);
    if (left.owner() != null && role.weak() && !left.owner().is(Draft.Sort.COUNTRY)) {
      told.addAll(left.owner().sectors);
    }
    List<String> found = new ArrayList<>();
    if (draft.former
        && isHuman(role)
        && role.sectors().stream().anyMatch(Set.of("GOV", "MIL", "LEG", "JUD")::contains)) {
      found.add("ELI");
    } else if (role.weak() && !told.isEmpty()) {
      found.addAll(told);
    } else {
      found.addAll(role.sectors());
      told.stream().filter(SHARED::contains).forEach(found::add);
    }
    return found.stream().distinct().limit(3).toList();
  }

  /** Where the phrase ends: after “of …” where that is part of what the role is. */
  private int complement(Piece piece, Role role) {
    int of = piece.to();
    if (of + 1 >= sentence.size() || !sentence.word(of).equals("of")) {
      return piece.to();
    }
    int at = of + 1;
    while (at < sentence.size()
        && (sentence.tag(at).equals("DT")
            || sentence.tag(at).equals("CD")
            || sentence.tag(at).startsWith("JJ")
            || sentence.tag(at).equals("RB")
            || sentence.tag(at).startsWith("NN")
            || sentence.tag(at).equals("VBN") && starting.containsKey(at + 1))) {
      at++;
    }
    boolean nominal = at > of + 1 && sentence.isNoun(at - 1);
    boolean possessive = at < sentence.size() && sentence.tag(at).equals("POS");
    return nominal && !possessive ? at : piece.to();
  }

  /** The country, and for “group of …” and “members of …” the nature, told after the head. */
  private void inComplement(Draft draft, Piece piece, int to) {
    int until = to > piece.to() ? to : Math.min(sentence.size(), piece.to() + 4);
    boolean beside = to == piece.to();
    if (beside
        && (piece.to() >= sentence.size() || !CountryUse.tells(sentence, piece.to(), draft.sort))) {
      return;
    }
    for (Piece inside : pieces) {
      if (inside.from() < piece.to()
          || inside.to() > until
          || beside && inside.from() > piece.to() + 2) {
        continue;
      }
      if (inside.country() != null && draft.country == null) {
        draft.country = inside.country().country().iso3();
      }
      if (inside.organization() != null && draft.role != null && draft.role.weak()) {
        draft.country = draft.country == null ? inside.organization().country() : draft.country;
        draft.sectors = inside.organization().sectors();
      }
      if (!beside && inside.role() != null && draft.role != null && draft.role.weak()) {
        draft.sectors = inside.role().sectors();
        if (draft.is(Draft.Sort.GROUP)) {
          consumed.add(inside);
          draft.role = inside.role();
          draft.plural = true;
        }
      }
    }
  }

  private void organization(Piece piece) {
    Lexicon.Organization one = java.util.Objects.requireNonNull(piece.organization());
    Draft.Sort sort =
        switch (one.sort()) {
          case FORCE -> Draft.Sort.FORCE;
          case GROUP -> Draft.Sort.GROUP;
          case JUNTA -> Draft.Sort.JUNTA;
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
    if (next == null || next.role() == null) {
      return piece.to();
    }
    boolean body = next.role().is(Role.Sort.ORG) || next.role().is(Role.Sort.GROUP);
    boolean fighters = one.sort() == Role.Sort.GROUP && isPlural(next);
    boolean alike =
        next.role().sectors().stream().anyMatch(one.sectors()::contains) || next.role().weak();
    if (alike && (body || fighters) && !isModifier(next)) {
      consumed.add(next);
      return next.to();
    }
    return piece.to();
  }

  private void name(Piece piece) {
    Draft draft = names.draft(sentence, piece, text, published);
    add(draft);
  }

  private boolean isCapital(int token) {
    return Character.isUpperCase(sentence.word(token).codePointAt(0));
  }

  private String words(int from, int to) {
    return sentence.span(from, to - 1).of(text);
  }
}
