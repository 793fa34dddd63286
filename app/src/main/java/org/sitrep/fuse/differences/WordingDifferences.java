package org.sitrep.fuse.differences;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.fuse.evidence.Board;
import org.sitrep.fuse.evidence.Joined;
import org.sitrep.fuse.evidence.Told;
import org.sitrep.fuse.evidence.Wording;
import org.sitrep.model.About;
import org.sitrep.model.Difference;
import org.sitrep.model.Span;
import org.sitrep.model.Statement;
import org.sitrep.model.Support;
import org.sitrep.model.Telling;

/**
 * The same words of the same speaker, quoted with other words: translated, shortened or put
 * differently.
 */
final class WordingDifferences {
  private static final Pattern QUOTE = Pattern.compile("[\"“]([^\"“”]{12,600})[\"”]");
  private static final Pattern BREAK =
      Pattern.compile("(?<=[a-z\\]][.!?…])\\s+(?=[\\p{Lu}\\[(])|\\.\\.\\.\\s*");
  private static final int MOST = 6;
  private static final int REACH = 60;

  /** A quoted sentence with the content words that it consists of. */
  private record Quote(
      String statement, String words, Set<String> content, Support support, boolean named) {}

  private final Board board;

  WordingDifferences(Board board) {
    this.board = board;
  }

  List<Finding.Draft> find() {
    Map<String, List<Quote>> bySpeaker = new LinkedHashMap<>();
    for (Telling telling : board.tellings()) {
      Joined<Statement> joined = board.statements().get(telling.id());
      if (joined != null) {
        for (int at = 0; at < joined.told().size(); at++) {
          quotes(telling, joined.told().get(at), telling.support().get(at), bySpeaker);
        }
      }
    }
    List<Finding.Draft> found = new ArrayList<>();
    for (List<Quote> quotes : bySpeaker.values()) {
      compare(quotes, found);
    }
    return found;
  }

  private static void quotes(
      Telling telling, Told<Statement> told, Support support, Map<String, List<Quote>> bySpeaker) {
    Telling.Speaker speaker = telling.source();
    boolean named = speaker != null && !speaker.anonymous() && speaker.entity() != null;
    String key = !named || speaker == null ? "?" : String.valueOf(speaker.entity());
    for (Span span : told.item().content()) {
      Matcher matcher = QUOTE.matcher(told.in().words(span));
      while (matcher.find()) {
        for (String sentence : BREAK.split(matcher.group(1))) {
          String words = sentence.replaceAll("^[\\s.,;…]+|[\\s.,;…]+$", "");
          Set<String> content = Wording.content(words);
          if (content.size() >= 4) {
            bySpeaker
                .computeIfAbsent(key, unused -> new ArrayList<>())
                .add(new Quote(telling.id(), words, content, support, named));
          }
        }
      }
    }
  }

  private static void compare(List<Quote> quotes, List<Finding.Draft> found) {
    boolean[] used = new boolean[quotes.size()];
    for (int i = 0; i < quotes.size() && found.size() < MOST; i++) {
      Finding finding = new Finding(About.statement(quotes.get(i).statement()), "wording");
      for (int j = i + 1; j < quotes.size() && j <= i + REACH && !used[i]; j++) {
        if (!used[j] && isPutDifferently(quotes.get(i), quotes.get(j))) {
          used[j] = true;
          finding.value(quotes.get(i).words(), quotes.get(i).support());
          finding.value(quotes.get(j).words(), quotes.get(j).support());
        }
      }
      if (finding.isOne()) {
        found.add(
            finding.as(
                Difference.Kind.DIFFERS,
                "The words may be shortened, translated or quoted from memory."));
      }
    }
  }

  /**
   * Alike enough to be one sentence, and each with at least one word of meaning that the other
   * lacks; of speakers who are not named more must be alike. “First Group” and “FirstGroup” are the
   * same.
   */
  private static boolean isPutDifferently(Quote one, Quote other) {
    if (one.support().report().equals(other.support().report())) {
      return false;
    }
    int shared = Wording.shared(one.content(), other.content());
    int least = Math.min(one.content().size(), other.content().size());
    int most = Math.max(one.content().size(), other.content().size());
    boolean alike =
        shared >= 3 && shared >= (one.named() ? 0.5 : 0.6) * least && least >= 0.5 * most;
    return alike
        && shared < one.content().size()
        && shared < other.content().size()
        && !rest(one, other).equals(rest(other, one));
  }

  private static String rest(Quote one, Quote other) {
    StringBuilder rest = new StringBuilder();
    one.content().stream().filter(word -> !other.content().contains(word)).forEach(rest::append);
    return rest.toString();
  }
}
