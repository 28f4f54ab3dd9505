package nl.beslisspoor.query.destruction;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.beslisspoor.events.wire.DestructionLine;
import nl.beslisspoor.query.proof.Proven;
import nl.beslisspoor.query.table.Word;
import org.jspecify.annotations.Nullable;

/**
 * That something was destroyed, what, on which ground and by whom, without saying anything about
 * anybody. What is null stands in a part of the log that is not here: an older copy was put back.
 *
 * @param begun when the line of the ledger was written, before any key was destroyed
 * @param done since when nobody could read it any more
 * @param proof where the confirmation stands in the log, and the newest root over it
 * @param issued when the places were asked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "VerklaringVanVernietiging")
public record Certificate(
    @JsonProperty("verzoek") UUID request,
    @JsonProperty("dossier") UUID file,
    @JsonProperty("gevraagdOp") @Nullable LocalDate requestedOn,
    @JsonProperty("gevraagdDoor") @Nullable UUID requester,
    @JsonProperty("grond") @Nullable Word ground,
    @JsonProperty("bron") @Nullable String source,
    @JsonProperty("besloten") @Nullable Step decided,
    @JsonProperty("bevestigd") @Nullable Step confirmed,
    @JsonProperty("begonnenOp") Instant begun,
    @JsonProperty("vernietigdOp") Instant done,
    @JsonProperty("sleutels") List<Key> keys,
    @JsonProperty("teksten") List<Text> texts,
    @JsonProperty("plaatsen") List<Acknowledged> places,
    @JsonProperty("bewijs") @Nullable Proven proof,
    @JsonProperty("opgemaaktOp") Instant issued) {

  /**
   * A key that is destroyed.
   *
   * @param whose a pseudonym and a category of information, or the texts
   * @param id commits to the key; null where there never was one, and now never will be
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "VernietigdeSleutel")
  public record Key(
      @JsonProperty("van") String whose, @JsonProperty("kenmerk") @Nullable String id) {}

  /**
   * The key of one text.
   *
   * @param event in which the text stands
   * @param field JSON pointer
   */
  @Schema(name = "VernietigdeTekst")
  public record Text(
      @JsonProperty("gebeurtenis") String event,
      @JsonProperty("veld") String field,
      @JsonProperty("kenmerk") String id) {

    static Text of(DestructionLine.Text text) {
      return new Text(text.event(), text.field(), text.key());
    }
  }
}
