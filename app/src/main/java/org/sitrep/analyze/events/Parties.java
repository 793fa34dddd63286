package org.sitrep.analyze.events;

import java.util.List;
import org.sitrep.model.Category;
import org.sitrep.model.Entity;

/**
 * Who does an event and to whom, from the grammar around its trigger. Nobody is made up: a side not
 * told stays empty.
 */
final class Parties {
  private final VerbParties verbs;
  private final NounParties nouns;

  Parties(Naming naming, Targets targets, WordClasses classes) {
    PartyNames names = new PartyNames(naming, targets, classes);
    this.verbs = new VerbParties(names, classes);
    this.nouns = new NounParties(names, classes);
  }

  /** Two sides of an event. */
  record Sides(List<Party> doing, List<Party> undergoing) {
    static Sides of(Side actors, Side recipients) {
      return new Sides(actors.parties(), recipients.parties());
    }

    List<Entity> actors() {
      return doing.stream().map(Party::entity).toList();
    }

    List<Entity> recipients() {
      return undergoing.stream().map(Party::entity).toList();
    }

    boolean isEmpty() {
      return doing.isEmpty() && undergoing.isEmpty();
    }
  }

  Sides of(Trigger trigger) {
    Side actors = new Side();
    Side recipients = new Side();
    boolean mutual;
    if (trigger.isNoun()) {
      nouns.of(trigger, actors, recipients);
      mutual = trigger.sense().frame() == Frame.BOTH;
    } else {
      mutual = verbs.of(trigger, actors, recipients);
    }
    if (mutual) {
      actors.addAll(recipients);
      return Sides.of(actors, actors.size() > 1 ? actors : new Side());
    }
    recipients.removeAll(actors);
    if (trigger.sense().category() == Category.OCCURRENCE) {
      recipients.removeIf(one -> one.kind() == Entity.Kind.COUNTRY);
    }
    if (trigger.sense().category() == Category.RETREAT) {
      recipients.removeIf(one -> isHome(one, actors));
    }
    return Sides.of(actors, recipients);
  }

  /** “the pullout of troops from France”: nobody retreats from his own country. */
  private static boolean isHome(Entity country, Side actors) {
    return country.kind() == Entity.Kind.COUNTRY
        && actors.any(one -> one.country() != null && one.country().equals(country.country()));
  }
}
