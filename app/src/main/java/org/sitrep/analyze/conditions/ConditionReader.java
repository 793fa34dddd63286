package org.sitrep.analyze.conditions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.language.Document;
import org.sitrep.language.Sentence;
import org.sitrep.model.Analysis;
import org.sitrep.model.Condition;

/**
 * Finds what holds or has ceased to hold: presence, agreements, offices and other states. Each kind
 * has its reader and its table; of several findings of one state in a sentence the first stands. A
 * title that courtesy still gives to whoever has lost the office makes no office.
 */
public final class ConditionReader {
  private final List<StateReader> readers =
      List.of(
          new StayReader(),
          new HostReader(),
          new ProximityReader(),
          new MovementReader(),
          new AgreementReader(),
          new OfficeReader(),
          new ControlReader(),
          new TieReader(),
          new StanceReader(),
          new ConflictReader(),
          new MembershipReader(),
          new AssetReader(),
          new AccessReader());

  /** Adds what this room finds to what the rooms before it found. */
  public Analysis read(Document document, Analysis soFar) {
    Scene scene = new Scene(document, soFar);
    List<Condition> conditions = new ArrayList<>();
    List<Telling> tellings = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      Map<String, Draft> states = new LinkedHashMap<>();
      readers.forEach(
          reader -> reader.read(scene, sentence, one -> states.putIfAbsent(one.state(), one)));
      states.values().stream()
          .filter(one -> Presence.isNews(one, sentence, soFar))
          .sorted(Comparator.comparing(Draft::span))
          .forEach(one -> tellings.add(new Telling(one, sentence)));
    }
    Lasting lasting = new Lasting(document, soFar);
    Set<String> lost = new HashSet<>();
    tellings.forEach(one -> lost.addAll(one.draft().lostOffice()));
    for (Telling one : tellings) {
      if (!one.draft().isOfficeOf(lost)) {
        lasting.date(one.draft(), one.sentence());
        conditions.add(one.draft().build("c" + (conditions.size() + 1), one.sentence(), soFar));
      }
    }
    return soFar.withConditions(conditions);
  }

  /** A finding and the sentence that it was found in. */
  private record Telling(Draft draft, Sentence sentence) {}
}
