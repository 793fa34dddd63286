package org.sitrep.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.sitrep.language.network.Grammar;
import org.sitrep.language.network.Network;
import org.sitrep.language.network.Reading;
import org.sitrep.model.Report;
import org.sitrep.model.Span;

/**
 * Our own reading of English: tokens and sentences by rules, then tags, names and trees by one
 * small network whose weights come with the program.
 */
public final class English implements Language {
  private static final String FILE = "english.network";

  private final Network network;
  private final String hash;

  /**
   * Loads the network.
   *
   * @throws UncheckedIOException where it is not on the class path or is broken
   */
  public English() {
    MessageDigest digest = sha256();
    try (InputStream stream = English.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IOException("no " + FILE + " on the class path");
      }
      network = Network.read(new DigestInputStream(stream, digest));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    hash = HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** File name to SHA-256, in lower-case hexadecimal. */
  @Override
  public Map<String, String> models() {
    return Map.of(FILE, hash);
  }

  @Override
  public Document read(Report report) {
    Tokens tokens = Tokenizer.tokenize(report.text());
    List<int[][]> sentences = new ArrayList<>();
    for (Sentences.Range range : Sentences.split(tokens)) {
      sentences.add(
          new int[][] {
            Arrays.copyOfRange(tokens.starts(), range.from(), range.to()),
            Arrays.copyOfRange(tokens.ends(), range.from(), range.to())
          });
    }
    return document(report, sentences);
  }

  @Override
  public Document read(Report report, List<List<Span>> sentences) {
    return document(
        report,
        sentences.stream()
            .map(
                spans ->
                    new int[][] {
                      spans.stream().mapToInt(Span::start).toArray(),
                      spans.stream().mapToInt(Span::end).toArray()
                    })
            .toList());
  }

  /**
   * @param sentences of each the starts and the ends of its tokens
   */
  private Document document(Report report, List<int[][]> sentences) {
    Reading reading = new Reading(network);
    List<String[]> words = new ArrayList<>();
    List<Grammar> grammars = new ArrayList<>();
    for (int[][] sentence : sentences) {
      String[] own = new String[sentence[0].length];
      for (int i = 0; i < own.length; i++) {
        own[i] = report.text().substring(sentence[0][i], sentence[1][i]);
      }
      words.add(own);
      grammars.add(reading.read(own));
    }
    NameConsistency.settle(words, grammars, network::namesPlaces);
    List<Sentence> read = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      read.add(sentence(s, sentences.get(s), words.get(s), grammars.get(s)));
    }
    return new Document(report, read);
  }

  private static Sentence sentence(int index, int[][] ends, String[] words, Grammar grammar) {
    int n = words.length;
    String[] lemmas = new String[n];
    String[] names = new String[n];
    boolean[] nameStarts = new boolean[n];
    for (int i = 0; i < n; i++) {
      lemmas[i] = Lemmas.lemma(words[i], grammar.tags()[i]);
      names[i] = kind(grammar.names()[i]);
      nameStarts[i] = grammar.names()[i].startsWith("B-");
    }
    return new Sentence(
        index,
        ends[0],
        ends[1],
        words,
        lemmas,
        grammar.tags(),
        names,
        nameStarts,
        grammar.heads(),
        grammar.relations());
  }

  private static String kind(String name) {
    return switch (name.substring(name.indexOf('-') + 1)) {
      case "PER" -> "PERSON";
      case "ORG" -> "ORGANIZATION";
      case "LOC" -> "LOCATION";
      default -> "O";
    };
  }
}
