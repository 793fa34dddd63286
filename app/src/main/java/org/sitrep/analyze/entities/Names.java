package org.sitrep.analyze.entities;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.language.Document;
import org.sitrep.language.Sentence;
import org.sitrep.model.DateRange;
import org.sitrep.model.Entity.Form;

/**
 * What the capitalized names of one report name. The language engine's guess for one mention is
 * noisy, so a name's shape, first name and last word go first, and the guesses for all mentions of
 * a word vote.
 */
final class Names {
  private final Lexicon lexicon;
  private final People people;
  private final Map<String, Map<String, Integer>> votes = new HashMap<>();
  private final Set<String> surnames = new HashSet<>();
  private final Map<String, String> acronyms = new HashMap<>();
  private final Set<String> plainWords = new HashSet<>();

  Names(Lexicon lexicon, People people, Document document, List<List<Piece>> pieces) {
    this.lexicon = lexicon;
    this.people = people;
    for (Sentence sentence : document.sentences()) {
      for (int token = 0; token < sentence.size(); token++) {
        if (sentence.tag(token).startsWith("NN")
            && Character.isLowerCase(sentence.word(token).charAt(0))) {
          plainWords.add(sentence.word(token));
        }
        if (!sentence.name(token).equals("O")) {
          votes
              .computeIfAbsent(sentence.word(token), unseen -> new HashMap<>())
              .merge(sentence.name(token), 1, Integer::sum);
        }
      }
      acronyms(sentence);
    }
    for (Sentence sentence : document.sentences()) {
      for (Piece piece : pieces.get(sentence.index())) {
        if (piece.is(Piece.Sort.NAME) && piece.size() > 1 && isPerson(sentence, piece)) {
          surnames.add(sentence.word(piece.to() - 1));
        }
      }
    }
  }

  /** “Rail Accident Investigation Branch (RAIB)”: letters in brackets after capitalized words. */
  private void acronyms(Sentence sentence) {
    for (int token = 2; token + 1 < sentence.size(); token++) {
      String word = sentence.word(token);
      boolean bracketed = isOpen(sentence.word(token - 1)) && isClose(sentence.word(token + 1));
      if (bracketed
          && word.matches("[A-Z][A-Za-z0-9]{1,9}")
          && word.matches(".*[A-Z].*[A-Z].*")
          && Character.isLetter(sentence.word(token - 2).charAt(0))) {
        acronyms.put(word, sentence.word(token - 2));
      }
    }
  }

  static boolean isOpen(String word) {
    return word.equals("(") || word.equals("-LRB-");
  }

  static boolean isClose(String word) {
    return word.equals(")") || word.equals("-RRB-");
  }

  boolean isAcronym(String word) {
    return acronyms.containsKey(word);
  }

  /** Whether what follows a title can be a person's name: no known sort of body or place. */
  boolean canBePerson(Sentence sentence, Piece piece) {
    return piece.known() != null
        || !isLettersOnly(sentence.word(piece.from()))
            && (part(sentence, piece) == null
                || piece.size() == 2 && lexicon.gender(sentence.word(piece.from())) != null);
  }

  private Lexicon.@Nullable NamePart part(Sentence sentence, Piece piece) {
    return lexicon.part(sentence.word(piece.to() - 1));
  }

  private static boolean isLettersOnly(String word) {
    return word.length() > 1
        && word.length() <= 6
        && word.equals(word.toUpperCase(Locale.ROOT))
        && word.indexOf('.') < 0;
  }

  boolean isPerson(Sentence sentence, Piece piece) {
    if (piece.known() != null) {
      return true;
    }
    if (part(sentence, piece) != null
        || sentence.is(piece.to() - 1, "compound") && piece.size() == 1) {
      return false;
    }
    String first = sentence.word(piece.from());
    if (piece.size() > 1 && piece.size() <= 6 && lexicon.gender(first) != null) {
      return true;
    }
    int person = 0;
    int other = 0;
    for (int token = piece.from(); token < piece.to(); token++) {
      person += vote(sentence.word(token), "PERSON");
      other += vote(sentence.word(token), "LOCATION") + vote(sentence.word(token), "ORGANIZATION");
    }
    boolean voted = person > 0 && person >= other && piece.size() > 1;
    return voted || piece.size() > 1 && piece.size() <= 5 && other == 0 && speaks(sentence, piece);
  }

  private int vote(String word, String name) {
    return votes.getOrDefault(word, Map.of()).getOrDefault(name, 0);
  }

  private static boolean speaks(Sentence sentence, Piece piece) {
    int verb = sentence.head(piece.to() - 1);
    return verb >= 0
        && sentence.is(piece.to() - 1, "nsubj")
        && Set.of(
                "say",
                "tell",
                "add",
                "warn",
                "announce",
                "explain",
                "write",
                "argue",
                "note",
                "insist")
            .contains(sentence.lemma(verb));
  }

  /** The mention of a name that no title stands before; null where it names nobody who acts. */
  @Nullable Draft draft(Sentence sentence, Piece piece, String text, DateRange published) {
    String written = sentence.span(piece.from(), piece.to() - 1).of(text);
    String name = lexicon.called(written);
    Draft.Sort sort = sort(sentence, piece);
    if (sort == null && lexicon.isOwn(written)) {
      sort = Draft.Sort.BODY;
    }
    if (sort == null) {
      return null;
    }
    Draft draft = new Draft(sentence, piece.from(), piece.to(), piece.to() - 1, sort, name);
    draft.form = Form.NAME;
    Lexicon.NamePart part = part(sentence, piece);
    if (sort == Draft.Sort.PERSON) {
      know(draft, piece, published);
    } else if (part != null) {
      draft.sectors = part.sectors();
    }
    draft.aside =
        sentence.is(piece.to() - 1, "compound") && sentence.head(piece.to() - 1) >= piece.to();
    return draft;
  }

  private Draft.@Nullable Sort sort(Sentence sentence, Piece piece) {
    Lexicon.NamePart part = part(sentence, piece);
    if (part != null && piece.known() == null && (piece.size() > 1 || part.isOther())) {
      return part.isOther()
          ? null
          : part.names().equals("force") ? Draft.Sort.FORCE : Draft.Sort.BODY;
    }
    String last = sentence.word(piece.to() - 1);
    if (piece.size() == 1 && isAcronym(last)) {
      return Draft.Sort.BODY;
    }
    if (piece.size() == 1 && piece.known() == null && isPlainWord(sentence, piece.from())) {
      return null;
    }
    if (isPerson(sentence, piece) || piece.size() == 1 && isSurname(sentence, piece)) {
      return Draft.Sort.PERSON;
    }
    int body = vote(last, "ORGANIZATION");
    boolean unnamed = vote(last, "LOCATION") + vote(last, "PERSON") == 0;
    if (piece.size() > 1
        && unnamed
        && sentence.is(piece.to() - 1, "nsubj")
        && sentence.head(piece.to() - 1) >= 0
        && sentence.isVerb(sentence.head(piece.to() - 1))) {
      return Draft.Sort.BODY;
    }
    boolean voted = body > vote(last, "LOCATION") && body >= vote(last, "PERSON");
    return voted ? Draft.Sort.BODY : null;
  }

  /** “Iodine”: a word that the report writes small elsewhere and that is no name here. */
  private boolean isPlainWord(Sentence sentence, int token) {
    return sentence.name(token).equals("O")
        && !surnames.contains(sentence.word(token))
        && plainWords.contains(sentence.word(token).toLowerCase(Locale.ROOT));
  }

  private boolean isSurname(Sentence sentence, Piece piece) {
    String word = sentence.word(piece.from());
    boolean guessed =
        vote(word, "PERSON") > vote(word, "LOCATION") + vote(word, "ORGANIZATION")
            && lexicon.part(word) == null;
    boolean famous =
        people.ofSurname(word) != null
            && (vote(word, "LOCATION") <= vote(word, "PERSON")
                || sentence.is(piece.from(), "nsubj")
                    && sentence.isVerb(Math.max(0, sentence.head(piece.from()))));
    boolean given =
        lexicon.gender(word) != null
            && lexicon.cityAt(sentence, piece.from()) == null
            && vote(word, "LOCATION") + vote(word, "ORGANIZATION") == 0
            && lexicon.part(word) == null;
    return surnames.contains(word) || famous || guessed || given;
  }

  /** Adds what is known of the person, as far as the text does not say otherwise. */
  void know(Draft draft, Piece name, DateRange published) {
    String[] words = draft.name.split(" ");
    People.Known known =
        name.known() != null
            ? name.known()
            : words.length == 1 && !surnames.contains(words[0]) ? people.ofSurname(words[0]) : null;
    if (draft.gender == null) {
      draft.gender =
          known != null && known.gender() != null
              ? known.gender()
              : words.length > 1 ? lexicon.gender(words[0]) : null;
    }
    if (known != null) {
      draft.country = draft.country == null ? known.country() : draft.country;
      draft.sectors = draft.sectors.isEmpty() ? known.sectors(published) : draft.sectors;
    }
  }

  /** The country of somebody known (“the Biden administration”). */
  @Nullable String countryOf(Sentence sentence, Piece name) {
    People.Known known =
        name.known() != null
            ? name.known()
            : name.size() == 1 ? people.ofSurname(sentence.word(name.from())) : null;
    return known == null ? null : known.country();
  }

  static @Nullable String genderOf(String honorific) {
    return switch (honorific.toLowerCase(Locale.ROOT)) {
      case "mr", "mr.", "sir", "monsieur", "herr", "señor" -> "m";
      case "mrs", "mrs.", "ms", "ms.", "miss", "dame", "madam", "madame", "frau" -> "f";
      default -> null;
    };
  }
}
