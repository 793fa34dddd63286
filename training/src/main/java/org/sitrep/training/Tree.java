package org.sitrep.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sentence of a CoNLL-U file, by columns.
 *
 * @param words FORM
 * @param universal UPOS
 * @param tags XPOS
 * @param heads HEAD: 0 the root, j + 1 token j; −1 where there is none
 * @param relations DEPREL, “_” where there is none
 * @param misc MISC
 */
record Tree(
    String id,
    String[] words,
    String[] lemmas,
    String[] universal,
    String[] tags,
    int[] heads,
    String[] relations,
    String[] misc) {

  int size() {
    return words.length;
  }

  /** The BIO classes in MISC's {@code NER=}, “?” where not known, O where there is none. */
  String[] names() {
    String[] names = new String[size()];
    for (int i = 0; i < names.length; i++) {
      String found = misc("NER", i);
      names[i] = Labels.NAMES.contains(found) || found.equals(Majority.UNKNOWN) ? found : "O";
    }
    return names;
  }

  /** A value of MISC, empty where the key is not there. */
  String misc(String key, int token) {
    for (String part : misc[token].split("\\|", -1)) {
      if (part.startsWith(key + "=")) {
        return part.substring(key.length() + 1);
      }
    }
    return "";
  }

  /** The words alone, nothing said of them but what MISC says. */
  Tree unread() {
    int[] none = new int[size()];
    Arrays.fill(none, -1);
    return new Tree(id, words, lemmas, universal, tags, none, relations, misc);
  }

  /** As CoNLL-U, with a name's class in MISC, an empty line after it. */
  String conllu(String[] names) {
    StringBuilder text = new StringBuilder("# sent_id = ").append(id).append('\n');
    for (int i = 0; i < size(); i++) {
      text.append(i + 1).append('\t').append(words[i]).append('\t').append(lemmas[i]);
      text.append('\t').append(universal[i]).append('\t').append(tags[i]).append("\t_\t");
      text.append(heads[i]).append('\t').append(relations[i]).append("\t_\tNER=");
      text.append(names[i]).append('\n');
    }
    return text.append('\n').toString();
  }

  /** The sentences of a file; lines of multiword tokens and empty nodes are passed over. */
  static List<Tree> of(Path file) throws IOException {
    List<Tree> trees = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    String id = "";
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("# sent_id")) {
          id = line.substring(line.indexOf('=') + 1).strip();
        } else if (line.isBlank() && !rows.isEmpty()) {
          trees.add(of(id, rows));
          rows.clear();
        } else if (!line.isBlank() && Character.isDigit(line.charAt(0))) {
          String[] row = line.split("\t", -1);
          if (row[0].chars().allMatch(Character::isDigit)) {
            rows.add(row);
          }
        }
      }
    }
    if (!rows.isEmpty()) {
      trees.add(of(id, rows));
    }
    return trees;
  }

  private static Tree of(String id, List<String[]> rows) {
    int n = rows.size();
    int[] heads = new int[n];
    for (int i = 0; i < n; i++) {
      String head = rows.get(i)[6];
      heads[i] = head.equals("_") ? -1 : Integer.parseInt(head);
    }
    return new Tree(
        id,
        column(rows, 1),
        column(rows, 2),
        column(rows, 3),
        column(rows, 4),
        heads,
        column(rows, 7),
        column(rows, 9));
  }

  private static String[] column(List<String[]> rows, int at) {
    return rows.stream().map(row -> row[at]).toArray(String[]::new);
  }
}
