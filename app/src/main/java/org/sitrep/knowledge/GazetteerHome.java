package org.sitrep.knowledge;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where an imported gazetteer lies: where the environment says ({@code SITREP_GAZETTEER}; {@code
 * none} for the bundled one alone), else in the user's folder for data.
 */
public final class GazetteerHome {
  private static final String NONE = "none";
  private static final String FILE = "gazetteer.bin";

  private GazetteerHome() {}

  /** Whether the environment names the file. */
  static boolean isNamed() {
    String named = System.getenv("SITREP_GAZETTEER");
    return named != null && !named.isBlank();
  }

  /** The file, whether it is there or not; null where none shall be used. */
  public static @Nullable Path file() {
    String named = System.getenv("SITREP_GAZETTEER");
    if (named != null && !named.isBlank()) {
      return named.equals(NONE) ? null : Path.of(named);
    }
    return usual();
  }

  /** The file in the user's folder. */
  public static Path usual() {
    String home = System.getProperty("user.home", ".");
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    Path data;
    if (system.startsWith("windows")) {
      data = Path.of(either("LOCALAPPDATA", Path.of(home, "AppData", "Local").toString()));
    } else if (system.startsWith("mac")) {
      data = Path.of(home, "Library", "Application Support");
    } else {
      data = Path.of(either("XDG_DATA_HOME", Path.of(home, ".local", "share").toString()));
    }
    return data.resolve("sitrep").resolve(FILE);
  }

  private static String either(String variable, String otherwise) {
    String value = System.getenv(variable);
    return value == null || value.isBlank() ? otherwise : value;
  }
}
