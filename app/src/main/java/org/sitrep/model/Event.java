package org.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens, as one report tells it.
 *
 * @param id local to an analysis
 * @param category PLOVER category or OCCURRENCE
 * @param code the category that a user's own codebook calls it by, where it is none of PLOVER's
 * @param lemma the trigger's dictionary form
 * @param mode PLOVER mode
 * @param contexts PLOVER contexts
 * @param cameo CAMEO code, as many digits as the text supports
 * @param quad quad class 1–4, null for an OCCURRENCE
 * @param trigger the word or words that tell it
 * @param clause the words that tell it with its parties, time and place, shorter than or equal to
 *     the sentence
 * @param sentence the sentence around it
 * @param actors entity ids of who does it
 * @param recipients entity ids of whom it is done to
 * @param place the id of the place where
 * @param time the id of the time when
 * @param fromPlace the id of the place that a movement leaves
 * @param toPlace the id of the place that a movement reaches
 * @param object what is moved, given or agreed
 * @param modality whether it is told as having happened
 * @param figures ids of the figures that belong to it
 * @param statement the id of the statement that it is reported in
 * @param confidence 0–1: the share of events of such signs whose category a coder agreed with
 * @param reasons what decided its fields, in order of the fields
 */
public record Event(
    String id,
    Category category,
    @Nullable String code,
    String lemma,
    @Nullable String mode,
    List<String> contexts,
    @Nullable String cameo,
    @Nullable Integer quad,
    Span trigger,
    Span clause,
    Span sentence,
    List<String> actors,
    List<String> recipients,
    @Nullable String place,
    @Nullable String time,
    @Nullable String fromPlace,
    @Nullable String toPlace,
    @Nullable Thing object,
    Modality modality,
    List<String> figures,
    @Nullable String statement,
    double confidence,
    List<Reason> reasons) {

  public Event {
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    figures = List.copyOf(figures);
    reasons = List.copyOf(reasons);
  }

  /** An event that no codebook of a user's has a name for. */
  public Event(
      String id,
      Category category,
      String lemma,
      @Nullable String mode,
      List<String> contexts,
      @Nullable String cameo,
      @Nullable Integer quad,
      Span trigger,
      Span clause,
      Span sentence,
      List<String> actors,
      List<String> recipients,
      @Nullable String place,
      @Nullable String time,
      @Nullable String fromPlace,
      @Nullable String toPlace,
      @Nullable Thing object,
      Modality modality,
      List<String> figures,
      @Nullable String statement,
      double confidence,
      List<Reason> reasons) {
    this(
        id,
        category,
        null,
        lemma,
        mode,
        contexts,
        cameo,
        quad,
        trigger,
        clause,
        sentence,
        actors,
        recipients,
        place,
        time,
        fromPlace,
        toPlace,
        object,
        modality,
        figures,
        statement,
        confidence,
        reasons);
  }

  /** The same at another time, with all that decided its fields. */
  public Event withTime(String newer, List<Reason> newReasons) {
    return new Event(
        id,
        category,
        code,
        lemma,
        mode,
        contexts,
        cameo,
        quad,
        trigger,
        clause,
        sentence,
        actors,
        recipients,
        place,
        newer,
        fromPlace,
        toPlace,
        object,
        modality,
        figures,
        statement,
        confidence,
        newReasons);
  }

  public Event withCode(String newer) {
    return new Event(
        id,
        category,
        newer,
        lemma,
        mode,
        contexts,
        cameo,
        quad,
        trigger,
        clause,
        sentence,
        actors,
        recipients,
        place,
        time,
        fromPlace,
        toPlace,
        object,
        modality,
        figures,
        statement,
        confidence,
        reasons);
  }

  /**
   * What is moved, given or agreed.
   *
   * @param span its words
   * @param name its words, tidied
   * @param entity its entity's id, where it is one
   */
  public record Thing(@Nullable Span span, String name, @Nullable String entity) {}
}
