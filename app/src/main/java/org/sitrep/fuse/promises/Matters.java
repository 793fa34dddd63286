package org.sitrep.fuse.promises;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.fuse.evidence.Quotes;
import org.sitrep.fuse.evidence.Wording;
import org.sitrep.knowledge.Table;
import org.sitrep.model.Category;
import org.sitrep.model.Event;
import org.sitrep.model.Promise;

/**
 * What an event does about a promise: the matter that it is, or the step that it takes with
 * another's matter.
 */
final class Matters {
  /**
   * A thing that can be demanded, promised and done.
   *
   * @param name the same for all its words
   * @param phrase a plain verb
   * @param way the preposition before its place
   */
  record Matter(String name, String phrase, String way) {}

  private final Map<String, Matter> matters = new HashMap<>();
  private final Map<String, Promise.Step> steps = new HashMap<>();

  Matters() {
    for (Table.Row row : Table.of(Matters.class, "matters.tsv").rows()) {
      Matter matter = new Matter(row.get("matter"), row.get("phrase"), row.get("way"));
      row.list("words").forEach(word -> matters.putIfAbsent(word, matter));
    }
    for (Table.Row row : Table.of(Matters.class, "steps.tsv").rows()) {
      Promise.Step step = Promise.Step.valueOf(row.get("step").toUpperCase(Locale.ROOT));
      row.list("words").forEach(word -> steps.putIfAbsent(word, step));
    }
  }

  Matter of(Event event) {
    String lemma = event.lemma().toLowerCase(Locale.ROOT);
    Matter known = matters.get(lemma);
    if (known == null && lemma.indexOf(' ') > 0) {
      known = matters.get(lemma.substring(0, lemma.indexOf(' ')));
    }
    return known == null ? new Matter("=" + Wording.stem(lemma), lemma, "in") : known;
  }

  /** Whether the table knows the matter. */
  boolean isKnown(Event event) {
    return !of(event).name().startsWith("=");
  }

  /** The step that an event takes by itself: an ultimatum demands, whatever verb brings it. */
  Promise.@Nullable Step step(Event event, String text) {
    String clause =
        Quotes.cut(text, event.clause(), event.trigger()).of(text).toLowerCase(Locale.ROOT);
    boolean ultimatum =
        event.category() == Category.THREATEN
            && (clause.contains("ultimatum") || clause.contains("deadline"));
    return ultimatum ? Promise.Step.DEMANDED : step(event);
  }

  /** The step that an event takes with what its clause holds, null where it takes none. */
  Promise.@Nullable Step step(Event event) {
    String lemma = event.lemma().toLowerCase(Locale.ROOT);
    Promise.Step known = steps.get(lemma);
    return known == null
        ? switch (event.category()) {
          case REQUEST, COERCE -> Promise.Step.DEMANDED;
          case AGREE, CONCEDE -> Promise.Step.AGREED;
          case REJECT -> Promise.Step.DENIED;
          default -> null;
        }
        : known;
  }
}
