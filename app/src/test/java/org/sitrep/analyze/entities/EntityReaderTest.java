package org.sitrep.analyze.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.Testing;
import org.sitrep.language.Document;
import org.sitrep.model.Analysis;
import org.sitrep.model.Entity;
import org.sitrep.model.Span;

class EntityReaderTest {
  private final EntityReader reader = new EntityReader();

  private record Read(String text, List<Entity> entities) {
    /** The entity with a mention of exactly these words. */
    Entity at(String words) {
      return entities.stream().filter(one -> words(one).contains(words)).findFirst().orElseThrow();
    }

    boolean has(String words) {
      return entities.stream().anyMatch(one -> words(one).contains(words));
    }

    List<String> words(Entity entity) {
      return entity.mentions().stream().map(mention -> mention.span().of(text)).toList();
    }
  }

  private Read read(String text) {
    Document document = Testing.document(text);
    List<Span> sentences = document.sentences().stream().map(one -> one.span()).toList();
    return new Read(
        text, reader.read(document, Analysis.of(document.report(), sentences)).entities());
  }

  @Test
  void a_title_a_full_name_and_a_surname_are_one_person() {
    Read read =
        read(
            "Kenyan Interior Minister Grace Wanjiru met reporters. Wanjiru said she would resign.");
    Entity minister = read.at("Kenyan Interior Minister Grace Wanjiru");
    assertEquals("Grace Wanjiru", minister.name());
    assertEquals("Interior Minister", minister.title());
    assertEquals("KEN", minister.country());
    assertEquals("GOV", minister.sectors().get(0));
    assertEquals(
        List.of("Kenyan Interior Minister Grace Wanjiru", "Wanjiru", "she"), read.words(minister));
  }

  @Test
  void an_unnamed_official_is_one_person_and_nobody_named() {
    Read read =
        read(
            "A senior Polish defense official confirmed the plan to Reuters. The official gave no date.");
    Entity official = read.at("senior Polish defense official");
    assertEquals(official, read.at("The official"));
    assertEquals(Entity.Kind.PERSON, official.kind());
    assertEquals(List.of("JRN"), read.at("Reuters").sectors());
  }

  @Test
  void a_capital_acts_for_its_government_but_is_a_place_after_in() {
    Read read = read("Ankara accused Greece of spying. The talks were held in Ankara.");
    assertEquals(List.of("Ankara"), read.words(read.at("Ankara")));
    assertEquals("TUR", read.at("Ankara").country());
    assertEquals(Entity.Kind.COUNTRY, read.at("Ankara").kind());
  }

  @Test
  void forces_of_a_country_are_one_and_the_country_is_another() {
    Read read = read("Turkish soldiers crossed the border. The Turkish troops met rebels.");
    Entity force = read.at("Turkish soldiers");
    assertEquals(Entity.Kind.FORCE, force.kind());
    assertEquals(force, read.at("The Turkish troops"));
    assertNotEquals(force, read.at("Turkish"));
    assertEquals("REB", read.at("rebels").sectors().get(0));
  }

  @Test
  void nigeriens_are_no_nigerians() {
    Read read = read("Nigerien soldiers arrived in Nigeria, where Nigerian police met them.");
    assertEquals("NER", read.at("Nigerien soldiers").country());
    assertEquals("NGA", read.at("Nigerian police").country());
  }

  @Test
  void an_acronym_and_an_apposition_go_to_what_they_stand_beside() {
    Read read =
        read(
            "The Coastal Fisheries Development Agency (CFDA) closed the port. Moussa Sow, a union leader, blamed the CFDA.");
    assertEquals(read.at("CFDA"), read.at("Coastal Fisheries Development Agency"));
    assertEquals(read.at("Moussa Sow"), read.at("union leader"));
  }

  @Test
  void the_junta_has_its_country_and_pronouns_go_to_their_subject() {
    Read read =
        read(
            "Mali's junta said it would expel French troops. The junta told France to withdraw its soldiers.");
    Entity junta = read.at("Mali's junta");
    assertEquals("MLI", junta.country());
    assertTrue(read.words(junta).containsAll(List.of("it", "The junta")));
    assertEquals("FRA", read.at("its soldiers").country());
  }

  @Test
  void a_month_is_no_prime_minister() {
    Read read = read("The miners were abducted by gunmen in May.");
    assertNull(read.at("gunmen").country());
  }

  @Test
  void things_are_nobody() {
    Read read =
        read("The mission was a success, it is clear that the board game sold millions of copies.");
    assertTrue(read.entities().isEmpty(), read.entities().toString());
  }

  @Test
  void a_verb_or_a_place_is_no_part_of_a_title_or_a_name() {
    Read read =
        read(
            "Mayor of Paris Anne Delon said the river was high. Officials informed President Emmanuel Macron's office. Deputy Chief Constable Adrian Hill resigned.");
    assertEquals("Anne Delon", read.at("Mayor of Paris Anne Delon").name());
    assertEquals("President", read.at("President Emmanuel Macron").title());
    assertEquals("Deputy Chief Constable", read.at("Deputy Chief Constable Adrian Hill").title());
  }

  @Test
  void i_is_who_speaks_and_he_is_another() {
    Read read =
        read(
            "Henrik Dahl met Paul Sorensen. \"I trust him, and he knows it,\" Dahl said. \"He has helped me.\"");
    assertTrue(read.words(read.at("Henrik Dahl")).containsAll(List.of("I", "me")));
    assertTrue(read.words(read.at("Paul Sorensen")).containsAll(List.of("him", "he", "He")));
  }

  @Test
  void we_is_the_body_of_its_spokeswoman_and_open_where_none_is_told() {
    Read read =
        read(
            "\"We will open the port,\" said Lena Holm, a spokeswoman for the Interior Ministry. \"We are tired,\" said Karl Brandt.");
    assertTrue(read.words(read.at("the Interior Ministry")).contains("We"));
    assertEquals(List.of("Karl Brandt"), read.words(read.at("Karl Brandt")));
  }

  @Test
  void a_pronoun_before_its_subject_means_the_subject() {
    Read read =
        read("Omar Said resigned. In her first speech, Prime Minister Ines Duarte thanked him.");
    assertTrue(read.words(read.at("Prime Minister Ines Duarte")).contains("her"));
    assertTrue(read.words(read.at("Omar Said")).contains("him"));
  }

  @Test
  void pronouns_chain_beyond_the_nearest_sentences() {
    Read read =
        read(
            "Akiko Tanaka opened the hospital. She was tired. It had rained for days. She left early. The road was flooded. Still she smiled.");
    assertEquals(List.of("Akiko Tanaka", "She", "She", "she"), read.words(read.at("Akiko Tanaka")));
  }

  @Test
  void its_may_mean_a_thing() {
    Read read = read("Canada bought the frigate. The old ship lost its mast in a storm.");
    assertEquals(List.of("Canada"), read.words(read.at("Canada")));
  }

  @Test
  void a_gulf_a_language_and_a_plain_word_are_nobody() {
    Read read =
        read("The form is written in English. Oil drifted through the Gulf of Mexico for a week.");
    assertTrue(read.entities().isEmpty(), read.entities().toString());
  }

  @Test
  void any_noun_before_a_name_says_what_its_bearer_does() {
    Read read = read("The fire was seen by glassblower Ines Duarte.");
    assertEquals("glassblower", read.at("glassblower Ines Duarte").title());
    assertEquals("Ines Duarte", read.at("glassblower Ines Duarte").name());
  }

  @Test
  void what_a_body_is_for_is_part_of_its_name() {
    Read read =
        read("The Harlan Foundation for the Visual Arts sued the Kenyan League for Human Rights.");
    assertTrue(read.has("Harlan Foundation for the Visual Arts"));
    assertTrue(read.has("Kenyan League for Human Rights"), read.entities().toString());
  }

  @Test
  void the_leader_of_a_country_is_its_president() {
    Read read =
        read("Kenyan President Amos Kiptoo spoke in Lagos. The Kenyan leader praised the deal.");
    assertEquals(read.at("Kenyan President Amos Kiptoo"), read.at("The Kenyan leader"));
  }

  @Test
  void one_team_is_not_several() {
    Read read = read("Teams from five schools met. A team was late. The team apologized.");
    assertNotEquals(read.at("The team"), read.entities().get(0));
  }

  @Test
  void a_son_is_no_she() {
    Read read = read("Maria Olsen came with her son. She spoke first.");
    assertTrue(read.words(read.at("Maria Olsen")).contains("She"));
  }
}
