package nl.beslisspoor.query.proof;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import nl.beslisspoor.events.ledger.Checkpoint;
import nl.beslisspoor.events.ledger.KnownKeys;
import nl.beslisspoor.events.ledger.SignedNote;
import org.jspecify.annotations.Nullable;

/**
 * A checkpoint as it stands in the database (C2SP tlog-checkpoint).
 *
 * @param size how many events it covers, from the first on
 * @param root of the tree over them, in Base64; empty when it is known to be no checkpoint of this
 *     log
 * @param note the signed text, as the log signed it
 * @param signed whether the log's key signed it; null when that key is not known here
 * @param newerForged true when there is a newer one that was not signed by the log; else null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Controlepunt")
public record SignedSize(
    @JsonProperty("omvang") long size,
    @JsonProperty("wortel") String root,
    @JsonProperty("vastgesteldOp") Instant at,
    @JsonProperty("tekst") String note,
    @JsonProperty("ondertekendDoorLogboek") @Nullable Boolean signed,
    @JsonProperty("nieuwerNietOndertekend") @Nullable Boolean newerForged) {

  /** What cannot be read as a checkpoint of that size was signed by nobody. */
  static SignedSize of(long size, String text, Instant at, KnownKeys keys) {
    var note = keys.checkpoint(size, text);
    var root = note.map(one -> Checkpoint.parse(one.text()).root().toString());
    var signed = note.isEmpty() ? Optional.of(false) : keys.signed(note.get());
    return new SignedSize(size, root.orElse(""), at, text, signed.orElse(null), null);
  }

  SignedSize withNewerForged() {
    return new SignedSize(size, root, at, note, signed, true);
  }

  /** Whether it is known to be no checkpoint of this log. */
  public boolean forged() {
    return Boolean.FALSE.equals(signed);
  }

  Checkpoint checkpoint() {
    return Checkpoint.parse(SignedNote.parse(note).text());
  }
}
