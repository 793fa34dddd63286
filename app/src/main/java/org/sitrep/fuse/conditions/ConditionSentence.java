package org.sitrep.fuse.conditions;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.fuse.evidence.Prose;
import org.sitrep.knowledge.Table;

/** Says a condition in one plain sentence, by a table of patterns. */
final class ConditionSentence {
  private static final Pattern PART = Pattern.compile("\\[([^\\]]*)\\]");
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)\\}");
  private final List<Table.Row> rows = Table.of(ConditionSentence.class, "sentences.tsv").rows();

  /**
   * @param values the words for each slot that is filled
   * @param plural whether {@code who} is several
   */
  String of(String kind, boolean holds, Map<String, String> values, boolean plural) {
    for (Table.Row row : rows) {
      if (row.get("kind").equals(kind) && row.get("holds").equals(Boolean.toString(holds))) {
        String sentence = fill(row.get("sentence"), values, plural);
        if (sentence != null) {
          return Prose.sentence(sentence);
        }
      }
    }
    return Prose.sentence(values.getOrDefault("who", ""));
  }

  private static @Nullable String fill(String pattern, Map<String, String> values, boolean plural) {
    Matcher parts = PART.matcher(pattern.replace("[s]", plural ? "" : "s"));
    StringBuilder kept = new StringBuilder();
    while (parts.find()) {
      String part = slots(parts.group(1), values, plural);
      parts.appendReplacement(kept, Matcher.quoteReplacement(part == null ? "" : part));
    }
    parts.appendTail(kept);
    return slots(kept.toString(), values, plural);
  }

  private static @Nullable String slots(
      String pattern, Map<String, String> values, boolean plural) {
    Matcher slots = SLOT.matcher(pattern);
    StringBuilder filled = new StringBuilder();
    while (slots.find()) {
      String name = slots.group(1);
      String value =
          switch (name) {
            case "be" -> plural ? "are" : "is";
            case "have" -> plural ? "have" : "has";
            default -> values.get(name);
          };
      if (value == null) {
        return null;
      }
      slots.appendReplacement(filled, Matcher.quoteReplacement(value));
    }
    return slots.appendTail(filled).toString();
  }
}
