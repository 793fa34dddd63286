package org.sitrep.fuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Analysis;
import org.sitrep.model.Category;
import org.sitrep.model.DateRange;
import org.sitrep.model.Deixis;
import org.sitrep.model.Difference;
import org.sitrep.model.Entity;
import org.sitrep.model.Happening;
import org.sitrep.model.Modality;
import org.sitrep.model.Origin;
import org.sitrep.model.Place;
import org.sitrep.model.Publication;
import org.sitrep.model.Situation;
import org.sitrep.model.Statement;

class FuserTest {
  private static final DateRange YEAR =
      new DateRange(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 1, 1));

  private static Situation fuse(Analysis... analyses) {
    return new Fuser().fuse(List.of(analyses));
  }

  private static Analysis quake(
      String id, @Nullable String published, String text, String place, String country) {
    Drafted drafted = new Drafted(id, published, text);
    String where = drafted.place(Place.Kind.CITY, place, country);
    drafted.event(
        Category.OCCURRENCE,
        "earthquake",
        "earthquake",
        Modality.ACTUAL,
        List.of(),
        List.of(),
        where,
        null);
    return drafted.analysis();
  }

  private static Analysis rising(
      String id,
      String text,
      String time,
      String value,
      @Nullable DateRange days,
      @Nullable Deixis deixis) {
    Drafted drafted = new Drafted(id, null, text);
    String where = drafted.place(Place.Kind.COUNTRY, "Freedonia", "FRD");
    String who = drafted.entity(Entity.Kind.ORGANIZATION, "army council", "FRD");
    String when = drafted.time(time, value, days, deixis);
    drafted.event(
        Category.ASSAULT, "coup", "coup", Modality.ACTUAL, List.of(who), List.of(), where, when);
    return drafted.analysis();
  }

  private static Deixis month(int month, @Nullable Integer shift, Deixis.Nearest nearest) {
    return new Deixis(Deixis.Unit.MONTH, shift, nearest, month, null, null, null);
  }

  @Test
  void theOrderOfTheReportsAndAnUnrelatedOneChangeNoId() {
    List<Analysis> reports =
        new ArrayList<>(
            List.of(
                quake(
                    "a",
                    "2021-03-02",
                    "A strong earthquake shook Lima early on Monday.",
                    "Lima",
                    "PER"),
                quake(
                    "b",
                    "2021-03-03",
                    "People fled when the earthquake struck Lima.",
                    "Lima",
                    "PER")));
    List<String> before = new Fuser().fuse(reports).events().stream().map(Happening::id).toList();
    Collections.reverse(reports);
    reports.add(
        quake(
            "c",
            "2020-01-01",
            "An earthquake hit Kobe last night, officials said.",
            "Kobe",
            "JPN"));
    List<String> after = new Fuser().fuse(reports).events().stream().map(Happening::id).toList();
    assertTrue(after.containsAll(before));
    assertEquals(2, after.size());
  }

  @Test
  void eventsAtTwoPlacesAreTwo() {
    Situation situation =
        fuse(
            quake(
                "a",
                "2021-03-02",
                "A strong earthquake shook Lima early on Monday.",
                "Lima",
                "PER"),
            quake(
                "b",
                "2021-03-02",
                "A strong earthquake shook Kobe early on Monday.",
                "Kobe",
                "JPN"));
    assertEquals(2, situation.events().size());
  }

  @Test
  void reportsDateEachOther() {
    Situation situation =
        fuse(
            rising(
                "a",
                "The army council of Freedonia seized all in a coup in July last year.",
                "July last year",
                "XXXX-07",
                null,
                month(7, -1, Deixis.Nearest.PAST)),
            rising(
                "b",
                "Before the 2021 coup by the army council Freedonia was calm.",
                "2021",
                "2021",
                YEAR,
                null));
    assertEquals(1, situation.events().size());
    Happening coup = situation.events().get(0);
    assertEquals("2021-07", coup.time() == null ? null : coup.time().value());
    Publication published = situation.reports().get(0).published();
    assertEquals(Publication.Basis.INFERRED, published.basis());
    assertEquals(
        new DateRange(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 1, 1)), published.days());
    assertTrue(
        situation.differences().stream()
            .anyMatch(
                one -> one.kind() == Difference.Kind.REFINES && one.attribute().equals("time")));
  }

  @Test
  void whatIsPlannedIsNotWhatHappened() {
    Drafted plan = new Drafted("a", "2021-03-02", "Ruritania will withdraw from Freedonia.");
    Drafted done = new Drafted("b", "2021-03-02", "Ruritania did withdraw from Freedonia.");
    for (Drafted one : List.of(plan, done)) {
      String who = one.entity(Entity.Kind.COUNTRY, "Ruritania", "RUR");
      String where = one.place(Place.Kind.COUNTRY, "Freedonia", "FRD");
      Modality modality = one == plan ? Modality.FUTURE : Modality.ACTUAL;
      one.event(
          Category.RETREAT, "withdraw", "withdraw", modality, List.of(who), List.of(), where, null);
    }
    Situation situation = fuse(plan.analysis(), done.analysis());
    assertEquals(2, situation.events().size());
    assertEquals(
        1, situation.entities().stream().filter(one -> one.kind() == Entity.Kind.COUNTRY).count());
  }

  @Test
  void personsJoinByNamesThatAgree() {
    List<Analysis> reports = new ArrayList<>();
    for (String name : List.of("Ada Brown", "Brown", "Carl Brown")) {
      Drafted drafted =
          new Drafted(
              "r" + reports.size(), "2021-03-02", name + " said that it rained in the hills.");
      String who = drafted.entity(Entity.Kind.PERSON, name, null);
      reports.add(
          drafted
              .statement(who, "said", "it rained in the hills", Statement.Stance.STATES)
              .analysis());
    }
    Situation situation = new Fuser().fuse(reports);
    assertEquals(2, situation.entities().size());
  }

  @Test
  void aCopyIsNoSecondOrigin() {
    String text =
        "A strong earthquake shook Lima early on Monday and people ran into the streets as walls"
            + " cracked, lamps fell and the power went out in most districts of the old town near"
            + " the river.";
    Situation situation =
        fuse(
            quake("a", "2021-03-02", text, "Lima", "PER"),
            quake("b", "2021-03-03", text + " More soon.", "Lima", "PER"));
    assertEquals(Origin.Kind.COPY, situation.reports().get(1).origin().kind());
    assertEquals(2, situation.events().get(0).outlets());
    assertEquals(1, situation.events().get(0).origins());
    assertTrue(situation.agreements().isEmpty());
  }

  @Test
  void aStatementIsAPlainSentence() {
    Drafted told =
        new Drafted("a", "2021-03-02", "“The dam holds,” Ada Brown told the Lima Post. It rained.");
    String who = told.entity(Entity.Kind.PERSON, "Ada Brown", null);
    Situation quoted =
        fuse(told.statement(who, "told", "“The dam holds,”", Statement.Stance.STATES).analysis());
    assertTrue(
        quoted.statements().get(0).summary().endsWith(": “The dam holds”."),
        quoted.statements().get(0).summary());

    Drafted after = new Drafted("b", "2021-03-02", "Ada Brown told reporters that the dam holds.");
    String she = after.entity(Entity.Kind.PERSON, "Ada Brown", null);
    Situation clause =
        fuse(after.statement(she, "told", "the dam holds", Statement.Stance.STATES).analysis());
    assertEquals(
        "Ada Brown told reporters that the dam holds.", clause.statements().get(0).summary());
  }
}
