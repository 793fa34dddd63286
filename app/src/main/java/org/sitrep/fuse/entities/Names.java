package org.sitrep.fuse.entities;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sitrep.fuse.evidence.Wording;
import org.sitrep.knowledge.Table;
import org.sitrep.model.Entity;

/** What the names of actors tell about who they are. */
final class Names {
  private final Map<String, String> rulers = new HashMap<>();
  private final Map<String, String> forces = new HashMap<>();
  private final Set<String> titles = new HashSet<>();

  Names() {
    Table.of(Names.class, "rulers.tsv")
        .rows()
        .forEach(row -> rulers.put(row.get("words"), row.get("body")));
    Table.of(Names.class, "forces.tsv")
        .rows()
        .forEach(row -> forces.put(row.get("word"), row.get("part")));
    Table.of(Names.class, "titles.tsv").rows().forEach(row -> titles.add(row.get("word")));
  }

  static boolean isNamed(Entity entity) {
    return entity.mentions().stream().anyMatch(one -> one.form() == Entity.Form.NAME);
  }

  /** A person's name without forms of address, lower case. */
  List<String> person(String name) {
    List<String> words = Wording.words(name);
    int from = 0;
    while (from < words.size() - 1 && titles.contains(words.get(from))) {
      from++;
    }
    return words.subList(from, words.size());
  }

  /** Whether a name calls those who rule: “junta”, “government”, or nothing. */
  String rule(Entity entity) {
    String name = String.join(" ", Wording.words(entity.name()));
    for (String body : List.of("junta", "government")) {
      for (Map.Entry<String, String> one : rulers.entrySet()) {
        if (one.getValue().equals(body) && (" " + name + " ").contains(" " + one.getKey() + " ")) {
          return body;
        }
      }
    }
    return "";
  }

  /** The part of a state's forces that a name means, “troops” for troops at large. */
  String part(Entity entity) {
    for (String word : Wording.words(entity.name())) {
      String part = forces.get(word);
      if (part != null) {
        return part;
      }
    }
    return "troops";
  }

  /** A name with its words run together, so that “First Group” meets “FirstGroup”. */
  static String folded(String name) {
    List<String> words = Wording.words(name);
    int from = !words.isEmpty() && words.get(0).equals("the") ? 1 : 0;
    return String.join("", words.subList(from, words.size()));
  }

  /**
   * The acronyms that a name of several words can be cut to, lower case; none of fewer than three
   * letters.
   */
  static Set<String> acronyms(String name) {
    StringBuilder all = new StringBuilder();
    StringBuilder chief = new StringBuilder();
    for (String word : name.split("[\\s-]+")) {
      if (!word.isEmpty() && Character.isLetter(word.charAt(0))) {
        char first = Character.toLowerCase(word.charAt(0));
        all.append(first);
        if (Character.isUpperCase(word.charAt(0))) {
          chief.append(first);
        }
      }
    }
    Set<String> acronyms = new LinkedHashSet<>();
    for (StringBuilder one : List.of(all, chief)) {
      if (one.length() >= 3) {
        acronyms.add(one.toString());
      }
    }
    return acronyms;
  }

  /** Whether a name is itself written as an acronym: “ECOWAS”, “R.A.I.B.”. */
  static boolean isAcronym(String name) {
    String bare = name.replace(".", "").strip();
    return bare.length() >= 3
        && bare.length() <= 8
        && bare.equals(bare.toUpperCase(Locale.ROOT))
        && bare.chars().allMatch(Character::isLetter);
  }
}
