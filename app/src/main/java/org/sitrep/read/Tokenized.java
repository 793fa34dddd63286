package org.sitrep.read;

import java.util.List;
import org.sitrep.model.Report;

/**
 * A report and, where its file gives them, its sentences and tokens.
 *
 * @param sentences none where the file holds text alone
 */
public record Tokenized(Report report, List<Given> sentences) {
  public Tokenized {
    sentences = List.copyOf(sentences);
  }
}
