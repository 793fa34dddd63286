package org.sitrep.analyze.conditions;

import java.util.function.Consumer;
import org.sitrep.language.Sentence;

/** Finds the states of one kind in a sentence. */
interface StateReader {
  void read(Scene scene, Sentence sentence, Consumer<Draft> found);
}
