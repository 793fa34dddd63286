package org.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who acts, speaks or is acted on.
 *
 * @param id local to an analysis, derived from content in a situation
 * @param kind what sort of actor
 * @param name its fullest name
 * @param country ISO 3166-1 alpha-3 code of the country it belongs to
 * @param sectors PLOVER sector and international codes, the primary one first
 * @param title the office or rank that the text gives it
 * @param mentions where the text speaks of it, in order
 */
public record Entity(
    String id,
    Kind kind,
    String name,
    @Nullable String country,
    List<String> sectors,
    @Nullable String title,
    List<Mention> mentions) {

  public Entity {
    sectors = List.copyOf(sectors);
    mentions = List.copyOf(mentions);
  }

  /**
   * What sort of actor an entity is; GROUP is an armed or social group, FORCE the forces of a
   * state.
   */
  public enum Kind {
    PERSON,
    ORGANIZATION,
    COUNTRY,
    GROUP,
    FORCE,
    OTHER;

    @Override
    public String toString() {
      return Wire.word(this);
    }
  }

  /**
   * One place where the text speaks of an entity.
   *
   * @param report the report, null within an analysis
   * @param span the words
   * @param form name, nominal or pronoun
   */
  public record Mention(@Nullable String report, Span span, Form form) {}

  /** How a mention refers. */
  public enum Form {
    NAME,
    NOMINAL,
    PRONOUN;

    @Override
    public String toString() {
      return Wire.word(this);
    }
  }
}
