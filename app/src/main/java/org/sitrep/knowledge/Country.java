package org.sitrep.knowledge;

import java.util.List;

/**
 * A country as ISO 3166-1 lists it, and Kosovo.
 *
 * @param iso3 ISO 3166-1 alpha-3 code, {@code XKX} for Kosovo
 * @param iso2 ISO 3166-1 alpha-2 code, {@code XK} for Kosovo
 * @param name its plain English short name
 * @param demonyms adjectives and nouns for what and who is of it (“Nigerien”), without plurals in
 *     -s of -an and -i
 * @param capitals its capital, other seats of government, and former capitals
 * @param regions the regions and groupings that it is counted to (“West Africa”, “Sahel”)
 */
public record Country(
    String iso3,
    String iso2,
    String name,
    List<String> demonyms,
    List<String> capitals,
    List<String> regions) {

  public Country {
    demonyms = List.copyOf(demonyms);
    capitals = List.copyOf(capitals);
    regions = List.copyOf(regions);
  }
}
