package org.sitrep.read;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * Tells texts that are not in English, by OpenNLP's detector of 103 languages. Leaves the benefit
 * of the doubt: of 4,000 pieces of 100 characters out of English news, none is mistaken. Plain
 * English is known by its commonest words, so that the model is loaded only for the rest.
 */
final class Languages {
  /** Where the model stands in the jar opennlp-models-langdetect. */
  private static final String MODEL = "/langdetect-183.bin";

  /** The detector needs no more; it slows down in proportion. */
  private static final int SAMPLE = 1000;

  private static final int LEAST_LETTERS = 80;
  private static final int LEAST_FOREIGN_LETTERS = 20;

  /** How many times likelier than English a language must be. */
  private static final double ODDS = 4;

  private static final double ODDS_IN_ANOTHER_SCRIPT = 2;

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Set<String> COMMONEST = Set.of("the", "of", "and", "to");
  private static final double SHARE_OF_COMMONEST = 0.08;
  private static final int LEAST_WORDS = 20;

  private @Nullable LanguageDetectorME detector;

  /**
   * The English name of the language that a text is in, nothing where it is English or cannot be
   * told.
   */
  Optional<String> foreign(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    if (isPlainEnglish(sample)) {
      return Optional.empty();
    }
    long letters = sample.chars().filter(Character::isLetter).count();
    boolean latin =
        sample.codePoints().filter(c -> Character.isLetter(c) && isLatin(c)).count() * 2 > letters;
    if (letters < (latin ? LEAST_LETTERS : LEAST_FOREIGN_LETTERS)) {
      return Optional.empty();
    }
    Language[] languages = detector().predictLanguages(sample);
    double english = 0;
    for (Language language : languages) {
      english = language.getLang().equals("eng") ? language.getConfidence() : english;
    }
    double odds = languages[0].getConfidence() / Math.max(english, 1e-9);
    return odds >= (latin ? ODDS : ODDS_IN_ANOTHER_SCRIPT)
        ? Optional.of(name(languages[0].getLang()))
        : Optional.empty();
  }

  /**
   * The English name of the language that a report says it is in.
   *
   * @param code ISO 639 code or BCP 47 tag
   * @return nothing where it is English or no language that is known
   */
  static Optional<String> foreignByCode(String code) {
    ULocale locale =
        ULocale.forLanguageTag(code.strip().replace('_', '-').toLowerCase(Locale.ROOT));
    String name = name(locale.getLanguage());
    boolean known =
        !locale.getLanguage().isEmpty()
            && !name.equals(locale.getLanguage())
            && !locale.getLanguage().equals("und");
    return known && !name.equals("English") ? Optional.of(name) : Optional.empty();
  }

  private static boolean isPlainEnglish(String sample) {
    String[] words = SPACE.split(sample.strip(), -1);
    int common = 0;
    for (String word : words) {
      common += COMMONEST.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    return words.length >= LEAST_WORDS && common >= SHARE_OF_COMMONEST * words.length;
  }

  private static boolean isLatin(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  private static String name(String code) {
    return new ULocale(code).getDisplayLanguage(ULocale.ENGLISH);
  }

  private LanguageDetectorME detector() {
    if (detector == null) {
      try (InputStream model = Languages.class.getResourceAsStream(MODEL)) {
        if (model == null) {
          throw new IllegalStateException("no " + MODEL + " on the class path");
        }
        detector = new LanguageDetectorME(new LanguageDetectorModel(model));
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
    return detector;
  }
}
