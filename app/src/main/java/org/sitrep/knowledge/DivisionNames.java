package org.sitrep.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What divisions are called for short: “Diffa” for “Diffa Region”, “Blida” for “Wilaya de Blida”.
 */
final class DivisionNames {
  private static final List<String> DESIGNATORS =
      List.of(
          "Autonomous Region",
          "Special Capital Region",
          "Province",
          "Region",
          "Department",
          "District",
          "State",
          "Oblast",
          "Governorate",
          "Krai",
          "Republic",
          "County",
          "Prefecture",
          "Canton",
          "Voivodeship",
          "Municipality",
          "Oblast'",
          "Parish");

  private static final List<String> LEADING =
      List.of(
          "Republic of",
          "State of",
          "Province of",
          "Region of",
          "Departamento de",
          "Provincia de",
          "Estado de",
          "Muhafazat",
          "Wilaya de",
          "Wilayat",
          "Mintaqat");

  private DivisionNames() {}

  /** The name without the word for what it is, null where it has none. */
  static @Nullable String shorter(String name) {
    for (String word : DESIGNATORS) {
      if (name.endsWith(" " + word)) {
        return name.substring(0, name.length() - word.length() - 1);
      }
    }
    for (String word : LEADING) {
      if (name.startsWith(word + " ")) {
        return name.substring(word.length() + 1);
      }
    }
    return null;
  }
}
