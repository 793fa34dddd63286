package org.sitrep.benchmarks.coreference;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Entity.Form;

/** Pronouns of one kind: who each means, and whom the reading takes it for. */
enum Pronouns {
  HE_SHE("he him his himself she her hers herself"),
  THEY("they them their theirs themselves"),
  IT("it its itself"),
  I_WE("i me my mine myself we us our ours ourselves");

  private final Set<String> words;

  Pronouns(String words) {
    this.words = Set.copyOf(Arrays.asList(words.split(" ")));
  }

  /**
   * How the pronouns fared.
   *
   * @param gold pronouns of entities that count and that the report names or describes somewhere
   * @param right those that the reading ties to a mention of the same entity
   * @param wrong those that it ties to another
   * @param excess those that it ties to somebody though nobody who counts is meant
   */
  record Count(int gold, int right, int wrong, int excess) {
    Count plus(Count other) {
      return new Count(
          gold + other.gold, right + other.right, wrong + other.wrong, excess + other.excess);
    }

    int none() {
      return gold - right - wrong;
    }

    double accuracy() {
      return gold == 0 ? 0 : (double) right / gold;
    }

    double precision() {
      int tied = right + wrong + excess;
      return tied == 0 ? 0 : (double) right / tied;
    }
  }

  /** A pronoun that went wrong, for whoever reads the errors. */
  record Slip(GoldMention gold, @Nullable ReadMention antecedent) {}

  private boolean has(String word) {
    return words.contains(word.toLowerCase(Locale.ROOT));
  }

  /**
   * @param slips told of each pronoun that is not right
   */
  Count count(
      GoldDocument document, List<ReadMention> read, Alignment alignment, Consumer<Slip> slips) {
    int gold = 0;
    int right = 0;
    int wrong = 0;
    int excess = 0;
    for (GoldMention one : document.mentions()) {
      if (!one.is(Form.PRONOUN) || !has(one.span().of(document.given().report().text()))) {
        continue;
      }
      boolean counts = document.actors().contains(one.entity()) && isTold(document, one);
      ReadMention antecedent = antecedent(read, one);
      boolean good =
          antecedent != null
              && Optional.ofNullable(alignment.of(antecedent))
                  .filter(other -> other.entity().equals(one.entity()))
                  .isPresent();
      gold += counts ? 1 : 0;
      right += counts && good ? 1 : 0;
      wrong += counts && !good && antecedent != null ? 1 : 0;
      excess += !counts && antecedent != null ? 1 : 0;
      if (counts ? !good : antecedent != null) {
        slips.accept(new Slip(one, antecedent));
      }
    }
    return new Count(gold, right, wrong, excess);
  }

  private static boolean isTold(GoldDocument document, GoldMention pronoun) {
    return document.mentions().stream()
        .anyMatch(one -> one.entity().equals(pronoun.entity()) && !one.is(Form.PRONOUN));
  }

  /**
   * The name or nominal of the pronoun's entity that the reading has last before it, or first after
   * it where none stands before.
   */
  private static @Nullable ReadMention antecedent(List<ReadMention> read, GoldMention pronoun) {
    String entity =
        read.stream()
            .filter(one -> one.span().equals(pronoun.span()))
            .map(ReadMention::entity)
            .findFirst()
            .orElse("");
    List<ReadMention> told =
        read.stream()
            .filter(one -> one.entity().equals(entity) && one.form() != Form.PRONOUN)
            .sorted(Comparator.comparing(ReadMention::span))
            .toList();
    ReadMention last = null;
    for (ReadMention one : told) {
      last = last == null || one.span().start() < pronoun.span().start() ? one : last;
    }
    return last;
  }
}
