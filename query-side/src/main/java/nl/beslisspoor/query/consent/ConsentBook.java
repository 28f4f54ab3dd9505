package nl.beslisspoor.query.consent;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.catalogue.ConsentGround;
import nl.beslisspoor.events.catalogue.ConsentScope;
import nl.beslisspoor.events.catalogue.InformationCategory;
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

/** Which consents were given, refused and withdrawn, and which stand on a day. */
@Component
public class ConsentBook {

  /**
   * A consent as it was known for a while.
   *
   * @param ground on which it suffices; null when refused
   * @param until first day without it; null when no end is known
   * @param knownUntil when the system came to know it otherwise; null while it stands
   * @param decision giving, refusing or withdrawing it
   * @param unable the youth was found unable to weigh the matter
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "ToestemmingInDossier")
  public record Consent(
      @JsonProperty("kenmerk") UUID consent,
      @JsonProperty("dossier") UUID file,
      @JsonProperty("volgnummer") long sequence,
      @JsonProperty("uitkomst") Word outcome,
      @JsonProperty("gever") UUID giver,
      @JsonProperty("betreft") UUID about,
      @JsonProperty("soort") Word scope,
      @JsonProperty("ontvanger") UUID recipient,
      @JsonProperty("doel") Opened<String> purpose,
      @JsonProperty("categorieen") List<Word> categories,
      @JsonProperty("grond") @Nullable Word ground,
      @JsonProperty("van") LocalDate from,
      @JsonProperty("tot") @Nullable LocalDate until,
      @JsonProperty("bekendVanaf") Instant knownFrom,
      @JsonProperty("bekendTot") @Nullable Instant knownUntil,
      @JsonProperty("besluit") UUID decision,
      @JsonProperty("beslotenOp") Instant decidedAt,
      @JsonIgnore boolean unable,
      @JsonIgnore Place place) {

    /** Whether it was given, and covers that day. */
    public boolean standsOn(LocalDate day) {
      return !outcome.code().equals(Outcome.REFUSED.name())
          && !day.isBefore(from)
          && (until == null || day.isBefore(until));
    }

    /** Whether it is about sharing and rests on nothing but the age and the authority of people. */
    public boolean sharesByAge() {
      return scope.code().equals(ConsentScope.SHARING.name())
          && ground != null
          && ground.code().equals(ConsentGround.AGE_AND_AUTHORITY.name())
          && !unable;
    }
  }

  private static final String CONSENTS =
      """
      select * from consent_version
      where (cast(:file as uuid) is null or case_id = :file)
        and (cast(:person as uuid) is null or :person in (giver, about, recipient))
        and (cast(:outcome as text) is null or outcome = :outcome)
        and (cast(:day as date) is null or outcome <> 'REFUSED'
          and valid_from <= :day and (valid_until is null or valid_until > :day))
        and case when cast(:known as timestamptz) is null then known_until is null
          else known_from <= :known and (known_until is null or known_until > :known) end
        and (cast(:decidedFrom as timestamptz) is null or decided_at >= :decidedFrom)
        and (cast(:decidedUntil as timestamptz) is null or decided_at < :decidedUntil)
        and (cast(:recordedFrom as timestamptz) is null or known_from >= :recordedFrom)
        and (cast(:recordedUntil as timestamptz) is null or known_from < :recordedUntil)
        and (answered_at, log_index) < (:afterMoment, :afterNumber)
      order by answered_at desc, log_index desc limit :limit
      """;

  private final JdbcClient jdbc;
  private final Opening opening;

  public ConsentBook(JdbcClient jdbc, Opening opening) {
    this.jdbc = jdbc;
    this.opening = opening;
  }

  /**
   * Consents across files, the latest answered first. The person is giver, recipient or the one it
   * is about.
   *
   * @param day only what stands on that day in the world
   * @param known as the system knew it at that moment; empty for what is known now
   */
  public Page<Consent> consents(
      Narrowing narrowing,
      Optional<Outcome> outcome,
      Optional<LocalDate> day,
      Optional<Instant> known,
      Slice slice) {
    var parameters = new HashMap<>(narrowing.parameters(slice, Place.last()));
    parameters.put("outcome", outcome.map(Enum::name).orElse(null));
    parameters.put("day", day.orElse(null));
    parameters.put("known", known.map(SqlTime::of).orElse(null));
    return Page.of(
        opening.list(Narrowed.ask(jdbc, CONSENTS, parameters), this::read), slice, Consent::place);
  }

  /** One consent in all versions in which it was ever known, the oldest first; none if unknown. */
  public List<Consent> versions(UUID consent) {
    return jdbc.sql("select * from consent_version where consent_id = ? order by sequence")
        .param(consent)
        .query(Fields.as(this::read))
        .list();
  }

  private Consent read(Fields row) {
    return new Consent(
        row.id("consent_id"),
        row.id("case_id"),
        row.number("sequence"),
        Word.of(row.term("outcome", Outcome.class)),
        row.id("giver"),
        row.id("about"),
        Word.of(row.term("scope", ConsentScope.class)),
        row.id("recipient"),
        opening.text(row, "narrative_purpose"),
        row.texts("categories").stream().map(InformationCategory::valueOf).map(Word::of).toList(),
        Word.orNull(row.term("ground", ConsentGround.class)),
        row.day("valid_from"),
        row.day("valid_until"),
        row.moment("known_from"),
        row.moment("known_until"),
        row.id("decision_id"),
        row.moment("decided_at"),
        row.yes("unable"),
        new Place(row.moment("answered_at"), row.number("log_index")));
  }
}
