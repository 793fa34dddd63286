package org.sitrep.analyze.events;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.model.Category;
import org.sitrep.model.Entity;

/**
 * Who does an event and to whom, from the grammar around its trigger. Nobody is made up: a side not
 * told stays empty.
 */
final class Parties {
  private final VerbParties verbs;
  private final NounParties nouns;

  Parties(Naming naming, WordClasses classes) {
    PartyNames names = new PartyNames(naming, classes);
    this.verbs = new VerbParties(names, classes);
    this.nouns = new NounParties(names);
  }

  /** Two sides of an event. */
  record Sides(List<Entity> actors, List<Entity> recipients) {
    boolean isEmpty() {
      return actors.isEmpty() && recipients.isEmpty();
    }
  }

  Sides of(Trigger trigger) {
    Set<Entity> actors = new LinkedHashSet<>();
    Set<Entity> recipients = new LinkedHashSet<>();
    if (trigger.isNoun()) {
      nouns.of(trigger, actors, recipients);
    } else {
      verbs.of(trigger, actors, recipients);
    }
    if (trigger.sense().frame() == Frame.BOTH) {
      Set<Entity> all = new LinkedHashSet<>(actors);
      all.addAll(recipients);
      return new Sides(List.copyOf(all), all.size() > 1 ? List.copyOf(all) : List.of());
    }
    recipients.removeAll(actors);
    if (trigger.sense().category() == Category.OCCURRENCE) {
      recipients.removeIf(one -> one.kind() == Entity.Kind.COUNTRY);
    }
    if (trigger.sense().category() == Category.RETREAT) {
      recipients.removeIf(one -> isHome(one, actors));
    }
    return new Sides(List.copyOf(actors), List.copyOf(recipients));
  }

  /** “the pullout of troops from France”: nobody retreats from his own country. */
  private static boolean isHome(Entity country, Set<Entity> actors) {
    return country.kind() == Entity.Kind.COUNTRY
        && actors.stream()
            .anyMatch(one -> one.country() != null && one.country().equals(country.country()));
  }
}
