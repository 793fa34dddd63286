package org.sitrep.language;

/**
 * Takes off regular English endings, and gives the stem back what spelling took from it: the silent
 * e (hoping), the single consonant (hopping), the y (tried). Words are in lower case.
 */
final class Inflection {
  private Inflection() {}

  static String thirdPerson(String word) {
    return singular(word);
  }

  static String past(String word) {
    if (!word.endsWith("ed") || word.length() < 4) {
      return word;
    }
    if (word.endsWith("ied")) {
      return cut(word, 3) + "y";
    }
    if (word.endsWith("eed")) {
      return cut(word, 1);
    }
    return base(cut(word, 2));
  }

  static String participle(String word) {
    if (word.endsWith("in'")) {
      return participle(cut(word, 1) + "g");
    }
    return word.endsWith("ing") && word.length() > 4 ? base(cut(word, 3)) : word;
  }

  /** Without the -s of the plural or of the third person. */
  static String singular(String word) {
    if (!word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.length() < 3) {
      return word;
    }
    if (word.endsWith("ies")) {
      return cut(word, 3) + "y";
    }
    if (word.endsWith("sses")
        || word.endsWith("shes")
        || word.endsWith("ches")
        || word.endsWith("xes")
        || word.endsWith("zzes")
        || word.endsWith("oes")) {
      return cut(word, 2);
    }
    return cut(word, 1);
  }

  /** The positive of a comparative in -er or a superlative in -est. */
  static String positive(String word) {
    int ending = word.endsWith("est") ? 3 : word.endsWith("er") ? 2 : 0;
    if (ending == 0 || word.length() < ending + 2) {
      return word;
    }
    String stem = cut(word, ending);
    if (stem.endsWith("i")) {
      return cut(stem, 1) + "y";
    }
    return stem.endsWith("ll") || stem.endsWith("ss") ? stem : base(stem);
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  /** What a stem before -ed, -ing or -er was before it. */
  private static String base(String stem) {
    int last = stem.length() - 1;
    if (last < 1) {
      return stem;
    }
    char end = stem.charAt(last);
    char before = stem.charAt(last - 1);
    if (end == before && !isVowel(end)) {
      return isKeptDouble(stem, end) ? stem : cut(stem, 1);
    }
    boolean silent =
        isVowel(end)
            ? end == 'u'
            : isVowel(before) || before == 'y'
                ? isSilentAfterVowel(stem)
                : isSilentAfterConsonant(stem);
    return silent ? stem + "e" : stem;
  }

  private static boolean isKeptDouble(String stem, char end) {
    return end == 's' || end == 'z' || end == 'f' || end == 'l' && syllables(stem) == 1;
  }

  /** danc-e, chang-e, judg-e, respons-e, settl-e, involv-e; but want, sing, form. */
  private static boolean isSilentAfterConsonant(String stem) {
    char before = stem.charAt(stem.length() - 2);
    return switch (stem.charAt(stem.length() - 1)) {
      case 'c', 'v' -> true;
      case 's' -> before != 'w';
      case 'z' -> before != 't';
      case 'l' -> before != 'r' && before != 'w';
      case 'r' -> before == 'c' || before == 't';
      case 'g' -> before != 'n' || isSilentAfterNg(stem);
      default -> false;
    };
  }

  private static boolean isSilentAfterNg(String stem) {
    char vowel = stem.length() < 3 ? 'i' : stem.charAt(stem.length() - 3);
    return vowel == 'a' || vowel == 'e' || vowel == 'u';
  }

  /** hop-e, provid-e, manag-e, requir-e; but visit, open, appear. */
  private static boolean isSilentAfterVowel(String stem) {
    int last = stem.length() - 1;
    char end = stem.charAt(last);
    char vowel = stem.charAt(last - 1);
    boolean afterQ = last > 2 && stem.startsWith("qu", last - 3);
    boolean pair = last > 1 && isVowel(stem.charAt(last - 2)) && !afterQ;
    return switch (end) {
      case 'c', 'v', 'z', 's', 'g' -> true;
      case 'w', 'y', 'x', 'h' -> false;
      case 't' -> isSilentBeforeT(stem, vowel, pair);
      default -> !pair && (syllables(stem) == 1 || isSilentInLong(end, vowel));
    };
  }

  private static boolean isSilentBeforeT(String stem, char vowel, boolean pair) {
    char first = stem.length() > 2 ? stem.charAt(stem.length() - 3) : ' ';
    return switch (vowel) {
      case 'a' -> first != 'e' && first != 'o';
      case 'u' -> !pair;
      default -> !pair && syllables(stem) == 1;
    };
  }

  /** Of stems of several syllables: by vowel and consonant, as most verbs with that ending. */
  private static boolean isSilentInLong(char end, char vowel) {
    return switch (end) {
      case 'd', 'b', 'k' -> true;
      case 'm' -> vowel == 'u' || vowel == 'a';
      case 'p' -> vowel == 'y' || vowel == 'a';
      case 'l' -> vowel == 'y' || vowel == 'u';
      case 'n' -> vowel == 'i' || vowel == 'u';
      case 'r' -> vowel == 'a' || vowel == 'i' || vowel == 'u' || vowel == 'y';
      default -> false;
    };
  }

  private static int syllables(String stem) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < stem.length(); i++) {
      boolean vowel = isVowel(stem.charAt(i)) || stem.charAt(i) == 'y' && i > 0;
      vowel &= !(stem.charAt(i) == 'u' && i > 0 && stem.charAt(i - 1) == 'q');
      count += vowel && !inside ? 1 : 0;
      inside = vowel;
    }
    return count;
  }

  private static boolean isVowel(char letter) {
    return switch (letter) {
      case 'a', 'e', 'i', 'o', 'u' -> true;
      default -> false;
    };
  }
}
