package org.sitrep.analyze.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Cameo;
import org.sitrep.knowledge.Complaints;
import org.sitrep.knowledge.Plover;
import org.sitrep.knowledge.Table;
import org.sitrep.model.Category;
import org.sitrep.model.Entity;

/** Reads rows of triggers, ours and a user's, as meanings. What is wrong is said of the row. */
final class SenseReader {
  /** Of a row that tells no event, and so needs no category. */
  private static final String NEVER = "never";

  private static final Set<String> GROUPS = Set.of("any", "coop", "conflict");
  private static final String LABEL = "[A-Za-z][A-Za-z0-9_-]{1,39}";

  private final String table;
  private final Cameo cameo;
  private final WordClasses classes;
  private final Set<String> labels;
  private final Set<String> places = new HashSet<>();
  private final Set<String> kinds = new HashSet<>(Set.of("party", "place"));
  private final Plover plover = new Plover();

  /**
   * @param table its name
   * @param labels the categories that a user has beside PLOVER's
   */
  SenseReader(String table, Cameo cameo, WordClasses classes, Set<String> labels) {
    this.table = table;
    this.cameo = cameo;
    this.classes = classes;
    this.labels = Set.copyOf(labels);
    for (Entity.Kind kind : Entity.Kind.values()) {
      kinds.add(kind.toString());
    }
    for (Table.Row row : Table.of(SenseReader.class, "roles.tsv").rows()) {
      places.add(row.get("role"));
    }
    for (Table.Row row : Table.of(SenseReader.class, "prepositions.tsv").rows()) {
      List.of(row.get("words").split(" ")).forEach(word -> places.add(word.replace('_', ' ')));
    }
  }

  /** The meanings of a row, one for each trigger; none where it is at fault. */
  List<Sense> read(Table.Row row) {
    int before = row.complaints();
    List<String> triggers = row.list("trigger").stream().filter(one -> !one.isEmpty()).toList();
    if (triggers.isEmpty()) {
      row.wrong("trigger", "it is empty");
    }
    Sense.Part part = part(row);
    List<Condition> when = conditions(row);
    String code = cameo(row);
    Kind kind = kind(row, code);
    String mode = mode(row, code, kind.category());
    Frame frame = row.one("frame", Frame.class, usual(part));
    Sense.Need need = row.one("need", Sense.Need.class, Sense.Need.ONE);
    Restriction actor = Restriction.read(row, "actor");
    Restriction recipient = Restriction.read(row, "recipient");
    List<Sense> senses = new ArrayList<>();
    for (String trigger : triggers) {
      List<String> words = List.of(trigger.toLowerCase(Locale.ROOT).split("\\s+"));
      senses.add(
          new Sense(
              (table + ": " + trigger + " (" + row.get("pos") + ") " + row.get("when")).strip(),
              words.get(0),
              part,
              words.subList(1, words.size()),
              when,
              kind.category(),
              kind.label(),
              mode,
              code,
              frame,
              need,
              actor,
              recipient));
    }
    return row.complaints() == before ? senses : List.of();
  }

  private record Kind(Category category, @Nullable String label) {}

  /** The category of PLOVER's that a word names in any case, null where it names none. */
  static @Nullable Category plover(String word) {
    for (Category category : Category.values()) {
      if (category.name().equals(word.toUpperCase(Locale.ROOT))) {
        return category;
      }
    }
    return null;
  }

  private Kind kind(Table.Row row, @Nullable String code) {
    String word = row.get("category");
    Category ofCode = code == null ? Category.OCCURRENCE : cameo.category(code);
    if (word.isEmpty()) {
      if (code == null && row.get("cameo").isEmpty() && !row.get("need").equals(NEVER)) {
        row.wrong("category", "it is empty, and so is cameo; one of them must say what it is");
      }
      return new Kind(ofCode, null);
    }
    Category named = plover(word);
    if (named == null && !word.matches(LABEL)) {
      row.wrong("category", shown(word) + " is no name: 2 to 40 letters, digits, _ or -");
    }
    Category category = named == null ? ofCode : named;
    String given = row.optional("plover");
    Category plover = given.isEmpty() ? category : plover(given);
    if (plover == null) {
      row.wrong("plover", shown(given) + " is no category of PLOVER nor OCCURRENCE");
    } else if (named != null && plover != named) {
      row.wrong("plover", "the category is " + named + " already");
    } else {
      category = plover;
    }
    if (category == Category.OCCURRENCE && code != null) {
      row.wrong("cameo", "an OCCURRENCE has no CAMEO code");
    }
    return new Kind(category, named == null ? word : null);
  }

  private @Nullable String cameo(Table.Row row) {
    String code = row.get("cameo");
    if (!code.isEmpty() && !cameo.has(code)) {
      row.wrong("cameo", shown(code) + " is no CAMEO code that PLOVER takes over");
      return null;
    }
    return code.isEmpty() ? null : code;
  }

  private @Nullable String mode(Table.Row row, @Nullable String code, Category category) {
    String mode = row.get("mode");
    if (mode.isEmpty()) {
      return code == null ? null : cameo.mode(code, category);
    }
    List<String> known = plover.modes(category);
    if (!known.contains(mode)) {
      String which = known.isEmpty() ? "it has none" : "it has " + String.join(", ", known);
      row.wrong("mode", shown(mode) + " is no mode of " + category + "; " + which);
    }
    return mode;
  }

  private static Frame usual(Sense.Part part) {
    return part == Sense.Part.NOUN ? Frame.OF_ACTOR : Frame.ACTS;
  }

  private static Sense.Part part(Table.Row row) {
    return switch (row.get("pos")) {
      case "v" -> Sense.Part.VERB;
      case "n" -> Sense.Part.NOUN;
      case "a" -> Sense.Part.ADJECTIVE;
      default -> {
        row.wrong("pos", shown(row.get("pos")) + " is none of v (verb), n (noun), a (adjective)");
        yield Sense.Part.VERB;
      }
    };
  }

  private List<Condition> conditions(Table.Row row) {
    List<Condition> when = new ArrayList<>();
    for (String text : row.get("when").split(";")) {
      int before = row.complaints();
      if (!text.isBlank()) {
        check(row, text.strip());
      }
      if (!text.isBlank() && row.complaints() == before) {
        when.add(Condition.parse(text.strip(), classes));
      }
    }
    return when;
  }

  /** “!inf.obj=@troops,ship,#ASSAULT,%person”: known places, classes, categories and kinds. */
  private void check(Table.Row row, String text) {
    String[] sides = (text.startsWith("!") ? text.substring(1) : text).split("=", 2);
    for (String place : sides[0].strip().replace('_', ' ').split("\\.", -1)) {
      String before =
          place.endsWith(Grammar.DOING)
              ? place.substring(0, place.length() - Grammar.DOING.length())
              : place;
      if (!places.contains(before)) {
        row.wrong("when", shown(place) + " is no place in the grammar and no preposition");
      }
    }
    if (sides.length == 1) {
      return;
    }
    for (String one : sides[1].split(",", -1)) {
      String word = one.strip();
      String name = word.isEmpty() ? "" : word.substring(1);
      boolean category = GROUPS.contains(name) || labels.contains(name) || isPlover(name);
      if (word.isEmpty()) {
        row.wrong("when", "after = a word is missing in " + shown(text));
      } else if (word.startsWith("@") && !classes.has(name)) {
        row.wrong("when", "there is no class of words " + shown(word));
      } else if (word.startsWith("#") && !category) {
        row.wrong("when", "there is no category " + shown(word));
      } else if (word.startsWith("%") && !kinds.contains(name)) {
        row.wrong("when", "there is no kind of name " + shown(word));
      }
    }
  }

  private static boolean isPlover(String name) {
    Category category = plover(name);
    return category != null && category.name().equals(name);
  }

  private static String shown(String words) {
    return Complaints.shown(words);
  }
}
