package org.sitrep.compare;

import java.util.ArrayList;
import java.util.List;

/** The columns that two tables are compared in. */
final class Fields {
  /**
   * One column of both tables.
   *
   * @param name as the first table writes it
   * @param first the first table's values, row by row; empty is missing
   */
  record Field(String name, List<String> first, List<String> second) {}

  private Fields() {}

  /** The columns of these names. */
  static List<Field> named(Sheet first, Sheet second, List<String> names) {
    List<Field> fields = new ArrayList<>();
    for (String name : names) {
      int one = position(first, name);
      int other = position(second, name);
      fields.add(new Field(first.columns().get(one), first.values(one), second.values(other)));
    }
    return fields;
  }

  /**
   * The columns that both have and at least one fills, without those that only say which event or
   * report.
   */
  static List<Field> shared(Sheet first, Sheet second) {
    List<String> names =
        first.columns().stream()
            .filter(name -> !name.isEmpty() && !Columns.isIdentity(name) && second.at(name) != null)
            .toList();
    return named(first, second, names).stream().filter(Fields::isFilled).toList();
  }

  private static boolean isFilled(Field field) {
    return field.first().stream().anyMatch(value -> !value.isEmpty())
        || field.second().stream().anyMatch(value -> !value.isEmpty());
  }

  static int position(Sheet sheet, String name) {
    Integer at = sheet.at(name);
    if (at == null) {
      throw new UnreadableSheet(
          sheet.name()
              + " has no column "
              + name
              + "; it has "
              + String.join(", ", sheet.columns()));
    }
    return at;
  }
}
