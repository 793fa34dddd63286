package org.sitrep.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sets two tables of events side by side. */
public final class Comparer {
  private Comparer() {}

  /**
   * Compares.
   *
   * @param key the columns whose values rows must share to be the same event; none for the rules of
   *     {@code docs/exports.md}
   * @param names the columns to compare; none for all that both have
   * @throws UnreadableSheet where a table lacks a column of these
   */
  public static Comparison compare(
      Sheet first, Sheet second, List<String> key, List<String> names) {
    List<Fields.Field> fields =
        names.isEmpty() ? Fields.shared(first, second) : Fields.named(first, second, names);
    Matching.Result matching = Matching.of(first, second, key, fields);
    int matched = matching.pairs().size();
    return new Comparison(
        first,
        second,
        matching.rules(),
        new Found(matched, first.rows().size(), second.rows().size()),
        fields.stream().map(field -> agreement(field, matching.pairs())).toList(),
        disagreements(first, second, fields, matching.pairs()));
  }

  private static FieldAgreement agreement(Fields.Field field, List<Matching.Pair> pairs) {
    List<String> one = new ArrayList<>();
    List<String> other = new ArrayList<>();
    List<List<@Nullable String>> units = new ArrayList<>();
    int same = 0;
    int onlyFirst = 0;
    int onlySecond = 0;
    for (Matching.Pair pair : pairs) {
      String first = field.first().get(pair.first());
      String second = field.second().get(pair.second());
      if (!first.isEmpty() && !second.isEmpty()) {
        one.add(first);
        other.add(second);
        same += first.equals(second) ? 1 : 0;
      } else {
        onlyFirst += first.isEmpty() ? 0 : 1;
        onlySecond += second.isEmpty() ? 0 : 1;
      }
      units.add(Arrays.asList(orNull(first), orNull(second)));
    }
    return new FieldAgreement(
        field.name(),
        one.size(),
        same,
        Agreement.kappa(one, other),
        Agreement.alpha(units),
        new Found(same, filled(field.first()), filled(field.second())),
        onlyFirst,
        onlySecond);
  }

  private static @Nullable String orNull(String value) {
    return value.isEmpty() ? null : value;
  }

  private static int filled(List<String> values) {
    return (int) values.stream().filter(value -> !value.isEmpty()).count();
  }

  private record Kind(String field, String first, String second) {}

  private static List<Disagreement> disagreements(
      Sheet first, Sheet second, List<Fields.Field> fields, List<Matching.Pair> pairs) {
    Map<Kind, List<Matching.Pair>> kinds = new LinkedHashMap<>();
    for (Fields.Field field : fields) {
      for (Matching.Pair pair : pairs) {
        String one = field.first().get(pair.first());
        String other = field.second().get(pair.second());
        if (!one.isEmpty() && !other.isEmpty() && !one.equals(other)) {
          kinds
              .computeIfAbsent(new Kind(field.name(), one, other), kind -> new ArrayList<>())
              .add(pair);
        }
      }
    }
    return kinds.entrySet().stream()
        .map(kind -> disagreement(first, second, kind.getKey().field(), kind.getValue()))
        .sorted(Comparator.comparingInt(one -> -one.rows().size()))
        .toList();
  }

  private static Disagreement disagreement(
      Sheet first, Sheet second, String field, List<Matching.Pair> pairs) {
    Matching.Pair shown = pairs.get(0);
    return new Disagreement(
        field,
        first.rows().get(shown.first()).cells().get(Fields.position(first, field)).strip(),
        second.rows().get(shown.second()).cells().get(Fields.position(second, field)).strip(),
        pairs.stream()
            .map(
                pair ->
                    new Disagreement.Pair(
                        first.rows().get(pair.first()).number(),
                        second.rows().get(pair.second()).number()))
            .toList());
  }
}
