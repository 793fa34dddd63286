package org.sitrep.fuse.agreements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  /** A reader wants no more. */
  private static final int MOST = 36;

  /** What says most to a reader comes first. */
  private static final List<String> WEIGHT =
      List.of("figure", "wording", "time", "occurrence", "place");

  private final Board board;
  private final List<Agreement> found = new ArrayList<>();

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
        Comparator.comparingInt((Agreement one) -> -board.independence().origins(one.support()))
            .thenComparingInt(one -> WEIGHT.indexOf(one.attribute()));
    return finder.found.stream().sorted(best).limit(MOST).toList();
  }

  private void event(Happening event) {
    Joined<Event> joined = board.events().get(event.id());
    if (joined == null
        || !add(About.event(event.id()), "occurrence", event.summary(), event.support())) {
      return;
    }
    time(event, joined);
    place(event, joined);
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
    add(About.condition(state.id()), "occurrence", state.summary(), state.support());
  }

  private void statement(Telling telling) {
    add(About.statement(telling.id()), "wording", telling.summary(), telling.support());
  }

  /** Whether at least two independent reports support it; then it is kept. */
  private boolean add(About about, String attribute, String value, List<Support> support) {
    List<Support> each = Board.onePerReport(support);
    if (board.independence().origins(each) < 2) {
      return false;
    }
    found.add(new Agreement(about, attribute, value, each));
    return true;
  }
}
