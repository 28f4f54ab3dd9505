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
 * @param witnessed null when no known outsider has cosigned one that covers it
 * @param unknown true when only cosignatures cover it that are by no known outsider; else null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "BewijsVanGebeurtenis")
public record Proven(
    @JsonProperty("logIndex") long index,
    @JsonIgnore SealState state,
    @JsonProperty("blad") @Nullable String leaf,
    @JsonProperty("bewijs") List<String> hashes,
    @JsonProperty("controlepunt") @Nullable SignedSize checkpoint,
    @JsonProperty("medeOndertekend") @Nullable Witnessed witnessed,
    @JsonProperty("alleenOnbekendeMedeOndertekening") @Nullable Boolean unknown) {

  static Proven notYet(long index) {
    return new Proven(index, SealState.NOT_YET, null, List.of(), null, null, null);
  }

  /** There is a checkpoint, and it is not signed with the log's key. */
  static Proven unsigned(long index, SignedSize checkpoint) {
    return new Proven(index, SealState.UNSIGNED, null, List.of(), checkpoint, null, null);
  }

  /** Whether the event, as it stands in the log now, is what was sealed; null when not known. */
  @JsonProperty("ongewijzigd")
  public @Nullable Boolean intact() {
    return switch (state) {
      case NOT_YET, UNSIGNED -> null;
      case SEALED -> true;
      case DAMAGED -> false;
    };
  }
}
