package org.sitrep.fuse.differences;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.About;
import org.sitrep.model.Difference;
import org.sitrep.model.Support;

/** A difference on its way: values with their supports, those in the same words together. */
final class Finding {
  private static final int MOST_VALUES = 8;
  private final About about;
  private final String attribute;
  private final Map<String, List<Support>> values = new LinkedHashMap<>();

  Finding(About about, String attribute) {
    this.about = about;
    this.attribute = attribute;
  }

  Finding value(String words, Support support) {
    List<Support> known = values.computeIfAbsent(words, unused -> new ArrayList<>());
    if (known.stream()
        .noneMatch(
            one -> one.report().equals(support.report()) && one.span().equals(support.span()))) {
      known.add(support);
    }
    return this;
  }

  /** Two or more values. */
  boolean isOne() {
    return values.size() >= 2;
  }

  Draft as(Difference.Kind kind, @Nullable String why) {
    List<Difference.Value> all =
        values.entrySet().stream()
            .limit(MOST_VALUES)
            .map(one -> new Difference.Value(one.getKey(), one.getValue()))
            .toList();
    return new Draft(about, attribute, kind, all, why);
  }

  /** A difference without its id. */
  record Draft(
      About about,
      String attribute,
      Difference.Kind kind,
      List<Difference.Value> values,
      @Nullable String why) {}
}
