package org.sitrep.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rows}: places that are nowhere, to import. */
@Command(
    name = "rows",
    mixinStandardHelpOptions = true,
    description =
        "Writes an archive of so many invented rows in the form of GeoNames, always the same: as many"
            + " names, bytes and features left out as the real files have, roughly.")
final class RowsCommand implements Callable<Integer> {
  private static final int SEED = 17;
  private static final int MOST_PARTS = 3;
  private static final String[] PARTS = {
    "ba", "do", "ri", "ten", "gal", "mo", "sé", "ka", "lun", "ver", "ost", "ana", "tig", "bel", "ou"
  };
  private static final String[] FEATURES = {
    "P\tPPL", "P\tPPL", "P\tPPL", "P\tPPLX", "H\tSTM", "H\tLK", "T\tMT", "T\tHLL", "S\tSCH",
    "A\tADM3"
  };
  private static final String[] LANDS = {"NE", "ML", "BF", "TD", "NG", "US", "IN", "CN", "NO"};

  private final Random random = new Random(SEED);

  @Parameters(index = "0", paramLabel = "N", description = "How many rows.")
  private int count;

  @Parameters(index = "1", paramLabel = "FILE.zip", description = "Where to.")
  private Path file = Path.of("rows.zip");

  @Override
  public Integer call() throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      zip.setLevel(Deflater.BEST_SPEED);
      ZipEntry entry = new ZipEntry("rows.txt");
      entry.setTime(0);
      zip.putNextEntry(entry);
      Writer out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
      for (int i = 0; i < count; i++) {
        out.write(row(20_000_000 + i));
      }
      out.flush();
      zip.closeEntry();
    }
    return 0;
  }

  private String row(int id) {
    String name = name();
    String others = random.nextInt(3) > 0 ? "" : name() + "," + name();
    return String.join(
        "\t",
        String.valueOf(id),
        name,
        name.replace('é', 'e'),
        others,
        String.format(Locale.ROOT, "%.5f", random.nextDouble() * 140 - 60),
        String.format(Locale.ROOT, "%.5f", random.nextDouble() * 360 - 180),
        FEATURES[random.nextInt(FEATURES.length)],
        LANDS[random.nextInt(LANDS.length)],
        "",
        String.format(Locale.ROOT, "%02d", random.nextInt(40)),
        "",
        "",
        "",
        random.nextInt(20) == 0 ? String.valueOf(random.nextInt(90_000)) : "0",
        "",
        String.valueOf(random.nextInt(1500)),
        "Africa/Niamey",
        "2026-01-01\n");
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    for (int word = random.nextInt(3) == 0 ? 2 : 1; word > 0; word--) {
      int start = name.length();
      for (int i = 2 + random.nextInt(MOST_PARTS); i > 0; i--) {
        name.append(PARTS[random.nextInt(PARTS.length)]);
      }
      name.setCharAt(start, Character.toUpperCase(name.charAt(start)));
      name.append(word > 1 ? " " : "");
    }
    return name.toString();
  }
}
