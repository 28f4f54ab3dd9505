package nl.beslisspoor.query.destruction;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.Decider;
import nl.beslisspoor.events.Decision;
import nl.beslisspoor.query.table.Word;

/**
 * One of the two who decided.
 *
 * @param recordedBy pseudonym of who recorded it
 */
@Schema(name = "BesluitTotVernietiging")
public record Step(
    @JsonProperty("besluit") UUID decision,
    @JsonProperty("beslissers") List<By> by,
    @JsonProperty("beslotenOp") Instant decidedAt,
    @JsonProperty("vastgelegdDoor") UUID recordedBy,
    @JsonProperty("vastgelegdOp") Instant recordedAt) {

  /**
   * Who decided.
   *
   * @param person pseudonym
   */
  @Schema(name = "BeslisserOverVernietiging")
  public record By(@JsonProperty("persoon") UUID person, @JsonProperty("rol") Word role) {

    private static By of(Decider decider) {
      return new By(decider.person().value(), Word.of(decider.role()));
    }
  }

  static Step of(Decision decision) {
    var account = decision.account();
    Act act = decision.act();
    return new Step(
        account.decision().value(),
        account.deciders().stream().map(By::of).toList(),
        account.decidedAt(),
        act.by().value(),
        act.at());
  }
}
