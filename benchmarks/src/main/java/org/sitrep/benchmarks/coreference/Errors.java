package org.sitrep.benchmarks.coreference;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Span;

/** What went wrong in one document, line by line, for whoever mends it. */
final class Errors {
  private static final int AROUND = 60;

  private final GoldDocument document;
  private final List<ReadMention> read;
  private final Alignment alignment;
  private final Consumer<String> out;
  private final String text;

  Errors(GoldDocument document, List<ReadMention> read, Alignment alignment, Consumer<String> out) {
    this.document = document;
    this.read = read.stream().sorted(Comparator.comparing(ReadMention::span)).toList();
    this.alignment = alignment;
    this.out = out;
    this.text = document.given().report().text();
  }

  void print() {
    out.accept("");
    out.accept("# " + document.given().report().id());
    missed();
    madeUp();
    entities();
    pronouns();
  }

  private void missed() {
    Set<GoldMention> found = new HashSet<>();
    read.forEach(
        one -> {
          GoldMention gold = alignment.of(one);
          if (gold != null) {
            found.add(gold);
          }
        });
    for (GoldMention one : document.counted()) {
      if (!found.contains(one)) {
        out.accept("missed   " + one.form() + " " + one.entity() + ": " + around(one.span()));
      }
    }
  }

  private void madeUp() {
    for (ReadMention one : read) {
      GoldMention gold = alignment.of(one);
      if (gold == null || !document.actors().contains(gold.entity())) {
        String why = gold == null ? "" : " (of another type)";
        out.accept("made up  " + one.form() + " " + one.entity() + why + ": " + around(one.span()));
      }
    }
  }

  /** Entities of the gold that the reading parts, and of the reading that hold several. */
  private void entities() {
    Map<String, Set<String>> parted = new LinkedHashMap<>();
    Map<String, Set<String>> merged = new LinkedHashMap<>();
    Map<String, Set<String>> words = new HashMap<>();
    for (ReadMention one : read) {
      GoldMention gold = alignment.of(one);
      if (gold != null && document.actors().contains(gold.entity())) {
        parted.computeIfAbsent(gold.entity(), unseen -> new LinkedHashSet<>()).add(one.entity());
        merged.computeIfAbsent(one.entity(), unseen -> new LinkedHashSet<>()).add(gold.entity());
        words
            .computeIfAbsent(gold.entity() + "=" + one.entity(), unseen -> new LinkedHashSet<>())
            .add(one.span().of(text));
      }
    }
    parted.forEach((gold, read) -> say("parted   " + gold, gold, read, false, words));
    merged.forEach((read, gold) -> say("merged   " + read, read, gold, true, words));
  }

  private void say(
      String label, String one, Set<String> others, boolean gold, Map<String, Set<String>> words) {
    if (others.size() > 1) {
      out.accept(
          label
              + ": "
              + others.stream()
                  .map(
                      other ->
                          String.valueOf(words.get(gold ? other + "=" + one : one + "=" + other)))
                  .collect(Collectors.joining(" | ")));
    }
  }

  private void pronouns() {
    for (Pronouns kind : Pronouns.values()) {
      kind.count(
          document,
          read,
          alignment,
          slip ->
              out.accept(
                  "pronoun  "
                      + words(slip.antecedent())
                      + " for "
                      + slip.gold().entity()
                      + ": "
                      + around(slip.gold().span())));
    }
  }

  private String words(@Nullable ReadMention antecedent) {
    return antecedent == null ? "nobody" : "“" + antecedent.span().of(text) + "”";
  }

  private String around(Span span) {
    return "…"
        + text.substring(Math.max(0, span.start() - AROUND), span.start()).replace('\n', ' ')
        + "["
        + span.of(text)
        + "]"
        + text.substring(span.end(), Math.min(text.length(), span.end() + AROUND))
            .replace('\n', ' ');
  }
}
