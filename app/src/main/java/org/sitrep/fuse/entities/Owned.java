package org.sitrep.fuse.entities;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.fuse.evidence.Joined;
import org.sitrep.fuse.evidence.Told;
import org.sitrep.knowledge.Countries;
import org.sitrep.knowledge.Country;
import org.sitrep.model.Entity;

/**
 * Names “the junta”, “soldiers” or “the interior ministry” with the country whose they are: in a
 * report's own words where one says so, else “Niger's junta”. What bears a name of its own keeps
 * it.
 */
final class Owned {
  private static final int LONGEST = 5;
  private static final int LONGEST_BARE = 3;

  private static final Set<String> ARMS =
      Set.of("Ministry", "Army", "Parliament", "Government", "Cabinet", "Military", "Guard");

  private Owned() {}

  static String name(Joined<Entity> joined, String name, @Nullable String iso) {
    Entity.Kind kind = joined.first().item().kind();
    Country country = Countries.all().byCode(iso).orElse(null);
    boolean open =
        kind == Entity.Kind.GROUP || kind == Entity.Kind.FORCE || kind == Entity.Kind.ORGANIZATION;
    boolean named = joined.told().stream().anyMatch(one -> Names.isNamed(one.item()));
    if (!open || named || country == null || names(country, name)) {
      return name;
    }
    String own = inTheirWords(joined, country);
    if (!own.isEmpty()) {
      return own;
    }
    boolean bare =
        name.split(" ").length <= LONGEST_BARE && isCommon(name) && !hasOtherCountry(name);
    return bare ? country.name() + "'s " + lower(name) : name;
  }

  /** The phrase used most, then the shortest, that calls them by their country. */
  private static String inTheirWords(Joined<Entity> joined, Country country) {
    Map<String, Integer> uses = new LinkedHashMap<>();
    for (Told<Entity> told : joined.told()) {
      for (Entity.Mention mention : told.item().mentions()) {
        String words =
            told.in()
                .words(mention.span())
                .replaceFirst("^(?i:the|a|an)\\s+", "")
                .replace('’', '\'');
        if (mention.form() == Entity.Form.NOMINAL
            && words.split(" ").length <= LONGEST
            && names(country, words)) {
          uses.merge(words, 1, Integer::sum);
        }
      }
    }
    return uses.entrySet().stream()
        .max(
            Comparator.comparingInt((Map.Entry<String, Integer> one) -> one.getValue())
                .thenComparing(one -> -one.getKey().length())
                .thenComparing(Map.Entry::getKey))
        .map(one -> upper(one.getKey()))
        .orElse("");
  }

  private static boolean names(Country country, String words) {
    String[] all = words.replace("'s", "").replace("’s", "").split("\\s+");
    return Countries.all().in(Arrays.asList(all)).stream()
        .anyMatch(found -> found.country().iso3().equals(country.iso3()));
  }

  /** Common nouns, or a “Foreign Ministry” such as every country has. */
  private static boolean isCommon(String name) {
    String[] all = name.split(" ");
    return Arrays.stream(all).skip(1).noneMatch(Owned::isCapital)
        || (all.length == 2 && ARMS.contains(all[1]));
  }

  private static boolean hasOtherCountry(String words) {
    return !Countries.all().in(List.of(words.split("\\s+"))).isEmpty();
  }

  /** Sentence case undone, a name or an acronym left as it is. */
  private static String lower(String name) {
    boolean title = Arrays.stream(name.split(" ")).skip(1).anyMatch(one -> isCapital(one));
    boolean acronym = name.length() > 1 && !Character.isLowerCase(name.charAt(1));
    return title || acronym
        ? name
        : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && !Set.of("of", "and").contains(word);
  }

  private static String upper(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
