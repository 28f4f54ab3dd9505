package nl.beslisspoor.query.timeline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.catalogue.LegalFramework;
import nl.beslisspoor.events.catalogue.Residence;
import nl.beslisspoor.query.table.Fields;
import nl.beslisspoor.query.table.Narrowed;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Opening;
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
   * @param closedOn the first day on which it is closed; null while it is open on that day. A file
   *     of which everything is destroyed is closed
   * @param destroyedOn from which day on all that it says about people is destroyed, by decision;
   *     null while it is not
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
      @JsonProperty("vernietigdPer") @Nullable LocalDate destroyedOn,
      @JsonProperty("gewijzigdOp") Instant changedAt,
      @JsonProperty("volgnummer") long sequence,
      @JsonProperty("aantalGebeurtenissen") long entries,
      @JsonProperty("aantalBesluiten") long decisions,
      @JsonProperty("aantalGeimporteerd") long imported,
      @JsonIgnore long firstIndex) {}

  private static final String FILES =
      """
      select file.*, lives.residence, gone.destroyed_on,
        case when stands.closed then stands.valid_from else gone.destroyed_on end as closed_on
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

  /** Whose files these are by their last word on it; the names are sealed. */
  private static final String YOUTHS =
      """
      select file.case_id, file.opened_at, file.first_index, youth.personal_name
      from timeline_file file left join lateral (
        select personal_name from timeline_person said
        where said.case_id = file.case_id and said.person_id = file.youth
        order by said.sequence desc limit 1) youth on true
      where file.source_system is null and file.first_index < :afterNumber
      order by file.first_index desc limit :limit
      """;

  private static final String FOUND =
      FILES + "where file.case_id = any(:found) order by first_index desc";

  /** At most so many names are opened for one page. */
  static final int MOST_OPENED = 2_000;

  private final JdbcClient jdbc;
  private final Opening opening;

  public Files(JdbcClient jdbc, Opening opening) {
    this.jdbc = jdbc;
    this.opening = opening;
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

  /**
   * Whose file it is.
   *
   * @param name sealed; null while nobody said it
   */
  private record Youth(UUID file, Place place, @Nullable String name) {}

  /**
   * Files kept here of youths with this in their name, whatever the case of its letters. Names are
   * found by opening them, the latest opened file first, and {@value #MOST_OPENED} of them at most:
   * then the page ends where the search goes on, with fewer files than fit or none.
   */
  public Page<CaseFile> named(String part, Slice slice) {
    var sought = part.toLowerCase(Locale.ROOT);
    var found = new ArrayList<Youth>();
    var after = slice.after();
    for (int opened = 0; opened < MOST_OPENED; opened += Slice.MOST) {
      var youths = youths(after);
      opening.prepare(youths.stream().map(Youth::file).toList());
      for (var youth : youths) {
        if (isCalled(youth, sought)) {
          if (found.size() == slice.limit()) {
            return new Page<>(files(found), Optional.of(found.getLast().place()));
          }
          found.add(youth);
        }
      }
      if (youths.size() < Slice.MOST) {
        return new Page<>(files(found), Optional.empty());
      }
      after = Optional.of(youths.getLast().place());
    }
    return new Page<>(files(found), after);
  }

  private boolean isCalled(Youth youth, String part) {
    return youth.name() != null
        && opening
            .text(youth.name())
            .either(all -> all.toLowerCase(Locale.ROOT).contains(part), () -> false);
  }

  private List<Youth> youths(Optional<Place> after) {
    return jdbc.sql(YOUTHS)
        .param("afterNumber", after.orElse(Place.last()).number())
        .param("limit", Slice.MOST)
        .query(
            Fields.as(row ->
                new Youth(
                    row.id("case_id"),
                    new Place(row.moment("opened_at"), row.number("first_index")),
                    row.text("personal_name"))))
        .list();
  }

  private List<CaseFile> files(List<Youth> found) {
    return jdbc.sql(FOUND)
        .param("found", found.stream().map(Youth::file).toArray(UUID[]::new))
        .param("day", LocalDate.now(SqlTime.NETHERLANDS))
        .param("known", null, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
        .query(Fields.as(Files::read))
        .list();
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
        row.day("destroyed_on"),
        row.moment("changed_at"),
        row.number("sequence"),
        row.number("entries"),
        row.number("decisions"),
        row.number("imported"),
        row.number("first_index"));
  }
}
