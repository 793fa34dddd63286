package org.sitrep.training;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Shares right over sentences, as the field counts them: tags, heads (UAS), heads with relations
 * without subtypes (LAS), the same over core arguments, and names by exact span and kind (F1).
 */
final class Score {
  private static final Set<String> CORE =
      Set.of("nsubj", "csubj", "obj", "iobj", "obl", "ccomp", "xcomp", "advcl", "acl");

  private int tokens;
  private int tags;
  private int heads;
  private int labelled;
  private int core;
  private int coreRight;
  private int namesWanted;
  private int namesFound;
  private int namesRight;

  void trees(Tree gold, Tree found) {
    for (int i = 0; i < gold.size(); i++) {
      tokens++;
      tags += gold.tags()[i].equals(found.tags()[i]) ? 1 : 0;
      boolean head = gold.heads()[i] == found.heads()[i];
      String wanted = main(gold.relations()[i]);
      boolean right = head && wanted.equals(main(found.relations()[i]));
      heads += head ? 1 : 0;
      labelled += right ? 1 : 0;
      core += CORE.contains(wanted) ? 1 : 0;
      coreRight += right && CORE.contains(wanted) ? 1 : 0;
    }
  }

  private static String main(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  void names(String[] gold, String[] found) {
    Set<List<Object>> wanted = spans(gold);
    Set<List<Object>> got = spans(found);
    namesWanted += wanted.size();
    namesFound += got.size();
    got.retainAll(wanted);
    namesRight += got.size();
  }

  private static Set<List<Object>> spans(String[] classes) {
    Set<List<Object>> spans = new HashSet<>();
    for (int i = 0; i < classes.length; i++) {
      if (classes[i].startsWith("B-")) {
        int end = i + 1;
        String inside = "I-" + classes[i].substring(2);
        while (end < classes.length && classes[end].equals(inside)) {
          end++;
        }
        spans.add(List.of(i, end, inside));
      }
    }
    return spans;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    if (tokens > 0) {
      text.append(
          String.format(
              Locale.ROOT,
              "XPOS %.4f UAS %.4f LAS %.4f core %.4f",
              tags / (double) tokens,
              heads / (double) tokens,
              labelled / (double) tokens,
              coreRight / (double) core));
    }
    if (namesWanted > 0) {
      text.append(
          String.format(
              Locale.ROOT,
              " names P %.4f R %.4f F1 %.4f",
              namesRight / (double) Math.max(1, namesFound),
              namesRight / (double) namesWanted,
              2.0 * namesRight / (namesFound + namesWanted)));
    }
    return text.toString().strip();
  }
}
