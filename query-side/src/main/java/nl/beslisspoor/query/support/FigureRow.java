package nl.beslisspoor.query.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.SupportEvent.SupportFigureChosen;
import nl.beslisspoor.events.catalogue.FormId;
import nl.beslisspoor.events.catalogue.SupportForms;
import nl.beslisspoor.query.table.Columns;
import nl.beslisspoor.query.table.Days;
import nl.beslisspoor.query.table.Fields;

/**
 * A row of {@code support_figure}.
 *
 * @param decided the day on which its position was decided or it said no; empty while undecided
 * @param evaluated when, in the world, its latest evaluation was concluded, whenever that was
 *     recorded; empty before the first
 */
record FigureRow(
    UUID support,
    UUID figure,
    FormId form,
    int formVersion,
    Instant chosenAt,
    Origin chosen,
    Reached reached,
    Optional<LocalDate> decided,
    Optional<Instant> evaluated) {

  /**
   * How far it has come.
   *
   * @param at when, in the world
   */
  record Reached(Stage stage, Instant at, Origin by) {}

  static final Columns<FigureRow> COLUMNS =
      Columns.<FigureRow>of("support_figure")
          .with("support_id", "uuid", FigureRow::support)
          .with("log_index", "bigint", row -> row.chosen.index())
          .with("case_id", "uuid", row -> row.chosen.file())
          .with("figure", "uuid", FigureRow::figure)
          .with("form", "text", FigureRow::form)
          .with("form_version", "bigint", FigureRow::formVersion)
          .with("chosen_at", "timestamptz", FigureRow::chosenAt)
          .with("chosen_sequence", "bigint", row -> row.chosen.sequence())
          .with("chosen_recorded_at", "timestamptz", row -> row.chosen.recordedAt())
          .with("decided_on", "date", FigureRow::decided)
          .with("evaluated_at", "timestamptz", FigureRow::evaluated)
          .with("stage", "text", row -> row.reached.stage())
          .with("stage_at", "timestamptz", row -> row.reached.at())
          .with("stage_log_index", "bigint", row -> row.reached.by().index())
          .with("sequence", "bigint", row -> row.reached.by().sequence())
          .with("recorded_at", "timestamptz", row -> row.reached.by().recordedAt());

  static FigureRow of(SupportFigureChosen e, Recorded at) {
    var chosenAt = e.account().decidedAt();
    var origin = Origin.of(e.caseId().value(), at);
    return new FigureRow(
        e.support().value(),
        e.figure().value(),
        e.form(),
        e.formVersion(),
        chosenAt,
        origin,
        new Reached(Stage.CHOSEN, chosenAt, origin),
        Optional.empty(),
        Optional.empty());
  }

  /** Whether its form gives a say in decisions, so that there is a position to decide on. */
  boolean hasSay() {
    return SupportForms.positioned(form, formVersion);
  }

  FigureRow reached(StageRow row, Recorded at) {
    var next = row.stage();
    var moment = row.moment();
    var by = Origin.of(chosen.file(), at);
    return new FigureRow(
        support,
        figure,
        form,
        formVersion,
        chosenAt,
        chosen,
        new Reached(next, moment, by),
        next.open() ? decided : decided.or(() -> Optional.of(Days.of(moment))),
        evaluated);
  }

  /** The same after an evaluation at that moment, which need not be the latest. */
  FigureRow evaluated(Instant at) {
    var latest = evaluated.filter(at::isBefore).orElse(at);
    return new FigureRow(
        support,
        figure,
        form,
        formVersion,
        chosenAt,
        chosen,
        reached,
        decided,
        Optional.of(latest));
  }

  static FigureRow read(Fields row) {
    var file = row.id("case_id");
    return new FigureRow(
        row.id("support_id"),
        row.id("figure"),
        new FormId(row.text("form")),
        row.number("form_version").intValue(),
        row.moment("chosen_at"),
        new Origin(
            file,
            row.number("log_index"),
            row.number("chosen_sequence"),
            row.moment("chosen_recorded_at")),
        new Reached(
            row.term("stage", Stage.class),
            row.moment("stage_at"),
            new Origin(
                file,
                row.number("stage_log_index"),
                row.number("sequence"),
                row.moment("recorded_at"))),
        Optional.ofNullable(row.day("decided_on")),
        Optional.ofNullable(row.moment("evaluated_at")));
  }
}
