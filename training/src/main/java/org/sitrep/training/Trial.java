package org.sitrep.training;

import java.util.List;

/**
 * What a network is measured on while it learns.
 *
 * @param trees gold trees
 * @param asked the same, as the network sees them
 * @param named sentences with gold names
 * @param namedAsked the same, as the network sees them
 */
record Trial(
    Learner learner,
    Labels labels,
    List<Tree> trees,
    List<Example> asked,
    List<Tree> named,
    List<Example> namedAsked) {

  Score score() {
    Score score = new Score();
    List<Answers> answers = learner.answers(asked);
    for (int i = 0; i < trees.size(); i++) {
      score.trees(trees.get(i), answers.get(i).tree(trees.get(i), labels));
    }
    answers = learner.answers(namedAsked);
    for (int i = 0; i < named.size(); i++) {
      score.names(named.get(i).names(), answers.get(i).nameClasses(labels));
    }
    return score;
  }
}
