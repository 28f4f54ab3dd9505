package nl.beslisspoor.command.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.events.EvaluationEvent;
import nl.beslisspoor.events.EvaluationEvent.EvaluationConcluded;
import nl.beslisspoor.events.EvaluationEvent.EvaluationPlanned;
import nl.beslisspoor.events.SupportId;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/** The days that were set for the next evaluation of each figure. */
public record Evaluations(PMap<SupportId, Days> all) {

  /**
   * The days of one figure.
   *
   * @param concluded when its latest evaluation was concluded
   * @param set the day for the next one that it set
   * @param planned the days that were chosen since, in the order of recording
   */
  public record Days(Optional<Instant> concluded, Optional<LocalDate> set, List<Planned> planned) {

    private static final Days NONE = new Days(Optional.empty(), Optional.empty(), List.of());

    private Days after(EvaluationEvent event) {
      return switch (event) {
        case EvaluationPlanned e -> with(new Planned(e.on(), Netherlands.dayOf(e.act().at())));
        case EvaluationConcluded e -> after(e.account().decidedAt(), e.next());
      };
    }

    private Days with(Planned day) {
      return new Days(concluded, set, Stream.concat(planned.stream(), Stream.of(day)).toList());
    }

    /** An evaluation that is recorded after a later one changes nothing. */
    private Days after(Instant at, Optional<LocalDate> next) {
      return concluded.filter(at::isBefore).isPresent()
          ? this
          : new Days(Optional.of(at), next, List.of());
    }
  }

  /** A day that was chosen, and the day on which that was done. */
  public record Planned(LocalDate on, LocalDate chosen) {

    /** A day that had passed when this one was chosen is not met by it. */
    private Optional<LocalDate> after(Optional<LocalDate> due) {
      return due.filter(chosen::isAfter).or(() -> Optional.of(on));
    }
  }

  static Evaluations none() {
    return new Evaluations(OrderedPMap.empty());
  }

  Evaluations after(EvaluationEvent event) {
    return new Evaluations(all.plus(event.support(), of(event.support()).after(event)));
  }

  /**
   * The day by which the next evaluation is owed: the first that nobody met, also when another was
   * chosen after it had passed.
   *
   * @param rhythm the day that the form asks for as long as none was set
   */
  public Optional<LocalDate> due(SupportId support, Optional<LocalDate> rhythm) {
    var days = of(support);
    var due = days.set().or(() -> rhythm);
    for (var planned : days.planned()) {
      due = planned.after(due);
    }
    return due;
  }

  private Days of(SupportId support) {
    return all.getOrDefault(support, Days.NONE);
  }
}
