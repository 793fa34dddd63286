package org.sitrep.fuse.conditions;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Countries;

/** The words for offices, agreements and assets, rid of what the sentence around them says. */
final class Titles {
  private static final Set<String> PAST =
      Set.of(
          "former",
          "ex",
          "late",
          "deposed",
          "ousted",
          "toppled",
          "overthrown",
          "then",
          "previous",
          "elected",
          "sacked",
          "dismissed",
          "impeached",
          "disgraced",
          "detained",
          "exiled",
          "one-time",
          "onetime",
          "outgoing",
          "removed",
          "fired");

  private Titles() {}

  /**
   * “President” of “former President”; without the person's name and without a cut end (“Chancellor
   * of the”).
   */
  static String office(String what, boolean holds) {
    String words = what.strip().replaceFirst("(?i)(\\s+(of|for|to|and|the|at))+$", "");
    for (String first = first(words);
        !holds && words.contains(" ") && isPast(first);
        first = first(words)) {
      words = words.substring(first.length()).strip();
    }
    return holds ? words : words.replaceFirst("^(?i)ex-", "");
  }

  private static boolean isPast(String word) {
    return PAST.contains(word.toLowerCase(Locale.ROOT).replaceAll("\\W+$", ""));
  }

  private static String first(String words) {
    int end = words.indexOf(' ');
    return end < 0 ? words : words.substring(0, end);
  }

  /** Whether a title says of itself where or of what it is. */
  static boolean saysWhere(String title, @Nullable String place) {
    boolean phrase = title.matches("(?s).* (of|for|to|at|in) .*|.*['’]s? .*");
    boolean named =
        place != null && title.toLowerCase(Locale.ROOT).contains(place.toLowerCase(Locale.ROOT));
    boolean acronym = title.matches("(?s)(\\p{Lu}\\.?){2,} .*");
    return phrase || named || acronym || !Countries.all().in(words(title)).isEmpty();
  }

  private static List<String> words(String text) {
    return List.of(text.replaceAll("(['’])", " $1").strip().split("\\s+"));
  }

  /** The accord without its parties: “military accord” of “the military accord with the US”. */
  static String agreement(String what, boolean parties) {
    String bare = what.replaceFirst("(?i)^(the|a|an|its|their|this|that)\\s+", "");
    String short1 = bare.replaceFirst("(?s)\\s+(with|between|among)\\s.*$", "");
    return parties && !short1.isBlank() ? short1 : bare;
  }

  /** “facilities” of “Washington's facilities”, where the owner is told anyway. */
  static String asset(String what, @Nullable String land) {
    int comma = what.indexOf(", ");
    if (comma > 0) {
      return what.substring(0, comma) + ", " + Naming.indefinite(what.substring(comma + 2));
    }
    String bare = what;
    String first = first(what).replaceFirst("['’]s?$", "");
    boolean owner =
        land != null
            && what.contains(" ")
            && Countries.all()
                .of(first)
                .filter(one -> one.country().iso3().equals(land))
                .isPresent();
    if (owner) {
      bare = what.substring(first(what).length()).strip();
    }
    return Naming.indefinite(bare);
  }
}
