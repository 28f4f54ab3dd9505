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
import nl.beslisspoor.events.catalogue.CorrectionCause;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * That an entry of a file was corrected later. The entry stays as it was; it is read together with
 * this. Each view that shows entries keeps a table of {@link CorrectionRow} beside them.
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
    @JsonIgnore long entry,
    @JsonProperty("volgnummer") long sequence,
    @JsonProperty("besluit") UUID decision,
    @JsonProperty("oorzaak") @Nullable Word cause,
    @JsonProperty("lezing") @Nullable Opened<String> reading,
    @JsonProperty("beslotenOp") Instant decidedAt,
    @JsonProperty("vastgelegdOp") Instant recordedAt) {

  /**
   * What a table of corrections says about entries, by file and entry, the first correction first.
   *
   * @param until only what was recorded before that moment; empty for all
   */
  public static Map<UUID, Map<Long, List<Correction>>> in(
      JdbcClient jdbc,
      Opening opening,
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
        .query(Fields.as(row -> read(row, opening)))
        .list()
        .stream()
        .collect(Collectors.groupingBy(Correction::file, Collectors.groupingBy(Correction::entry)));
  }

  private static Correction read(Fields row, Opening opening) {
    return new Correction(
        row.id("case_id"),
        row.number("entry"),
        row.number("sequence"),
        row.id("decision_id"),
        Word.orNull(row.term("cause", CorrectionCause.class)),
        opening.text(row, "narrative_reading"),
        row.moment("decided_at"),
        row.moment("recorded_at"));
  }
}
