package org.sitrep.benchmarks.coreference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.knowledge.Countries;
import org.sitrep.model.Entity;
import org.sitrep.model.Span;

/**
 * Reads GUM's marks of entities in MISC: {@code Entity=(3-person-…} opens a mention of entity 3,
 * {@code 3)} closes it, {@code (3-person-…)} does both. The parts of a mark are parted by hyphens:
 * number, type, information status, salience, centering, least words, link and, where there is one,
 * the title of its Wikipedia article.
 */
final class EntityMarks {
  private static final Pattern MARK = Pattern.compile("\\(([^()]+)(\\))?|([^()]+)\\)");
  private static final Set<String> ACTORS = Set.of("person", "organization");
  private static final int PARTS = 8;
  private static final int ARTICLE = 7;

  private final GoldWords words;
  private final Map<String, Deque<Integer>> open = new HashMap<>();
  private final List<GoldMention> mentions = new ArrayList<>();
  private final Set<String> actors = new HashSet<>();

  EntityMarks(GoldWords words) {
    this.words = words;
    for (int at = 0; at < words.size(); at++) {
      for (String part : words.misc().get(at).split("\\|")) {
        if (part.startsWith("Entity=")) {
          read(part.substring("Entity=".length()), at);
        }
      }
    }
    mentions.sort(Comparator.comparing(GoldMention::span));
  }

  List<GoldMention> mentions() {
    return mentions;
  }

  /**
   * The entities of type person or organization, and the places that are countries: the title of
   * their article names one.
   */
  Set<String> actors() {
    return actors;
  }

  private void read(String marks, int at) {
    Matcher mark = MARK.matcher(marks);
    while (mark.find()) {
      if (mark.group(1) == null) {
        Deque<Integer> starts = open.get(mark.group(3));
        if (starts != null && !starts.isEmpty()) {
          add(mark.group(3), starts.pop(), at);
        }
        continue;
      }
      String[] parts = mark.group(1).split("-", PARTS);
      know(parts);
      if (mark.group(2) == null) {
        open.computeIfAbsent(parts[0], unseen -> new ArrayDeque<>()).push(at);
      } else {
        add(parts[0], at, at);
      }
    }
  }

  private void know(String[] parts) {
    String type = parts.length > 1 ? parts[1] : "";
    boolean country =
        type.equals("place")
            && parts.length > ARTICLE
            && Countries.all()
                .of(parts[ARTICLE].replace('_', ' '))
                .filter(one -> one.way() == Countries.Way.NAME)
                .isPresent();
    if (ACTORS.contains(type) || country) {
      actors.add(parts[0]);
    }
  }

  private void add(String entity, int first, int last) {
    int head = words.head(first, last + 1);
    String tag = words.tags().get(head);
    boolean pronoun = first == last && tag.matches("PRP\\$?|WP\\$?|DT|WDT|EX");
    Entity.Form form =
        pronoun
            ? Entity.Form.PRONOUN
            : tag.startsWith("NNP") ? Entity.Form.NAME : Entity.Form.NOMINAL;
    Span span = words.spans().get(first).cover(words.spans().get(last));
    mentions.add(new GoldMention(span, words.spans().get(head), form, entity));
  }
}
