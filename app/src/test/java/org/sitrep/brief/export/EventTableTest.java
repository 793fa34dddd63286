package org.sitrep.brief.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitrep.knowledge.Table;
import org.sitrep.model.Category;
import org.sitrep.model.Entity;
import org.sitrep.model.Figure;
import org.sitrep.model.Modality;
import org.sitrep.model.Place;

class EventTableTest {
  private static final String POLECAT =
      "Event ID|Event Date|Event Type|Event Mode|Intensity|Quad Code|Contexts|Actor Name|Actor"
          + " Country|Actor COW|Primary Actor Sector|Actor Sectors|Actor Title|Actor Name"
          + " Raw|Wikipedia Actor ID|Recipient Name|Recipient Country|Recipient COW|Primary"
          + " Recipient Sector|Recipient Sectors|Recipient Title|Recipient Name Raw|Wikipedia"
          + " Recipient ID|Placename|City|District|Province|Country|Latitude|Longitude|GeoNames"
          + " ID|Raw Placename|Feature Type|Source|Publication Date|Story People|Story"
          + " Organizations|Story Locations|Language|Version";
  private static final String ACLED =
      "event_id_cnty|event_date|year|time_precision|disorder_type|event_type|sub_event_type|actor1"
          + "|assoc_actor_1|inter1|actor2|assoc_actor_2|inter2|interaction|civilian_targeting|iso"
          + "|region|country|admin1|admin2|admin3|location|latitude|longitude|geo_precision|source"
          + "|source_scale|notes|fatalities|tags|timestamp";
  private static final String UCDP =
      "id|relid|year|active_year|code_status|type_of_violence|conflict_dset_id|conflict_new_id"
          + "|conflict_name|dyad_dset_id|dyad_new_id|dyad_name|side_a_dset_id|side_a_new_id|side_a"
          + "|side_b_dset_id|side_b_new_id|side_b|number_of_sources|source_article|source_office"
          + "|source_date|source_headline|source_original|where_prec|where_coordinates"
          + "|where_description|adm_1|adm_2|latitude|longitude|geom_wkt|priogrid_gid|country"
          + "|country_id|region|event_clarity|date_prec|date_start|date_end|deaths_a|deaths_b"
          + "|deaths_civilians|deaths_unknown|best|high|low|gwnoa|gwnob";

  private static final String NASTY =
      "Rebels\tof \"the Hill\", called 'Ünü',\r\nkilled 12 villagers; and\n\nfive, in Tarka on 2 May.";

  /** Rebels kill villagers in Niger's Tarka; names and text hold all that parts cells and lines. */
  private static Sample raid(Modality modality) {
    Sample sample = new Sample("r1", "The \"Tab\tTimes\"", NASTY);
    sample.entity(Entity.Kind.GROUP, "Rebels\tof \"the Hill\"", "NER", "REB");
    sample.entity(Entity.Kind.GROUP, "villagers", "NER", "CVL");
    sample.place(Place.Kind.CITY, "Tarka", "NER", Place.Precision.CITY);
    sample.time("2 May", "2024-05-02", "2024-05-03");
    sample.killed("12 villagers", 12, Figure.Bound.EXACT, "e2");
    return sample.event(
        Category.ASSAULT,
        "firearms",
        "killed",
        modality,
        List.of("e1"),
        List.of("e2"),
        "p1",
        "t1",
        "f1");
  }

  @Test
  void theColumnsAreThePublishedOnes() {
    assertEquals(POLECAT, String.join("|", new EventTable(EventTable.Form.POLECAT, "").columns()));
    assertEquals(ACLED, String.join("|", new EventTable(EventTable.Form.ACLED, "").columns()));
    assertEquals(UCDP, String.join("|", new EventTable(EventTable.Form.UCDP, "").columns()));
    assertEquals(40, POLECAT.split("\\|").length);
    assertEquals(31, ACLED.split("\\|").length);
    assertEquals(49, UCDP.split("\\|").length);
  }

  @ParameterizedTest
  @EnumSource
  void theHeaderStandsWithoutAnyEventToo(EventTable.Form form) {
    Written none = Written.of(form, new Sample("r1", "X", "Nothing.").analysis());
    assertEquals(new EventTable(form, "").columns(), none.header());
    assertTrue(none.rows().isEmpty());
  }

  @Test
  void allTextSurvivesInTabsAndInCommas() {
    CSVRecord polecat =
        Written.of(EventTable.Form.POLECAT, raid(Modality.ACTUAL).analysis()).only();
    assertEquals("Rebels\tof \"the Hill\"", polecat.get("Actor Name"));
    assertEquals("The \"Tab\tTimes\"", polecat.get("Source"));
    CSVRecord acled = Written.of(EventTable.Form.ACLED, raid(Modality.ACTUAL).analysis()).only();
    assertEquals(NASTY, acled.get("notes"));
    CSVRecord ucdp = Written.of(EventTable.Form.UCDP, raid(Modality.ACTUAL).analysis()).only();
    assertTrue(ucdp.get("source_article").endsWith(NASTY));
    assertTrue(ucdp.isConsistent() && acled.isConsistent() && polecat.isConsistent());
  }

  @Test
  void polecatTellsEveryPloverEventWithItsModality() {
    CSVRecord row = Written.of(EventTable.Form.POLECAT, raid(Modality.NEGATED).analysis()).only();
    assertEquals("r1:37-43", row.get("Event ID"));
    assertEquals("killed", NASTY.substring(37, 43));
    assertEquals("2024-05-02", row.get("Event Date"));
    assertEquals("ASSAULT", row.get("Event Type"));
    assertEquals("firearms; negation", row.get("Event Mode"));
    assertEquals("-9", row.get("Intensity"));
    assertEquals("MATERIAL CONFLICT", row.get("Quad Code"));
    assertEquals("military; territory", row.get("Contexts"));
    assertEquals("NER", row.get("Actor Country"));
    assertEquals("436", row.get("Actor COW"));
    assertEquals("REB", row.get("Primary Actor Sector"));
    assertEquals("NER", row.get("Country"));
    assertEquals("13.51366", row.get("Latitude"));
    assertEquals("2024-05-03", row.get("Publication Date"));
    assertEquals("sitrep 1.2", row.get("Version"));
    assertEquals("", row.get("Wikipedia Actor ID"));
  }

  @Test
  void anOccurrenceHasNoRowAnywhere() {
    Sample ferry = new Sample("r1", "X", "A ferry sank and ten people died.");
    ferry.killed("ten people", 10, Figure.Bound.EXACT, null);
    ferry.event(
        Category.OCCURRENCE, null, "sank", Modality.ACTUAL, List.of(), List.of(), null, null, "f1");
    for (EventTable.Form form : EventTable.Form.values()) {
      assertTrue(Written.of(form, ferry.analysis()).rows().isEmpty());
    }
  }

  @Test
  void acledAndUcdpTellOnlyWhatHappened() {
    for (Modality modality : Modality.values()) {
      int rows = modality == Modality.ACTUAL ? 1 : 0;
      for (EventTable.Form form : List.of(EventTable.Form.ACLED, EventTable.Form.UCDP)) {
        assertEquals(rows, Written.of(form, raid(modality).analysis()).rows().size());
      }
    }
  }

  @Test
  void acledOfARaidOnCivilians() {
    CSVRecord row = Written.of(EventTable.Form.ACLED, raid(Modality.ACTUAL).analysis()).only();
    assertEquals("02 May 2024", row.get("event_date"));
    assertEquals("1", row.get("time_precision"));
    assertEquals("Political violence", row.get("disorder_type"));
    assertEquals("Violence against civilians", row.get("event_type"));
    assertEquals("Attack", row.get("sub_event_type"));
    assertEquals("Rebel group", row.get("inter1"));
    assertEquals("Rebel group-Civilians", row.get("interaction"));
    assertEquals("Civilian targeting", row.get("civilian_targeting"));
    assertEquals("562", row.get("iso"));
    assertEquals("Western Africa", row.get("region"));
    assertEquals("1", row.get("geo_precision"));
    assertEquals("12", row.get("fatalities"));
    assertEquals("", row.get("tags"));
  }

  @Test
  void ucdpOfARaidOnCivilians() {
    CSVRecord row = Written.of(EventTable.Form.UCDP, raid(Modality.ACTUAL).analysis()).only();
    assertEquals("", row.get("id"));
    assertEquals("r1:37-43", row.get("relid"));
    assertEquals("3", row.get("type_of_violence"));
    assertEquals("2024-05-02 00:00:00.000", row.get("date_start"));
    assertEquals("1", row.get("date_prec"));
    assertEquals("1", row.get("where_prec"));
    assertEquals("POINT (2.109800 13.513660)", row.get("geom_wkt"));
    // row 207 of 720 cells (13.51366 + 90 in half degrees), column 364 (2.1098 + 180):
    // 207·720+364+1
    assertEquals("149405", row.get("priogrid_gid"));
    assertEquals("436", row.get("country_id"));
    assertEquals("Africa", row.get("region"));
    assertEquals("12", row.get("deaths_civilians"));
    assertEquals("12", row.get("best"));
    assertEquals("", row.get("deaths_a"));
    assertEquals("", row.get("conflict_new_id"));
  }

  @Test
  void aStateIsSideA() {
    Sample sample =
        new Sample(
            "r1",
            "X",
            "Rebels hit soldiers in May, killing seven soldiers and others, nine in all.");
    sample.entity(Entity.Kind.GROUP, "Rebels", null, "REB");
    sample.entity(Entity.Kind.FORCE, "soldiers", "MLI", "MIL");
    sample.time("May", "2024-05-01", "2024-06-01");
    sample.killed("seven soldiers", 7, Figure.Bound.EXACT, "e2");
    sample.killed("nine in all", 9, Figure.Bound.AT_LEAST, null);
    sample.event(
        Category.ASSAULT,
        null,
        "hit",
        Modality.ACTUAL,
        List.of("e1"),
        List.of("e2"),
        null,
        "t1",
        "f1",
        "f2");
    CSVRecord row = Written.of(EventTable.Form.UCDP, sample.analysis()).only();
    assertEquals("1", row.get("type_of_violence"));
    assertEquals("soldiers", row.get("side_a"));
    assertEquals("432", row.get("gwnoa"));
    assertEquals("Rebels", row.get("side_b"));
    assertEquals("", row.get("gwnob"));
    assertEquals("7", row.get("deaths_a"));
    assertEquals("2", row.get("deaths_unknown"));
    assertEquals("9", row.get("best"));
    assertEquals("9", row.get("low"));
    assertEquals("", row.get("high"));
    assertEquals("4", row.get("date_prec"));
    CSVRecord acled = Written.of(EventTable.Form.ACLED, sample.analysis()).only();
    assertEquals("Armed clash", acled.get("sub_event_type"));
    assertEquals("16 May 2024", acled.get("event_date"));
    assertEquals("3", acled.get("time_precision"));
    assertEquals("State forces-Rebel group", acled.get("interaction"));
    assertEquals("", acled.get("country"));
  }

  @Test
  void aRangeCountsByItsLowerEnd() {
    Sample sample = new Sample("r1", "X", "Gunmen shot 10 to 15 people.");
    sample.entity(Entity.Kind.GROUP, "Gunmen", null, "UAF");
    sample.killed("10 to 15 people", 12.5, 10.0, 15.0, Figure.Bound.RANGE, null);
    sample.event(
        Category.ASSAULT,
        "firearms",
        "shot",
        Modality.ACTUAL,
        List.of("e1"),
        List.of(),
        null,
        null,
        "f1");
    CSVRecord row = Written.of(EventTable.Form.UCDP, sample.analysis()).only();
    assertEquals("10", row.get("best"));
    assertEquals("10", row.get("low"));
    assertEquals("15", row.get("high"));
    assertEquals("", row.get("type_of_violence"));
    assertEquals("", row.get("date_start"));
  }

  @Test
  void whoDemonstratesIsNoCivilian() {
    Sample sample = new Sample("r1", "X", "Students marched. Police tear-gassed students.");
    sample.entity(Entity.Kind.GROUP, "Students", null, "EDU");
    sample.entity(Entity.Kind.FORCE, "Police", null, "COP");
    sample.event(
        Category.PROTEST, "demo", "marched", Modality.ACTUAL, List.of("e1"), List.of(), null, null);
    sample.event(
        Category.ASSAULT,
        "crowd-control",
        "tear-gassed",
        Modality.ACTUAL,
        List.of("e2"),
        List.of("e1"),
        null,
        null);
    List<CSVRecord> rows = Written.of(EventTable.Form.ACLED, sample.analysis()).rows();
    assertEquals("Protesters only", rows.get(0).get("interaction"));
    assertEquals("", rows.get(0).get("fatalities"));
    assertEquals("Protest with intervention", rows.get(1).get("sub_event_type"));
    assertEquals("Students", rows.get(1).get("actor1"));
    assertEquals("State forces-Protesters", rows.get(1).get("interaction"));
    assertTrue(Written.of(EventTable.Form.UCDP, sample.analysis()).rows().isEmpty());
  }

  @Test
  void onlyWordsOfReportsAreKeptFromBeingFormulas() {
    Row row = new Row(List.of("a", "b", "c"));
    row.words("a", "=HYPERLINK(\"http://x\")");
    row.words("b", "a=b");
    row.number("c", -0.00012);
    assertEquals(List.of("'=HYPERLINK(\"http://x\")", "a=b", "-0.00012"), row.cells());
    for (String sign : List.of("+", "-", "@", "\t", "\r")) {
      row.words("a", sign + "1");
      assertEquals("'" + sign + "1", row.cells().get(0));
    }
  }

  @Test
  void theTablesHoldOnlyWhatTheDataSetsHave() {
    Set<String> types =
        Set.of(
            "Battles",
            "Explosions/Remote violence",
            "Violence against civilians",
            "Protests",
            "Riots",
            "Strategic developments",
            "-",
            "");
    for (Table.Row row : Table.of(EventTable.class, "acled.tsv").rows()) {
      Category.valueOf(row.get("category"));
      assertTrue(types.contains(row.get("event_type")), row.get("event_type"));
      assertFalse(!row.get("event_type").equals("-") && row.get("disorder").isEmpty());
    }
    for (Table.Row row : Table.of(EventTable.class, "armed-force.tsv").rows()) {
      Category.valueOf(row.get("category"));
      assertTrue(Set.of("yes", "no", "deadly", "party").contains(row.get("armed")));
    }
    List<Table.Row> countries = Table.of(EventTable.class, "countries.tsv").rows();
    for (String column : List.of("iso3", "numeric", "cow")) {
      List<String> codes =
          countries.stream().map(row -> row.get(column)).filter(one -> !one.isEmpty()).toList();
      assertEquals(codes.size(), Set.copyOf(codes).size(), column);
    }
  }
}
