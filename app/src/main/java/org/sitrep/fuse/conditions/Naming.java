package org.sitrep.fuse.conditions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Table;
import org.sitrep.model.Entity;
import org.sitrep.model.Place;

/** Names as they stand within a sentence: with their article, and whether they are several. */
final class Naming {
  private static final Set<String> SEVERAL =
      Set.of(
          "people",
          "police",
          "personnel",
          "troops",
          "women",
          "men",
          "children",
          "forces",
          "servicemen",
          "policemen",
          "fishermen",
          "gunmen",
          "militiamen",
          "staff",
          "media",
          "crew");
  private static final Set<String> NOT_SEVERAL =
      Set.of("news", "series", "mathematics", "politics", "headquarters", "press", "congress");

  private final Map<String, Set<String>> articles = new HashMap<>();

  Naming() {
    for (Table.Row row : Table.of(Naming.class, "articles.tsv").rows()) {
      articles.computeIfAbsent(row.get("kind"), key -> new HashSet<>()).add(row.get("word"));
    }
  }

  /**
   * The name as a part of a sentence: “the United States”, “Niger's junta”.
   *
   * @param land the name of its country, null where none is known
   */
  String of(Entity entity, @Nullable String land) {
    String name = entity.name();
    boolean common = entity.kind() != Entity.Kind.PERSON && isCommon(name);
    if (common && !isPlural(entity)) {
      return land == null || speaksOf(name, land) || name.startsWith("the ")
          ? withThe(name)
          : possessive(land) + " " + name;
    }
    return entity.kind() != Entity.Kind.PERSON && takesThe(name) ? withThe(name) : lowered(entity);
  }

  /** “the Netherlands”, “an airbase in Niger”, “the Chenab River”. */
  String of(Place place) {
    String name = place.name();
    if (isLower(name)) {
      return indefinite(name);
    }
    return takesThe(name) ? withThe(name) : name;
  }

  /** A common noun with “a” or “an” where it is one of its kind, as it is where several. */
  static String indefinite(String noun) {
    String head = head(noun);
    if (!isLower(noun) && !noun.matches("\\p{Lu}\\p{L}+ \\p{Ll}.*")) {
      return noun;
    }
    if (isSeveral(head) || noun.matches("(?i)(the|a|an|its|their|two|three|several|some) .*")) {
      return noun;
    }
    return (noun.matches("(?i)(?!u[nsk]i|eu|one|us[ae]?\\b|u\\.).*")
                && noun.matches("(?i)[aeiou].*")
            ? "an "
            : "a ")
        + noun;
  }

  private static String withThe(String name) {
    return name.matches("(?i)the .*") ? "the " + name.substring(4) : "the " + name;
  }

  private static String possessive(String land) {
    return land + (land.endsWith("s") ? "'" : "'s");
  }

  private static boolean speaksOf(String name, String land) {
    return name.toLowerCase(Locale.ROOT).contains(land.toLowerCase(Locale.ROOT));
  }

  /** “Former allies”, “Residents”: a common noun that stood first in its sentence. */
  private String lowered(Entity entity) {
    String name = entity.name();
    int end = name.indexOf(' ');
    String first = (end < 0 ? name : name.substring(0, end)).toLowerCase(Locale.ROOT);
    boolean titled = end >= 0 && Character.isUpperCase(name.codePointAt(name.lastIndexOf(' ') + 1));
    return entity.kind() != Entity.Kind.PERSON && !titled && is("lower", first)
        ? first + name.substring(first.length())
        : name;
  }

  /** Whether the name of a body is a common noun: “junta”, “presidential guard”. */
  private static boolean isCommon(String name) {
    return isLower(name) && isLower(name.substring(name.lastIndexOf(' ') + 1));
  }

  private static boolean isLower(String name) {
    return !name.isEmpty() && Character.isLowerCase(name.codePointAt(0));
  }

  private boolean takesThe(String name) {
    if (is("name", name)) {
      return true;
    }
    String head = head(name);
    boolean several = name.contains(" ");
    return several && (is("last", head) || isLower(name)) && !isSeveralCommon(name, head);
  }

  private static boolean isSeveralCommon(String name, String head) {
    return isLower(head) && isSeveral(head) && !name.matches("rebel \\p{Lu}.*");
  }

  private boolean is(String kind, String word) {
    return articles.getOrDefault(kind, Set.of()).contains(word);
  }

  /** The last word of a name before its “of …”, “in …”. */
  private static String head(String name) {
    String core = name.replaceFirst(" (of|in|for|on|from|at|against) .*$", "").strip();
    return core.substring(core.lastIndexOf(' ') + 1);
  }

  private static boolean isSeveral(String noun) {
    String word = noun.toLowerCase(Locale.ROOT);
    return SEVERAL.contains(word)
        || (word.length() > 3
            && word.endsWith("s")
            && !word.matches(".*(ss|us|is)")
            && !NOT_SEVERAL.contains(word));
  }

  /** Whether verbs that go with the entity stand in the plural. */
  static boolean isPlural(Entity entity) {
    String head = head(entity.name());
    return switch (entity.kind()) {
      case PERSON, COUNTRY -> false;
      case FORCE -> isSeveral(head);
      case ORGANIZATION, GROUP, OTHER ->
          isSeveral(head)
              && (isLower(head)
                  || (!entity.name().contains(" ") && entity.kind() != Entity.Kind.ORGANIZATION)
                  || List.of("Democrats", "Republicans", "Conservatives", "Greens").contains(head));
    };
  }
}
