package nl.beslisspoor.query.consent;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.beslisspoor.events.catalogue.HeardHow;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.query.table.Fields;
import nl.beslisspoor.query.table.SqlTime;
import nl.beslisspoor.query.table.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The consent statements of a file: who may get which information, and who signed. */
@Component
public class StatementBook {

  /**
   * A consent statement.
   *
   * @param unsigned who has still to sign
   * @param completeSince the day on which the last party signed; null while it is not complete
   * @param replacedBy the later statement on the same figure; null for the last one
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "Toestemmingsverklaring")
  public record Statement(
      @JsonProperty("kenmerk") UUID statement,
      @JsonProperty("dossier") UUID file,
      @JsonProperty("volgnummer") long sequence,
      @JsonProperty("steunfiguur") UUID support,
      @JsonProperty("partijen") List<UUID> parties,
      @JsonProperty("categorieen") List<Word> categories,
      @JsonProperty("doel") String purpose,
      @JsonProperty("van") LocalDate from,
      @JsonProperty("tot") @Nullable LocalDate until,
      @JsonProperty("handtekeningen") List<Signature> signatures,
      @JsonProperty("nogTeTekenen") List<UUID> unsigned,
      @JsonProperty("volledigSinds") @Nullable LocalDate completeSince,
      @JsonProperty("vervangenDoor") @Nullable UUID replacedBy,
      @JsonProperty("vastgelegdOp") Instant recordedAt) {

    Statement signed(List<Signature> all) {
      var left =
          parties.stream()
              .filter(party -> all.stream().noneMatch(one -> one.party().equals(party)))
              .toList();
      var last = all.stream().map(Signature::on).max(Comparator.naturalOrder());
      return new Statement(
          statement,
          file,
          sequence,
          support,
          parties,
          categories,
          purpose,
          from,
          until,
          all,
          left,
          last.filter(_ -> left.isEmpty()).orElse(null),
          replacedBy,
          recordedAt);
    }
  }

  /** That one of the parties signed. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "Handtekening")
  public record Signature(
      @JsonIgnore UUID statement,
      @JsonProperty("partij") UUID party,
      @JsonProperty("datum") LocalDate on,
      @JsonProperty("wijze") @Nullable Word how,
      @JsonProperty("volgnummer") long sequence,
      @JsonProperty("vastgelegdOp") Instant recordedAt) {}

  private static final String STATEMENTS =
      """
      select one.*, (
        select later.statement_id from consent_statement later
        where later.support_id = one.support_id and later.log_index > one.log_index
          and (cast(:known as timestamptz) is null or later.recorded_at <= :known)
        order by later.log_index limit 1) as replaced_by
      from consent_statement one
      where one.case_id = :file
        and (cast(:known as timestamptz) is null or one.recorded_at <= :known)
      order by one.sequence
      """;

  private static final String SIGNATURES =
      """
      select * from consent_signature
      where statement_id = any(:statements)
        and (cast(:known as timestamptz) is null or recorded_at <= :known)
        and (cast(:day as date) is null or signed_on <= :day)
      order by sequence
      """;

  private final JdbcClient jdbc;

  public StatementBook(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The statements of one file in the order in which they were drawn up.
   *
   * @param day as far as they were signed in the world on that day
   * @param known as the system knew it at that moment; empty for what is known now
   */
  public List<Statement> in(UUID file, Optional<LocalDate> day, Optional<Instant> known) {
    var parameters = new HashMap<String, @Nullable Object>();
    parameters.put("file", file);
    parameters.put("day", day.orElse(null));
    parameters.put("known", known.map(SqlTime::of).orElse(null));
    var found =
        jdbc.sql(STATEMENTS).params(parameters).query(Fields.as(StatementBook::statement)).list();
    parameters.put("statements", found.stream().map(Statement::statement).toArray(UUID[]::new));
    var signatures = signatures(parameters);
    return found.stream()
        .map(one -> one.signed(signatures.getOrDefault(one.statement(), List.of())))
        .toList();
  }

  private Map<UUID, List<Signature>> signatures(Map<String, @Nullable Object> parameters) {
    return jdbc
        .sql(SIGNATURES)
        .params(parameters)
        .query(Fields.as(StatementBook::signature))
        .list()
        .stream()
        .collect(Collectors.groupingBy(Signature::statement));
  }

  private static Statement statement(Fields row) {
    return new Statement(
        row.id("statement_id"),
        row.id("case_id"),
        row.number("sequence"),
        row.id("support_id"),
        row.ids("parties"),
        row.texts("categories").stream().map(InformationCategory::valueOf).map(Word::of).toList(),
        row.text("narrative_purpose"),
        row.day("valid_from"),
        row.day("valid_until"),
        List.of(),
        row.ids("parties"),
        null,
        row.id("replaced_by"),
        row.moment("recorded_at"));
  }

  private static Signature signature(Fields row) {
    return new Signature(
        row.id("statement_id"),
        row.id("party"),
        row.day("signed_on"),
        Word.orNull(row.term("how", HeardHow.class)),
        row.number("sequence"),
        row.moment("recorded_at"));
  }
}
