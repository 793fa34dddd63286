package org.sitrep.analyze.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Countries;
import org.sitrep.language.Sentence;

/**
 * Parts a sentence into countries, known bodies, roles, and capitalized names: the longest at each
 * token.
 */
final class PieceFinder {
  private static final Set<String> HONORIFICS =
      Set.of(
          "mr",
          "mr.",
          "mrs",
          "mrs.",
          "ms",
          "ms.",
          "miss",
          "sir",
          "dame",
          "dr",
          "dr.",
          "madam",
          "madame",
          "monsieur",
          "mx",
          "mx.",
          "hon.",
          "señor",
          "herr",
          "frau");
  private static final Set<String> PARTICLES =
      Set.of(
          "bin", "bint", "ibn", "al", "el", "ul", "de", "da", "do", "dos", "das", "del", "della",
          "di", "du", "la", "le", "van", "von", "der", "den", "ter", "ten", "ould", "abu", "y", "e",
          "af", "zu");

  /** Capitalized words that are no names of anybody. */
  private static final Set<String> NOBODY =
      Set.of(
          "african",
          "africans",
          "european",
          "europeans",
          "asian",
          "asians",
          "western",
          "eastern",
          "northern",
          "southern",
          "muslim",
          "muslims",
          "islamic",
          "islamist",
          "christian",
          "christians",
          "jewish",
          "jews",
          "arab",
          "arabs",
          "i",
          "god",
          "internet",
          "west",
          "east",
          "north",
          "south",
          "kurdish",
          "kurds",
          "kurd",
          "tuareg",
          "catholic",
          "sunni",
          "shia",
          "shiite",
          "hindu",
          "buddhist",
          "english",
          "takfiri",
          "africa",
          "europe",
          "asia",
          "atlantic",
          "pacific",
          "mediterranean",
          "sahel",
          "photo",
          "file",
          "image",
          "reporting",
          "editing",
          "source",
          "read",
          "short",
          "link",
          "updated",
          "breaking",
          "live",
          "video",
          "am",
          "pm",
          "gmt",
          "covid",
          "covid-19",
          "euro",
          "tv",
          "earth",
          "mars",
          "moon",
          "balkans",
          "middle",
          "qc",
          "kc",
          "sc",
          "mbe",
          "obe",
          "cbe",
          "phd",
          "esq");

  /** Agencies and broadcasters as a photo's credit names them, before or after a caption. */
  private static final Set<String> CREDITS =
      Set.of(
          "PA",
          "AP",
          "AFP",
          "EPA",
          "SWNS",
          "REX",
          "REUTERS",
          "Reuters",
          "BBC",
          "CNN",
          "ITV",
          "DPA",
          "ANSA",
          "TASS",
          "UPI",
          "Getty",
          "Shutterstock",
          "Rex",
          "PHOTO",
          "Alamy",
          "GETTY",
          "Caters",
          "BNPS",
          "LNP",
          "INS",
          "CBS",
          "NBC",
          "ABC",
          "Xinhua",
          "Barcroft",
          "Splash",
          "Rex/Shutterstock");

  private static final Set<String> OWNING = Set.of("copyright", "©", "(c)");

  private static final int LONGEST = 9;
  private static final String HIDDEN = "";

  private final Lexicon lexicon;
  private final People people;
  private final Countries countries = Countries.all();

  PieceFinder(Lexicon lexicon, People people) {
    this.lexicon = lexicon;
    this.people = people;
  }

  List<Piece> in(Sentence sentence) {
    boolean headline = isHeadline(sentence);
    List<String> words = new ArrayList<>();
    for (int token = 0; token < sentence.size(); token++) {
      words.add(sentence.word(token));
    }
    countriesElsewhere(words);
    List<Piece> found = new ArrayList<>();
    int at = isGallery(sentence) ? sentence.size() : 0;
    while (at < sentence.size()) {
      if (at > 0 && OWNING.contains(sentence.word(at - 1).toLowerCase(Locale.ROOT))) {
        at++;
        continue;
      }
      Piece piece = longest(sentence, words, at, headline);
      if (piece != null && (found.isEmpty() || found.get(found.size() - 1).to() <= at)) {
        found.add(piece);
      }
      at = piece == null ? at + 1 : piece.to();
    }
    return found;
  }

  /** “Gulf of Mexico” speaks of no country: its words are hidden from the table of countries. */
  private void countriesElsewhere(List<String> words) {
    int at = 0;
    while (at < words.size()) {
      int end =
          countries.elsewhere(words.subList(at, Math.min(words.size(), at + LONGEST)), 0) + at;
      for (int hidden = at; hidden < end; hidden++) {
        words.set(hidden, HIDDEN);
      }
      at = Math.max(end, at + 1);
    }
  }

  private @Nullable Piece longest(Sentence sentence, List<String> words, int at, boolean headline) {
    Phrases.Found<People.Known> person = people.at(sentence, at);
    Piece best =
        person == null ? null : Piece.name(at, extended(sentence, person.to()), person.value());
    Phrases.Found<Lexicon.Organization> body = lexicon.organizationAt(sentence, at);
    if (body != null && !isShouted(sentence, at, body.to(), headline)) {
      best = longer(best, Piece.organization(at, body.to(), body.value()));
    }
    Phrases.Found<OwnActor> open = lexicon.openAt(sentence, at);
    best = open == null ? best : longer(best, Piece.name(at, open.to(), null));
    Countries.Find country = countryAt(words, at);
    best = country == null ? best : longer(best, Piece.country(at, country));
    Phrases.Found<Role> role = lexicon.roleAt(sentence, at);
    best =
        role == null || !canBeNoun(sentence, role.to() - 1) || isPlainAdjective(sentence, role)
            ? best
            : longer(best, Piece.role(at, role.to(), role.value()));
    boolean firstNameOfSomebody =
        best != null && best.size() == 1 && opensName(sentence, best, headline);
    if (HONORIFICS.contains(sentence.word(at).toLowerCase(Locale.ROOT))
        && isCapital(sentence, at)) {
      return Piece.honorific(at);
    }
    if (best != null && !firstNameOfSomebody) {
      return best;
    }
    Piece name = nameAt(sentence, words, at, headline);
    return name == null ? best : name;
  }

  /** “31/34 31 October 2017 Women protest …”: a picture of a gallery, seldom of this story. */
  private static boolean isGallery(Sentence sentence) {
    return sentence.word(0).matches("[0-9]{1,3}/[0-9]{1,3}");
  }

  private static Piece longer(@Nullable Piece one, Piece other) {
    return one == null || other.size() > one.size() ? other : one;
  }

  private Countries.@Nullable Find countryAt(List<String> words, int at) {
    List<String> ahead = words.subList(at, Math.min(words.size(), at + LONGEST));
    return countries.longestAt(ahead, 0).orElse(null);
  }

  /**
   * A word of a country or role that starts a person's name: “Chad Smith”, “Paris Hilton”, “Bishop
   * Brown” not.
   */
  private boolean opensName(Sentence sentence, Piece piece, boolean headline) {
    int next = piece.to();
    boolean seat =
        piece.from() > 1
            && sentence.word(piece.from() - 1).equals("of")
            && lexicon.roleAt(sentence, piece.from() - 2) != null;
    return piece.is(Piece.Sort.COUNTRY)
        && !headline
        && !seat
        && next < sentence.size()
        && sentence.name(piece.from()).equals("PERSON")
        && sentence.name(next).equals("PERSON")
        && isNameWord(sentence, next)
        && lexicon.roleAt(sentence, next) == null;
  }

  private @Nullable Piece nameAt(Sentence sentence, List<String> words, int at, boolean headline) {
    if (!isNameWord(sentence, at) || (headline && !sentence.name(at).equals("PERSON"))) {
      return null;
    }
    int to = at + 1;
    while (to < sentence.size()) {
      int next = to;
      while (next < sentence.size() && next < to + 2 && PARTICLES.contains(sentence.word(next))) {
        next++;
      }
      boolean goesOn =
          next < sentence.size()
              && isNameWord(sentence, next)
              && !(to == at + 1 && isPlaceOf(sentence, at))
              && !opensAnother(sentence, words, next);
      if (!goesOn || (headline && !sentence.name(next).equals("PERSON"))) {
        break;
      }
      to = next + 1;
    }
    return Piece.name(at, to, null);
  }

  /**
   * Whether a known body, a person's role or a country's name starts here, so that the name before
   * it ends.
   */
  private boolean opensAnother(Sentence sentence, List<String> words, int at) {
    Phrases.Found<Role> role = lexicon.roleAt(sentence, at);
    boolean known = lexicon.organizationAt(sentence, at) != null && sentence.word(at).length() > 2;
    return known
        || (role != null && canBeNoun(sentence, role.to() - 1))
        || (countryAt(words, at) != null && !sentence.name(at).equals("PERSON"));
  }

  /**
   * A known name goes on over capitalized words: “Abdel Fattah al-Burhan Rahman”, “Donald Trump
   * Jr.”.
   */
  private static int extended(Sentence sentence, int to) {
    int end = to;
    while (end < sentence.size()
        && (sentence.word(end).equals("Jr.") || sentence.word(end).equals("Jr"))) {
      end++;
    }
    return end;
  }

  /** “Mayor of London Sadiq Khan”: the place after “of” ends where the person begins. */
  private boolean isPlaceOf(Sentence sentence, int at) {
    return at > 1
        && sentence.word(at - 1).equals("of")
        && lexicon.roleAt(sentence, at - 2) != null
        && (sentence.name(at).equals("LOCATION") || lexicon.cityAt(sentence, at) != null);
  }

  private boolean isNameWord(Sentence sentence, int token) {
    String word = sentence.word(token);
    String lower = word.toLowerCase(Locale.ROOT);
    boolean capital =
        isCapital(sentence, token)
            || lower.startsWith("al-")
                && word.length() > 3
                && Character.isUpperCase(word.charAt(3));
    if (!capital
        || sentence.tag(token).startsWith("PRP")
        || NOBODY.contains(lower)
        || CREDITS.contains(word)
        || HONORIFICS.contains(lower)
        || !Character.isLetter(word.charAt(word.length() - 1)) && !word.endsWith(".")) {
      return false;
    }
    boolean tagged = sentence.tag(token).startsWith("NNP");
    return tagged || !sentence.name(token).equals("O");
  }

  private static boolean isCapital(Sentence sentence, int token) {
    return Character.isUpperCase(sentence.word(token).codePointAt(0));
  }

  /** “major companies”, “private firms”: no ranks. */
  private static boolean isPlainAdjective(Sentence sentence, Phrases.Found<Role> role) {
    int token = role.to() - 1;
    return role.value().title()
        && role.value().sectors().contains("MIL")
        && sentence.tag(token).equals("JJ")
        && Character.isLowerCase(sentence.word(token).charAt(0));
  }

  private static boolean canBeNoun(Sentence sentence, int token) {
    String tag = sentence.tag(token);
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("FW")
        || tag.equals("CD")
        || tag.equals("VBD")
            && sentence.word(token).equals("accused")
            && sentence.child(token, "nsubj", "obj") < 0;
  }

  /** “IS”, “US” or “WHO” in a line of capitals are no bodies. */
  private static boolean isShouted(Sentence sentence, int from, int to, boolean headline) {
    return headline
        && to == from + 1
        && sentence.word(from).length() <= 3
        && sentence.tag(from).charAt(0) != 'N';
  }

  /** Whether most longer words are capitalized, as in “Russia Challenges US Influence In Niger”. */
  private static boolean isHeadline(Sentence sentence) {
    int capitals = 0;
    int all = 0;
    for (int token = 0; token < sentence.size(); token++) {
      if (sentence.word(token).length() > 3 && Character.isLetter(sentence.word(token).charAt(0))) {
        all++;
        capitals += isCapital(sentence, token) ? 1 : 0;
      }
    }
    String last = sentence.word(sentence.size() - 1);
    return all >= 4 && capitals * 10 >= all * 8 && !last.equals(".");
  }
}
