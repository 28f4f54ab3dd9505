package nl.beslisspoor.query.decisions;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.query.table.Fields;
import nl.beslisspoor.query.table.Narrowed;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Page;
import nl.beslisspoor.query.table.Place;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Everything one professional decided and did, across files (question 11). Whoever asks states a
 * purpose, and the professional sees that it was asked: keep the inquiry before answering.
 */
@Component
public class Deeds {

  /** Whether this may be asked about somebody. */
  public enum Standing {
    PROFESSIONAL,
    /** Stands in files for himself or herself: a youth, a parent, a figure. */
    PRIVATE_PERSON,
    UNKNOWN
  }

  /**
   * One thing that somebody decided or did as a professional.
   *
   * @param kind IMPORTED is history of another system and no decision
   * @param activity what the other system called it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "Verrichting")
  public record Done(
      @JsonProperty("dossier") UUID file,
      @JsonProperty("volgnummer") long sequence,
      @JsonProperty("aard") Word kind,
      @JsonProperty("geimporteerd") boolean imported,
      @JsonProperty("gebeurtenis") String type,
      @JsonProperty("rol") @Nullable Word role,
      @JsonProperty("besluit") @Nullable UUID decision,
      @JsonProperty("besluitsoort") @Nullable Word decisionKind,
      @JsonProperty("activiteit") @Nullable String activity,
      @JsonProperty("groep") @Nullable String group,
      @JsonProperty("bron") @Nullable String system,
      @JsonProperty("moment") Instant at,
      @JsonProperty("vastgelegdOp") Instant recordedAt,
      @JsonIgnore Place place) {}

  /** Who backs a decision without standing in that file at work, does so in his or her own life. */
  private static final String DONE_AT_WORK =
      """
      from deed
      where person_id = :person
        and (kind <> 'BACKED' or exists (
          select from deed_professional at_work
          where at_work.case_id = deed.case_id and at_work.person_id = deed.person_id))
      """;

  private static final String WHERE =
      DONE_AT_WORK
          + """
            and (cast(:file as uuid) is null or case_id = :file)
            and (cast(:role as text) is null or role = :role)
            and (cast(:kind as text) is null or decision_kind = :kind)
            and (cast(:deed as text) is null or kind = :deed)
            and (cast(:decidedFrom as timestamptz) is null or done_at >= :decidedFrom)
            and (cast(:decidedUntil as timestamptz) is null or done_at < :decidedUntil)
            and (cast(:recordedFrom as timestamptz) is null or recorded_at >= :recordedFrom)
            and (cast(:recordedUntil as timestamptz) is null or recorded_at < :recordedUntil)
          """;

  private static final String PAGE =
      "select * "
          + WHERE
          + """
            and (done_at, place) < (:afterMoment, :afterNumber)
          order by done_at desc, place desc limit :limit
          """;

  private final JdbcClient jdbc;

  public Deeds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A professional in one file may be a parent in another: then only the deeds at work count. */
  public Standing standing(UUID person) {
    return jdbc.sql(
            """
            select case
              when exists (select %s) then 'PROFESSIONAL'
              when exists (select from deed_private_person where person_id = :person)
                then 'PRIVATE_PERSON'
              else 'UNKNOWN'
            end
            """
                .formatted(DONE_AT_WORK))
        .param("person", person)
        .query((row, number) -> Standing.valueOf(row.getString(1)))
        .single();
  }

  /**
   * The deeds of the person in the narrowing, the latest first.
   *
   * @throws IllegalArgumentException when the narrowing names no person
   */
  public Page<Done> of(Narrowing narrowing, Optional<DeedKind> kind, Slice slice) {
    return Page.of(
        Narrowed.ask(jdbc, PAGE, parameters(narrowing, kind, slice))
            .query(Fields.as(Deeds::read))
            .list(),
        slice,
        Done::place);
  }

  /** How many there are, over all pages. */
  public long count(Narrowing narrowing, Optional<DeedKind> kind) {
    return Narrowed.ask(
            jdbc, "select count(*) " + WHERE, parameters(narrowing, kind, Slice.first()))
        .query(Long.class)
        .single();
  }

  private static Map<String, @Nullable Object> parameters(
      Narrowing narrowing, Optional<DeedKind> kind, Slice slice) {
    if (narrowing.person().isEmpty()) {
      throw new IllegalArgumentException("this is asked about one professional");
    }
    var parameters = new HashMap<>(narrowing.parameters(slice, Place.last()));
    parameters.put("deed", kind.map(Enum::name).orElse(null));
    return parameters;
  }

  private static Done read(Fields row) {
    var kind = row.term("kind", DeedKind.class);
    return new Done(
        row.id("case_id"),
        row.number("sequence"),
        Word.of(kind),
        kind == DeedKind.IMPORTED,
        row.text("event_type"),
        Word.orNull(row.term("role", RoleKind.class)),
        row.id("decision_id"),
        Word.orNull(row.term("decision_kind", DecisionKind.class)),
        row.text("activity"),
        row.text("actor_group"),
        row.text("source_system"),
        row.moment("done_at"),
        row.moment("recorded_at"),
        new Place(row.moment("done_at"), row.number("place")));
  }
}
