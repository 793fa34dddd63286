package org.sitrep.training;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.analyze.statements.AttributionLessons;
import org.sitrep.analyze.statements.AttributionModel;
import org.sitrep.analyze.statements.StatementReader;
import org.sitrep.language.Document;

/**
 * Teaches a model of attributions in two steps: which words are cues and what stands around them;
 * then, from what models that have not seen an article make of it, which of their readings are
 * right (stacking, Wolpert 1992).
 */
final class AttributionTeacher {
  /**
   * The score from which on a reading counts: somewhat under even odds, as that gives the highest
   * F1.
   */
  private static final float THRESHOLD = -0.5f;

  private final int parts;
  private final int rounds;
  private final float penalty;
  private final long seed;

  AttributionTeacher(int parts, int rounds, float penalty, long seed) {
    this.parts = parts;
    this.rounds = rounds;
    this.penalty = penalty;
    this.seed = seed;
  }

  /** An article as it was read, with what is marked in it and what the first step learns of it. */
  record Lesson(
      Document document, List<AttributionLessons.Marked> marked, AttributionLessons lessons) {
    static Lesson of(Document document, List<AttributionLessons.Marked> marked) {
      return new Lesson(document, marked, StatementReader.lessons(document, marked));
    }
  }

  AttributionModel teach(List<Lesson> lessons) {
    List<AttributionLessons.Cue> readings = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      List<Lesson> learnt = new ArrayList<>();
      List<Lesson> held = new ArrayList<>();
      for (int i = 0; i < lessons.size(); i++) {
        (i % parts == part ? held : learnt).add(lessons.get(i));
      }
      AttributionModel first = first(learnt);
      for (Lesson one : held) {
        readings.addAll(StatementReader.readings(one.document(), first, one.marked()));
      }
    }
    float[] weights =
        HashedLogistic.fit(readings, AttributionModel.READING_BITS, rounds, penalty, seed);
    return first(lessons).with(THRESHOLD, weights);
  }

  private AttributionModel first(List<Lesson> lessons) {
    List<AttributionLessons.Cue> cues = new ArrayList<>();
    List<AttributionLessons.Spans> spans = new ArrayList<>();
    for (Lesson one : lessons) {
      cues.addAll(one.lessons().cues());
      spans.addAll(one.lessons().spans());
    }
    ChainField.Learnt field = ChainField.fit(spans, rounds, penalty, seed);
    return new AttributionModel(
        THRESHOLD,
        HashedLogistic.fit(cues, AttributionModel.CUE_BITS, rounds, penalty, seed),
        field.nodes(),
        field.edges(),
        new float[1 << AttributionModel.READING_BITS]);
  }
}
