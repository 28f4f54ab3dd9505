package nl.beslisspoor.query.proof;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import nl.beslisspoor.events.ledger.NoteSignature;
import nl.beslisspoor.events.ledger.SignedNote;

/**
 * The first checkpoint over an event that an outsider cosigned.
 *
 * @param witness who
 * @param at when, as the outsider says
 * @param size how many events that checkpoint covers
 * @param note that checkpoint with the outsider's signature, for whoever checks it elsewhere
 */
@Schema(name = "MedeOndertekend")
public record Witnessed(
    @JsonProperty("door") String witness,
    @JsonProperty("op") Instant at,
    @JsonProperty("omvang") long size,
    @JsonProperty("tekst") String note) {

  static Witnessed of(NoteSignature signature, SignedNote note, long size) {
    var cosigned = note.with(signature).toString();
    return new Witnessed(signature.name(), signature.time(), size, cosigned);
  }
}
