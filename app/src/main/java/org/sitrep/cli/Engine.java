package org.sitrep.cli;

import org.jspecify.annotations.Nullable;
import org.sitrep.Sitrep;
import org.sitrep.brief.JsonForms;
import org.sitrep.language.English;
import org.sitrep.language.Language;

/** The stages with their language engine, loaded when first asked for. */
final class Engine {
  private @Nullable Language language;
  private @Nullable Sitrep sitrep;

  Sitrep sitrep() {
    if (sitrep == null) {
      sitrep = new Sitrep(language());
    }
    return sitrep;
  }

  JsonForms forms() {
    return new JsonForms(version(), language().models());
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
