package nl.beslisspoor.query.network;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.catalogue.NetworkRing;
import nl.beslisspoor.events.catalogue.SupportKind;
import nl.beslisspoor.events.catalogue.TieStrength;
import nl.beslisspoor.query.table.Days;
import nl.beslisspoor.query.table.Fields;
import nl.beslisspoor.query.table.SqlTime;
import nl.beslisspoor.query.table.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The network picture of a youth (domain, section 3). */
@Component
public class Pictures {

  /**
   * Who there is around a youth, and what was asked about it.
   *
   * @param places the last word on each person, the nearest ring first
   * @param questions the first asked first
   * @param none the last time that no network was found; null when it never was, or when somebody
   *     has had a place since
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "Netwerk")
  public record Picture(
      @JsonProperty("dossier") UUID file,
      @JsonProperty("mensen") List<Person> places,
      @JsonProperty("gevraagd") List<Question> questions,
      @JsonProperty("geenNetwerkGevonden") @Nullable None none) {}

  /**
   * Where somebody stands in it.
   *
   * @param gives what kinds of support
   * @param since from when they have known each other
   * @param givesBack what youth or family does for this person
   * @param ratherNotAsked why the family would rather not ask this person; not null means: nobody
   *     approaches him or her
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "PlaatsInNetwerk")
  public record Person(
      @JsonProperty("persoon") UUID person,
      @JsonProperty("volgnummer") long sequence,
      @JsonProperty("kring") Word ring,
      @JsonProperty("geeft") List<Word> gives,
      @JsonProperty("band") @Nullable Word strength,
      @JsonProperty("sinds") @Nullable LocalDate since,
      @JsonProperty("geeftTerug") @Nullable String givesBack,
      @JsonProperty("lieverNietVragen") @Nullable String ratherNotAsked,
      @JsonProperty("vastgelegdOp") Instant recordedAt,
      @JsonProperty("vastgelegdDoor") UUID recordedBy) {}

  /** That it was asked who matters. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "VraagNaarNetwerk")
  public record Question(
      @JsonProperty("volgnummer") long sequence,
      @JsonProperty("gevraagdOp") Instant askedAt,
      @JsonProperty("aan") List<UUID> of,
      @JsonProperty("vraag") String question,
      @JsonProperty("antwoord") @Nullable String answer,
      @JsonProperty("vastgelegdOp") Instant recordedAt,
      @JsonProperty("vastgelegdDoor") UUID recordedBy) {}

  /** That nobody was found, with the questions by which was looked. */
  @Schema(name = "GeenNetwerkGevonden")
  public record None(
      @JsonProperty("volgnummer") long sequence,
      @JsonProperty("datum") LocalDate on,
      @JsonProperty("vragen") List<String> questions,
      @JsonProperty("vastgelegdOp") Instant recordedAt) {}

  private static final String PLACES =
      """
      select * from (
        select distinct on (person_id) * from network_place
        where case_id = :file and recorded_at <= :then
          and (cast(:known as timestamptz) is null or recorded_at <= :known)
        order by person_id, sequence desc) said
      order by array_position(:rings, ring), sequence
      """;

  private static final String QUESTIONS =
      """
      select * from network_question
      where case_id = :file and asked_at <= :then
        and (cast(:known as timestamptz) is null or recorded_at <= :known)
      order by asked_at, sequence
      """;

  private static final String NONE =
      """
      select * from network_none
      where case_id = :file and concluded_on <= :day
        and (cast(:known as timestamptz) is null or recorded_at <= :known)
      order by sequence desc limit 1
      """;

  private final JdbcClient jdbc;

  public Pictures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The picture of one file; without anybody in it when there is no such file.
   *
   * @param day as it was in the world on that day; a place counts from when it was recorded
   * @param known as the system knew it at that moment; empty for what is known now
   */
  public Picture of(UUID file, LocalDate day, Optional<Instant> known) {
    var parameters = parameters(file, day, known);
    var places = jdbc.sql(PLACES).params(parameters).query(Fields.as(Pictures::place)).list();
    var placed = places.stream().mapToLong(Person::sequence).max().orElse(-1);
    var none =
        jdbc.sql(NONE)
            .params(parameters)
            .query(Fields.as(Pictures::none))
            .optional()
            .filter(found -> found.sequence() > placed);
    return new Picture(
        file,
        places,
        jdbc.sql(QUESTIONS).params(parameters).query(Fields.as(Pictures::question)).list(),
        none.orElse(null));
  }

  private static Map<String, @Nullable Object> parameters(
      UUID file, LocalDate day, Optional<Instant> known) {
    var parameters = new HashMap<String, @Nullable Object>();
    parameters.put("file", file);
    parameters.put("day", day);
    parameters.put("then", SqlTime.of(Days.end(day)));
    parameters.put("known", known.map(SqlTime::of).orElse(null));
    parameters.put(
        "rings", Arrays.stream(NetworkRing.values()).map(Enum::name).toArray(String[]::new));
    return parameters;
  }

  private static Person place(Fields row) {
    return new Person(
        row.id("person_id"),
        row.number("sequence"),
        Word.of(row.term("ring", NetworkRing.class)),
        row.texts("gives").stream().map(SupportKind::valueOf).map(Word::of).toList(),
        Word.orNull(row.term("strength", TieStrength.class)),
        row.day("personal_since"),
        row.text("narrative_gives_back"),
        row.text("narrative_rather_not_asked"),
        row.moment("recorded_at"),
        row.id("recorded_by"));
  }

  private static Question question(Fields row) {
    return new Question(
        row.number("sequence"),
        row.moment("asked_at"),
        row.ids("asked_of"),
        row.text("narrative_question"),
        row.text("narrative_answer"),
        row.moment("recorded_at"),
        row.id("recorded_by"));
  }

  private static None none(Fields row) {
    return new None(
        row.number("sequence"),
        row.day("concluded_on"),
        row.texts("narrative_questions"),
        row.moment("recorded_at"));
  }
}
