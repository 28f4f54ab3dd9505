package nl.beslisspoor.query.support;

import static nl.beslisspoor.query.support.MatterKind.EVALUATION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import nl.beslisspoor.events.EvaluationEvent;
import nl.beslisspoor.events.EvaluationEvent.EvaluationConcluded;
import nl.beslisspoor.events.EvaluationEvent.EvaluationPlanned;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.catalogue.SupportForm;
import nl.beslisspoor.events.catalogue.SupportForms;
import nl.beslisspoor.query.table.Days;

/**
 * The days that are set for evaluations of one figure. A day that has passed without an evaluation
 * is overdue until there is one, whatever day is planned instead.
 */
final class EvaluationDays {

  private final Agenda agenda;
  private final FigureRow figure;
  private final Recorded at;

  EvaluationDays(Agenda agenda, FigureRow figure, Recorded at) {
    this.agenda = agenda;
    this.figure = figure;
    this.at = at;
  }

  void apply(EvaluationEvent event) {
    switch (event) {
      case EvaluationPlanned e -> planned(Days.of(e.act().at()), e.on());
      case EvaluationConcluded e -> concluded(e.account().decidedAt(), e.next());
    }
  }

  /** From that day on the rhythm of the form counts. */
  void rhythm(LocalDate day) {
    SupportForms.of(figure.form(), figure.formVersion())
        .flatMap(SupportForm::rhythm)
        .ifPresent(rhythm -> next(day, day.plus(rhythm)));
  }

  /** Another day takes the place of one that has not come. */
  private void planned(LocalDate day, LocalDate on) {
    var passed =
        agenda.all().stream()
            .filter(this::ofFigure)
            .filter(one -> one.missed(day))
            .min(Comparator.comparing(one -> one.days().due().orElseThrow()));
    agenda.settle(one -> ofFigure(one) && passed.filter(one::equals).isEmpty(), day);
    put(day, on, Optional.empty());
  }

  /** One before the latest on the same day set a day that never counted. */
  private void concluded(Instant at, Optional<LocalDate> next) {
    var day = Days.of(at);
    var later = figure.evaluated().filter(at::isBefore);
    if (later.isEmpty()) {
      agenda.settle(this::ofFigure, day);
      next.ifPresent(due -> put(day, due, Optional.empty()));
    } else if (day.isBefore(Days.of(later.get()))) {
      concludedEarlier(day, next);
    }
  }

  /** The day set by an evaluation before the latest counted until then; what is due now stays. */
  private void concludedEarlier(LocalDate day, Optional<LocalDate> next) {
    var later =
        agenda.all().stream()
            .filter(this::ofFigure)
            .map(one -> one.days().since())
            .filter(day::isBefore)
            .min(Comparator.naturalOrder());
    agenda.settle(one -> ofFigure(one) && !one.days().since().isAfter(day), day);
    later.ifPresent(_ -> next.ifPresent(due -> put(day, due, later)));
  }

  private void next(LocalDate since, LocalDate due) {
    agenda.settle(this::ofFigure, since);
    put(since, due, Optional.empty());
  }

  private void put(LocalDate since, LocalDate due, Optional<LocalDate> settled) {
    var days = new Matter.Days(since, since, Optional.of(due), settled);
    agenda.put(Agenda.matter(figure, EVALUATION, days, at));
  }

  private boolean ofFigure(Matter one) {
    return one.is(EVALUATION, figure.support());
  }
}
