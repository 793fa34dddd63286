package org.sitrep.knowledge;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * How names of places are compared: without case, accents, hyphens, apostrophes and dots, “St.” as
 * “Saint”, “Ste” as “Sainte”, the Arabic article in one form (“El Arish”, “As Suwayda” as with
 * “Al”).
 */
final class PlaceNames {
  private static final String SUN_LETTERS = "dnrstz";
  private static final Map<String, String> SHORT =
      Map.of("st ", "saint ", "ste ", "sainte ", "mt ", "mount ", "ft ", "fort ");

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
    String whole = key;
    for (Map.Entry<String, String> one : SHORT.entrySet()) {
      if (whole.startsWith(one.getKey())) {
        whole = one.getValue() + whole.substring(one.getKey().length());
      }
    }
    if (whole.contains(" st")) {
      whole = whole.replace(" st ", " saint ").replace(" ste ", " sainte ");
    }
    int article = article(whole);
    return article == 0 ? whole : "al" + whole.substring(article);
  }

  /** How long the Arabic article is that it begins with in a form other than “al”, 0 if none. */
  private static int article(String key) {
    int blank = key.indexOf(' ');
    if (blank == 2 && key.startsWith("el")) {
      return blank;
    }
    // the article's l becomes as the letter after it: “ad Diwaniyah”, “ash Shatrah”
    boolean brief = blank == 2 || (blank == 3 && key.charAt(2) == 'h');
    String sun = brief ? key.substring(1, blank) : "";
    return brief
            && key.charAt(0) == 'a'
            && SUN_LETTERS.indexOf(key.charAt(1)) >= 0
            && key.startsWith(sun, blank + 1)
        ? blank
        : 0;
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
