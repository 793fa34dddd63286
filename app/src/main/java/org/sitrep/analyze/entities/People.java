package org.sitrep.analyze.entities;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Table;
import org.sitrep.language.Sentence;
import org.sitrep.model.DateRange;

/** People whom news names without saying who they are. */
final class People {
  private static final Set<String> FAMILY_NAME_FIRST = Set.of("CHN", "TWN", "KOR", "PRK", "KHM");

  private final Phrases<Known> byName = new Phrases<>(false);
  private final Map<String, Known> bySurname = new HashMap<>();

  People() {
    for (Table.Row row : Table.of(People.class, "people.tsv").rows()) {
      List<Term> terms = row.list("terms").stream().map(Term::of).toList();
      for (String name : row.list("names")) {
        Known known =
            new Known(
                name,
                row.get("country").isEmpty() ? null : row.get("country"),
                row.get("gender"),
                terms);
        byName.put(name, known);
        bySurname.putIfAbsent(surname(name, row.get("country")), known);
      }
    }
  }

  /**
   * A known person.
   *
   * @param gender m or f
   * @param terms what they were when; the first that holds counts
   */
  record Known(String name, @Nullable String country, String gender, List<Term> terms) {
    /** What they are in a report of these days. */
    List<String> sectors(DateRange published) {
      LocalDate day = published.from() != null ? published.from() : published.to();
      return terms.stream()
          .filter(term -> term.holds(day))
          .findFirst()
          .map(Term::sectors)
          .orElse(List.of());
    }
  }

  /** Sectors held from one day on and before another. */
  record Term(List<String> sectors, @Nullable LocalDate from, @Nullable LocalDate to) {
    private static Term of(String cell) {
      String[] parts = cell.split(":", -1);
      return new Term(Arrays.asList(parts[0].split(" ")), day(parts[1]), day(parts[2]));
    }

    private static @Nullable LocalDate day(String iso) {
      return iso.isEmpty() ? null : LocalDate.parse(iso);
    }

    /**
     * Whether it holds on the day; where that is unknown, for which somebody is best known: the
     * first.
     */
    private boolean holds(@Nullable LocalDate day) {
      return day == null
          || (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }
  }

  Phrases.@Nullable Found<Known> at(Sentence sentence, int token) {
    return byName.longest(sentence, token);
  }

  /** The best known person of a surname. */
  @Nullable Known ofSurname(String surname) {
    return bySurname.get(surname);
  }

  private static String surname(String name, String country) {
    String[] words = name.split(" ");
    return FAMILY_NAME_FIRST.contains(country) ? words[0] : words[words.length - 1];
  }
}
