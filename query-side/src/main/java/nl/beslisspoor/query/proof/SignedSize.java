package nl.beslisspoor.query.proof;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import nl.beslisspoor.events.ledger.Checkpoint;
import nl.beslisspoor.events.ledger.SignedNote;

/**
 * A checkpoint as it was given out (C2SP tlog-checkpoint).
 *
 * @param size how many events it covers, from the first on
 * @param root of the tree over them, in Base64
 * @param note the signed text, with every signature
 */
@Schema(name = "Controlepunt")
public record SignedSize(
    @JsonProperty("omvang") long size,
    @JsonProperty("wortel") String root,
    @JsonProperty("vastgesteldOp") Instant at,
    @JsonProperty("tekst") String note) {

  static SignedSize of(String note, Instant at) {
    var checkpoint = checkpoint(note);
    return new SignedSize(checkpoint.size(), checkpoint.root().toString(), at, note);
  }

  static Checkpoint checkpoint(String note) {
    return Checkpoint.parse(SignedNote.parse(note).text());
  }
}
