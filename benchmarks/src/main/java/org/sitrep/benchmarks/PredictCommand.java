package org.sitrep.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sitrep.language.Conllu;
import org.sitrep.language.Language;
import org.sitrep.read.Given;
import org.sitrep.read.Tokenized;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code predict}: an engine's word on the tokens of a CoNLL-U file, for a scorer. */
@Command(
    name = "predict",
    mixinStandardHelpOptions = true,
    description = "Writes what an engine predicts on the sentences and tokens of a CoNLL-U file.")
final class PredictCommand implements Callable<Integer> {
  @Mixin private final ModelsOption models = new ModelsOption();

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      description = "ours, lean (CoreNLP with nndep) or beam (CoreNLP's shift-reduce parser).")
  private Engine engine = Engine.ours;

  @Parameters(index = "0", paramLabel = "GOLD", description = "A file .conllu.")
  private Path gold = Path.of("");

  @Parameters(index = "1", paramLabel = "OUT", description = "Where the prediction goes.")
  private Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    List<Tokenized> reports = Texts.of(List.of(gold.toString()), Long.MAX_VALUE);
    Language language = engine.load(models.folder());
    StringBuilder text = new StringBuilder();
    for (Tokenized one : reports) {
      text.append(predicted(language, one));
    }
    Files.writeString(out, text);
    return 0;
  }

  static String predicted(Language language, Tokenized given) {
    return Conllu.write(
        language.read(given.report(), given.sentences().stream().map(Given::tokens).toList()),
        given.sentences().stream().map(Given::lines).toList());
  }
}
