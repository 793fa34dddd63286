package org.sitrep.analyze.links;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Document;
import org.sitrep.language.Sentence;
import org.sitrep.model.Analysis;
import org.sitrep.model.Link;

/**
 * Finds how events, conditions and statements hang together where a word says so: connectives are
 * looked up in a table, their two sides read from the grammar, and each side's end is what was
 * found there before. Nothing is invented: a side that tells nothing found before makes no link,
 * and dates alone make no order.
 */
public final class LinkReader {
  private final Cues cues = new Cues();
  private final Joiner joiner = new Joiner(cues);
  private final PhraseCues phrases = new PhraseCues(cues, joiner);
  private final VerbCues verbs = new VerbCues(cues, joiner);
  private final AimCues aims = new AimCues(cues, joiner);
  private final SentenceCues openings = new SentenceCues(cues);

  /** Adds what this room finds to what the rooms before it found. */
  public Analysis read(Document document, Analysis soFar) {
    Ground ground = new Ground(document, soFar);
    List<Link> links = new ArrayList<>();
    Sentence previous = null;
    for (Sentence sentence : document.sentences()) {
      for (Draft draft : in(ground, previous, sentence)) {
        links.add(draft.build("l" + (links.size() + 1)));
      }
      previous = sentence;
    }
    return soFar.withLinks(links);
  }

  /**
   * The links of one sentence: of several between the same two the one that says most, in the order
   * of their cues.
   */
  private List<Draft> in(Ground ground, @Nullable Sentence previous, Sentence sentence) {
    List<Draft> drafts = new ArrayList<>();
    phrases.read(ground, sentence, drafts::add);
    verbs.read(ground, sentence, previous, drafts::add);
    aims.read(ground, sentence, drafts::add);
    if (previous != null) {
      openings.read(ground, previous, sentence, drafts::add);
    }
    drafts.sort(Comparator.comparingInt(Draft::weight));
    Set<Set<String>> pairs = new HashSet<>();
    drafts.removeIf(one -> !pairs.add(Set.of(one.from().id(), one.to().id())));
    drafts.sort(Comparator.comparing(Draft::cue));
    return drafts;
  }
}
