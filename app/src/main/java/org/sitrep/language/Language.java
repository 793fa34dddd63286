package org.sitrep.language;

import java.util.List;
import java.util.Map;
import org.sitrep.model.Report;
import org.sitrep.model.Span;

/** Reads the grammar of a report. Implementations are safe for use by several threads. */
public interface Language {
  /**
   * The report's sentences with their tokens, in Universal Dependencies as its treebanks part and
   * hang words; every offset counts into {@link Report#text()}, untouched.
   *
   * @return the parsed report; it has no sentence where the text has no word
   */
  Document read(Report report);

  /**
   * The grammar of a report whose sentences and tokens are given: none is added, cut, joined or
   * left out.
   *
   * @param sentences of each sentence the spans of its tokens in the report's text, in order; no
   *     sentence and no token is empty, and they do not overlap
   */
  Document read(Report report, List<List<Span>> sentences);

  /** The models in use, name to hash, for methods sections. */
  Map<String, String> models();
}
