package org.sitrep.cli;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.Sitrep;
import org.sitrep.analyze.OwnTables;
import org.sitrep.brief.JsonForms;
import org.sitrep.knowledge.Gazetteer;
import org.sitrep.language.English;
import org.sitrep.language.Language;

/** The stages with their language engine, loaded when first asked for. */
final class Engine {
  private @Nullable Language language;
  private @Nullable Sitrep sitrep;
  private OwnTables own = OwnTables.NONE;
  private Map<String, String> hashes = Map.of();

  /**
   * Reads with a user's tables from now on.
   *
   * @param files the tables' names to their hashes, for what the forms say of their making
   */
  void use(OwnTables tables, Map<String, String> files) {
    own = tables;
    hashes = Map.copyOf(files);
    sitrep = null;
  }

  Sitrep sitrep() {
    if (sitrep == null) {
      sitrep = new Sitrep(language(), own);
    }
    return sitrep;
  }

  JsonForms forms() {
    Map<String, String> models = new HashMap<>(language().models());
    models.putAll(Gazetteer.get().hashes());
    models.putAll(hashes);
    return new JsonForms(version(), models);
  }

  /** Sitrep's version, as its jar tells it. */
  static String version() {
    String version = Engine.class.getPackage().getImplementationVersion();
    return version == null ? "unbuilt" : version;
  }

  private Language language() {
    if (language == null) {
      language = new English();
    }
    return language;
  }
}
