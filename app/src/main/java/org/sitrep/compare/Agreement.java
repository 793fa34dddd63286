package org.sitrep.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Measures of agreement on nominal values; a null value is missing. */
final class Agreement {
  private Agreement() {}

  /**
   * Cohen's kappa (Cohen 1960) of two coders over the units that both have coded: agreement beyond
   * what their own shares of each value give by chance. Null where there is no unit, or where
   * chance alone gives full agreement.
   */
  static @Nullable Double kappa(List<String> one, List<String> other) {
    int n = one.size();
    Map<String, Integer> shares = new HashMap<>();
    one.forEach(value -> shares.merge(value, 1, Integer::sum));
    long same = 0;
    double byChance = 0;
    for (int i = 0; i < n; i++) {
      same += one.get(i).equals(other.get(i)) ? 1 : 0;
      byChance += shares.getOrDefault(other.get(i), 0);
    }
    double chance = byChance / n / n;
    return n == 0 || chance == 1
        ? null
        : Double.valueOf(((double) same / n - chance) / (1 - chance));
  }

  /**
   * Krippendorff's alpha for nominal values (Krippendorff 2019, ch. 12), of any number of coders: 1
   * less the disagreement within units over that of all values thrown together. A unit counts with
   * the values it has, if there are two. Null where no unit counts or all values are one.
   *
   * @param units of each unit, every coder's value or null
   */
  static @Nullable Double alpha(List<List<@Nullable String>> units) {
    Map<String, Integer> totals = new HashMap<>();
    double alike = 0;
    long n = 0;
    for (List<@Nullable String> unit : units) {
      Map<String, Integer> counts = new HashMap<>();
      unit.stream().filter(Objects::nonNull).forEach(one -> counts.merge(one, 1, Integer::sum));
      int values = counts.values().stream().mapToInt(Integer::intValue).sum();
      if (values < 2) {
        continue;
      }
      n += values;
      for (Map.Entry<String, Integer> count : counts.entrySet()) {
        totals.merge(count.getKey(), count.getValue(), Integer::sum);
        alike += (double) count.getValue() * (count.getValue() - 1) / (values - 1);
      }
    }
    double expected = 0;
    for (long total : totals.values()) {
      expected += (double) total * (total - 1);
    }
    double all = (double) n * (n - 1);
    return n == 0 || all == expected
        ? null
        : Double.valueOf(((n - 1) * alike - expected) / (all - expected));
  }
}
