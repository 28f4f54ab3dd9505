package nl.beslisspoor.query.table;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.Decision;
import nl.beslisspoor.events.OpeningEvent.PersonCorrected;
import nl.beslisspoor.events.RecordEvent.RecordCorrected;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.catalogue.CorrectionCause;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * That an entry of a file was corrected later. The entry stays as it was; it is read together with
 * this. Each view that shows entries keeps a table of these beside them.
 *
 * @param entry sequence of the entry that was wrong
 * @param sequence of the correction
 * @param cause null when what stood about a person was corrected
 * @param reading how the entry is to be read; null when what stood about a person was corrected
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Verbetering")
public record Correction(
    @JsonIgnore UUID file,
    @JsonIgnore long index,
    @JsonIgnore long entry,
    @JsonProperty("volgnummer") long sequence,
    @JsonProperty("besluit") UUID decision,
    @JsonProperty("oorzaak") @Nullable Word cause,
    @JsonProperty("lezing") @Nullable String reading,
    @JsonProperty("beslotenOp") Instant decidedAt,
    @JsonProperty("vastgelegdOp") Instant recordedAt) {

  /** The columns of a table of corrections. */
  public static Columns<Correction> columns(String table) {
    return Columns.<Correction>of(table)
        .with("log_index", "bigint", Correction::index)
        .with("case_id", "uuid", Correction::file)
        .with("entry", "bigint", Correction::entry)
        .with("sequence", "bigint", Correction::sequence)
        .with("decision_id", "uuid", Correction::decision)
        .with("cause", "text", row -> Optional.ofNullable(row.cause).map(Word::code))
        .with("narrative_reading", "text", Correction::reading)
        .with("decided_at", "timestamptz", Correction::decidedAt)
        .with("recorded_at", "timestamptz", Correction::recordedAt);
  }

  /** The correction that an event is; empty for any other. */
  public static Optional<Correction> of(Recorded at, CaseEvent event) {
    if (event instanceof RecordCorrected e) {
      return Optional.of(of(at, e, e.entry(), Word.of(e.cause()), e.reading().text()));
    }
    return event instanceof PersonCorrected e
        ? Optional.of(of(at, e, e.entry(), null, null))
        : Optional.empty();
  }

  private static Correction of(
      Recorded at, Decision by, long entry, @Nullable Word cause, @Nullable String reading) {
    return new Correction(
        by.caseId().value(),
        at.index(),
        entry,
        at.sequence(),
        by.account().decision().value(),
        cause,
        reading,
        by.account().decidedAt(),
        at.recordedAt());
  }

  /**
   * What a table of corrections says about entries, by file and entry, the first correction first.
   *
   * @param until only what was recorded before that moment; empty for all
   */
  public static Map<UUID, Map<Long, List<Correction>>> in(
      JdbcClient jdbc,
      String table,
      Collection<UUID> files,
      Collection<Long> entries,
      Optional<Instant> until) {
    var parameters = new HashMap<String, @Nullable Object>();
    parameters.put("files", files.toArray(UUID[]::new));
    parameters.put("entries", entries.toArray(Long[]::new));
    parameters.put("until", until.map(SqlTime::of).orElse(null));
    return jdbc
        .sql(
            """
            select * from %s
            where case_id = any(:files) and entry = any(:entries)
              and (cast(:until as timestamptz) is null or recorded_at < :until)
            order by sequence
            """
                .formatted(table))
        .params(parameters)
        .query(Fields.as(Correction::read))
        .list()
        .stream()
        .collect(Collectors.groupingBy(Correction::file, Collectors.groupingBy(Correction::entry)));
  }

  /** Reads a row of a table of corrections. */
  public static Correction read(Fields row) {
    return new Correction(
        row.id("case_id"),
        row.number("log_index"),
        row.number("entry"),
        row.number("sequence"),
        row.id("decision_id"),
        Word.orNull(row.term("cause", CorrectionCause.class)),
        row.text("narrative_reading"),
        row.moment("decided_at"),
        row.moment("recorded_at"));
  }
}
