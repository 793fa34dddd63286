package org.sitrep.analyze.events;

/**
 * Who stands where around a trigger: which places in the grammar hold the actors and the
 * recipients.
 */
enum Frame {
  /**
   * Verb: the subject acts on the object; where that is a thing, on whom it belongs to or is aimed
   * at.
   */
  ACTS,
  /** Verb: the subject moves or uses what is its own; only prepositions lead to a recipient. */
  MOVES,
  /** Verb or noun: both sides act and both are acted on. */
  BOTH,
  /**
   * Verb: several subjects act on each other, or one with whom “with” names; the object is the
   * matter, not a party.
   */
  TOGETHER,
  /** Verb: the subject undergoes it, “from …” or “by …” names the actor. */
  UNDERGOES,
  /** Noun: “of …” and the possessor act. */
  OF_ACTOR,
  /** Noun: “of …” and the possessor undergo it. */
  OF_RECIPIENT,
  /** Nobody does it: whom it strikes is the recipient. */
  BEFALLS
}
