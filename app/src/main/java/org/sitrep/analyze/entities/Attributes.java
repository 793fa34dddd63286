package org.sitrep.analyze.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Sentence;

/**
 * Country and sectors of a mention from the words around its head: modifiers, possessor, “of …” and
 * “from …”.
 */
final class Attributes {
  private static final Set<String> FORMER =
      Set.of("former", "ex", "retired", "onetime", "one-time", "disgraced", "erstwhile", "past");
  private static final Set<String> FALLEN =
      Set.of(
          "ousted",
          "deposed",
          "overthrown",
          "toppled",
          "detained",
          "elected",
          "jailed",
          "exiled",
          "removed");

  /** Sectors that a modifier adds to those of the head: an opposition lawmaker, a UN envoy. */
  private static final Set<String> SHARED = Set.of("MIL", "OPP", "REB", "UNO", "EUR", "IGO", "NGO");

  private static final Set<String> OFFICE = Set.of("GOV", "MIL", "LEG", "JUD");
  private static final int MOST = 3;

  private final Lexicon lexicon;
  private final Names names;
  private final Sentence sentence;
  private final List<Piece> pieces;

  Attributes(Lexicon lexicon, Names names, Sentence sentence, List<Piece> pieces) {
    this.lexicon = lexicon;
    this.names = names;
    this.sentence = sentence;
    this.pieces = pieces;
  }

  /** What stands before the head. */
  void before(Draft draft, Piece head, Role role, LeftEdge.Edge left) {
    draft.definite = left.definite();
    draft.indefinite = left.indefinite();
    draft.possessor = left.pronoun();
    draft.owner = left.owner();
    draft.gender = draft.plural ? null : GenderedNouns.of(role);
    List<String> offices = new ArrayList<>();
    List<String> told =
        new ArrayList<>(lexicon.modifierSectors(sentence, left.bare(), head.from()));
    for (Piece inside : pieces) {
      if (inside.from() >= left.bare() && inside.to() <= head.from()) {
        country(draft, inside);
        if (inside.role() != null && isOffice(inside.role())) {
          offices.addAll(inside.role().sectors());
        } else if (inside.role() != null && !inside.role().weak()) {
          told.addAll(inside.role().sectors());
        } else if (inside.organization() != null) {
          told.addAll(inside.organization().sectors());
        }
      }
    }
    words(draft, left.bare(), head.from());
    told.addAll(offices);
    Draft owner = left.owner();
    if (owner != null) {
      draft.country = draft.country == null ? owner.country : draft.country;
      if (role.weak() && !owner.is(Draft.Sort.COUNTRY)) {
        told.addAll(owner.sectors);
      }
    }
    draft.former |= sentence.word(head.from()).toLowerCase(Locale.ROOT).startsWith("ex-");
    draft.sectors =
        Stream.concat(
                draft.former ? Stream.empty() : offices.stream(),
                sectors(role, told, draft.former).stream())
            .distinct()
            .limit(MOST)
            .toList();
  }

  /** An office before a rank (“military ruler General …”) is what its bearer is first. */
  private static boolean isOffice(Role role) {
    return !role.weak() && (role.is(Role.Sort.PERSON) || role.is(Role.Sort.JUNTA));
  }

  private void country(Draft draft, Piece inside) {
    if (draft.country != null) {
      return;
    }
    if (inside.country() != null) {
      draft.country = inside.country().country().iso3();
    } else if (inside.organization() != null) {
      draft.country = inside.organization().country();
    } else if (inside.is(Piece.Sort.NAME)) {
      draft.country = names.countryOf(sentence, inside);
    }
  }

  private void words(Draft draft, int from, int to) {
    for (int token = from; token < to; token++) {
      String word = sentence.word(token).toLowerCase(Locale.ROOT);
      draft.former |= FORMER.contains(word);
      draft.fallen |= FALLEN.contains(word);
      if (draft.country == null) {
        draft.country = countryAt(token);
      }
    }
  }

  /** The country of a city, or of “Somalia-based”. */
  private @Nullable String countryAt(int token) {
    String city = lexicon.cityAt(sentence, token);
    return city == null ? Compounds.home(sentence.word(token)) : city;
  }

  private static List<String> sectors(Role role, List<String> told, boolean former) {
    List<String> found = new ArrayList<>();
    boolean person = role.is(Role.Sort.PERSON) || role.is(Role.Sort.JUNTA);
    if (former && person && role.sectors().stream().anyMatch(OFFICE::contains)) {
      found.add("ELI");
    } else if (role.weak() && !told.isEmpty()) {
      found.addAll(told);
    } else {
      found.addAll(role.sectors());
      told.stream().filter(SHARED::contains).forEach(found::add);
    }
    return found.stream().distinct().limit(MOST).toList();
  }

  /**
   * What stands in “of …” up to token {@code to}; gives the piece that says who a “group of …” is.
   */
  @Nullable Piece within(Draft draft, Piece head, Role role, int to) {
    Piece nature = null;
    for (Piece inside : pieces) {
      if (inside.from() < head.to() || inside.to() > to) {
        continue;
      }
      country(draft, inside);
      if (inside.organization() != null) {
        draft.sectors =
            draft.former
                ? draft.sectors
                : ofBody(role, draft.sectors, inside.organization().sectors());
      }
      if (inside.role() != null && role.weak() && nature == null) {
        nature = inside;
        draft.sectors = draft.former ? draft.sectors : inside.role().sectors();
      }
    }
    for (int token = head.to(); token < to && draft.country == null; token++) {
      draft.country = lexicon.cityAt(sentence, token);
    }
    return nature;
  }

  /** The president of a parliament is of the legislature, whatever presidents are else. */
  private static List<String> ofBody(Role role, List<String> own, List<String> body) {
    boolean general =
        role.weak()
            || role.word().equals("president")
            || role.word().equals("governor")
            || own.isEmpty();
    return general ? body : own;
  }

  /** What a preposition links right after the head: “troops from France”, “police in Lagos”. */
  void after(Draft draft, Piece head, Role role) {
    int at = head.to();
    if (at >= sentence.size() || !CountryUse.tells(sentence, at, draft.sort)) {
      return;
    }
    at++;
    while (at < sentence.size() && startingAt(at) == null && isPassedOver(at)) {
      at++;
    }
    Piece next = startingAt(at);
    while (next != null && next.role() != null && next.role().is(Role.Sort.COUNTRY)) {
      next = startingAt(next.to());
    }
    if (next != null) {
      if (!isPersonAsGround(head, next)) {
        country(draft, next);
      }
      if (next.organization() != null && role.weak() && !draft.former) {
        draft.sectors = next.organization().sectors();
      }
    } else if (at < sentence.size() && draft.country == null) {
      draft.country = lexicon.cityAt(sentence, at);
    }
  }

  /** “gunmen in May”: nobody is a ground, and a surname may be a month. */
  private boolean isPersonAsGround(Piece head, Piece next) {
    return next.is(Piece.Sort.NAME) && sentence.word(head.to()).equals("in");
  }

  private boolean isPassedOver(int token) {
    String tag = sentence.tag(token);
    return tag.equals("DT") || tag.startsWith("JJ");
  }

  private @Nullable Piece startingAt(int token) {
    return pieces.stream().filter(piece -> piece.from() == token).findFirst().orElse(null);
  }
}
