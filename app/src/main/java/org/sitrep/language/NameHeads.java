package org.sitrep.language;

/**
 * Hangs names on their last word. Treebanks of English differ there: Universal Dependencies as in
 * GUM hang “Lina Berg” on “Lina” ({@code flat}), a title before a name on the name ({@code
 * nmod:desc}) and a name on the common noun before it (“spokesman Lina Berg”, {@code appos});
 * converted phrase structure trees hang all these words on the name's last ({@code compound}).
 * Readers ask for the latter whatever the parser was taught on, so that the word by which somebody
 * goes on to be called, the surname, stands where the name stands in the sentence.
 */
final class NameHeads {
  private final Sentence sentence;

  /**
   * The token that stands for each in the tree: for a name's first word, and for a noun before a
   * name, the name's last word; else itself.
   */
  private final int[] standing;

  /** Of a name's last word the first, else −1. */
  private final int[] places;

  private NameHeads(Sentence sentence) {
    this.sentence = sentence;
    standing = new int[sentence.size()];
    places = new int[sentence.size()];
    for (int token = 0; token < standing.length; token++) {
      standing[token] = token;
      places[token] = -1;
    }
    for (int token = 0; token < standing.length; token++) {
      int last = lastOf(token);
      if (last > token) {
        standing[token] = last;
        places[last] = token;
      }
    }
    for (int token = 0; token < standing.length; token++) {
      int name = nameAfter(token);
      if (name >= 0) {
        standing[token] = standing[name];
        places[standing[name]] = token;
      }
    }
  }

  /** The same tokens, their names hung on the last word. */
  static Sentence last(Sentence sentence) {
    NameHeads names = new NameHeads(sentence);
    int[] heads = new int[sentence.size()];
    String[] relations = new String[sentence.size()];
    for (int token = 0; token < heads.length; token++) {
      heads[token] = names.head(token);
      relations[token] = names.relation(token);
    }
    return sentence.withTree(heads, relations);
  }

  /** The last word of the name that hangs on this one, −1 where none does. */
  private int lastOf(int first) {
    if (!isProper(first) || sentence.is(first, "flat")) {
      return -1;
    }
    int last = -1;
    for (int part : sentence.children(first, "flat")) {
      last = isProper(part) ? part : last;
    }
    return last;
  }

  /** The name that follows a common noun with nothing between and hangs on it, −1 for none. */
  private int nameAfter(int noun) {
    if (!sentence.isNoun(noun) || isProper(noun)) {
      return -1;
    }
    for (int name : sentence.children(noun, "appos", "flat")) {
      if (isProper(name) && sentence.first(name) == noun + 1 && isProper(noun + 1)) {
        return name;
      }
    }
    return -1;
  }

  private boolean isProper(int token) {
    return sentence.tag(token).startsWith("NNP");
  }

  private int head(int token) {
    if (standing[token] != token) {
      return standing[token];
    }
    int head = sentence.head(places[token] < 0 ? token : places[token]);
    return head < 0 ? -1 : standing[head];
  }

  private String relation(int token) {
    if (standing[token] != token) {
      return "compound";
    }
    int place = places[token] < 0 ? token : places[token];
    String relation = sentence.relation(place);
    int head = sentence.head(place);
    boolean part = relation.startsWith("flat") && head >= 0 && standing[head] > token;
    boolean title = relation.equals("nmod:desc") && head > place;
    return part || title ? "compound" : relation;
  }
}
