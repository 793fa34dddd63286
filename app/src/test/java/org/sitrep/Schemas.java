package org.sitrep;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Set;

/** The JSON Schemas that Sitrep ships, for tests that write one of its forms. */
public final class Schemas {
  private Schemas() {}

  /**
   * Fails where {@code json} is not of the form.
   *
   * @param kind analysis, situation, report or comparison
   */
  public static void assertValid(String kind, String json) {
    Set<ValidationMessage> wrong = faults(kind, json);
    assertTrue(wrong.isEmpty(), () -> kind + " form: " + wrong + " in " + json);
  }

  static Set<ValidationMessage> faults(String kind, String json) {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(
                Schemas.class.getResourceAsStream("/org/sitrep/schema/" + kind + ".schema.json"));
    return schema.validate(json, InputFormat.JSON);
  }
}
