package org.sitrep.benchmarks.coreference;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitrep.analyze.Analyzer;
import org.sitrep.benchmarks.Texts;
import org.sitrep.language.English;
import org.sitrep.language.Language;
import org.sitrep.model.Analysis;
import org.sitrep.model.Entity.Form;
import org.sitrep.read.Given;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coreference}: Sitrep's entities beside gold ones. */
@Command(
    name = "coreference",
    mixinStandardHelpOptions = true,
    description =
        "Mentions, coreference (MUC, B3, CEAFe) and pronouns of Sitrep's entities against GUM's"
            + " marks in MISC, on the file's sentences and tokens. Counted are entities of type"
            + " person and organization, and places whose Wikipedia article is a country's.")
public final class CoreferenceCommand implements Callable<Integer> {
  private static final Map<String, Set<Form>> FORMS = forms();

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--documents",
      paramLabel = "PREFIX",
      description = "Only documents whose id begins so (GUM_news).")
  private String prefix = "";

  @Option(names = "--errors", description = "Prints what is missed, made up or tied wrongly, too.")
  private boolean errors;

  @Parameters(arity = "1..*", paramLabel = "GOLD", description = "Files .conllu.")
  private List<String> files = List.of();

  /** A document beside its reading, by exact words and by heads. */
  private record Read(
      GoldDocument document, List<ReadMention> mentions, Alignment exact, Alignment heads) {}

  private static Map<String, Set<Form>> forms() {
    Map<String, Set<Form>> forms = new LinkedHashMap<>();
    forms.put("all", EnumSet.allOf(Form.class));
    forms.put("names", EnumSet.of(Form.NAME));
    forms.put("nominals", EnumSet.of(Form.NOMINAL));
    forms.put("pronouns", EnumSet.of(Form.PRONOUN));
    forms.put("names and nominals", EnumSet.of(Form.NAME, Form.NOMINAL));
    forms.put("names and pronouns", EnumSet.of(Form.NAME, Form.PRONOUN));
    return forms;
  }

  @Override
  public Integer call() {
    Language language = new English();
    Analyzer analyzer = new Analyzer();
    List<Read> all =
        Texts.of(files, Long.MAX_VALUE).stream()
            .flatMap(file -> GoldDocument.in(file).stream())
            .filter(one -> one.given().report().id().startsWith(prefix))
            .map(one -> read(one, language, analyzer))
            .toList();
    say(
        "%d documents, %d gold mentions that count",
        all.size(), all.stream().mapToInt(one -> one.document.counted().size()).sum());
    mentions(all);
    say("");
    coreference(all);
    say("");
    pronouns(all);
    if (errors) {
      all.forEach(one -> new Errors(one.document, one.mentions, one.heads, this::say).print());
    }
    return 0;
  }

  private static Read read(GoldDocument document, Language language, Analyzer analyzer) {
    Analysis analysis =
        analyzer.analyze(
            language
                .read(
                    document.given().report(),
                    document.given().sentences().stream().map(Given::tokens).toList())
                .forReaders());
    List<ReadMention> mentions = new ArrayList<>();
    analysis
        .entities()
        .forEach(
            one ->
                one.mentions()
                    .forEach(
                        mention ->
                            mentions.add(
                                new ReadMention(mention.span(), mention.form(), one.id()))));
    mentions.removeIf(one -> document.words().isAdjective(one.span()));
    return new Read(
        document,
        mentions,
        new Alignment(document, mentions, false),
        new Alignment(document, mentions, true));
  }

  private void mentions(List<Read> all) {
    say("| mentions | gold | said | P exact | R exact | F exact | P head | R head | F head |");
    say("|---|---|---|---|---|---|---|---|---|");
    for (String kind : List.of("all", "names", "nominals", "pronouns")) {
      Scope scope = new Scope(FORMS.getOrDefault(kind, Set.of()), true);
      Tally exact = Tally.NONE;
      Tally heads = Tally.NONE;
      for (Read one : all) {
        exact = exact.plus(mentions(scope, one, one.exact));
        heads = heads.plus(mentions(scope, one, one.heads));
      }
      say(
          "| %s | %.0f | %.0f | %s | %s |",
          kind, heads.gold(), heads.said(), row(exact), row(heads));
    }
  }

  private static Tally mentions(Scope scope, Read one, Alignment alignment) {
    Set<Object> gold = new HashSet<>();
    scope.gold(one.document).forEach(gold::addAll);
    Set<Object> read = new HashSet<>();
    scope.read(one.mentions, alignment).forEach(read::addAll);
    double both = read.stream().filter(gold::contains).count();
    return new Tally(both, gold.size(), both, read.size());
  }

  private void coreference(List<Read> all) {
    say("| coreference | MUC P/R/F | B3 P/R/F | CEAFe P/R/F | CoNLL |");
    say("|---|---|---|---|---|");
    for (Map.Entry<String, Set<Form>> kind : FORMS.entrySet()) {
      if (kind.getKey().equals("nominals") || kind.getKey().equals("pronouns")) {
        continue;
      }
      row(kind.getKey(), all, new Scope(kind.getValue(), true), true);
      row(kind.getKey() + ", no singletons", all, new Scope(kind.getValue(), false), true);
    }
    row("all, exact words", all, new Scope(EnumSet.allOf(Form.class), true), false);
    row("all, exact, no singletons", all, new Scope(EnumSet.allOf(Form.class), false), false);
  }

  private void row(String name, List<Read> all, Scope scope, boolean heads) {
    StringBuilder row = new StringBuilder("| " + name);
    double sum = 0;
    for (Measure measure : Measure.values()) {
      Tally tally = Tally.NONE;
      for (Read one : all) {
        tally =
            tally.plus(
                measure.of(
                    scope.gold(one.document),
                    scope.read(one.mentions, heads ? one.heads : one.exact)));
      }
      row.append(" | ").append(row(tally).replace(" | ", " / "));
      sum += tally.f1();
    }
    say("%s | %.3f |", row, sum / Measure.values().length);
  }

  private void pronouns(List<Read> all) {
    say("| pronouns | gold | right | wrong | none | in excess | accuracy | precision |");
    say("|---|---|---|---|---|---|---|---|");
    Pronouns.Count third = new Pronouns.Count(0, 0, 0, 0);
    for (Pronouns kind : Pronouns.values()) {
      Pronouns.Count count = new Pronouns.Count(0, 0, 0, 0);
      for (Read one : all) {
        count = count.plus(kind.count(one.document, one.mentions, one.heads, slip -> {}));
      }
      third = kind == Pronouns.I_WE ? third : third.plus(count);
      row(kind.name().toLowerCase(Locale.ROOT).replace('_', '/'), count);
    }
    row("third person", third);
  }

  private void row(String name, Pronouns.Count count) {
    say(
        "| %s | %d | %d | %d | %d | %d | %.3f | %.3f |",
        name,
        count.gold(),
        count.right(),
        count.wrong(),
        count.none(),
        count.excess(),
        count.accuracy(),
        count.precision());
  }

  private static String row(Tally tally) {
    return String.format(
        Locale.ROOT, "%.3f | %.3f | %.3f", tally.precision(), tally.recall(), tally.f1());
  }

  private void say(String format, Object... values) {
    if (spec != null) {
      PrintWriter out = spec.commandLine().getOut();
      out.println(String.format(Locale.ROOT, format, values));
      out.flush();
    }
  }

  private void say(String line) {
    say("%s", line);
  }
}
