package nl.beslisspoor.query.destruction;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.beslisspoor.query.table.Word;
import org.jspecify.annotations.Nullable;

/**
 * A request to destroy and what came of it.
 *
 * @param due by when it is answered
 * @param decided the first decision; null before it
 * @param answered the confirmation or refusal; of an overtaken request the confirmation of the one
 *     on which everything was destroyed; null before it
 * @param certificate address of the certificate; null until what was confirmed is carried out
 * @param indexes in the log of its events, for proofs
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "VerzoekOmTeVernietigen")
public record Requested(
    @JsonProperty("verzoek") UUID request,
    @JsonProperty("gevraagdDoor") UUID requester,
    @JsonProperty("gevraagdOp") LocalDate on,
    @JsonProperty("antwoordUiterlijk") LocalDate due,
    @JsonProperty("grond") Word ground,
    @JsonProperty("omvang") Certificate.Scope scope,
    @JsonProperty("stand") State state,
    @JsonProperty("besloten") @Nullable Step decided,
    @JsonProperty("beantwoord") @Nullable Step answered,
    @JsonProperty("verklaring") @Nullable String certificate,
    @JsonProperty("logIndexen") List<Long> indexes) {

  /** How far a request is. */
  @Schema(name = "StandVanVernietiging")
  public enum State {
    ASKED,
    DECIDED,
    /** Confirmed, and not yet gone everywhere. */
    BEING_DESTROYED,
    DESTROYED,
    REFUSED
  }
}
