package org.sitrep.training;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/** Who knows the grammar of a sentence. Safe for several threads. */
interface Instructor {
  /** What it says of each token. The tokens are the caller's to give away: they may be changed. */
  List<TaughtWord> teach(List<CoreLabel> tokens);
}
