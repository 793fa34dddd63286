package org.sitrep.analyze.entities;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Sentence;
import org.sitrep.model.Entity.Form;
import org.sitrep.model.Span;

/**
 * One mention as its own sentence tells it, before it is tied to others: tokens {@code [from, to)}.
 */
final class Draft {
  final Sentence sentence;
  final int from;
  final int to;
  final int head;
  final Sort sort;
  Form form = Form.NOMINAL;

  /** The name alone, without title, or the nominal's words. */
  String name;

  @Nullable String country;
  List<String> sectors = List.of();
  @Nullable String title;
  @Nullable Role role;
  Lexicon.@Nullable Organization organization;
  @Nullable String gender;
  boolean plural;
  boolean definite;
  boolean former;

  /**
   * Whether it was driven from office or confirmed in it (“ousted”, “elected”): the one of whom a
   * coup story speaks.
   */
  boolean fallen;

  /** Whether a capital or palace stands for the country. */
  boolean seat;

  /** The stretch of a single token that is meant, null for all. */
  @Nullable Span part;

  /** Whether an article says that somebody new is meant. */
  boolean indefinite;

  /** Whether it only stands before another noun (“US” in “US troops”). */
  boolean aside;

  /** Whether it says where something is (“in Niger”). */
  boolean lying;

  /** Whose it is (“Niger” in “Niger's junta”). */
  @Nullable Draft owner;

  /** The token of the possessive pronoun before it, −1 where there is none. */
  int possessor = -1;

  Draft(Sentence sentence, int from, int to, int head, Sort sort, String name) {
    this.sentence = sentence;
    this.from = from;
    this.to = to;
    this.head = head;
    this.sort = sort;
    this.name = name;
  }

  /** The same mention, taken for one of another sort. */
  Draft as(Sort other) {
    Draft copy = new Draft(sentence, from, to, head, other, name);
    copy.form = form;
    copy.country = country;
    copy.sectors = sectors;
    copy.role = role;
    copy.organization = organization;
    copy.plural = plural;
    copy.definite = definite;
    copy.indefinite = indefinite;
    copy.possessor = possessor;
    copy.owner = owner;
    return copy;
  }

  /** What a mention is of. */
  enum Sort {
    /** A country or its government. */
    COUNTRY,
    /** A person by name. */
    PERSON,
    /** One person without a name. */
    SOMEBODY,
    /** Several people, or a group that bears a name. */
    GROUP,
    /** Forces of a state. */
    FORCE,
    /** An organization. */
    BODY,
    /** A government without a country's name in its words. */
    STATE,
    /** A military government. */
    JUNTA,
    /** “the country”, “the former colonial power”. */
    NATION,
    /** The people of a country (“the Russians”). */
    PEOPLE
  }

  boolean is(Sort wanted) {
    return sort == wanted;
  }

  /** Whether its noun stands in the plural: teams, not a team, though both may be “they”. */
  boolean isMany() {
    return sentence.tag(head).endsWith("S");
  }

  /** Whether it speaks of one person. */
  boolean isHuman() {
    return sort == Sort.PERSON || sort == Sort.SOMEBODY;
  }

  boolean isNamed() {
    return form == Form.NAME;
  }

  Span span() {
    return part == null ? sentence.span(from, to - 1) : part;
  }

  int start() {
    return sentence.span(from).start();
  }

  String roleWord() {
    return role == null ? "" : role.word();
  }
}
