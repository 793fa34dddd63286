package org.sitrep.fuse.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.fuse.evidence.Wording;
import org.sitrep.knowledge.Table;
import org.sitrep.model.Event;

/** What kind of happening an event's words tell, so that “pullout” meets “withdraw”. */
final class Kinds {
  private static final Set<String> BEFORE_SEVERAL =
      Set.of(
          "of",
          "through",
          "many",
          "several",
          "some",
          "numerous",
          "recent",
          "series",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "previous",
          "past",
          "other",
          "more",
          "these",
          "those",
          "such",
          "all");

  /** Lemmas that are nouns only, so that an ending in s makes them plural. */
  private static final Set<String> NOUNS =
      Set.of(
          "coup",
          "putsch",
          "earthquake",
          "quake",
          "election",
          "explosion",
          "accident",
          "collision",
          "bombing",
          "killing",
          "shooting",
          "war",
          "disaster",
          "epidemic",
          "hurricane",
          "airstrike",
          "demonstration",
          "clash",
          "stabbing",
          "kidnapping",
          "robbery",
          "derailment");

  private final Map<String, String> kinds = new HashMap<>();
  private final Set<String> rare = new HashSet<>();
  private final Set<String> common = new HashSet<>();

  Kinds() {
    for (Table.Row row : Table.of(Kinds.class, "same-happening.tsv").rows()) {
      row.list("words").forEach(word -> kinds.putIfAbsent(word, row.get("kind")));
      if (row.get("rare").equals("yes")) {
        rare.add(row.get("kind"));
      }
    }
    Table.of(Kinds.class, "common.tsv").rows().forEach(row -> common.add(row.get("word")));
  }

  /** The kind of happening; the stem of the lemma where no table knows it. */
  String of(Event event, String trigger) {
    String lemma = event.lemma().toLowerCase(Locale.ROOT);
    if (event.object() != null) {
      for (String word : Wording.words(event.object().name())) {
        String together = kinds.get(lemma + " " + word);
        if (together != null) {
          return together;
        }
      }
    }
    String words = String.join(" ", Wording.words(trigger));
    for (String known : List.of(lemma, words)) {
      String kind = kinds.get(known);
      if (kind != null) {
        return kind;
      }
    }
    int space = lemma.indexOf(' ');
    String head = space < 0 ? lemma : lemma.substring(0, space);
    String kind = kinds.get(head);
    return kind == null ? "=" + Wording.stem(lemma) : kind;
  }

  /**
   * Of an event that puts off or calls off another, the kind of that other; null where it does not.
   */
  @Nullable String putOff(Event event) {
    String own = kinds.get(event.lemma().toLowerCase(Locale.ROOT));
    if (event.object() == null || !("postpone".equals(own) || "cancel".equals(own))) {
      return null;
    }
    for (String word : Wording.words(event.object().name())) {
      String kind = kinds.get(word);
      if (kind != null) {
        return kind;
      }
    }
    return null;
  }

  /** Whether a country sees few of a kind. */
  boolean isRare(String kind) {
    return rare.contains(kind);
  }

  /** Whether a lemma is too common to say much. */
  boolean isCommon(String lemma) {
    return common.contains(lemma);
  }

  /** Whether a trigger means several happenings at large: “a spate of coups”. */
  static boolean isSeveral(Event event, String text) {
    String trigger = event.trigger().of(text).toLowerCase(Locale.ROOT);
    String lemma = event.lemma().substring(event.lemma().lastIndexOf(' ') + 1);
    String word = trigger.substring(trigger.lastIndexOf(' ') + 1);
    if (!word.equals(lemma + "s") && !word.equals(lemma + "es")) {
      return false;
    }
    if (NOUNS.contains(lemma)) {
      return true;
    }
    String before =
        text.substring(Math.max(0, event.trigger().start() - 30), event.trigger().start());
    List<String> words = Wording.words(before);
    return words.subList(Math.max(0, words.size() - 2), words.size()).stream()
        .anyMatch(BEFORE_SEVERAL::contains);
  }
}
