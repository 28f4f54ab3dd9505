package nl.beslisspoor.query.proof;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import nl.beslisspoor.events.ledger.Checkpoint;
import nl.beslisspoor.events.ledger.KnownKeys;
import nl.beslisspoor.events.ledger.SignedNote;
import org.jspecify.annotations.Nullable;

/**
 * A checkpoint as it stands in the database (C2SP tlog-checkpoint).
 *
 * @param size how many events it covers, from the first on
 * @param root of the tree over them, in Base64; empty when the text is no checkpoint
 * @param note the signed text, with every signature
 * @param signed whether the log's key signed it; null when that key is not known here
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Controlepunt")
public record SignedSize(
    @JsonProperty("omvang") long size,
    @JsonProperty("wortel") String root,
    @JsonProperty("vastgesteldOp") Instant at,
    @JsonProperty("tekst") String note,
    @JsonProperty("ondertekendDoorLogboek") @Nullable Boolean signed) {

  /** What cannot be read as a checkpoint of that size was signed by nobody. */
  static SignedSize of(long size, String text, Instant at, KnownKeys keys) {
    try {
      var note = SignedNote.parse(text);
      var checkpoint = Checkpoint.parse(note.text());
      var signed = checkpoint.size() == size ? keys.signed(note).orElse(null) : Boolean.FALSE;
      return new SignedSize(size, checkpoint.root().toString(), at, text, signed);
    } catch (IllegalArgumentException e) {
      return new SignedSize(size, "", at, text, false);
    }
  }

  /** Whether it is known to be no checkpoint of this log. */
  public boolean forged() {
    return Boolean.FALSE.equals(signed);
  }

  Checkpoint checkpoint() {
    return Checkpoint.parse(SignedNote.parse(note).text());
  }
}
