package org.sitrep.fuse.origins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Table;
import org.sitrep.model.Report;

/** Finds the agency or outlet that a report credits with its text, or quotes. */
final class Agencies {
  /** How far into a text a dateline stands, in UTF-16 code units. */
  private static final int HEAD = 400;

  private static final int TAIL = 400;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> hosts = new HashMap<>();
  private final Pattern dateline;
  private final Pattern credit;
  private final Pattern quoted;
  private final Pattern quoting;
  private final Pattern address;

  Agencies() {
    List<String> agencies = new ArrayList<>();
    List<String> all = new ArrayList<>();
    for (Table.Row row : Table.of(Agencies.class, "agencies.tsv").rows()) {
      boolean agency = row.get("agency").equals("yes");
      for (String alias : row.list("aliases")) {
        names.putIfAbsent(alias, row.get("name"));
        all.add(Pattern.quote(alias));
        if (agency) {
          agencies.add(Pattern.quote(alias));
        }
      }
      if (agency) {
        row.list("hosts").forEach(host -> hosts.put(host, row.get("name")));
      }
    }
    // Longer names first, so that “Associated Press” is not read as less.
    all.sort((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b));
    agencies.sort((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b));
    String agency = "(" + String.join("|", agencies) + ")";
    String any = "(?:the )?(" + String.join("|", all) + ")\\b";
    dateline =
        Pattern.compile(
            "\\("
                + agency
                + "\\)\\s*[-–—:]|^\\s*"
                + agency
                + "\\s*[-–—]\\s|\\bBy "
                + agency
                + "\\b");
    credit =
        Pattern.compile(
            "(?:©|Copyright|\\(c\\))\\s*(?:\\d{4}\\s*)?(?:The )?"
                + agency
                + "\\b|[-–—(\\[]\\s*"
                + agency
                + "\\s*[)\\]]?\\s*$|(?:Source|Via):\\s*"
                + agency
                + "\\b");
    quoted =
        Pattern.compile(
            "\\b(?:told|tells|telling|spoke to|speaking to|spoke with|interview with|according"
                + " to|reported by|seen by|obtained by|cited by|quoted"
                + " by|citing|cites|cited|quoting|quotes|quoted|informed|reports from|with"
                + " reference to|referring to) "
                + any);
    quoting =
        Pattern.compile(
            "\\b"
                + any
                + "(?:(?:'s| news agency| news| newspaper| television| channel)){0,2}[,]? (?:has"
                + " |had |also |later"
                + " )?(?:reported|reports|writes|wrote|said|says|quoted|quotes|cited|cites|adds|added|noted|notes|understands|learned|revealed|reveals)\\b");
    address = Pattern.compile("(?:/|^)wires?[/-](\\w+)|/(\\w+)/article-\\d+");
  }

  /**
   * The agency whose text a report is, by dateline, byline, credit line, outlet or address; null
   * where none.
   */
  @Nullable String textOf(Report report) {
    String outlet = lower(report.outlet());
    String url = lower(report.url());
    for (Map.Entry<String, String> one : hosts.entrySet()) {
      if (outlet.contains(one.getKey())
          || url.contains("//" + one.getKey())
          || url.contains("." + one.getKey())) {
        return one.getValue();
      }
    }
    String byName = outlet.isEmpty() ? null : names.get(String.valueOf(report.outlet()));
    if (byName != null && hosts.containsValue(byName)) {
      return byName;
    }
    String text = report.text();
    String head = text.substring(0, Math.min(HEAD, text.length()));
    String tail = text.substring(Math.max(0, text.length() - TAIL)).strip();
    String lead = first(dateline, head);
    String byline =
        report.byline() == null
            ? null
            : first(Pattern.compile("(" + alternatives() + ")\\b"), report.byline());
    String named = lead == null ? byline : lead;
    return named == null ? wireAddress(url, first(credit, lastLine(tail))) : named;
  }

  /** “/wires/pa/” in an address. */
  private @Nullable String wireAddress(String url, @Nullable String otherwise) {
    Matcher matcher = address.matcher(url);
    while (matcher.find()) {
      String part = matcher.group(1);
      String name = part == null ? null : names.get(part.toUpperCase(Locale.ROOT));
      if (name != null) {
        return name;
      }
    }
    return otherwise;
  }

  /** The agency or outlet that a report quotes first, null where it quotes none. */
  @Nullable String quotedBy(Report report) {
    String text = report.text();
    Matcher told = quoted.matcher(text);
    Matcher tells = quoting.matcher(text);
    boolean one = told.find();
    boolean two = tells.find();
    if (!one && !two) {
      return null;
    }
    Matcher first = !two || one && told.start() < tells.start() ? told : tells;
    return names.get(first.group(1));
  }

  private String alternatives() {
    return String.join(
        "|",
        names.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .map(Pattern::quote)
            .toList());
  }

  /** A photo credit is no credit of the text. */
  private static String lastLine(String tail) {
    String line = tail.substring(tail.lastIndexOf('\n') + 1);
    String low = line.toLowerCase(Locale.ROOT);
    return low.contains("photo")
            || low.contains("image")
            || low.contains("picture")
            || low.contains("getty")
        ? ""
        : line;
  }

  private @Nullable String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        String alias = matcher.group(group);
        if (alias != null) {
          return names.get(alias);
        }
      }
    }
    return null;
  }

  private static String lower(@Nullable String text) {
    return text == null ? "" : text.toLowerCase(Locale.ROOT);
  }
}
