package nl.beslisspoor.query.proof;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import nl.beslisspoor.events.ledger.NoteSignature;

/**
 * The first checkpoint over an event that an outsider cosigned.
 *
 * @param witness who
 * @param at when, as the outsider says
 * @param size how many events that checkpoint covers
 */
@Schema(name = "MedeOndertekend")
public record Witnessed(
    @JsonProperty("door") String witness,
    @JsonProperty("op") Instant at,
    @JsonProperty("omvang") long size) {

  static Witnessed of(NoteSignature signature, long size) {
    return new Witnessed(signature.name(), signature.time(), size);
  }
}
