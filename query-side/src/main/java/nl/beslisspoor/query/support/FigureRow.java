package nl.beslisspoor.query.support;

import java.time.Instant;
import java.util.UUID;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.SupportEvent.SupportFigureChosen;
import nl.beslisspoor.events.catalogue.FormId;
import nl.beslisspoor.query.table.Columns;
import nl.beslisspoor.query.table.Fields;

/** A row of {@code support_figure}. */
record FigureRow(
    UUID support,
    long index,
    UUID file,
    UUID figure,
    FormId form,
    int formVersion,
    Instant chosenAt,
    Stage stage,
    Instant stageAt,
    long sequence,
    Instant recordedAt) {

  static final Columns<FigureRow> COLUMNS =
      Columns.<FigureRow>of("support_figure")
          .with("support_id", "uuid", FigureRow::support)
          .with("log_index", "bigint", FigureRow::index)
          .with("case_id", "uuid", FigureRow::file)
          .with("figure", "uuid", FigureRow::figure)
          .with("form", "text", FigureRow::form)
          .with("form_version", "bigint", FigureRow::formVersion)
          .with("chosen_at", "timestamptz", FigureRow::chosenAt)
          .with("stage", "text", FigureRow::stage)
          .with("stage_at", "timestamptz", FigureRow::stageAt)
          .with("sequence", "bigint", FigureRow::sequence)
          .with("recorded_at", "timestamptz", FigureRow::recordedAt);

  static FigureRow of(SupportFigureChosen e, Recorded at) {
    var chosenAt = e.account().decidedAt();
    return new FigureRow(
        e.support().value(),
        at.index(),
        e.caseId().value(),
        e.figure().value(),
        e.form(),
        e.formVersion(),
        chosenAt,
        Stage.CHOSEN,
        chosenAt,
        at.sequence(),
        at.recordedAt());
  }

  FigureRow reached(Stage next, Instant moment, Recorded at) {
    return new FigureRow(
        support,
        index,
        file,
        figure,
        form,
        formVersion,
        chosenAt,
        next,
        moment,
        at.sequence(),
        at.recordedAt());
  }

  static FigureRow read(Fields row) {
    return new FigureRow(
        row.id("support_id"),
        row.number("log_index"),
        row.id("case_id"),
        row.id("figure"),
        new FormId(row.text("form")),
        row.number("form_version").intValue(),
        row.moment("chosen_at"),
        row.term("stage", Stage.class),
        row.moment("stage_at"),
        row.number("sequence"),
        row.moment("recorded_at"));
  }
}
