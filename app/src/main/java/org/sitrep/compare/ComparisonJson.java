package org.sitrep.compare;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** A comparison as JSON ({@code sitrep.comparison/1}); what is undefined is left out. */
public final class ComparisonJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private ComparisonJson() {}

  /** One object, without a line end. */
  public static String of(Comparison comparison) {
    ObjectNode form = MAPPER.createObjectNode().put("schema", "sitrep.comparison/1");
    sheet(form.putObject("a"), comparison.first());
    sheet(form.putObject("b"), comparison.second());
    ObjectNode matched = form.putObject("matched");
    comparison.matched().forEach(matched::put);
    found(form.putObject("events"), comparison.events());
    ArrayNode fields = form.putArray("fields");
    for (FieldAgreement field : comparison.fields()) {
      ObjectNode one = fields.addObject().put("field", field.field());
      one.put("n", field.n()).put("same", field.same());
      put(one, "agreement", field.agreement());
      put(one, "kappa", field.kappa());
      put(one, "alpha", field.alpha());
      found(one.putObject("values"), field.values());
      one.put("onlyA", field.onlyFirst()).put("onlyB", field.onlySecond());
    }
    ArrayNode disagreements = form.putArray("disagreements");
    for (Disagreement disagreement : comparison.disagreements()) {
      ObjectNode one = disagreements.addObject().put("field", disagreement.field());
      one.put("a", disagreement.first()).put("b", disagreement.second());
      ArrayNode rows = one.putArray("rows");
      disagreement.rows().forEach(pair -> rows.addArray().add(pair.first()).add(pair.second()));
    }
    return form.toString();
  }

  private static void sheet(ObjectNode form, Sheet sheet) {
    form.put("name", sheet.name());
    form.put("rows", sheet.rows().size()).put("skipped", sheet.skipped());
  }

  private static void found(ObjectNode form, Found found) {
    form.put("right", found.right()).put("a", found.first()).put("b", found.second());
    put(form, "precision", found.precision());
    put(form, "recall", found.recall());
    put(form, "f1", found.f1());
  }

  private static void put(ObjectNode form, String key, @Nullable Double value) {
    if (value != null) {
      form.put(key, value);
    }
  }
}
