package org.sitrep.brief;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import org.sitrep.model.Report;
import org.sitrep.model.Situation;

/**
 * A situation as one HTML file that needs no network: what happened, the differences side by side,
 * and the reports' texts with the cited passages marked. Reads without JavaScript; the script only
 * narrows a mark to the words cited.
 */
public final class HtmlBrief {
  private static final String TEMPLATES = "org.sitrep.brief.html.templates";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, HtmlBrief.class.getClassLoader(), TEMPLATES);

  /**
   * The page.
   *
   * @param reports the situation's reports, whose texts are shown
   */
  public String write(Situation situation, List<Report> reports) {
    Outline outline = Briefing.of(situation);
    StringOutput page = new StringOutput();
    engine.render("brief.jte", HtmlPage.of(situation, outline, reports), page);
    return page.toString();
  }
}
