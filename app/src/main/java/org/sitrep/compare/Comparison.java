package org.sitrep.compare;

import java.util.List;
import java.util.Map;

/**
 * What came of comparing two tables.
 *
 * @param matched how many pairs of rows were found by which rule, in the order of the rules
 * @param events the matched rows among all rows of either table
 * @param disagreements the most frequent first
 */
public record Comparison(
    Sheet first,
    Sheet second,
    Map<String, Integer> matched,
    Found events,
    List<FieldAgreement> fields,
    List<Disagreement> disagreements) {}
