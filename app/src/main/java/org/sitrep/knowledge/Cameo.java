package org.sitrep.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Category;

/**
 * CAMEO's codes with the PLOVER category, mode and contexts that they cross over to, and their
 * Goldstein values.
 */
public final class Cameo {
  private final Map<String, Code> codes = new HashMap<>();

  /** Reads {@code cameo.tsv}. */
  public Cameo() {
    this(new Plover());
  }

  private Cameo(Plover plover) {
    for (Table.Row row : Table.of(Cameo.class, "cameo.tsv").rows()) {
      Category category = Category.valueOf(row.get("category"));
      codes.put(
          row.get("code"),
          new Code(
              category,
              mode(row, plover.modes(category)),
              row.list("contexts", plover.contexts()),
              Double.parseDouble(row.get("goldstein"))));
    }
  }

  private static @Nullable String mode(Table.Row row, List<String> known) {
    List<String> given = row.list("mode", Set.copyOf(known));
    return given.isEmpty() ? null : given.get(0);
  }

  private record Code(
      Category category, @Nullable String mode, List<String> contexts, double goldstein) {}

  public boolean has(String code) {
    return codes.containsKey(code);
  }

  /**
   * The PLOVER category of a code.
   *
   * @throws IllegalStateException for a code that CAMEO does not have or PLOVER does not take over
   *     (01, 02)
   */
  public Category category(String code) {
    return known(code).category();
  }

  /**
   * The PLOVER mode of a code, null where it has none or {@code category} is not the code's own.
   */
  public @Nullable String mode(String code, Category category) {
    Code found = known(code);
    return found.category() == category ? found.mode() : null;
  }

  /** The PLOVER contexts that a code implies. */
  public List<String> contexts(String code) {
    return known(code).contexts();
  }

  /** The Goldstein value of a code, −10 (conflict) to 10 (cooperation). */
  public double goldstein(String code) {
    return known(code).goldstein();
  }

  private Code known(String code) {
    Code found = codes.get(code);
    if (found == null) {
      throw new IllegalStateException("no CAMEO code " + code);
    }
    return found;
  }
}
