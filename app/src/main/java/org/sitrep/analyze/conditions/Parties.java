package org.sitrep.analyze.conditions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Countries;
import org.sitrep.knowledge.Country;
import org.sitrep.language.Clause;
import org.sitrep.language.Sentence;
import org.sitrep.model.Entity;
import org.sitrep.model.Statement;

/** Whom a phrase stands for: the entity it mentions, those it counts, or those whose it is. */
final class Parties {
  private static final int DEEPEST = 4;
  private final Scene scene;

  Parties(Scene scene) {
    this.scene = scene;
  }

  /**
   * Itself, those it counts (“a number of US troops”), or whose it is; null where nobody is found.
   */
  @Nullable Entity who(Sentence sentence, int head) {
    return head < 0 ? null : who(sentence, head, DEEPEST);
  }

  private @Nullable Entity who(Sentence sentence, int head, int left) {
    Entity own = own(sentence, head);
    if (own != null && (scene.isHead(sentence, head) || isPartOfName(sentence, head))) {
      return own;
    }
    if (left == 0) {
      return null;
    }
    for (Clause.Oblique part : new Clause(sentence, head).obliques()) {
      if (part.preposition().equals("of") && Words.isQuantity(sentence, head)) {
        return who(sentence, part.token(), left - 1);
      }
    }
    return own != null ? own : owner(sentence, head, left);
  }

  private static boolean isPartOfName(Sentence sentence, int token) {
    return sentence.is(token, "compound", "flat", "amod", "nummod");
  }

  /**
   * What a word mentions; forces that nobody's country is told of are those of the country that
   * they are told to be from.
   */
  private @Nullable Entity own(Sentence sentence, int token) {
    Entity own = scene.named(sentence, token);
    if (own == null) {
      return capital(sentence, token);
    }
    if (own.country() == null && own.kind() == Entity.Kind.FORCE && scene.isHead(sentence, token)) {
      Entity home =
          sentence.child(token, "nmod:poss") >= 0 ? ours(sentence, token) : from(sentence, token);
      return home == null ? own : home;
    }
    return own;
  }

  /** “Moscow”, not in a place phrase: the country whose seat of government it is. */
  private @Nullable Entity capital(Sentence sentence, int token) {
    boolean placed = Words.isPlacing(Nominal.preposition(sentence, token));
    if (placed || !sentence.tag(token).startsWith("NNP")) {
      return null;
    }
    return Countries.all()
        .of(sentence.word(token))
        .filter(one -> one.way() == Countries.Way.CAPITAL || one.way() == Countries.Way.METONYM)
        .map(Countries.Match::country)
        .map(Country::iso3)
        .map(scene::state)
        .orElse(null);
  }

  /** “our forces”, said by somebody: the forces of the speaker's country. */
  private @Nullable Entity ours(Sentence sentence, int token) {
    if (!sentence.lemma(sentence.child(token, "nmod:poss")).equals("we")) {
      return null;
    }
    Statement statement = scene.soFar().statementAround(sentence.span(token)).orElse(null);
    Statement.Source source = statement == null ? null : statement.source();
    Entity speaker = source == null ? null : scene.entity(source.entity());
    return speaker == null ? null : scene.forces(speaker.country());
  }

  /** “soldiers from France”. */
  private @Nullable Entity from(Sentence sentence, int token) {
    int next = token + 1;
    if (next >= sentence.size()
        || !sentence.word(next).equals("from")
        || sentence.head(next) <= next) {
      return null;
    }
    Entity home = scene.named(sentence, sentence.head(next));
    if (home == null || home.country() == null) {
      return null;
    }
    Entity forces = scene.forces(home.country());
    return forces == null ? home : forces;
  }

  /**
   * The country, person or body that a noun is told to belong to: “US troops”, “Niger's forces”.
   */
  @Nullable Entity owner(Sentence sentence, int head) {
    return owner(sentence, head, DEEPEST);
  }

  private @Nullable Entity owner(Sentence sentence, int head, int left) {
    if (left == 0) {
      return null;
    }
    for (int child : sentence.children(head, "amod", "compound", "nmod:poss", "det:poss")) {
      Entity found = who(sentence, child, left - 1);
      if (found != null) {
        return found;
      }
    }
    for (Clause.Oblique part : Nominal.after(sentence, head)) {
      if (part.preposition().equals("from") || part.preposition().equals("of")) {
        return who(sentence, part.token(), left - 1);
      }
    }
    return null;
  }

  /**
   * Everybody whom a phrase stands for: its head, what is coordinated with it, or each of several
   * that own it.
   */
  List<Entity> all(Sentence sentence, int head) {
    Set<Entity> found = new LinkedHashSet<>();
    for (int one : new Clause(sentence, head).withConjuncts(head)) {
      List<Entity> owners = owners(sentence, one);
      Entity who = who(sentence, one);
      if (owners.size() > 1 || (who == null && !owners.isEmpty())) {
        found.addAll(owners);
      } else if (who != null) {
        found.add(who);
      }
    }
    return List.copyOf(found);
  }

  /** “American and Russian troops”: each of the two, by its forces where they are known. */
  private List<Entity> owners(Sentence sentence, int head) {
    List<Entity> found = new ArrayList<>();
    for (int child : sentence.children(head, "amod", "compound", "nmod:poss")) {
      List<Integer> parts = new Clause(sentence, child).withConjuncts(child);
      for (int part : parts) {
        Entity owner =
            parts.size() > 1 || scene.named(sentence, head) == null ? who(sentence, part) : null;
        Entity forces =
            owner == null || !Words.isForce(sentence, head) ? null : scene.forces(owner.country());
        if (owner != null && (parts.size() == 1 || owner.country() != null)) {
          found.add(forces == null ? owner : forces);
        }
      }
    }
    return found.stream().distinct().toList();
  }
}
