package org.sitrep.language;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.sitrep.model.Report;
import org.sitrep.model.Span;

/**
 * Stanford CoreNLP's tokenizer, left-3-words tagger, 3-class names and neural dependency parser
 * (nndep).
 */
public final class CoreNlp implements Language {
  private static final String TAGGER = "pos-tagger/english-left3words-distsim.tagger";
  private static final String NAMES = "ner/english.all.3class.distsim.crf.ser.gz";
  private static final String PARSER = "parser/nndep/english_UD.gz";
  private static final String TOKENIZING =
      "ptb3Escaping=false,invertible=true,untokenizable=noneDelete,tokenizeNLs=true,splitHyphenated=true";

  private final MaxentTagger tagger;
  private final CRFClassifier<CoreLabel> names;
  private final NeuralParser parser;
  private final CompletableFuture<Map<String, String>> hashes;

  private interface Loading<T> {
    T from(String file) throws IOException, ClassNotFoundException;
  }

  /**
   * Loads the three models side by side.
   *
   * @param models the folder that holds CoreNLP's models, unpacked from its jar
   * @throws UncheckedIOException where a model is not there or is broken
   */
  public CoreNlp(Path models) {
    Path root = models.resolve("edu/stanford/nlp/models");
    CompletableFuture<MaxentTagger> tagging = load(root.resolve(TAGGER), MaxentTagger::new);
    CompletableFuture<CRFClassifier<CoreLabel>> naming =
        load(root.resolve(NAMES), CRFClassifier::<CoreLabel>getClassifier);
    parser = join(load(root.resolve(PARSER), file -> new NeuralParser(Path.of(file))));
    names = join(naming);
    tagger = join(tagging);
    hashes =
        CompletableFuture.supplyAsync(
            () ->
                Map.of(
                    TAGGER,
                    hash(root.resolve(TAGGER)),
                    NAMES,
                    hash(root.resolve(NAMES)),
                    PARSER,
                    hash(root.resolve(PARSER))));
  }

  private static <T> CompletableFuture<T> load(Path file, Loading<T> loading) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return loading.from(file.toString());
          } catch (IOException | ClassNotFoundException | RuntimeException failed) {
            throw new UncheckedIOException(
                new IOException("model cannot be loaded: " + file, failed));
          }
        });
  }

  private static <T> T join(CompletableFuture<T> loading) {
    try {
      return loading.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof UncheckedIOException cause ? cause : failed;
    }
  }

  private static String hash(Path file) {
    try (InputStream bytes =
        new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
      bytes.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(((DigestInputStream) bytes).getMessageDigest().digest());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** File name to SHA-256, in lower-case hexadecimal. */
  @Override
  public Map<String, String> models() {
    return join(hashes);
  }

  @Override
  public Document read(Report report) {
    PTBTokenizer<CoreLabel> tokenizer =
        new PTBTokenizer<>(
            new StringReader(report.text()), new CoreLabelTokenFactory(), TOKENIZING);
    Morphology morphology = new Morphology();
    List<Sentence> sentences = new ArrayList<>();
    for (List<CoreLabel> tokens : SentenceSplitter.split(report.text(), tokenizer.tokenize())) {
      sentences.add(parse(sentences.size(), tokens, morphology));
    }
    return new Document(report, sentences);
  }

  @Override
  public Document read(Report report, List<List<Span>> sentences) {
    Morphology morphology = new Morphology();
    List<Sentence> read = new ArrayList<>();
    for (List<Span> spans : sentences) {
      List<CoreLabel> tokens =
          spans.stream().map(span -> label(span, report.text())).collect(Collectors.toList());
      read.add(parse(read.size(), tokens, morphology));
    }
    return new Document(report, read);
  }

  private static CoreLabel label(Span span, String text) {
    String word = span.of(text);
    CoreLabel label = new CoreLabel();
    label.setWord(word);
    label.setValue(word);
    label.setOriginalText(word);
    label.setBeginPosition(span.start());
    label.setEndPosition(span.end());
    return label;
  }

  private Sentence parse(int index, List<CoreLabel> tokens, Morphology morphology) {
    tagger.tagCoreLabels(tokens);
    List<CoreLabel> named = names.classifySentence(tokens);
    int n = tokens.size();
    int[] starts = new int[n];
    int[] ends = new int[n];
    String[] words = new String[n];
    String[] lemmas = new String[n];
    String[] tags = new String[n];
    String[] found = new String[n];
    for (int i = 0; i < n; i++) {
      CoreLabel token = tokens.get(i);
      starts[i] = token.beginPosition();
      ends[i] = token.endPosition();
      words[i] = token.word();
      tags[i] = token.tag();
      lemmas[i] = morphology.lemma(words[i], tags[i]);
      found[i] = named.get(i).get(CoreAnnotations.AnswerAnnotation.class);
    }
    int[] heads = new int[n];
    String[] relations = new String[n];
    attach(tokens, heads, relations);
    return new Sentence(index, starts, ends, words, lemmas, tags, found, heads, relations);
  }

  /**
   * Parses what stands between the quotation marks as one sentence: the parser knows few quoted
   * ones.
   */
  private void attach(List<CoreLabel> tokens, int[] heads, String[] relations) {
    Arrays.fill(heads, -1);
    Arrays.fill(relations, "root");
    List<String> words = new ArrayList<>(tokens.size());
    List<String> tags = new ArrayList<>(tokens.size());
    int[] at = new int[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      if (!isQuotationMark(tokens.get(i).word())) {
        at[words.size()] = i;
        words.add(tokens.get(i).word());
        tags.add(tokens.get(i).tag());
      }
    }
    int[] found = new int[words.size()];
    String[] labels = new String[words.size()];
    parser.parse(words, tags, found, labels);
    int root = -1;
    for (int i = 0; i < found.length; i++) {
      heads[at[i]] = found[i] < 0 ? -1 : at[found[i]];
      relations[at[i]] = labels[i];
      root = found[i] < 0 ? at[i] : root;
    }
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] < 0 && i != root && root >= 0) {
        heads[i] = root;
        relations[i] = isQuotationMark(tokens.get(i).word()) ? "punct" : "dep";
      }
    }
  }

  private static boolean isQuotationMark(String word) {
    return switch (word) {
      case "\"", "“", "”", "„", "«", "»", "``", "''", "‘" -> true;
      default -> false;
    };
  }
}
