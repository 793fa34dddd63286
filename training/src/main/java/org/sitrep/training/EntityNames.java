package org.sitrep.training;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names out of GUM's mentions of entities (MISC's {@code Entity=}: {@code
 * (id-type-…-minspan-link-identity … id)}): of a mention of a person, organization or place whose
 * head is a proper noun, the proper nouns around the head.
 */
final class EntityNames {
  private static final Map<String, String> KINDS =
      Map.of("person", "PER", "organization", "ORG", "place", "LOC");
  private static final Pattern BRACKET =
      Pattern.compile("\\((\\d+)-([a-z]+)-([^()]*)|(\\d+)(?=\\))|\\)");
  private static final Set<String> INSIDE = Set.of("of", "the", "and", "&", "-", "for", "de");
  private static final Set<String> INSIDE_PERSON = Set.of("-", "de", "al", "bin", "von", "van");
  private static final Set<String> TITLES =
      Set.of(
          "mr.",
          "mr",
          "mrs.",
          "mrs",
          "ms.",
          "ms",
          "dr.",
          "dr",
          "president",
          "senator",
          "sen.",
          "gen.",
          "general",
          "minister",
          "prime",
          "secretary",
          "sir",
          "prof.",
          "professor",
          "king",
          "queen",
          "prince",
          "princess",
          "pope",
          "col.",
          "colonel",
          "captain",
          "capt.",
          "lt.",
          "governor",
          "gov.",
          "rep.",
          "judge",
          "justice",
          "chancellor",
          "mayor",
          "chairman");

  private record Mention(int start, int end, String kind, int head) {}

  private record Open(int start, String kind, String rest) {}

  private EntityNames() {}

  /**
   * The BIO classes of a sentence's tokens.
   *
   * @param read the teacher's reading: where GUM has no such mention but the teacher a name (the
   *     name of a work, say, which GUM's kinds leave open), the class is “?”
   */
  static String[] of(Tree tree, Tree read) {
    String[] names = of(tree);
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals("O") && !read.misc("N0", i).equals("O")) {
        names[i] = Majority.UNKNOWN;
      }
    }
    return names;
  }

  /** The BIO classes of the mentions alone. */
  static String[] of(Tree tree) {
    String[] names = new String[tree.size()];
    Arrays.fill(names, "O");
    List<Mention> mentions = mentions(tree);
    mentions.sort(Comparator.comparingInt(one -> one.start - one.end));
    for (Mention mention : mentions) {
      mark(tree, mention, names);
    }
    return names;
  }

  private static List<Mention> mentions(Tree tree) {
    Map<String, Deque<Open>> open = new HashMap<>();
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      Deque<String> opened = new ArrayDeque<>();
      Matcher brackets = BRACKET.matcher(entity(tree.misc()[i]));
      String closing = "";
      while (brackets.find()) {
        if (brackets.group(1) != null) {
          open.computeIfAbsent(brackets.group(1), id -> new ArrayDeque<>())
              .push(new Open(i, brackets.group(2), brackets.group(3)));
          opened.push(brackets.group(1));
        } else if (brackets.group(4) != null) {
          closing = brackets.group(4);
        } else {
          // a bracket after no number closes what this token opened last
          String id = closing.isEmpty() ? (opened.isEmpty() ? "" : opened.pop()) : closing;
          closing = "";
          Deque<Open> waiting = open.get(id);
          if (waiting != null && !waiting.isEmpty()) {
            close(waiting.pop(), i, mentions);
          }
        }
      }
    }
    return mentions;
  }

  private static String entity(String misc) {
    for (String part : misc.split("\\|", -1)) {
      if (part.startsWith("Entity=")) {
        return part.substring("Entity=".length());
      }
    }
    return "";
  }

  private static void close(Open open, int end, List<Mention> mentions) {
    String kind = KINDS.get(open.kind);
    String[] parts = open.rest.split("-", -1);
    if (kind == null || parts.length < 4) {
      return;
    }
    String minimal = parts[3].split(",", -1)[0];
    if (minimal.chars().allMatch(Character::isDigit) && !minimal.isEmpty()) {
      mentions.add(new Mention(open.start, end, kind, open.start + Integer.parseInt(minimal) - 1));
    }
  }

  private static void mark(Tree tree, Mention mention, String[] names) {
    int head = mention.head;
    if (head > mention.end || !isProper(tree, head)) {
      return;
    }
    if (mention.kind.equals("PER") && tree.tags()[head].equals("NNPS")) {
      return;
    }
    int start = head;
    int end = head;
    Set<String> inside = mention.kind.equals("PER") ? INSIDE_PERSON : INSIDE;
    for (int i = head - 1; i >= mention.start && goesOn(tree, i, inside); i--) {
      start = isProper(tree, i) ? i : start;
    }
    for (int i = head + 1; i <= mention.end && goesOn(tree, i, inside); i++) {
      end = isProper(tree, i) ? i : end;
    }
    for (int i = end - 1; mention.kind.equals("PER") && i >= start; i--) {
      if (isTitle(tree.words()[i])) {
        start = i + 1;
      }
    }
    for (int i = start; i <= end; i++) {
      if (!names[i].equals("O")) {
        return;
      }
    }
    for (int i = start; i <= end; i++) {
      names[i] = (i == start ? "B-" : "I-") + mention.kind;
    }
  }

  private static boolean isTitle(String word) {
    return TITLES.contains(word.toLowerCase(java.util.Locale.ROOT));
  }

  private static boolean isProper(Tree tree, int i) {
    return tree.tags()[i].startsWith("NNP");
  }

  private static boolean goesOn(Tree tree, int i, Set<String> inside) {
    return isProper(tree, i) || inside.contains(tree.words()[i]);
  }
}
