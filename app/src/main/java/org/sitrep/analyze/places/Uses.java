package org.sitrep.analyze.places;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.Place;

/**
 * How each name of a report is used: as its part in the sentence says, but a name that only says
 * where another place lies (“Baghdad, Iraq”) means the place.
 */
final class Uses {
  private final Map<Toponym, Place.Use> uses = new IdentityHashMap<>();

  Uses(UseOfToponym use, List<Toponym> toponyms, Map<Toponym, Toponym> around) {
    toponyms.forEach(one -> uses.put(one, use.of(one)));
    for (Toponym outer : around.values()) {
      if (outer.form() == Toponym.Form.NAME) {
        uses.put(outer, Place.Use.LITERAL);
      }
    }
  }

  Place.Use of(Toponym toponym) {
    return uses.getOrDefault(toponym, Place.Use.LITERAL);
  }
}
