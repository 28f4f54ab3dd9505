package nl.beslisspoor.query.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.query.table.Fields;
import nl.beslisspoor.query.table.Opened;
import nl.beslisspoor.query.table.Opening;
import nl.beslisspoor.query.table.SqlTime;
import nl.beslisspoor.query.table.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people of a file, and the names behind ids. */
@Component
public class People {

  /**
   * Somebody in a file. Personal: show only to those who may see the file.
   *
   * @param sequence of the event that says who it is: added, or corrected since
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "PersoonInDossier")
  public record Person(
      @JsonProperty("persoon") UUID person,
      @JsonProperty("volgnummer") long sequence,
      @JsonProperty("naam") Opened<String> name,
      @JsonProperty("relatie") Word relation,
      @JsonProperty("geboren") @Nullable Opened<LocalDate> born,
      @JsonProperty("gezag") List<Authority> authority) {

    /** Whether parental authority was recorded that holds on a day. */
    public boolean hasAuthority(LocalDate day) {
      return authority.stream().anyMatch(held -> held.holdsOn(day));
    }
  }

  /**
   * Days on which somebody holds parental authority.
   *
   * @param until first day on which it no longer holds; null when no end is known
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "Gezag")
  public record Authority(
      @JsonProperty("van") LocalDate from, @JsonProperty("tot") @Nullable LocalDate until) {

    public boolean holdsOn(LocalDate day) {
      return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
  }

  private static final Pattern ID = Pattern.compile("\\{([0-9a-f-]{36})}");

  private final JdbcClient jdbc;
  private final Opening opening;

  public People(JdbcClient jdbc, Opening opening) {
    this.jdbc = jdbc;
    this.opening = opening;
  }

  /**
   * The people of a file in the order in which they were added, by the last word on each.
   *
   * @param known as it was known at that moment; empty for what is known now
   */
  public List<Person> of(UUID file, Optional<Instant> known) {
    var authority = AuthorityRow.periods(jdbc, parameters(file, known));
    return jdbc.sql(
            """
            select * from (
              select distinct on (person_id) *,
                     min(sequence) over (partition by person_id) as added
              from timeline_person
              where case_id = :file
                and (cast(:known as timestamptz) is null or recorded_at <= :known)
              order by person_id, sequence desc) said
            order by added
            """)
        .params(parameters(file, known))
        .query(Fields.as(row -> person(row, authority)))
        .list();
  }

  /**
   * Names for ids as they stand in one file; what another file calls somebody stays there.
   *
   * @param known as it was known at that moment; empty for what is known now
   */
  public Map<UUID, Opened<String>> names(
      UUID file, Collection<UUID> people, Optional<Instant> known) {
    var parameters = parameters(file, known);
    parameters.put("people", people.toArray(UUID[]::new));
    var names = new HashMap<UUID, Opened<String>>();
    jdbc.sql(
            """
            select distinct on (person_id) person_id, personal_name from timeline_person
            where case_id = :file and person_id = any(:people)
              and (cast(:known as timestamptz) is null or recorded_at <= :known)
            order by person_id, sequence desc
            """)
        .params(parameters)
        .query(Fields.as(row -> names.put(row.id("person_id"), opening.text(row, "personal_name"))))
        .list();
    return names;
  }

  /** For answers across files: per file the names that it gives to the people asked about. */
  public Map<UUID, Map<UUID, Opened<String>>> names(Map<UUID, ? extends Collection<UUID>> asked) {
    var names = new HashMap<UUID, Map<UUID, Opened<String>>>();
    asked.keySet().forEach(file -> names.put(file, new HashMap<>()));
    opening.prepare(asked.keySet());
    jdbc.sql(
            """
            select distinct on (case_id, person_id) case_id, person_id, personal_name
            from timeline_person
            where case_id = any(:files) and person_id = any(:people)
            order by case_id, person_id, sequence desc
            """)
        .param("files", asked.keySet().toArray(UUID[]::new))
        .param("people", asked.values().stream().flatMap(Collection::stream).toArray(UUID[]::new))
        .query(
            Fields.as(row ->
                names
                    .get(row.id("case_id"))
                    .put(row.id("person_id"), opening.text(row, "personal_name"))))
        .list();
    return names;
  }

  /** The ids that stand between braces in sentences. */
  public static List<UUID> in(Collection<String> sentences) {
    return sentences.stream()
        .flatMap(sentence -> ID.matcher(sentence).results())
        .map(found -> UUID.fromString(found.group(1)))
        .distinct()
        .toList();
  }

  /** A sentence with names for the ids between braces. */
  public static String inWords(String sentence, Function<UUID, String> names) {
    return ID.matcher(sentence)
        .replaceAll(
            found -> Matcher.quoteReplacement(names.apply(UUID.fromString(found.group(1)))));
  }

  /** What the API calls somebody without a name, as in imported history: the id's first part. */
  static String unnamed(UUID id) {
    return "persoon " + id.toString().substring(0, 8);
  }

  /** What the API calls somebody whose name cannot be read. */
  static String without(Opened.Lack lack, UUID id) {
    return unnamed(id)
        + switch (lack) {
          case DESTROYED -> " (naam vernietigd)";
          case UNFIT -> " (naam niet te openen)";
        };
  }

  private static Map<String, @Nullable Object> parameters(UUID file, Optional<Instant> known) {
    var all = new HashMap<String, @Nullable Object>();
    all.put("file", file);
    all.put("known", known.map(SqlTime::of).orElse(null));
    return all;
  }

  private Person person(Fields row, Map<UUID, List<Period>> authority) {
    return new Person(
        row.id("person_id"),
        row.number("sequence"),
        opening.text(row, "personal_name"),
        Word.of(row.term("relation", Relation.class)),
        opening.day(row, "personal_born"),
        authority.getOrDefault(row.id("person_id"), List.of()).stream()
            .filter(Period::holdsAtAll)
            .map(held -> new Authority(held.from(), held.until().orElse(null)))
            .toList());
  }
}
