package org.sitrep.training;

/**
 * A sentence to learn from, as numbers.
 *
 * @param features for each token its rows of the embedding table
 * @param tags Penn tags, −1 where not known; so are the next three
 * @param names BIO classes
 * @param mentions the same classes as another treebank has them
 * @param heads 0 the root, j + 1 token j
 * @param relations relations to the head
 * @param hints where another parser's tree is given: the head it gives each token, as {@code
 *     heads}; −1 none
 * @param hintRelations its relation, by which the hint is weighed
 * @param weight what the sentence counts
 */
record Example(
    int[][] features,
    int[] tags,
    int[] names,
    int[] mentions,
    int[] heads,
    int[] relations,
    int[] hints,
    int[] hintRelations,
    float weight) {
  int size() {
    return features.length;
  }
}
