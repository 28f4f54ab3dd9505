package nl.beslisspoor.query.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.query.access.SignedIn;
import nl.beslisspoor.query.table.Days;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Place;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.Span;

/** A question as it was asked, by somebody who may ask it, with every parameter checked. */
record Asked(SignedIn who, Map<Parameter, Object> given) {

  Narrowing narrowing() {
    return new Narrowing(
        id(Parameter.FILE),
        id(Parameter.PERSON),
        term(Parameter.ROLE, RoleKind.class),
        term(Parameter.KIND, DecisionKind.class),
        new Span(moment(Parameter.DECIDED_FROM), moment(Parameter.DECIDED_UNTIL)),
        new Span(moment(Parameter.RECORDED_FROM), moment(Parameter.RECORDED_UNTIL)));
  }

  /**
   * As {@link #narrowing}, up to a day or a moment; of a period and a day the earlier end counts.
   */
  Narrowing cut() {
    var asked = narrowing();
    var byDay = day().map(day -> asked.decided(asked.decided().upTo(Days.end(day)))).orElse(asked);
    return moment(Parameter.KNOWN)
        .map(known -> byDay.recorded(byDay.recorded().upTo(known)))
        .orElse(byDay);
  }

  Slice slice() {
    return new Slice(
        value(Parameter.CURSOR, Place.class),
        value(Parameter.LIMIT, Integer.class).orElse(Slice.USUAL));
  }

  Optional<UUID> id(Parameter parameter) {
    return value(parameter, UUID.class);
  }

  Optional<Instant> moment(Parameter parameter) {
    return value(parameter, Instant.class);
  }

  Optional<LocalDate> day() {
    return value(Parameter.DAY, LocalDate.class);
  }

  Optional<String> text(Parameter parameter) {
    return value(parameter, String.class);
  }

  Optional<Boolean> yes(Parameter parameter) {
    return value(parameter, Boolean.class);
  }

  <E extends Enum<E>> Optional<E> term(Parameter parameter, Class<E> type) {
    return value(parameter, type);
  }

  private <T> Optional<T> value(Parameter parameter, Class<T> type) {
    return Optional.ofNullable(given.get(parameter)).map(type::cast);
  }
}
