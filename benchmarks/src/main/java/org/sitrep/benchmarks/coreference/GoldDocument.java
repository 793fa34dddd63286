package org.sitrep.benchmarks.coreference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.model.Report;
import org.sitrep.model.Span;
import org.sitrep.read.Given;
import org.sitrep.read.Tokenized;

/**
 * A document with its gold mentions.
 *
 * @param given its text and tokens
 * @param mentions all that are marked, of whatever type
 * @param actors the entities that count: persons, organizations, countries
 * @param words its tokens and their gold tree
 */
record GoldDocument(
    Tokenized given, List<GoldMention> mentions, Set<String> actors, GoldWords words) {

  /** The mentions that count. */
  List<GoldMention> counted() {
    return mentions.stream().filter(one -> actors.contains(one.entity())).toList();
  }

  /** Parts a file without {@code # newdoc} into its documents, by the sentences' ids. */
  static List<GoldDocument> in(Tokenized file) {
    List<GoldDocument> found = new ArrayList<>();
    List<Given> sentences = file.sentences();
    int from = 0;
    for (int at = 1; at <= sentences.size(); at++) {
      boolean ends =
          at == sentences.size()
              || !document(sentences.get(at)).equals(document(sentences.get(from)));
      if (ends) {
        found.add(of(part(file.report(), sentences.subList(from, at))));
        from = at;
      }
    }
    return found;
  }

  /** A sentence's id without the number behind its last hyphen. */
  private static String document(Given sentence) {
    String id =
        sentence.lines().stream()
            .filter(line -> line.startsWith("# sent_id = "))
            .findFirst()
            .orElse("");
    return id.contains("-") ? id.substring(0, id.lastIndexOf('-')) : "";
  }

  private static Tokenized part(Report whole, List<Given> sentences) {
    List<Span> last = sentences.get(sentences.size() - 1).tokens();
    int start = sentences.get(0).tokens().get(0).start();
    String text = whole.text().substring(start, last.get(last.size() - 1).end());
    Report report =
        new Report(
            document(sentences.get(0)).replace("# sent_id = ", ""),
            text,
            whole.title(),
            whole.byline(),
            whole.outlet(),
            whole.url(),
            whole.published(),
            whole.language());
    List<Given> moved =
        sentences.stream()
            .map(
                one ->
                    new Given(
                        one.lines(),
                        one.tokens().stream()
                            .map(span -> new Span(span.start() - start, span.end() - start))
                            .toList()))
            .toList();
    return new Tokenized(report, moved);
  }

  private static GoldDocument of(Tokenized given) {
    GoldWords words = GoldWords.of(given.sentences());
    EntityMarks marks = new EntityMarks(words);
    return new GoldDocument(given, marks.mentions(), new HashSet<>(marks.actors()), words);
  }
}
