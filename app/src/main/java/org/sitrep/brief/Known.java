package org.sitrep.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Situation;
import org.sitrep.model.Support;
import org.sitrep.model.Telling;

/** What the items of a situation are called, and who vouches for them. */
final class Known {
  private final Situation situation;
  private final Map<String, String> sentences = new HashMap<>();
  private final Map<String, Telling> tellings = new HashMap<>();
  private final Map<String, String> entities = new HashMap<>();
  private final Map<String, String> places = new HashMap<>();
  private final Map<String, String> reports = new HashMap<>();

  Known(Situation situation) {
    this.situation = situation;
    situation.events().forEach(one -> sentences.put(one.id(), one.summary()));
    situation.conditions().forEach(one -> sentences.put(one.id(), one.summary()));
    situation.statements().forEach(one -> sentences.put(one.id(), one.summary()));
    situation.figures().forEach(one -> sentences.put(one.id(), one.counts()));
    situation.statements().forEach(one -> tellings.put(one.id(), one));
    situation.entities().forEach(one -> entities.put(one.id(), one.name()));
    situation.places().forEach(one -> places.put(one.id(), one.name()));
    for (Situation.Source report : situation.reports()) {
      String outlet = report.outlet();
      reports.put(report.id(), outlet == null ? report.id() : outlet);
    }
  }

  Situation situation() {
    return situation;
  }

  /**
   * What an event, condition or statement is called in one sentence, or a figure counts; empty for
   * another id.
   */
  String sentence(@Nullable String id) {
    return sentences.getOrDefault(String.valueOf(id), "");
  }

  /** The sentence without its full stop. */
  static String bare(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  String place(@Nullable String id) {
    return places.getOrDefault(String.valueOf(id), "");
  }

  /** Who says it, with a capital; “(unnamed)” where the source is not named. */
  String speaker(Telling telling) {
    Telling.Speaker source = telling.source();
    if (source == null) {
      return "Nobody named";
    }
    String name = entities.getOrDefault(String.valueOf(source.entity()), source.name());
    String shown =
        name.isEmpty() ? source.name() : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return source.anonymous() ? shown + " (unnamed)" : shown;
  }

  /** The reports of these supports by outlet, or by id where that is not known. */
  String reports(List<Support> supports) {
    return supports.stream()
        .map(Support::report)
        .distinct()
        .map(id -> reports.getOrDefault(id, id))
        .collect(Collectors.joining(", "));
  }

  /** Who alone vouches for something that no report says in its own voice; empty where one does. */
  String voice(List<Support> supports) {
    if (supports.isEmpty()
        || supports.stream().anyMatch(one -> one.voice() == Support.Voice.REPORT)) {
      return "";
    }
    return "according to "
        + supports.stream()
            .map(one -> tellings.get(String.valueOf(one.statement())))
            .map(this::attributed)
            .distinct()
            .collect(Collectors.joining(", "));
  }

  private String attributed(@Nullable Telling telling) {
    if (telling == null || telling.source() == null) {
      return "an unnamed source";
    }
    String speaker = speaker(telling);
    return telling.source().anonymous() ? lowerFirst(speaker) : speaker;
  }

  /** “Officials” as “officials”, but “US officials” as it is. */
  private static String lowerFirst(String name) {
    boolean acronym =
        name.length() > 1 && !Character.isLowerCase(name.charAt(1)) && name.charAt(1) != ' ';
    return acronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /** The notes that are not empty, parted by semicolons. */
  static String notes(String... notes) {
    return Stream.of(notes).filter(note -> !note.isEmpty()).collect(Collectors.joining("; "));
  }
}
