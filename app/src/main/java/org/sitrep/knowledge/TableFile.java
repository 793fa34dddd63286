package org.sitrep.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The file of a user's table.
 *
 * @param hash SHA-256 of its bytes, in hexadecimal digits
 */
record TableFile(String text, String hash) {
  private static final int MOST_MEGABYTES = 16;
  private static final int MOST = MOST_MEGABYTES << 20;

  /** The file, null where it can be no table, which gets one complaint. */
  static @Nullable TableFile read(Path file, String name, Complaints complaints) {
    if (Files.isDirectory(file)) {
      refuse(name, complaints, "is a folder, no table");
      return null;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST + 1);
      if (bytes.length > MOST) {
        refuse(name, complaints, "is larger than " + MOST_MEGABYTES + " megabytes");
        return null;
      }
      String text = text(bytes, name, complaints);
      return text == null ? null : new TableFile(text, hash(bytes));
    } catch (NoSuchFileException none) {
      refuse(name, complaints, "there is no such file");
    } catch (IOException failed) {
      refuse(name, complaints, "cannot be read: " + failed.getClass().getSimpleName());
    }
    return null;
  }

  private static @Nullable String text(byte[] bytes, String name, Complaints complaints) {
    boolean utf16 =
        bytes.length > 1
            && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
    if (utf16) {
      return refuse(name, complaints, "is in UTF-16; save it as UTF-8");
    }
    for (byte one : bytes) {
      if (one == 0) {
        return refuse(name, complaints, "is not a text file");
      }
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      return refuse(name, complaints, "is not in UTF-8; save it as UTF-8");
    }
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }

  private static @Nullable String refuse(String name, Complaints complaints, String what) {
    complaints.add(name, 0, null, what);
    return null;
  }
}
