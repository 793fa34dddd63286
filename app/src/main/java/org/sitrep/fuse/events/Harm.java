package org.sitrep.fuse.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.fuse.evidence.Reading;
import org.sitrep.knowledge.Table;
import org.sitrep.model.Category;
import org.sitrep.model.DateRange;
import org.sitrep.model.Entity;
import org.sitrep.model.Event;
import org.sitrep.model.Modality;

/**
 * Which incident the dead and injured that a report counts belong to: one that their sentence
 * tells, else the one that the report is about. Named persons, and parts of a count (“four of
 * whom”), are left as they are.
 */
final class Harm {
  /** Reports look back further than this only with a date. */
  private static final int NEWS = 14;

  private static final int FEWEST = 2;

  private static final Pattern MANY =
      Pattern.compile(
          "(?i)\\b(people|persons|passengers|dozens|scores|hundreds|thousands|several|many|others|more"
              + "|deaths|casualties|injuries|victims|dead|wounded|injured|civilians|residents|soldiers"
              + "|men|women|children|officers|students|workers|lives|fatalities|\\d+|two|three|four"
              + "|five|six|seven|eight|nine|ten|eleven|twelve)\\b");
  private static final Pattern PART =
      Pattern.compile(
          "(?i)\\b(of (whom|them|those|which)|seriously|critically|i|he|she|if|anyone)\\b");

  /** “the crash that killed seven” speaks of the crash. */
  private static final Pattern ASIDE = Pattern.compile("\\b(that|which) $");

  private final Map<String, String> incidents = new HashMap<>();
  private final Map<String, String> harms = new HashMap<>();

  Harm() {
    for (Table.Row row : Table.of(Harm.class, "harm.tsv").rows()) {
      (row.get("role").equals("harm") ? harms : incidents).put(row.get("kind"), row.get("as"));
    }
  }

  boolean isIncident(String kind) {
    return incidents.containsKey(kind);
  }

  /** An incident as the reports tell it together. */
  private record Incident(String id, List<Scene> scenes, long reports, DateRange days) {}

  /** The incidents that one report tells, the one that it tells most of first. */
  private record Told(List<Incident> all, Map<Event, Incident> byEvent, @Nullable Incident main) {}

  /** The scenes with what their harm belongs to. */
  List<Scene> anchored(List<Scene> scenes, Collection<List<Scene>> groups) {
    Map<Reading, Map<Event, Incident>> told = told(groups);
    Map<Reading, Told> reports = new HashMap<>();
    List<Scene> anchored = new ArrayList<>();
    for (Scene scene : scenes) {
      Reading in = scene.told().in();
      String as = harms.get(scene.kind());
      Map<Event, Incident> here = told.get(in);
      if (as == null || here == null || !isCount(scene)) {
        anchored.add(scene);
        continue;
      }
      Told report = reports.computeIfAbsent(in, unused -> report(here));
      Incident incident = incident(scene, report);
      boolean occurred = scene.told().item().category() == Category.OCCURRENCE;
      anchored.add(
          incident == null ? scene : scene.anchored(incident.id(), occurred ? as : scene.kind()));
    }
    return anchored;
  }

  private static Map<Reading, Map<Event, Incident>> told(Collection<List<Scene>> groups) {
    Map<Reading, Map<Event, Incident>> told = new HashMap<>();
    int number = 0;
    for (List<Scene> group : groups) {
      DateRange days = DateRange.ANY;
      for (Scene scene : group) {
        DateRange both = days.and(scene.days());
        days = both == null ? days : both;
      }
      long reports = group.stream().map(one -> one.told().in()).distinct().count();
      Incident incident = new Incident("i" + ++number, group, reports, days);
      for (Scene scene : group) {
        told.computeIfAbsent(scene.told().in(), unused -> new LinkedHashMap<>())
            .put(scene.told().item(), incident);
      }
    }
    return told;
  }

  private static Told report(Map<Event, Incident> here) {
    Map<Incident, Integer> weight = new LinkedHashMap<>();
    here.forEach(
        (event, incident) -> {
          if (event.modality() == Modality.ACTUAL) {
            weight.merge(incident, 1, Integer::sum);
          }
        });
    Incident main = null;
    for (Map.Entry<Incident, Integer> one : weight.entrySet()) {
      boolean known = one.getValue() >= FEWEST || one.getKey().reports() >= FEWEST;
      if (known && (main == null || one.getValue() > weight.getOrDefault(main, 0))) {
        main = one.getKey();
      }
    }
    return new Told(List.copyOf(weight.keySet()), here, main);
  }

  private static @Nullable Incident incident(Scene scene, Told report) {
    Event event = scene.told().item();
    Event nearest = null;
    for (Event one : report.byEvent().keySet()) {
      boolean same = one.sentence().equals(event.sentence());
      if (same && (nearest == null || far(one, event) < far(nearest, event))) {
        nearest = one;
      }
    }
    Incident here = nearest == null ? null : report.byEvent().get(nearest);
    if (here != null) {
      return scene.around().and(here.days()) == null ? null : here;
    }
    Incident main = report.main();
    return main != null && fits(scene, main) ? main : null;
  }

  private static int far(Event one, Event other) {
    return Math.abs(one.trigger().start() - other.trigger().start());
  }

  /** Whether no date around it speaks of another time. */
  private static boolean fits(Scene scene, Incident main) {
    LocalDate to = scene.around().to();
    LocalDate published = scene.told().in().report().published().days().from();
    boolean past = to != null && published != null && to.plusDays(NEWS).isBefore(published);
    return scene.around().and(main.days()) != null && (!past || main.days().isBounded());
  }

  /** Whether it counts people, rather than telling of one, or of a part. */
  private static boolean isCount(Scene scene) {
    Reading in = scene.told().in();
    Event event = scene.told().item();
    if (scene.several() || event.modality() != Modality.ACTUAL) {
      return false;
    }
    for (String id : event.recipients().isEmpty() ? event.actors() : event.recipients()) {
      Entity entity = in.entity(id);
      if (entity != null
          && entity.kind() == Entity.Kind.PERSON
          && entity.mentions().stream().anyMatch(one -> one.form() == Entity.Form.NAME)) {
        return false;
      }
    }
    String before =
        in.text().substring(Math.max(0, event.trigger().start() - 6), event.trigger().start());
    if (ASIDE.matcher(before).find()) {
      return false;
    }
    String clause = in.words(event.clause());
    return MANY.matcher(clause).find() && !PART.matcher(clause).find();
  }
}
