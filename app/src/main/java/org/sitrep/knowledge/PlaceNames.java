package org.sitrep.knowledge;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How names of places are compared: without case, accents, apostrophes and dots, “St.” as “Saint”.
 */
final class PlaceNames {
  private PlaceNames() {}

  static String key(String name) {
    String plain = isAscii(name) ? name : unaccented(name);
    StringBuilder key = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char one = plain.charAt(i);
      if (Character.isLetterOrDigit(one)) {
        if (gap && !key.isEmpty()) {
          key.append(' ');
        }
        gap = false;
        key.append(Character.toLowerCase(one));
      } else if (one != '.' && one != '\'' && one != '’' && one != '‘' && one != 'ʼ') {
        gap = true;
      }
    }
    return spelledOut(key.toString());
  }

  private static String spelledOut(String key) {
    if (key.startsWith("st ")) {
      return "saint " + key.substring(3);
    }
    if (key.startsWith("mt ")) {
      return "mount " + key.substring(3);
    }
    return key.startsWith("ft ") ? "fort " + key.substring(3) : key;
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 126) {
        return false;
      }
    }
    return true;
  }

  private static String unaccented(String name) {
    String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char one = apart.charAt(i);
      if (Character.getType(one) != Character.NON_SPACING_MARK) {
        plain.append(plainLetter(one));
      }
    }
    return plain.toString();
  }

  private static String plainLetter(char one) {
    return switch (one) {
      case 'ø', 'Ø' -> "o";
      case 'ł', 'Ł' -> "l";
      case 'đ', 'Đ', 'ð', 'Ð' -> "d";
      case 'ı' -> "i";
      case 'ß' -> "ss";
      case 'æ', 'Æ' -> "ae";
      case 'œ', 'Œ' -> "oe";
      case 'ə', 'Ə' -> "a";
      default -> String.valueOf(one).toLowerCase(Locale.ROOT);
    };
  }

  /**
   * A 64-bit hash of a key (FNV-1a, finished by MurmurHash3's mixer); two names of one hash are
   * taken as one.
   */
  static long hash(String key) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    hash ^= hash >>> 33;
    hash *= 0xff51afd7ed558ccdL;
    hash ^= hash >>> 33;
    return hash == 0 ? 1 : hash;
  }
}
