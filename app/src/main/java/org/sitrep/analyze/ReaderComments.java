package org.sitrep.analyze;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.knowledge.Table;
import org.sitrep.language.Document;
import org.sitrep.model.Diagnostic;
import org.sitrep.model.Span;

/**
 * Readers' comments under an article: the outlet did not report them, so they are not read. They
 * begin with the first of at least {@value #FEWEST} signatures, whose forms stand in {@code
 * comments.tsv}.
 */
final class ReaderComments {
  private static final int FEWEST = 3;

  private final Pattern signature =
      Pattern.compile(
          String.join(
              "|",
              Table.of(ReaderComments.class, "comments.tsv").rows().stream()
                  .map(row -> row.get("signature"))
                  .toList()),
          Pattern.CASE_INSENSITIVE);

  /** The document up to the comments. */
  Document without(Document document) {
    int start = start(document.text());
    return start < 0
        ? document
        : new Document(
            document.report(),
            document.sentences().stream().filter(one -> one.span().end() <= start).toList());
  }

  /** What is said of the comments that {@code read} leaves out of {@code whole}; none for none. */
  static List<Diagnostic> told(Document whole, Document read) {
    int left = whole.sentences().size() - read.sentences().size();
    if (left == 0) {
      return List.of();
    }
    Span first = whole.sentences().get(read.sentences().size()).span();
    Span last = whole.sentences().get(whole.sentences().size() - 1).span();
    return List.of(
        new Diagnostic(
            "readers-comments",
            "readers' comments are not read (" + left + " sentences)",
            new Span(first.start(), last.end())));
  }

  /** Where the first signature stands, −1 where there are too few. */
  private int start(String text) {
    Matcher found = signature.matcher(text);
    int first = -1;
    for (int count = 0; found.find(); count++) {
      first = first < 0 ? found.start() : first;
      if (count + 1 == FEWEST) {
        return first;
      }
    }
    return -1;
  }
}
