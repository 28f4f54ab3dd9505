package nl.beslisspoor.query.questions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.FormId;
import nl.beslisspoor.events.catalogue.ResourceKind;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.events.catalogue.Stance;
import nl.beslisspoor.events.catalogue.SupportForm;
import nl.beslisspoor.events.catalogue.SupportForms;
import nl.beslisspoor.query.causation.Chain;
import nl.beslisspoor.query.causation.Doubt;
import nl.beslisspoor.query.decisions.Aftermath;
import nl.beslisspoor.query.resources.AskState;
import nl.beslisspoor.query.support.MatterKind;
import nl.beslisspoor.query.table.Days;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Place;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.Span;

/** What a question is narrowed to, as sent; answer only what has no {@link #faults}. */
public record Filter(Map<String, String> sent) {

  private static final String AFTER = "na";
  private static final List<String> NAMES_SOMEBODY = List.of("persoon", "eigenaar");
  private static final Map<String, Class<? extends Enum<?>>> TERMS =
      Map.ofEntries(
          Map.entry("rol", RoleKind.class),
          Map.entry("soort", DecisionKind.class),
          Map.entry("standpunt", Stance.class),
          Map.entry("openstaand", MatterKind.class),
          Map.entry("vervolg", Aftermath.class),
          Map.entry("kant", Chain.Side.class),
          Map.entry("positie", Waits.class),
          Map.entry("middel", ResourceKind.class),
          Map.entry("stand", AskState.class),
          Map.entry("twijfel", Doubt.class));

  /** Per field the key of what to do about what cannot be read; empty when all can be. */
  Map<String, String> faults() {
    var faults = new TreeMap<String, String>();
    Stream.of("beslotenVan", "beslotenTot", "vastgelegdVan", "vastgelegdTot", "dag", "bekend")
        .filter(name -> has(name) && day(name).isEmpty())
        .forEach(name -> faults.put(name, "questions.fault.day"));
    Stream.of("dossier", "persoon", "eigenaar", "besluit")
        .filter(name -> has(name) && id(name).isEmpty())
        .forEach(name -> faults.put(name, "questions.fault.list"));
    TERMS.forEach((name, type) -> {
      if (has(name) && terms(type).noneMatch(value(name)::equals)) {
        faults.put(name, "questions.fault.list");
      }
    });
    if (has("vorm") && form().isEmpty()) {
      faults.put("vorm", "questions.fault.list");
    }
    if (has("volgnummer") && number("volgnummer").isEmpty()) {
      faults.put("volgnummer", "questions.fault.entry");
    }
    if (has(AFTER) && Place.read(value(AFTER)).isEmpty()) {
      faults.put(AFTER, "questions.fault.after");
    }
    return faults;
  }

  /**
   * The field that names somebody else in all files at once; question 11 is the only one to do so.
   */
  Optional<String> namesAnother(UUID oneself) {
    return has("dossier")
        ? Optional.empty()
        : NAMES_SOMEBODY.stream()
            .filter(name -> id(name).filter(id -> !id.equals(oneself)).isPresent())
            .findFirst();
  }

  private static Stream<String> terms(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(Enum::name);
  }

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
    return new Slice(Place.read(value(AFTER)), Slice.USUAL);
  }

  Optional<LocalDate> day(String name) {
    return Days.read(value(name));
  }

  /** The end of a day in the Netherlands. */
  Optional<Instant> endOf(String name) {
    return day(name).map(Days::end);
  }

  <E extends Enum<E>> Optional<E> term(String name, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(term -> term.name().equals(value(name)))
        .findFirst();
  }

  /** The support form that was chosen from the list. */
  Optional<FormId> form() {
    return SupportForms.all().stream()
        .map(SupportForm::id)
        .filter(id -> id.value().equals(value("vorm")))
        .findFirst();
  }

  Optional<Long> number(String name) {
    return Optional.of(value(name)).filter(all -> all.matches("\\d{1,9}")).map(Long::valueOf);
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
    return new Span(day(from).map(Days::start), day(until).map(day -> Days.start(day.plusDays(1))));
  }
}
