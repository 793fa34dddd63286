package org.sitrep.analyze.places;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Gazetteer.Sense;
import org.sitrep.language.Sentence;
import org.sitrep.model.Place;
import org.sitrep.model.Span;

/**
 * A name of a place in the text, not yet resolved.
 *
 * @param first its first token
 * @param last its last token
 * @param span its words: of the tokens, or of a part of one (“Egyptian” of “Egyptian-US”)
 * @param name its words
 * @param form how it names
 * @param wanted the kind that the words beside it tell (“region of Diffa”), null where they tell
 *     none
 * @param senses what it can stand for
 */
record Toponym(
    Sentence sentence,
    int first,
    int last,
    Span span,
    String name,
    Form form,
    Place.@Nullable Kind wanted,
    List<Sense> senses) {

  /**
   * NAME: the place's own; PEOPLE: a demonym; EMBEDDED: within the name of an organisation; GROUND:
   * within the name of what stands in it (“Kabul airport”); STREET: a street's.
   */
  enum Form {
    NAME,
    PEOPLE,
    EMBEDDED,
    GROUND,
    STREET
  }

  /** The same words as short for another name. */
  Toponym as(Toponym longer) {
    return new Toponym(sentence, first, last, span, longer.name, form, wanted, longer.senses);
  }

  /** The same name as a part of the name of what is built there. */
  Toponym onGround() {
    Form inner = form == Form.PEOPLE ? form : Form.GROUND;
    return new Toponym(sentence, first, last, span, name, inner, wanted, senses);
  }
}
