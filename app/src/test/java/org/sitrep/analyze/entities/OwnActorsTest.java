package org.sitrep.analyze.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.Testing;
import org.sitrep.knowledge.Complaints;
import org.sitrep.knowledge.Table;
import org.sitrep.language.Document;
import org.sitrep.model.Analysis;
import org.sitrep.model.Entity;
import org.sitrep.model.Report;
import org.sitrep.model.Span;

class OwnActorsTest {
  @TempDir Path folder;
  private final Complaints complaints = new Complaints();

  private OwnActors own(@Nullable String actors, @Nullable String aliases) throws IOException {
    return OwnActors.of(
        table("actors.tsv", actors, OwnActors.ACTORS),
        table("aliases.tsv", aliases, OwnActors.ALIASES));
  }

  private @Nullable Table table(String name, @Nullable String text, Table.Columns columns)
      throws IOException {
    return text == null
        ? null
        : Table.read(Files.writeString(folder.resolve(name), text), columns, complaints);
  }

  private static List<Entity> read(OwnActors own, Report report) {
    Document document = Testing.language().read(report).forReaders();
    List<Span> sentences = document.sentences().stream().map(one -> one.span()).toList();
    return new EntityReader(own).read(document, Analysis.of(report, sentences)).entities();
  }

  private static Entity named(List<Entity> entities, String name) {
    return entities.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<String> words(Entity entity, Report report) {
    return entity.mentions().stream().map(one -> one.span().of(report.text())).toList();
  }

  @Test
  void aRowMakesAnActorOfANameAndGoesBeforeOurs() throws IOException {
    OwnActors own =
        own(
            """
            names	kind	country	sectors	title
            Ember Circle|EC	group	NER	REB|REL
            UNICEF	other		SOC
            Joe Biden	person	IRL	EDU	Professor
            Grand Weir	other
            """,
            null);
    Report report =
        Testing.report(
            "r",
            "2022-05-03",
            "The Ember Circle attacked a village. The EC left. UNICEF thanked Joe Biden. The Grand"
                + " Weir opened.");
    List<Entity> read = read(own, report);
    assertTrue(complaints.isEmpty(), complaints.lines()::toString);
    Entity circle = named(read, "Ember Circle");
    assertEquals(Entity.Kind.GROUP, circle.kind());
    assertEquals("NER", circle.country());
    assertEquals(List.of("REB", "REL"), circle.sectors());
    assertEquals(List.of("Ember Circle", "EC"), words(circle, report));
    assertEquals(Entity.Kind.OTHER, named(read, "UNICEF").kind());
    assertEquals(List.of("SOC"), named(read, "UNICEF").sectors());
    Entity namesake = named(read, "Joe Biden");
    assertEquals("IRL", namesake.country());
    assertEquals("Professor", namesake.title());
    assertEquals(List.of("EDU"), namesake.sectors());
    assertEquals(Entity.Kind.OTHER, named(read, "Grand Weir").kind());
  }

  @Test
  void mentionsUnderAliasAndNameAreOneEntity() throws IOException {
    OwnActors own =
        own(
            null,
            """
            alias	name
            Children of the Reed	Marsh League
            Old Heron	Pavel Lindqvist
            Land of Lakes	Finland
            the Glass House	United Nations
            """);
    Report report =
        Testing.report(
            "r",
            "The Marsh League burned two boats. The Children of the Reed denied it. Pavel Lindqvist"
                + " spoke first. Old Heron accused Finland. The Land of Lakes called the Glass"
                + " House. The UN said nothing.");
    List<Entity> read = read(own, report);
    assertEquals(
        List.of("Marsh League", "Children of the Reed"),
        words(named(read, "Marsh League"), report).subList(0, 2));
    assertEquals(
        List.of("Pavel Lindqvist", "Old Heron"), words(named(read, "Pavel Lindqvist"), report));
    Entity country = named(read, "Finland");
    assertEquals(Entity.Kind.COUNTRY, country.kind());
    assertEquals(List.of("Finland", "Land of Lakes"), words(country, report));
    assertEquals(List.of("UNO"), named(read, "United Nations").sectors());
    assertEquals(2, named(read, "United Nations").mentions().size());
  }

  @Test
  void aNameMayHaveAnySigns() throws IOException {
    List<String> names =
        List.of("K9/AFX", "Harrow (South)", "#FreeTheReed", "Otter’s Share Union", "F.L.D.");
    StringBuilder rows = new StringBuilder("names,kind\n");
    names.forEach(name -> rows.append('"').append(name).append("\",group\n"));
    Report report =
        Testing.report(
            "r",
            "The K9/AFX attacked Goma. Harrow (South) left Mali. #FreeTheReed marched in Lagos. The"
                + " Otter's Share Union met France. The F.L.D. spoke.");
    List<Entity> read = read(own(rows.toString(), null), report);
    names.forEach(name -> assertEquals(1, named(read, name).mentions().size(), name));
  }

  @Test
  void anOfficeHasItsTerm() throws IOException {
    OwnActors own =
        own(
            """
            names,kind,country,sectors,from,to,title
            Ana Marlowe,person,CHL,GOV,2018-03-01,2022-03-01,Minister
            Ana Marlowe,person,CHL,LEG,2024-03-01,,Senator
            Tomas Quill,person,CHL,BUS,,2020-01-01,Chairman
            """,
            null);
    assertEquals("[] null", standing(own, "Ana Marlowe", "2017-05-01"));
    assertEquals("[GOV] Minister", standing(own, "Ana Marlowe", "2018-03-01"));
    assertEquals("[ELI] former Minister", standing(own, "Ana Marlowe", "2022-03-01"));
    assertEquals("[LEG] Senator", standing(own, "Ana Marlowe", "2025-01-01"));
    assertEquals("[BUS] Chairman", standing(own, "Tomas Quill", "2019-12-31"));
    assertEquals("[] former Chairman", standing(own, "Tomas Quill", "2020-01-01"));
  }

  @Test
  void ourOwnPeopleHaveTheirTermsToo() {
    assertEquals("[PTY] null", standing(OwnActors.NONE, "Giorgia Meloni", "2020-05-01"));
    assertEquals("[GOV] null", standing(OwnActors.NONE, "Giorgia Meloni", "2023-05-01"));
    assertEquals("[GOV] null", standing(OwnActors.NONE, "Angela Merkel", "2021-12-07"));
    assertEquals("[ELI] null", standing(OwnActors.NONE, "Angela Merkel", "2021-12-08"));
    assertEquals("[] null", standing(OwnActors.NONE, "Volodymyr Zelensky", "2015-05-01"));
    assertEquals("[ELI] null", standing(OwnActors.NONE, "Joe Biden", "2019-05-01"));
  }

  private static String standing(OwnActors own, String name, String day) {
    Report report = Testing.report("r", day, name + " spoke to reporters in the capital.");
    Entity person = named(read(own, report), name);
    return person.sectors() + " " + person.title();
  }

  @Test
  void allFaultsAreToldWithLineAndColumn() throws IOException {
    OwnActors own =
        own(
            """
            names	kind	country	sectors	from	to
            Ash|Elm	band	NIG	GOV|XXX	2020	2019-01-01
            	person
            Oak	group
            Fir|Oak	group			2020-02-02	2020-02-02
            Yew|Oak	group
            """,
            """
            alias	name
            Birch	Birch
            Pine	Larch
            Larch	Cedar
            Oak	Cedar
            	Cedar
            """);
    assertNull(own.of("Ash"));
    List<String> told =
        complaints.lines().stream().map(one -> one.replace(folder + "/", "")).toList();
    assertEquals(
        List.of(
            "actors.tsv line 2, column kind: “band” is none of person, organization, country,"
                + " group, force, other",
            "actors.tsv line 2, column sectors: “XXX” is no sector of PLOVER",
            "actors.tsv line 2, column from: “2020” is no day such as 2024-05-03",
            "actors.tsv line 2, column country: “NIG” is no ISO 3166-1 alpha-3 code, such as NER",
            "actors.tsv line 3, column names: it is empty",
            "actors.tsv line 5, column to: it is not after the day under from",
            "actors.tsv line 6, column names: “Oak” is already a name of “Oak”",
            "aliases.tsv line 2, column alias: “Birch” stands for itself",
            "aliases.tsv line 3, column name: “Larch” is itself an alias here; name what it stands"
                + " for",
            "aliases.tsv line 5, column alias: “Oak” already stands for “Oak” in actors.tsv",
            "aliases.tsv line 6, column alias: it is empty"),
        told);
  }
}
