package org.sitrep.fuse.conditions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.fuse.evidence.Ground;
import org.sitrep.fuse.evidence.Reading;
import org.sitrep.fuse.evidence.Told;
import org.sitrep.fuse.evidence.Wording;
import org.sitrep.model.Condition;

/**
 * Titles that a report keeps giving to somebody of whom another report says that the office is
 * lost: “President X” told of an ousted X is no claim that X holds the office. A report that was
 * published before the first one that tells the loss may well mean it.
 */
final class CourtesyTitles {
  private final Ground ground;
  private final List<Told<Condition>> ended = new ArrayList<>();

  CourtesyTitles(Ground ground) {
    this.ground = ground;
    for (Reading in : ground.readings()) {
      for (Condition condition : in.analysis().conditions()) {
        if (condition.kind() == Condition.Kind.OFFICE && !condition.holds()) {
          ended.add(new Told<>(in, condition));
        }
      }
    }
  }

  /** Whether an office is told as held by no more than such a title. */
  boolean holds(Reading in, Condition condition) {
    return condition.kind() == Condition.Kind.OFFICE
        && condition.holds()
        && ended.stream()
            .anyMatch(end -> isSameOffice(in, condition, end) && !isBefore(in, end.in()));
  }

  private boolean isSameOffice(Reading in, Condition held, Told<Condition> end) {
    String who = ground.entities().of(in, held.who());
    String what = held.what();
    String lost = end.item().what();
    return who != null
        && who.equals(ground.entities().of(end.in(), end.item().who()))
        && what != null
        && lost != null
        && Wording.shared(Wording.content(what), Wording.content(lost)) > 0;
  }

  private static boolean isBefore(Reading one, Reading other) {
    LocalDate last = one.report().published().days().to();
    LocalDate first = other.report().published().days().from();
    return last != null && first != null && !last.isAfter(first);
  }
}
