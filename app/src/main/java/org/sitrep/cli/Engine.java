package org.sitrep.cli;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import org.jspecify.annotations.Nullable;
import org.sitrep.Sitrep;
import org.sitrep.brief.JsonForms;
import org.sitrep.language.CoreNlp;
import org.sitrep.language.Language;

/**
 * The stages with their language models, loaded when first asked for: some seconds and most of the
 * memory.
 */
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
      Path models = models();
      if (!Files.isDirectory(models)) {
        throw new Failure(
            "no language models in " + models + "; mvn package puts them beside the jar");
      }
      language = new CoreNlp(models);
    }
    return language;
  }

  /** Beside the jar, unless the system property {@code sitrep.models} names a folder. */
  private static Path models() {
    String named = System.getProperty("sitrep.models");
    if (named != null) {
      return Path.of(named);
    }
    try {
      CodeSource source = Engine.class.getProtectionDomain().getCodeSource();
      URL jar = source == null ? null : source.getLocation();
      return jar == null ? Path.of("models") : Path.of(jar.toURI()).resolveSibling("models");
    } catch (URISyntaxException odd) {
      return Path.of("models");
    }
  }
}
