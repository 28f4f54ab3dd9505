package nl.beslisspoor.query.timeline;

import java.time.Instant;
import java.util.UUID;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.ConsentEvent;
import nl.beslisspoor.events.Decision;
import nl.beslisspoor.events.DestructionEvent;
import nl.beslisspoor.events.EvaluationEvent;
import nl.beslisspoor.events.ImportEvent.StepImported;
import nl.beslisspoor.events.NetworkEvent;
import nl.beslisspoor.events.OpeningEvent.CaseClosed;
import nl.beslisspoor.events.OpeningEvent.CaseOpened;
import nl.beslisspoor.events.OpeningEvent.CaseReopened;
import nl.beslisspoor.events.OpeningEvent.ParentalAuthorityRecorded;
import nl.beslisspoor.events.OpeningEvent.PersonAdded;
import nl.beslisspoor.events.OpeningEvent.PersonCorrected;
import nl.beslisspoor.events.PlacementEvent;
import nl.beslisspoor.events.RecordEvent;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.ResourceEvent;
import nl.beslisspoor.events.RoleEvent;
import nl.beslisspoor.events.StatementEvent;
import nl.beslisspoor.events.SupportEvent;
import nl.beslisspoor.events.catalogue.LegalFramework;
import nl.beslisspoor.query.table.Columns;
import nl.beslisspoor.query.table.Fields;
import org.jspecify.annotations.Nullable;

/** A row of {@code timeline_file}. */
record FileRow(
    UUID file, long firstIndex, Nature nature, Instant openedAt, Instant changedAt, Counts counts) {

  /** Whose file it is: a youth's, or another system's. */
  record Nature(
      @Nullable UUID youth,
      @Nullable UUID organisation,
      @Nullable LegalFramework framework,
      @Nullable String system,
      @Nullable String trace) {

    static final Nature UNKNOWN = new Nature(null, null, null, null, null);

    Nature after(CaseEvent event) {
      return switch (event) {
        case CaseOpened e ->
            new Nature(e.youth().value(), e.organisation().value(), e.framework(), system, trace);
        case StepImported e ->
            new Nature(youth, organisation, framework, e.system().text(), e.trace().text());
        case PersonAdded _,
            ParentalAuthorityRecorded _,
            PersonCorrected _,
            CaseClosed _,
            CaseReopened _,
            NetworkEvent _,
            SupportEvent _,
            EvaluationEvent _,
            ConsentEvent _,
            StatementEvent _,
            RoleEvent _,
            PlacementEvent _,
            ResourceEvent _,
            RecordEvent _,
            DestructionEvent _ ->
            this;
      };
    }
  }

  /**
   * @param sequence of the last event
   */
  record Counts(long sequence, long entries, long decisions, long imported) {

    Counts after(Recorded at, CaseEvent event) {
      return new Counts(
          at.sequence(),
          entries + 1,
          decisions + (event instanceof Decision ? 1 : 0),
          imported + (event instanceof StepImported ? 1 : 0));
    }
  }

  static final Columns<FileRow> COLUMNS =
      Columns.<FileRow>of("timeline_file")
          .with("case_id", "uuid", FileRow::file)
          .with("first_index", "bigint", FileRow::firstIndex)
          .with("youth", "uuid", row -> row.nature().youth())
          .with("organisation", "uuid", row -> row.nature().organisation())
          .with("framework", "text", row -> row.nature().framework())
          .with("source_system", "text", row -> row.nature().system())
          .with("source_trace", "text", row -> row.nature().trace())
          .with("opened_at", "timestamptz", FileRow::openedAt)
          .with("changed_at", "timestamptz", FileRow::changedAt)
          .with("sequence", "bigint", row -> row.counts().sequence())
          .with("entries", "bigint", row -> row.counts().entries())
          .with("decisions", "bigint", row -> row.counts().decisions())
          .with("imported", "bigint", row -> row.counts().imported());

  static FileRow none(UUID file, Recorded first) {
    return new FileRow(
        file,
        first.index(),
        Nature.UNKNOWN,
        first.recordedAt(),
        first.recordedAt(),
        new Counts(-1, 0, 0, 0));
  }

  FileRow after(Recorded at, CaseEvent event) {
    return new FileRow(
        file, firstIndex, nature.after(event), openedAt, at.recordedAt(), counts.after(at, event));
  }

  static FileRow read(Fields row) {
    return new FileRow(
        row.id("case_id"),
        row.number("first_index"),
        new Nature(
            row.id("youth"),
            row.id("organisation"),
            row.term("framework", LegalFramework.class),
            row.text("source_system"),
            row.text("source_trace")),
        row.moment("opened_at"),
        row.moment("changed_at"),
        new Counts(
            row.number("sequence"),
            row.number("entries"),
            row.number("decisions"),
            row.number("imported")));
  }
}
