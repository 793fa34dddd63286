package org.sitrep.read;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of an article's markup: paragraphs parted by a blank line, white space as a browser
 * shows it.
 */
final class PageText implements NodeVisitor {
  private static final Set<String> UNREAD =
      Set.of("script", "style", "noscript", "template", "iframe", "svg");
  private static final Set<String> CELLS = Set.of("td", "th");

  private final StringBuilder text = new StringBuilder();
  private String gap = "";
  private int unread;

  private PageText() {}

  static String of(Element article) {
    PageText text = new PageText();
    article.traverse(text);
    return text.text.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words && unread == 0) {
      add(words.getWholeText());
    } else if (node instanceof Element element) {
      unread += UNREAD.contains(element.normalName()) ? 1 : 0;
      part(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      unread -= UNREAD.contains(element.normalName()) ? 1 : 0;
      part(element);
    }
  }

  private void part(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      widen("\n");
    } else if (CELLS.contains(name)) {
      widen(" ");
    } else if (element.isBlock()) {
      widen("\n\n");
    }
  }

  /** The widest gap between two words wins: a blank line over a line end over a space. */
  private void widen(String wider) {
    if (wider.length() > gap.length() || (wider.equals("\n") && gap.equals(" "))) {
      gap = wider;
    }
  }

  private void add(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\u00A0') {
        widen(" ");
        continue;
      }
      text.append(text.length() == 0 ? "" : gap).append(c);
      gap = "";
    }
  }
}
