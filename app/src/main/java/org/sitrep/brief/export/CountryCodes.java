package org.sitrep.brief.export;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Countries;
import org.sitrep.knowledge.Country;
import org.sitrep.knowledge.Table;

/** Countries as the data sets number, name and group them. */
final class CountryCodes {
  private static final CountryCodes ALL = new CountryCodes();
  private final Map<String, Codes> codes = new HashMap<>();

  private CountryCodes() {
    for (Table.Row row : Table.of(CountryCodes.class, "countries.tsv").rows()) {
      String iso3 = row.get("iso3");
      String name = Countries.all().byCode(iso3).map(Country::name).orElse(iso3);
      String ucdpRegion = row.get("ucdp_region");
      codes.put(
          iso3,
          new Codes(
              row.get("numeric"),
              row.get("cow"),
              row.get("gw"),
              row.get("acled").isEmpty() ? name : row.get("acled"),
              row.get("acled_region"),
              row.get("ucdp").isEmpty() && !ucdpRegion.isEmpty() ? name : row.get("ucdp"),
              ucdpRegion));
    }
  }

  /**
   * One country; what it has none of is empty.
   *
   * @param numeric ISO 3166-1 numeric
   * @param cow Correlates of War number
   * @param gw Gleditsch and Ward number
   */
  record Codes(
      String numeric,
      String cow,
      String gw,
      String acled,
      String acledRegion,
      String ucdp,
      String ucdpRegion) {
    static final Codes NONE = new Codes("", "", "", "", "", "", "");
  }

  static Codes of(@Nullable String iso3) {
    return ALL.codes.getOrDefault(iso3, Codes.NONE);
  }
}
