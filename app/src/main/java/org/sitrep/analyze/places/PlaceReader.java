package org.sitrep.analyze.places;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.knowledge.Gazetteer;
import org.sitrep.language.Document;
import org.sitrep.language.Sentence;
import org.sitrep.model.Analysis;
import org.sitrep.model.Report;

/**
 * Finds places and resolves them, or says why not: names, then what the text says of which lies in
 * which, then one site a name, then what is built there, then “the base” and “the capital”. Safe
 * for several threads.
 */
public final class PlaceReader {
  private static final Set<String> CALLED_AFTER_TOWN =
      Set.of(
          "airport",
          "base",
          "crossing",
          "fire station",
          "hospital",
          "police station",
          "port",
          "power plant",
          "prison",
          "school",
          "stadium",
          "station");

  private final Words words = new Words();
  private final UseOfToponym use = new UseOfToponym(words);
  private final ShortNames shortNames = new ShortNames(words);

  /** Adds what this room finds to what the rooms before it found. */
  public Analysis read(Document document, Analysis soFar) {
    Gazetteer gazetteer = Gazetteer.get();
    ToponymFinder finder = new ToponymFinder(words, gazetteer, document, soFar);
    InstallationFinder builder = new InstallationFinder(words);
    List<Toponym> named = new ArrayList<>();
    List<Installation> installations = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      List<Toponym> names = finder.find(sentence);
      List<Installation> built = builder.find(sentence, names);
      installations.addAll(built);
      names.stream().map(one -> inside(one, built)).filter(Objects::nonNull).forEach(named::add);
    }
    List<Toponym> toponyms = shortNames.settle(named);
    Map<Toponym, Toponym> around = new IdentityHashMap<>();
    Containment.read(toponyms, around);
    Resolver resolver = new Resolver(gazetteer);
    resolver.cue(document, words.cues);
    Map<Toponym, Resolver.Choice> choices = resolver.resolve(toponyms, around);
    Uses uses = new Uses(use, toponyms, around);
    Gathering gathering = new Gathering(gazetteer, uses);
    gathering.add(toponyms, choices, around);
    Salience salience = new Salience(gazetteer, gathering, toponyms, uses);
    new Installations(gathering, salience, installations, toponyms).add(installations);
    salience.addDefinites(document);
    String zone = filedFrom(toponyms, gathering);
    Report report = soFar.report();
    return soFar
        .withReport(report.withPublished(report.published().inZone(zone)))
        .withPlaces(gathering.places());
  }

  /** The time zone of the place that the dateline names. */
  private static @Nullable String filedFrom(List<Toponym> toponyms, Gathering gathering) {
    for (Toponym one : toponyms) {
      if (Tokens.isDateline(one.sentence())) {
        Draft draft = gathering.of(one);
        return draft == null ? null : draft.zone();
      }
    }
    return null;
  }

  /**
   * A name within an installation's name is a part of that name, and none where nothing else knows
   * it.
   */
  private static @Nullable Toponym inside(Toponym one, List<Installation> built) {
    for (Installation around : built) {
      if (around.name() != null && around.span().overlaps(one.span())) {
        boolean owned = one.sentence().tag(Math.min(one.last() + 1, around.last())).equals("POS");
        boolean called = CALLED_AFTER_TOWN.contains(around.family()) && !owned;
        boolean kept = called && !one.senses().isEmpty() && around.span().contains(one.span());
        return kept ? one.onGround() : null;
      }
    }
    return one;
  }
}
