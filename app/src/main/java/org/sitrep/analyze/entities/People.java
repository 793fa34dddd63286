package org.sitrep.analyze.entities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Table;
import org.sitrep.language.Sentence;
import org.sitrep.model.DateRange;

/** People whom news names without saying who they are. */
final class People {
  private static final Set<String> FAMILY_NAME_FIRST = Set.of("CHN", "TWN", "KOR", "PRK", "KHM");

  private final Phrases<Known> byName = new Phrases<>(false);
  private final Map<String, Known> bySurname = new HashMap<>();

  /**
   * @param own actors of a user, who go before ours
   */
  People(OwnActors own) {
    List<Known> ours = ours(own);
    List<Known> theirs = new ArrayList<>();
    for (OwnActor actor : own.all()) {
      Known known = known(actor, ours);
      if (known != null) {
        actor.names().forEach(name -> byName.put(name, known));
        theirs.add(known);
      }
    }
    ours.forEach(known -> byName.put(known.name(), known));
    Stream.concat(ours.stream(), theirs.stream())
        .forEach(known -> bySurname.putIfAbsent(surname(known), known));
  }

  /** Whom we know; under a name that a user's tables have, with what these say. */
  private static List<Known> ours(OwnActors own) {
    List<Known> ours = new ArrayList<>();
    for (Table.Row row : Table.of(People.class, "people.tsv").rows()) {
      List<Term> terms = row.list("terms").stream().map(People::term).toList();
      String country = row.get("country").isEmpty() ? null : row.get("country");
      for (String name : row.list("names")) {
        OwnActor same = own.of(name);
        if (same == null || same.kind() == null) {
          ours.add(new Known(name, country, row.get("gender"), terms));
        } else if (same.isPerson()) {
          ours.add(new Known(same.name(), same.country(), row.get("gender"), same.terms()));
        }
      }
    }
    return ours;
  }

  /** A user's person; of one of whom only aliases are given, the one whom we know by the name. */
  private static @Nullable Known known(OwnActor actor, List<Known> ours) {
    Known same =
        ours.stream().filter(one -> one.name().equals(actor.name())).findFirst().orElse(null);
    return same == null && actor.isPerson()
        ? new Known(actor.name(), actor.country(), null, actor.terms())
        : same;
  }

  private static Term term(String cell) {
    String[] parts = cell.split(":", -1);
    return new Term(Arrays.asList(parts[0].split(" ")), null, day(parts[1]), day(parts[2]));
  }

  private static @Nullable LocalDate day(String iso) {
    return iso.isEmpty() ? null : LocalDate.parse(iso);
  }

  /**
   * A known person.
   *
   * @param gender m or f, null where unknown
   * @param terms what they were when: {@link Term#at}
   */
  record Known(String name, @Nullable String country, @Nullable String gender, List<Term> terms) {
    /** What they are in a report of these days. */
    List<String> sectors(DateRange published) {
      return Term.at(published, terms).map(Term::sectors).orElse(List.of());
    }
  }

  Phrases.@Nullable Found<Known> at(Sentence sentence, int token) {
    return byName.longest(sentence, token);
  }

  /** The best known person of a surname. */
  @Nullable Known ofSurname(String surname) {
    return bySurname.get(surname);
  }

  private static String surname(Known known) {
    String[] words = known.name().split(" ");
    boolean first = known.country() != null && FAMILY_NAME_FIRST.contains(known.country());
    return first ? words[0] : words[words.length - 1];
  }
}
