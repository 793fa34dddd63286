package org.sitrep.language;

/**
 * Names relations as readers know them where treebanks of English differ. Universal Dependencies as
 * in GUM give whoever is told, asked or allowed something as indirect object even where no other
 * object is there, give a clause that is a predicate two subjects, and hang “Kansas” in “Wichita,
 * Kansas” as an unmarked nominal; converted phrase structure trees have an object, one subject and
 * an apposition.
 */
final class ReadersRelations {
  private final Sentence sentence;

  private ReadersRelations(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The same tree; relations alone may change. */
  static Sentence of(Sentence sentence) {
    ReadersRelations readers = new ReadersRelations(sentence);
    int[] heads = new int[sentence.size()];
    String[] relations = new String[sentence.size()];
    for (int token = 0; token < heads.length; token++) {
      heads[token] = sentence.head(token);
      relations[token] = readers.relation(token);
    }
    return sentence.withTree(heads, relations);
  }

  private String relation(int token) {
    return switch (sentence.relation(token)) {
      case "iobj" -> isOnlyObject(token) ? "obj" : "iobj";
      case "nsubj:outer", "csubj:outer" -> "dislocated";
      case "nmod:unmarked" -> isPlaceAfterPlace(token) ? "appos" : "nmod:unmarked";
      default -> sentence.relation(token);
    };
  }

  /** “asked them to leave”: what is asked is a clause. */
  private boolean isOnlyObject(int token) {
    int verb = sentence.head(token);
    return verb >= 0
        && sentence.child(verb, "obj") < 0
        && sentence.child(verb, "ccomp", "xcomp") >= 0;
  }

  private boolean isPlaceAfterPlace(int token) {
    int head = sentence.head(token);
    return head >= 0
        && head < token
        && sentence.tag(token).startsWith("NNP")
        && sentence.tag(head).startsWith("NNP");
  }
}
