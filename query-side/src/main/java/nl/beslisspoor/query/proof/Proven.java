package nl.beslisspoor.query.proof;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place of an event in the log, with the proof that the newest checkpoint covers it (RFC 6962,
 * section 2.1.1).
 *
 * @param index from 0
 * @param leaf what was bound of the event, as it was sealed; null when it is not sealed yet
 * @param hashes in Base64, from the leaf up to the root
 * @param checkpoint null when none covers the event yet
 * @param witnessed null when no outsider has cosigned one that covers it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "BewijsVanGebeurtenis")
public record Proven(
    @JsonProperty("logIndex") long index,
    @JsonIgnore SealState state,
    @JsonProperty("blad") @Nullable String leaf,
    @JsonProperty("bewijs") List<String> hashes,
    @JsonProperty("controlepunt") @Nullable SignedSize checkpoint,
    @JsonProperty("medeOndertekend") @Nullable Witnessed witnessed) {

  static Proven notYet(long index) {
    return new Proven(index, SealState.NOT_YET, null, List.of(), null, null);
  }

  /** Whether the event, as it stands in the log now, is what was sealed; null when not sealed. */
  @JsonProperty("ongewijzigd")
  public @Nullable Boolean intact() {
    return state == SealState.NOT_YET ? null : state == SealState.SEALED;
  }
}
