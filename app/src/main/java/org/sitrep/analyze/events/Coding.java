package org.sitrep.analyze.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Analysis;
import org.sitrep.model.Category;
import org.sitrep.model.Entity;
import org.sitrep.model.Event;
import org.sitrep.model.Figure;
import org.sitrep.model.Modality;
import org.sitrep.model.Place;
import org.sitrep.model.Reason;
import org.sitrep.model.Span;
import org.sitrep.model.Statement;
import org.sitrep.model.TimeExpression;

/** Puts together what the words of one event tell, with what decided each field. */
final class Coding {
  private static final String NEAREST_PLACE = "nearest place below the trigger";
  private static final String OWN_GROUND = "the actor's own ground";
  private static final String NEAREST_TIME = "nearest time below the trigger";

  private final Rules rules;
  private final Analysis soFar;
  private final Naming naming;
  private final Setting setting;
  private final SharedSetting shared;
  private final Set<Integer> triggers;

  /**
   * What is the same for all reports.
   *
   * @param asides words that begin an aside, which is no part of an event's clause
   */
  record Rules(Contexts contexts, Reality reality, Confidence confidence, Set<String> asides) {}

  Coding(Rules rules, Analysis soFar, Naming naming, Setting setting, SharedSetting shared) {
    this.rules = rules;
    this.soFar = soFar;
    this.naming = naming;
    this.setting = setting;
    this.shared = shared;
    this.triggers = shared.triggers();
  }

  Event event(String id, Trigger trigger, Parties.Sides sides) {
    Sense sense = trigger.sense();
    TimeExpression own = setting.time(trigger, triggers);
    Setting.Where ground = where(trigger, sides);
    SharedSetting.Shared<TimeExpression> then = own == null ? shared.time(trigger) : null;
    SharedSetting.Shared<Place> there = ground.isNowhere() ? shared.place(trigger) : null;
    TimeExpression hung = then == null ? own : then.what();
    Setting.Where where = there == null ? ground : ground.at(there.what());
    Span clause = ClauseSpan.of(trigger, triggers, rules.asides());
    Optional<Statement> statement = soFar.statementAround(trigger.span());
    boolean refused = Refusal.is(trigger, sides);
    Category category = refused ? Category.REJECT : sense.category();
    Reality.Told plain = rules.reality().of(trigger, hung, soFar.report());
    boolean ahead = !refused && plain.modality() == Modality.ACTUAL && isToCome(hung);
    boolean done = ahead && trigger.sentence().tag(trigger.verb()).matches("VBD|VBN");
    Reality.Told told = ahead && !done ? toCome(plain, hung) : plain;
    Modality modality = refused ? Modality.ACTUAL : told.modality();
    TimeExpression time = done ? null : hung;
    Event.Thing thing = Things.of(trigger, naming, soFar.report().text());
    Signs signs = Signs.of(trigger, sides, category, modality, triggers, own, ground);
    List<Reason> reasons = new ArrayList<>();
    reasons.add(new Reason("category", trigger.span(), rule(sense, refused)));
    sides.doing().forEach(one -> reasons.add(new Reason("actor", one.at(), one.how())));
    sides.undergoing().forEach(one -> reasons.add(new Reason("recipient", one.at(), one.how())));
    if (there == null) {
      place("place", where.at(), NEAREST_PLACE, trigger, reasons);
    } else if (there.at() == null) {
      place("place", where.at(), there.how(), trigger, reasons);
    } else {
      reasons.add(new Reason("place", there.at(), there.how()));
    }
    place("fromPlace", where.from(), NEAREST_PLACE, trigger, reasons);
    place("toPlace", where.to(), NEAREST_PLACE, trigger, reasons);
    if (time != null) {
      reasons.add(new Reason("time", time.span(), then == null ? NEAREST_TIME : then.how()));
    }
    if (thing != null && thing.span() != null) {
      reasons.add(new Reason("object", thing.span(), "what the trigger is done with or to"));
    }
    reasons.add(new Reason("modality", told.sign(), refused ? "a refusal is done" : told.rule()));
    reasons.add(new Reason("confidence", trigger.span(), signs.toString()));
    boolean outside = category == Category.OCCURRENCE;
    return new Event(
        id,
        category,
        lemma(trigger),
        refused ? null : sense.mode(),
        rules.contexts().of(trigger, clause),
        refused ? Refusal.cameo(sense) : outside ? null : sense.cameo(),
        outside ? null : Integer.valueOf(category.quad()),
        trigger.span(),
        clause,
        trigger.sentence().span(),
        sides.actors().stream().map(Entity::id).toList(),
        sides.recipients().stream().map(Entity::id).toList(),
        id(where.at()),
        time == null ? null : time.id(),
        id(where.from()),
        id(where.to()),
        thing,
        modality,
        figures(clause),
        statement.map(Statement::id).orElse(null),
        rules.confidence().of(signs),
        reasons);
  }

  /** “called for a strike on Friday”: what was done cannot be of a day after the report's. */
  private boolean isToCome(@Nullable TimeExpression time) {
    LocalDate day = time == null || time.days() == null ? null : time.days().from();
    LocalDate published = soFar.report().published().days().to();
    return day != null && published != null && day.isAfter(published);
  }

  /** “vote on Sunday”, “the meeting in September”: of a day that is still to come. */
  private static Reality.Told toCome(Reality.Told plain, @Nullable TimeExpression time) {
    return new Reality.Told(
        Modality.FUTURE,
        time == null ? plain.sign() : time.span(),
        "its day is after the report's");
  }

  private Setting.Where where(Trigger trigger, Parties.Sides sides) {
    Sense sense = trigger.sense();
    return setting
        .where(trigger, triggers)
        .awayFrom(home(sense, sides))
        .notOut(place -> isForeign(place, sense, sides))
        .orFrom(soil(sense, sides));
  }

  private static String rule(Sense sense, boolean refused) {
    return sense.pattern() + (refused ? ", which the actor will not do" : "");
  }

  private static void place(
      String field, @Nullable Place place, String how, Trigger trigger, List<Reason> reasons) {
    if (place == null) {
      return;
    }
    Span sentence = trigger.sentence().span();
    Span within =
        place.mentions().stream()
            .map(Place.Mention::span)
            .filter(sentence::contains)
            .findFirst()
            .orElse(null);
    reasons.add(
        within == null
            ? new Reason(field, trigger.span(), how.equals(NEAREST_PLACE) ? OWN_GROUND : how)
            : new Reason(field, within, how));
  }

  private List<String> figures(Span clause) {
    return soFar.figures().stream()
        .filter(one -> clause.contains(one.span()))
        .map(Figure::id)
        .toList();
  }

  /** Where a state drives somebody out: of its own country, though the text need not say so. */
  private @Nullable Place soil(Sense sense, Parties.Sides sides) {
    if (!isExpulsion(sense) || sides.actors().isEmpty()) {
      return null;
    }
    String own = sides.actors().get(0).country();
    return soFar.places().stream()
        .filter(one -> one.kind() == Place.Kind.COUNTRY && one.country() != null)
        .filter(one -> own != null && own.equals(one.country()))
        .findFirst()
        .orElse(null);
  }

  private static boolean isExpulsion(Sense sense) {
    return String.valueOf(sense.cameo()).startsWith("166");
  }

  /** “kicked out soldiers from France”: a state drives nobody out of another's country. */
  private static boolean isForeign(Place place, Sense sense, Parties.Sides sides) {
    if (!isExpulsion(sense) || place.kind() != Place.Kind.COUNTRY) {
      return false;
    }
    return sides.actors().stream().anyMatch(one -> one.country() != null)
        && sides.actors().stream()
            .noneMatch(one -> one.country() != null && one.country().equals(place.country()));
  }

  /** The country of who retreats: “the pullout of troops from France” does not leave France. */
  private static @Nullable String home(Sense sense, Parties.Sides sides) {
    boolean retreats = sense.category() == Category.RETREAT && !sides.actors().isEmpty();
    return retreats ? sides.actors().get(0).country() : null;
  }

  private static @Nullable String id(@Nullable Place place) {
    return place == null ? null : place.id();
  }

  private static String lemma(Trigger trigger) {
    String own = trigger.sentence().lemma(trigger.token()).toLowerCase(Locale.ROOT);
    return trigger.sense().particles().isEmpty()
        ? own
        : own + " " + String.join(" ", trigger.sense().particles());
  }
}
