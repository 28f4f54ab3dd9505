package nl.beslisspoor.command.file;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.beslisspoor.events.EvaluationEvent;
import nl.beslisspoor.events.EvaluationEvent.EvaluationConcluded;
import nl.beslisspoor.events.EvaluationEvent.EvaluationPlanned;
import nl.beslisspoor.events.SupportId;

/** The day that was set for the next evaluation of each figure. */
public record Evaluations(Map<SupportId, LocalDate> next) {

  static Evaluations none() {
    return new Evaluations(Map.of());
  }

  Evaluations after(EvaluationEvent event) {
    return switch (event) {
      case EvaluationPlanned e -> with(e.support(), Optional.of(e.on()));
      case EvaluationConcluded e -> with(e.support(), e.next());
    };
  }

  /** The day that was set; empty when none was, so that the rhythm of the form counts. */
  public Optional<LocalDate> nextOf(SupportId support) {
    return Optional.ofNullable(next.get(support));
  }

  private Evaluations with(SupportId support, Optional<LocalDate> day) {
    var all = new LinkedHashMap<>(next);
    day.ifPresentOrElse(on -> all.put(support, on), () -> all.remove(support));
    return new Evaluations(Collections.unmodifiableMap(all));
  }
}
