package org.sitrep.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {
  private static final int MILLION = 1_000_000;

  private static String cut(String text) {
    Tokens tokens = Tokenizer.tokenize(text);
    StringJoiner words = new StringJoiner(" ");
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.word(i));
    }
    return words.toString();
  }

  /** Spans in order inside the text, none inside a pair; all that is no space is covered once. */
  private static void assertSound(String text) {
    Tokens tokens = Tokenizer.tokenize(text);
    int at = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int start = tokens.starts()[i];
      int end = tokens.ends()[i];
      assertTrue(at <= start && start < end && end <= text.length(), "token " + i);
      assertTrue(end - start <= Tokenizer.LONGEST, "token " + i + " is too long");
      assertNothing(text, at, start);
      assertFalse(isInsidePair(text, start) || isInsidePair(text, end), "pair cut at " + start);
      at = end;
    }
    assertNothing(text, at, text.length());
  }

  private static void assertNothing(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      byte type = Characters.of(text.charAt(i));
      assertTrue(type == Characters.SPACE || type == Characters.JOINER, "lost at " + i);
    }
  }

  private static boolean isInsidePair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "all-woman crew|all - woman crew",
        "a 12-year-old|a 12 - year - old",
        "re-elected non-voters|re-elected non-voters",
        "pro-Brell e-mail|pro-Brell e-mail",
        "an over-the-top show|an over - the - top show",
        "non-profit-making|non-profit - making",
        "mid-1980s|mid-1980s",
        "Marlow-based|Marlow - based",
        "won 3-1|won 3 - 1",
        "in 2017-18|in 2017 - 18",
        "call 555-0123|call 555-0123",
        "on 2012-05-13|on 2012-05-13",
        "pages 12–15|pages 12 – 15",
        "word—word|word — word",
        "word -- word|word -- word",
        "-5 degrees|-5 degrees",
      })
  void hyphensAndDashes(String text, String words) {
    assertEquals(words, cut(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "don't can’t won't|do n't ca n’t wo n't",
        "she's they’re I'll we'd you've I'm|she 's they ’re I 'll we 'd you 've I 'm",
        "I'd've|I 'd 've",
        "cannot Gonna gotta|can not Gon na got ta",
        "the workers' rights|the workers ' rights",
        "O'Hara's d'Amboise|O'Hara 's d'Amboise",
        "the mayor 's car|the mayor 's car",
        "five o'clock|five o'clock",
        "the '60s and 80's|the '60s and 80's",
        "get 'em|get 'em",
        "rock 'n' roll|rock 'n' roll",
        "'tis|'t is",
        "y'all|y' all",
        "goin' home|goin' home",
        "the “Star”'s view|the “ Star ” 's view",
      })
  void apostrophes(String text, String words) {
    assertEquals(words, cut(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Mr. Ode left.|Mr. Ode left .",
        "Gen. Ode of the U.S. army|Gen. Ode of the U.S. army",
        "on Jan. 5 at 9 a.m. sharp|on Jan. 5 at 9 a.m. sharp",
        "J. K. Ode|J. K. Ode",
        "J.K.Ode|J.K. Ode",
        "Brell Inc. sold it.|Brell Inc. sold it .",
        "sold to Brell Corp..|sold to Brell Corp. .",
        "No. 5|No. 5",
        "I said no. Then|I said no . Then",
        "He sat. Then|He sat . Then",
        "Mt.Brell|Mt. Brell",
        "he left.Then|he left . Then",
        "Ph.D. holders|Ph.D. holders",
        "and so ... on…|and so ... on …",
        "in the U.S.... maybe|in the U.S. ... maybe",
        "so am I.|so am I .",
      })
  void fullStops(String text, String words) {
    assertEquals(words, cut(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "1,200.50 and 3.5|1,200.50 and 3.5",
        "1,20,000 rupees|1,20,000 rupees",
        "50% of $5m|50 % of $ 5 m",
        "US$20 and £3bn|US$ 20 and £ 3 bn",
        "5km by 10:30am|5 km by 10:30 am",
        "the 30th of the 1960s|the 30th of the 1960s",
        "9/11 and 1/2|9/11 and 1/2",
        "[1,2]|[ 1 , 2 ]",
        ".5 litres|.5 litres",
        "20°C|20 ° C",
        "3km²|3 km ²",
        "#1 at +44 20|# 1 at +44 20",
        "2½ miles|2½ miles",
      })
  void numbers(String text, String words) {
    assertEquals(words, cut(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "and/or he/she s/he|and / or he / she s/he",
        "AT&T and R&D|AT&T and R&D",
        "see https://brell.example/a-b?c=d,e. Then|see https://brell.example/a-b?c=d,e . Then",
        "(www.brell-town.example)|( www.brell-town.example )",
        "brell.com/news, now|brell.com/news , now",
        "write to a.b-c@brell.example.|write to a.b-c@brell.example .",
        "via @brell_news #floods2|via @brell_news #floods2",
        "BRELL (AP) — It|BRELL ( AP ) — It",
        "“No,” she said|“ No , ” she said",
        "``No,'' she said|`` No , '' she said",
        "«Non» „Nein“ ‘No’|« Non » „ Nein “ ‘ No ’",
        "What?! No!!!|What ?! No !!!",
        "fine :-) then|fine :-) then",
        "a\u00a0b\u2009c\ufeffd\u200be\u0007f|a b c d e f",
        "inter\u00adnational|inter\u00adnational",
        "👍🏽🚋🇳🇪|👍🏽 🚋 🇳🇪",
        "👩\u200d🚒!|👩\u200d🚒 !",
        "cafe\u0301|cafe\u0301",
        "𝒜𝓑 said|𝒜𝓑 said",
      })
  void signs(String text, String words) {
    assertEquals(words, cut(text));
  }

  @Test
  void aListNumberAtTheBeginningOfALineKeepsItsStop() {
    assertEquals("Steps 1. Stop . 2. Look .", cut("Steps\n1. Stop.\n2. Look."));
  }

  @Test
  void emptyAndBlankTextsHaveNoTokens() {
    assertEquals(0, Tokenizer.tokenize("").size());
    assertEquals(0, Tokenizer.tokenize(" \n\t\u0000\u200b\u00ad").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "\u00e9",
        "1",
        ".",
        "'",
        "’",
        "\"",
        "-",
        "—",
        "`",
        "!",
        "/",
        "@",
        "#",
        "$",
        "&",
        "_",
        "\\",
        "\ud83d",
        "\ude00",
        "😀",
        "\u0301",
        "\u200d",
        "\u00ad",
        "a.",
        "a'",
        "a-",
        "1,",
        "a@",
        "a.b@",
        "://",
        "a://",
        "ab://",
        "ab://(",
        "www.",
        "1-",
        "a/",
        "'s",
        "n't",
        "&a",
        "U.S.",
        "a&",
        "a*",
        "1:",
        "🇳",
        "a\u200d",
        "'1",
        "😀\u200d",
        "co-",
        "x.com/",
        "A/1"
      })
  void aMillionCharactersWithoutASpaceAreCutInLinearTime(String unit) {
    String text = unit.repeat(MILLION / unit.length());
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertSound(text));
  }

  @Test
  void anyTextIsCoveredOnce() {
    Random random = new Random(7);
    String likely =
        "abAB019.,:;'’‘\"-–—/@#$&*+()[]!?…\\ \n\t_%\u00a0\u00ad\u200d\ud83d\ude00\u0301";
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(120); length > 0; length--) {
        text.append(
            random.nextInt(8) > 0
                ? likely.charAt(random.nextInt(likely.length()))
                : (char) random.nextInt(Character.MAX_VALUE + 1));
      }
      assertSound(text.toString());
    }
  }

  @Test
  void everyUnitAloneBetweenLettersAndAtTheEdges() {
    for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
      char one = (char) unit;
      assertSound(one + "a" + one + "1" + one + one + " " + one);
    }
  }
}
