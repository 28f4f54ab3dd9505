package nl.beslisspoor.query.questions;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.query.paper.Dates;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Place;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.Span;

/** What a question is narrowed to, as sent; what cannot be read narrows nothing. */
public record Filter(Map<String, String> sent) {

  private static final String AFTER = "na";

  public String value(String name) {
    return sent.getOrDefault(name, "").strip();
  }

  public boolean has(String name) {
    return !value(name).isEmpty();
  }

  Filter with(String name, String value) {
    var more = new LinkedHashMap<>(sent);
    more.put(name, value);
    return new Filter(more);
  }

  Narrowing narrowing() {
    var narrowing =
        Narrowing.none()
            .decided(span("beslotenVan", "beslotenTot"))
            .recorded(span("vastgelegdVan", "vastgelegdTot"));
    narrowing = id("dossier").map(narrowing::toFile).orElse(narrowing);
    narrowing = id("persoon").map(narrowing::toPerson).orElse(narrowing);
    narrowing = term("rol", RoleKind.class).map(narrowing::toRole).orElse(narrowing);
    return term("soort", DecisionKind.class).map(narrowing::toKind).orElse(narrowing);
  }

  Slice slice() {
    return new Slice(Optional.of(value(AFTER)).filter(c -> !c.isEmpty()).map(Place::parse), 50);
  }

  Optional<LocalDate> day(String name) {
    try {
      return Optional.of(LocalDate.parse(value(name)));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /** The end of a day in the Netherlands. */
  Optional<Instant> endOf(String name) {
    return day(name).map(day -> start(day.plusDays(1)).minusMillis(1));
  }

  <E extends Enum<E>> Optional<E> term(String name, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(term -> term.name().equals(value(name)))
        .findFirst();
  }

  Optional<UUID> id(String name) {
    try {
      return has(name) ? Optional.of(UUID.fromString(value(name))) : Optional.empty();
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /** What has to be sent again to read on from a place. */
  public Map<String, String> from(String cursor) {
    var again =
        sent.entrySet().stream()
            .filter(one -> !one.getValue().isBlank() && !one.getKey().startsWith("_"))
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    again.put(AFTER, cursor);
    return again;
  }

  private Span span(String from, String until) {
    return new Span(day(from).map(Filter::start), day(until).map(day -> start(day.plusDays(1))));
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(Dates.ZONE).toInstant();
  }
}
