package org.sitrep.analyze.entities;

import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Countries;

/**
 * A stretch of tokens {@code [from, to)} of one sentence that a table or its shape tells something
 * of.
 *
 * @param country of a COUNTRY
 * @param organization of an ORGANIZATION
 * @param role of a ROLE
 * @param known of a NAME whose bearer is known
 */
record Piece(
    int from,
    int to,
    Sort sort,
    Countries.@Nullable Find country,
    Lexicon.@Nullable Organization organization,
    @Nullable Role role,
    People.@Nullable Known known) {

  /** NAME is a capitalized stretch that no table of bodies or countries has. */
  enum Sort {
    COUNTRY,
    ORGANIZATION,
    ROLE,
    NAME,
    HONORIFIC
  }

  static Piece country(int from, Countries.Find find) {
    return new Piece(from, from + find.to() - find.from(), Sort.COUNTRY, find, null, null, null);
  }

  static Piece organization(int from, int to, Lexicon.Organization one) {
    return new Piece(from, to, Sort.ORGANIZATION, null, one, null, null);
  }

  static Piece role(int from, int to, Role role) {
    return new Piece(from, to, Sort.ROLE, null, null, role, null);
  }

  static Piece name(int from, int to, People.@Nullable Known known) {
    return new Piece(from, to, Sort.NAME, null, null, null, known);
  }

  static Piece honorific(int from) {
    return new Piece(from, from + 1, Sort.HONORIFIC, null, null, null, null);
  }

  boolean is(Sort wanted) {
    return sort == wanted;
  }

  int size() {
    return to - from;
  }
}
