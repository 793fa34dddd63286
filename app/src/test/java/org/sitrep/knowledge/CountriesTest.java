package org.sitrep.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {
  private final Countries countries = Countries.all();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Niger;NER;NAME",
        "Nigeria;NGA;NAME",
        "Nigerien;NER;DEMONYM",
        "Nigeriens;NER;DEMONYM",
        "Nigerians;NGA;DEMONYM",
        "US;USA;NAME",
        "U.S.;USA;NAME",
        "the United States;USA;NAME",
        "Kremlin;RUS;METONYM",
        "Soviet Union;RUS;NAME",
        "Taipei;TWN;CAPITAL",
        "Kosovars;XKX;DEMONYM",
        "Burma;MMR;NAME",
        "Côte d’Ivoire;CIV;NAME",
        "NIAMEY;NER;CAPITAL",
        "Frenchman;FRA;DEMONYM",
        "Congolese;COD;DEMONYM",
      })
  void names_peoples_and_seats_of_government_lead_to_the_country(
      String words, String iso, String way) {
    Countries.Match match = countries.of(words).orElseThrow();
    assertEquals(iso, match.country().iso3());
    assertEquals(way, match.way().name());
  }

  @Test
  void a_pronoun_is_no_country() {
    assertTrue(countries.of("us").isEmpty());
    assertTrue(countries.of("polish").isEmpty());
  }

  @Test
  void the_longest_name_wins_and_a_continent_is_no_country() {
    assertEquals(
        List.of("GNB", "PNG", "CHN"),
        found("Guinea-Bissau , Papua New Guinea and People 's Republic of China"));
    assertEquals(List.of("BRA"), found("Latin America and Brazil but not New Mexico"));
    assertEquals(List.of("USA"), found("Washington , D.C."));
  }

  @Test
  void every_country_has_its_own_codes() {
    assertEquals(
        countries.list().size(),
        new HashSet<>(countries.list().stream().map(Country::iso3).toList()).size());
    assertEquals("Mali", countries.byCode("ML").orElseThrow().name());
  }

  private List<String> found(String words) {
    return countries.in(Arrays.asList(words.split(" "))).stream()
        .map(one -> one.country().iso3())
        .toList();
  }
}
