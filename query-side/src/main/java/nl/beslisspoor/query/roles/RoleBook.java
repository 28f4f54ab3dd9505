package nl.beslisspoor.query.roles;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.events.catalogue.MandateGround;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.query.table.Fields;
import nl.beslisspoor.query.table.Narrowed;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Opened;
import nl.beslisspoor.query.table.Opening;
import nl.beslisspoor.query.table.Page;
import nl.beslisspoor.query.table.Place;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.SqlTime;
import nl.beslisspoor.query.table.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who held which role on a date (question 6). */
@Component
public class RoleBook {

  /**
   * A role, held for one period.
   *
   * @param until first day on which it is no longer held; null when no end is known
   * @param knownUntil when the system came to know it otherwise; null while it stands
   * @param decision by which it is held so
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "RolInDossier")
  public record Held(
      @JsonProperty("kenmerk") UUID role,
      @JsonProperty("dossier") UUID file,
      @JsonProperty("volgnummer") long sequence,
      @JsonProperty("persoon") UUID holder,
      @JsonProperty("rol") Word kind,
      @JsonProperty("namens") UUID organisation,
      @JsonProperty("grond") Word ground,
      @JsonProperty("verwijzing") @Nullable Opened<String> mandate,
      @JsonProperty("van") LocalDate from,
      @JsonProperty("tot") @Nullable LocalDate until,
      @JsonProperty("bekendVanaf") Instant knownFrom,
      @JsonProperty("bekendTot") @Nullable Instant knownUntil,
      @JsonProperty("besluit") UUID decision,
      @JsonProperty("beslotenOp") Instant decidedAt,
      @JsonIgnore long index) {

    /** Whether whoever holds it answers for decisions. */
    public boolean answers() {
      return RoleKind.valueOf(kind.code()).answerable();
    }

    /** Whether whoever holds it counts as parent with authority. */
    public boolean guards() {
      return RoleKind.valueOf(kind.code()).guardianship();
    }
  }

  private static final String HELD =
      """
      select * from role_period
      where (cast(:file as uuid) is null or case_id = :file)
        and (cast(:person as uuid) is null or holder = :person)
        and (cast(:role as text) is null or kind = :role)
        and (cast(:day as date) is null
          or valid_from <= :day and (valid_until is null or valid_until > :day))
        and case when cast(:known as timestamptz) is null then known_until is null
          else known_from <= :known and (known_until is null or known_until > :known) end
        and (cast(:decidedFrom as timestamptz) is null or decided_at >= :decidedFrom)
        and (cast(:decidedUntil as timestamptz) is null or decided_at < :decidedUntil)
        and (cast(:recordedFrom as timestamptz) is null or known_from >= :recordedFrom)
        and (cast(:recordedUntil as timestamptz) is null or known_from < :recordedUntil)
        and (valid_from::timestamp at time zone 'UTC', log_index) < (:afterMoment, :afterNumber)
      order by valid_from desc, log_index desc limit :limit
      """;

  private static final String ANSWERING =
      """
      select distinct case_id from role_period
      where case_id = any(:files) and holder = :person and kind = any(:kinds)
        and valid_from <= :day and (valid_until is null or valid_until > :day)
        and known_until is null
      """;

  private static final String[] ANSWERABLE =
      Stream.of(RoleKind.values())
          .filter(RoleKind::answerable)
          .map(Enum::name)
          .toArray(String[]::new);

  private final JdbcClient jdbc;
  private final Opening opening;

  public RoleBook(JdbcClient jdbc, Opening opening) {
    this.jdbc = jdbc;
    this.opening = opening;
  }

  /**
   * Periods in which roles were held, the latest begun first. The person is the holder; the decided
   * axis is that of the decision by which it is held so, the recorded axis that of its record.
   *
   * @param day only roles held on that day in the world
   * @param known as the system knew it at that moment; empty for what is known now
   */
  public Page<Held> held(
      Narrowing narrowing, Optional<LocalDate> day, Optional<Instant> known, Slice slice) {
    var parameters = new HashMap<>(narrowing.parameters(slice, Place.last()));
    parameters.put("day", day.orElse(null));
    parameters.put("known", known.map(SqlTime::of).orElse(null));
    return Page.of(
        opening.list(Narrowed.ask(jdbc, HELD, parameters), this::read), slice, RoleBook::place);
  }

  /** Who holds guardianship in a file on a day, as known at that moment or now. */
  public List<UUID> guardians(UUID file, LocalDate day, Optional<Instant> known) {
    return held(Narrowing.none().toFile(file), Optional.of(day), known, Slice.first(Slice.MOST))
        .rows()
        .stream()
        .filter(Held::guards)
        .map(Held::holder)
        .toList();
  }

  /** Those of some files in which somebody holds a role on a day that answers for decisions. */
  public Set<UUID> answersIn(Collection<UUID> files, UUID person, LocalDate day) {
    return jdbc.sql(ANSWERING)
        .param("files", files.toArray(UUID[]::new))
        .param("person", person)
        .param("kinds", ANSWERABLE)
        .param("day", day)
        .query(UUID.class)
        .set();
  }

  /**
   * One role in all periods in which it was ever known, the oldest known first; none if unknown.
   */
  public List<Held> periods(UUID role) {
    return jdbc.sql("select * from role_period where role_id = ? order by sequence, valid_from")
        .param(role)
        .query(Fields.as(this::read))
        .list();
  }

  private static Place place(Held held) {
    return new Place(held.from().atStartOfDay(ZoneOffset.UTC).toInstant(), held.index());
  }

  private Held read(Fields row) {
    return new Held(
        row.id("role_id"),
        row.id("case_id"),
        row.number("sequence"),
        row.id("holder"),
        Word.of(row.term("kind", RoleKind.class)),
        row.id("in_name_of"),
        Word.of(row.term("mandate_ground", MandateGround.class)),
        opening.text(row, "narrative_mandate"),
        row.day("valid_from"),
        row.day("valid_until"),
        row.moment("known_from"),
        row.moment("known_until"),
        row.id("decision_id"),
        row.moment("decided_at"),
        row.number("log_index"));
  }
}
