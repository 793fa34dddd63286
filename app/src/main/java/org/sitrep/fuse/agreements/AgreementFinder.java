package org.sitrep.fuse.agreements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitrep.fuse.evidence.Board;
import org.sitrep.fuse.evidence.Index;
import org.sitrep.fuse.evidence.Joined;
import org.sitrep.fuse.evidence.Moments;
import org.sitrep.fuse.evidence.Told;
import org.sitrep.model.About;
import org.sitrep.model.Agreement;
import org.sitrep.model.DateRange;
import org.sitrep.model.Event;
import org.sitrep.model.Happening;
import org.sitrep.model.Place;
import org.sitrep.model.Quantity;
import org.sitrep.model.State;
import org.sitrep.model.Support;
import org.sitrep.model.Telling;

/** Finds what independent reports agree on, best supported first. */
public final class AgreementFinder {
  /** A reader wants no more than this many, and this many more a report. */
  private static final int LEAST = 12;

  private static final int A_REPORT = 2;

  private final Board board;
  private final List<Agreement> found = new ArrayList<>();

  /** Events' summaries, and values, that have been said. */
  private final Set<String> said = new HashSet<>();

  private final Set<String> values = new HashSet<>();

  /** Conditions that anybody knows. */
  private final Set<@Nullable String> common = new HashSet<>();

  private AgreementFinder(Board board) {
    this.board = board;
  }

  public static List<Agreement> find(Board board) {
    AgreementFinder finder = new AgreementFinder(board);
    board.happenings().forEach(finder::event);
    board.quantities().forEach(finder::figure);
    board.states().forEach(finder::condition);
    board.tellings().forEach(finder::statement);
    Comparator<Agreement> best =
        Comparator.comparingInt(finder::rank)
            .thenComparingInt(one -> -board.independence().origins(one.support()));
    return finder.found.stream()
        .sorted(best)
        .limit(LEAST + (long) A_REPORT * board.ground().readings().size())
        .toList();
  }

  /**
   * What says most to a reader comes first: words carried, what happened, how many; what anybody
   * knows, such as who holds an office, last. Each origin beyond the second lifts by a rank.
   */
  private int rank(Agreement one) {
    int rank;
    if (one.about().statement() != null) {
      rank = 0;
    } else if (one.about().event() != null) {
      rank = 1;
    } else if (one.about().figure() != null) {
      rank = 1;
    } else {
      rank = common.contains(one.about().condition()) ? 5 : 2;
    }
    return rank - Math.min(2, board.independence().origins(one.support()) - 2);
  }

  /** One line an event: when it was, else where, if all agree on that who agree that it was. */
  private void event(Happening event) {
    Joined<Event> joined = board.events().get(event.id());
    if (joined == null || !isAgreed(event.support()) || !said.add(event.summary())) {
      return;
    }
    int before = found.size();
    time(event, joined);
    if (found.size() == before) {
      place(event, joined);
    }
    int reports = Board.onePerReport(event.support()).size();
    boolean told =
        found.subList(before, found.size()).stream()
            .anyMatch(one -> one.support().size() == reports);
    if (!told) {
      add(About.event(event.id()), "occurrence", event.summary(), event.support());
    }
  }

  /** The days that at least two reports give alike. */
  private void time(Happening event, Joined<Event> joined) {
    Map<DateRange, List<Support>> byDays = new LinkedHashMap<>();
    for (int at = 0; at < joined.told().size(); at++) {
      Told<Event> told = joined.told().get(at);
      DateRange days = told.in().days(told.item().time());
      if (!days.equals(DateRange.ANY)) {
        byDays.computeIfAbsent(days, unused -> new ArrayList<>()).add(event.support().get(at));
      }
    }
    byDays.forEach(
        (days, support) -> {
          String unit = Moments.unit(days);
          add(
              About.event(event.id()),
              "time",
              unit == null ? days.from() + " to " + days.to() : unit,
              support);
        });
  }

  /** The place that at least two reports give alike. */
  private void place(Happening event, Joined<Event> joined) {
    Map<String, List<Support>> byPlace = new LinkedHashMap<>();
    for (int at = 0; at < joined.told().size(); at++) {
      Told<Event> told = joined.told().get(at);
      for (Function<Event, @Nullable String> slot :
          List.<Function<Event, @Nullable String>>of(
              Event::place, Event::toPlace, Event::fromPlace)) {
        String place = board.ground().places().of(told.in(), slot.apply(told.item()));
        if (place != null) {
          byPlace.computeIfAbsent(place, unused -> new ArrayList<>()).add(event.support().get(at));
        }
      }
    }
    Index<Place> places = board.ground().places();
    byPlace.forEach(
        (place, support) -> {
          Joined<Place> named = places.get(place);
          if (named != null && named.first().item().kind() != Place.Kind.COUNTRY) {
            add(About.event(event.id()), "place", named.first().item().name(), support);
          }
        });
  }

  private void figure(Quantity figure) {
    Joined<org.sitrep.model.Figure> joined = board.figures().get(figure.id());
    if (joined != null) {
      String words = joined.first().in().words(joined.first().item().span());
      add(About.figure(figure.id()), "figure", words, figure.support());
    }
  }

  private void condition(State state) {
    switch (state.kind()) {
      case OFFICE, CONTROL, CONFLICT, MEMBERSHIP -> common.add(state.id());
      default -> {}
    }
    add(About.condition(state.id()), "occurrence", state.summary(), state.support());
  }

  private void statement(Telling telling) {
    add(About.statement(telling.id()), "wording", telling.summary(), telling.support());
  }

  /** Whether at least two independent reports support it; then it is kept. */
  private boolean add(About about, String attribute, String value, List<Support> support) {
    if (!isAgreed(support)
        || !attribute.equals("time") && !attribute.equals("place") && !values.add(value)) {
      return false;
    }
    found.add(new Agreement(about, attribute, value, Board.onePerReport(support)));
    return true;
  }

  private boolean isAgreed(List<Support> support) {
    return board.independence().origins(support) >= 2;
  }
}
