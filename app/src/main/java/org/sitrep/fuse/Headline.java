package org.sitrep.fuse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.fuse.evidence.Reading;
import org.sitrep.model.Happening;
import org.sitrep.model.Modality;

/** The one line that a situation goes by: what most reports tell, else a report's own title. */
final class Headline {
  private Headline() {}

  static String of(List<Reading> readings, List<Happening> events) {
    Happening best = null;
    for (Happening one : events) {
      boolean told = one.modality() == Modality.ACTUAL && one.summary().length() <= 160;
      if (told && (best == null || weight(one) > weight(best))) {
        best = one;
      }
    }
    if (best != null && (best.origins() > 1 || readings.size() == 1)) {
      return best.summary().replaceAll("\\.$", "");
    }
    Map<String, Integer> titles = new LinkedHashMap<>();
    for (Reading in : readings) {
      String title = in.report().title();
      if (title != null && !title.isBlank()) {
        titles.merge(title.strip(), 1, Integer::sum);
      }
    }
    String common = null;
    for (Map.Entry<String, Integer> one : titles.entrySet()) {
      common =
          common == null || one.getValue() > titles.getOrDefault(common, 0) ? one.getKey() : common;
    }
    if (common != null) {
      return common;
    }
    return best == null ? "Situation" : best.summary().replaceAll("\\.$", "");
  }

  private static double weight(Happening event) {
    return event.origins() * 10.0
        + event.support().size()
        + (event.actors().isEmpty() ? 0 : 3)
        + event.confidence();
  }
}
