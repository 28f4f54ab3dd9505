package nl.beslisspoor.query.timeline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.catalogue.LegalFramework;
import nl.beslisspoor.events.catalogue.Residence;
import nl.beslisspoor.query.table.Fields;
import nl.beslisspoor.query.table.Narrowed;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Page;
import nl.beslisspoor.query.table.Place;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.SqlTime;
import nl.beslisspoor.query.table.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of this installation. */
@Component
public class Files {

  /**
   * A file as a list shows it.
   *
   * @param youth whom it is about; null for imported history
   * @param residence where the youth lives on the day asked about
   * @param closedOn the first day on which it is closed; null while it is open on that day
   * @param system where it was imported from; null for a file kept here
   * @param sequence of its last event
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "Dossier")
  public record CaseFile(
      @JsonProperty("dossier") UUID file,
      @JsonProperty("jeugdige") @Nullable UUID youth,
      @JsonProperty("organisatie") @Nullable UUID organisation,
      @JsonProperty("kader") @Nullable Word framework,
      @JsonProperty("verblijf") @Nullable Word residence,
      @JsonProperty("bron") @Nullable String system,
      @JsonProperty("bronkenmerk") @Nullable String trace,
      @JsonProperty("geopendOp") Instant openedAt,
      @JsonProperty("geslotenPer") @Nullable LocalDate closedOn,
      @JsonProperty("gewijzigdOp") Instant changedAt,
      @JsonProperty("volgnummer") long sequence,
      @JsonProperty("aantalGebeurtenissen") long entries,
      @JsonProperty("aantalBesluiten") long decisions,
      @JsonProperty("aantalGeimporteerd") long imported,
      @JsonIgnore long firstIndex) {}

  private static final String FILES =
      """
      select file.*, lives.residence, case when stands.closed then stands.valid_from end as closed_on
      from timeline_file file
      """
          + CircumstanceRow.ON_THE_DAY;

  private static final String LIST =
      FILES
          + """
          where (cast(:file as uuid) is null or file.case_id = :file)
            and (cast(:imported as boolean) is null or (source_system is not null) = :imported)
            and (cast(:system as text) is null or source_system = :system)
            and (cast(:trace as text) is null or source_trace = :trace)
            and (cast(:person as uuid) is null or exists (
              select from timeline_entry entry
              where entry.case_id = file.case_id
                and entry.people @> array[cast(:person as uuid)]))
            and (cast(:recordedFrom as timestamptz) is null or changed_at >= :recordedFrom)
            and (cast(:recordedUntil as timestamptz) is null or changed_at < :recordedUntil)
            and first_index < :afterNumber
          order by first_index desc limit :limit
          """;

  private static final String NAMED =
      FILES
          + """
          where source_system is null and first_index < :afterNumber
            and exists (
              select from timeline_person youth
              where youth.case_id = file.case_id and youth.person_id = file.youth
                and strpos(lower(youth.personal_name), lower(:part)) > 0
                and not exists (
                  select from timeline_person later
                  where later.case_id = youth.case_id and later.person_id = youth.person_id
                    and later.sequence > youth.sequence))
          order by first_index desc limit :limit
          """;

  private final JdbcClient jdbc;

  public Files(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Which files: kept here or imported, and of imported ones from which system under which mark.
   */
  public record Origin(
      Optional<Boolean> imported, Optional<String> system, Optional<String> trace) {

    public static Origin any() {
      return new Origin(Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  /**
   * Files, the latest opened first. Of the narrowing count the file, the person (named somewhere in
   * it) and when the file was last changed.
   */
  public Page<CaseFile> list(Narrowing narrowing, Origin origin, Slice slice) {
    return list(narrowing, origin, LocalDate.now(SqlTime.NETHERLANDS), Optional.empty(), slice);
  }

  private Page<CaseFile> list(
      Narrowing narrowing, Origin origin, LocalDate day, Optional<Instant> known, Slice slice) {
    var parameters = parameters(narrowing, day, known, slice);
    parameters.put("imported", origin.imported().orElse(null));
    parameters.put("system", origin.system().orElse(null));
    parameters.put("trace", origin.trace().orElse(null));
    var found = Narrowed.ask(jdbc, LIST, parameters).query(Fields.as(Files::read)).list();
    return Page.of(found, slice, file -> new Place(file.openedAt(), file.firstIndex()));
  }

  /** Files kept here of youths with this in their name, whatever the case of its letters. */
  public Page<CaseFile> named(String part, Slice slice) {
    var today = LocalDate.now(SqlTime.NETHERLANDS);
    var parameters = parameters(Narrowing.none(), today, Optional.empty(), slice);
    parameters.put("part", part);
    var found = Narrowed.ask(jdbc, NAMED, parameters).query(Fields.as(Files::read)).list();
    return Page.of(found, slice, file -> new Place(file.openedAt(), file.firstIndex()));
  }

  public Optional<CaseFile> find(UUID file) {
    return find(file, LocalDate.now(SqlTime.NETHERLANDS), Optional.empty());
  }

  /**
   * One file as it was on a day.
   *
   * @param known as it was known at that moment; empty for what is known now
   */
  public Optional<CaseFile> find(UUID file, LocalDate day, Optional<Instant> known) {
    return list(Narrowing.none().toFile(file), Origin.any(), day, known, Slice.first(1))
        .rows()
        .stream()
        .findFirst();
  }

  private static Map<String, @Nullable Object> parameters(
      Narrowing narrowing, LocalDate day, Optional<Instant> known, Slice slice) {
    var parameters = new HashMap<>(narrowing.parameters(slice, Place.last()));
    parameters.put("day", day);
    parameters.put("known", known.map(SqlTime::of).orElse(null));
    return parameters;
  }

  /** The systems from which history was imported, by name. */
  public List<String> systems() {
    return jdbc
        .sql("select distinct source_system from timeline_file order by source_system")
        .query(String.class)
        .list()
        .stream()
        .filter(Objects::nonNull)
        .toList();
  }

  private static CaseFile read(Fields row) {
    return new CaseFile(
        row.id("case_id"),
        row.id("youth"),
        row.id("organisation"),
        Word.orNull(row.term("framework", LegalFramework.class)),
        Word.orNull(row.term("residence", Residence.class)),
        row.text("source_system"),
        row.text("source_trace"),
        row.moment("opened_at"),
        row.day("closed_on"),
        row.moment("changed_at"),
        row.number("sequence"),
        row.number("entries"),
        row.number("decisions"),
        row.number("imported"),
        row.number("first_index"));
  }
}
