package org.sitrep.training;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.sitrep.language.network.Reading;

/**
 * The network while it learns: an embedding table, two layers of a bidirectional LSTM whose input
 * and forget gates are coupled (Greff et al. 2017), linear layers for the tags and names, and a
 * biaffine scorer of arcs (Dozat and Manning 2017).
 */
final class Net {
  /**
   * @param embedding width of the table
   * @param hidden width of one direction of a layer
   * @param arc width of the arc scorer
   * @param label width of the relation scorer
   * @param hints relations of the other parser's tree, 0 where none is given
   */
  record Shape(
      int embedding,
      int hidden,
      int arc,
      int label,
      int tags,
      int names,
      int relations,
      int hints) {}

  final Shape shape;

  /** Rows of the table below this one are words' own. */
  final int words;

  final Table table;
  final Weights[][] input = new Weights[2][2];
  final Weights[][] recurrent = new Weights[2][2];
  final Weights[][] gateBias = new Weights[2][2];
  final Weights tags;
  final Weights tagBias;
  final Weights names;
  final Weights nameBias;
  final Weights mentions;
  final Weights mentionBias;
  final Weights arcDependent;
  final Weights arcDependentBias;
  final Weights arcHead;
  final Weights arcHeadBias;
  final Weights arcRoot;
  final Weights arcProduct;
  final Weights arcPrior;
  final Weights arcDistance;
  final Weights labelDependent;
  final Weights labelHead;
  final Weights labelRoot;
  final Weights labelBias;
  final Weights relations;
  final Weights relationBias;
  final Weights hintBonus;
  final List<Weights> all = new ArrayList<>();
  private int time;

  Net(Shape shape, int rows, int words, int workers, long seed) {
    this.shape = shape;
    this.words = words;
    SplittableRandom random = new SplittableRandom(seed);
    table = new Table(rows, shape.embedding, workers, random);
    int h = shape.hidden;
    for (int layer = 0; layer < 2; layer++) {
      for (int way = 0; way < 2; way++) {
        String at = "lstm" + layer + (way == 0 ? "forward" : "backward");
        int width = layer == 0 ? shape.embedding : 2 * h;
        input[layer][way] = keep(Weights.glorot(at + ".input", width, 3 * h, workers, random));
        recurrent[layer][way] = keep(Weights.glorot(at + ".recurrent", h, 3 * h, workers, random));
        gateBias[layer][way] = keep(Weights.zero(at + ".bias", 3 * h, workers));
        java.util.Arrays.fill(gateBias[layer][way].values[0], 0, h, 1f);
      }
    }
    tags = keep(Weights.glorot("tags", 2 * h, shape.tags, workers, random));
    tagBias = keep(Weights.zero("tags.bias", shape.tags, workers));
    names = keep(Weights.glorot("names", 2 * h, shape.names, workers, random));
    nameBias = keep(Weights.zero("names.bias", shape.names, workers));
    mentions = keep(Weights.glorot("mentions", 2 * h, shape.names, workers, random));
    mentionBias = keep(Weights.zero("mentions.bias", shape.names, workers));
    arcDependent = keep(Weights.glorot("arc.dependent", 2 * h, shape.arc, workers, random));
    arcDependentBias = keep(Weights.zero("arc.dependent.bias", shape.arc, workers));
    arcHead = keep(Weights.glorot("arc.head", 2 * h, shape.arc, workers, random));
    arcHeadBias = keep(Weights.zero("arc.head.bias", shape.arc, workers));
    arcRoot = keep(new Weights("arc.root", 1, shape.arc, workers, 0.1f, random));
    arcProduct = keep(Weights.glorot("arc.product", shape.arc, shape.arc, workers, random));
    arcPrior = keep(Weights.zero("arc.prior", shape.arc, workers));
    arcDistance = keep(Weights.zero("arc.distance", 2 * Reading.REACH + 1, workers));
    labelDependent = keep(Weights.glorot("label.dependent", 2 * h, shape.label, workers, random));
    labelHead = keep(Weights.glorot("label.head", 2 * h, shape.label, workers, random));
    labelRoot = keep(new Weights("label.root", 1, shape.label, workers, 0.1f, random));
    labelBias = keep(Weights.zero("label.bias", shape.label, workers));
    relations = keep(Weights.glorot("relations", shape.label, shape.relations, workers, random));
    relationBias = keep(Weights.zero("relations.bias", shape.relations, workers));
    hintBonus = keep(Weights.zero("hints", Math.max(1, shape.hints), workers));
  }

  private Weights keep(Weights weights) {
    all.add(weights);
    return weights;
  }

  /** One step on what the workers gathered, the gradient's length bounded. */
  void step(float rate, float scale) {
    double square = table.squaredGradient();
    for (Weights weights : all) {
      square += weights.squaredGradient();
    }
    double length = Math.sqrt(square) * scale;
    float bounded = length > 5 ? (float) (scale * 5 / length) : scale;
    time++;
    for (Weights weights : all) {
      weights.step(rate, bounded, time);
    }
    table.step(rate, bounded, time);
  }

  /** How the arc from dependent i to head position j (0 the root) is told from others by length. */
  static int distance(int i, int j) {
    return j == 0
        ? Reading.REACH
        : Math.max(-Reading.REACH, Math.min(Reading.REACH, j - 1 - i)) + Reading.REACH;
  }
}
