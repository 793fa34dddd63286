package org.sitrep.language;

/**
 * Reads a word of capitals among words of small letters (“ECOWAS issued …”) as a name: a tagger
 * that has never met it may take it for a verb. Where it was hung on the verb after it as an
 * auxiliary or adverb, it is the subject that this verb has not got.
 */
final class Acronyms {
  private static final int SHORTEST = 3;

  private Acronyms() {}

  static Sentence of(Sentence sentence) {
    int n = sentence.size();
    String[] tags = new String[n];
    int[] heads = new int[n];
    String[] relations = new String[n];
    for (int token = 0; token < n; token++) {
      tags[token] = sentence.tag(token);
      heads[token] = sentence.head(token);
      relations[token] = sentence.relation(token);
    }
    for (int token = 0; token < n; token++) {
      if (isMisread(sentence, token)) {
        tags[token] = "NNP";
        int verb = heads[token];
        if (isSubject(sentence, token, verb)) {
          boolean auxiliary = sentence.is(token, "aux");
          relations[token] = "nsubj";
          boolean other = sentence.children(verb, "aux").size() > (auxiliary ? 1 : 0);
          tags[verb] = tags[verb].equals("VBN") && !other ? "VBD" : tags[verb];
        }
      }
    }
    return sentence.withTags(tags).withTree(heads, relations);
  }

  private static boolean isMisread(Sentence sentence, int token) {
    String word = sentence.word(token);
    boolean capitals = word.length() >= SHORTEST && word.chars().allMatch(Character::isUpperCase);
    return capitals
        && sentence.tag(token).matches("VB[DGNPZ]?|RB|IN|MD|JJ|FW|NN")
        && isAmongSmall(sentence, token);
  }

  /** Whether a word of small letters stands next to it, or next but one. */
  private static boolean isAmongSmall(Sentence sentence, int token) {
    int from = Math.max(0, token - 2);
    int to = Math.min(sentence.size(), token + 3);
    for (int other = from; other < to; other++) {
      if (sentence.word(other).chars().allMatch(Character::isLowerCase)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSubject(Sentence sentence, int token, int verb) {
    return verb > token
        && sentence.is(token, "aux", "aux:pass", "advmod", "mark", "cop", "amod", "compound")
        && sentence.isVerb(verb)
        && sentence.children(verb, "nsubj", "nsubj:pass", "expl").stream()
            .allMatch(one -> sentence.tag(one).equals("WDT"));
  }
}
