package org.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Event.Thing;

/**
 * One event of a situation, however many reports tell it. See {@link Event} for what the fields
 * share with it.
 *
 * @param summary one plain sentence
 * @param support the words it rests on, in the order of the reports
 * @param outlets how many outlets tell it
 * @param origins how many independent origins tell it
 */
public record Happening(
    String id,
    Category category,
    @Nullable String code,
    String lemma,
    @Nullable String mode,
    List<String> contexts,
    @Nullable String cameo,
    @Nullable Integer quad,
    Modality modality,
    List<String> actors,
    List<String> recipients,
    @Nullable String place,
    @Nullable When time,
    @Nullable String fromPlace,
    @Nullable String toPlace,
    @Nullable Thing object,
    List<String> figures,
    String summary,
    List<Support> support,
    int outlets,
    int origins,
    double confidence) {

  public Happening {
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    figures = List.copyOf(figures);
    support = List.copyOf(support);
  }
}
