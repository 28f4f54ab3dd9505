package nl.beslisspoor.command.door;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.Hearing;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.HeardHow;
import nl.beslisspoor.events.catalogue.Stance;

/** What one party made known, in the Dutch names of the API. */
@Schema(name = "Standpunt", description = "Wat een partij vindt, in eigen woorden als die er zijn.")
record HearingBody(
    @Schema(description = "Wie het is.") @NotNull(message = Texts.FILL_IN) UUID partij,
    @Schema(description = "Het standpunt, door de partij zelf gekozen.")
        @NotNull(message = Texts.FILL_IN)
        Stance standpunt,
    @Schema(description = "De eigen woorden van de partij.") @Size(max = Texts.LONG) String woorden,
    @Schema(description = "Hoe de partij gehoord is.") HeardHow wijze,
    @Schema(description = "Op welke dag.") LocalDate datum,
    @Schema(description = "Waarom niet gevraagd of niet bereikt.") @Size(max = Texts.LONG)
        String redenNietGehoord,
    @Schema(description = "Waar als dit de indruk van een professional is.") Boolean indruk) {

  @Schema(hidden = true)
  @AssertTrue(message = "Wie beslist, spreekt door te beslissen; kies een standpunt.")
  boolean isGekozen() {
    return standpunt != Stance.DECIDED;
  }

  Hearing hearing() {
    return new Hearing(
        new PersonId(partij),
        standpunt,
        Texts.narrative(woorden),
        Optional.ofNullable(wijze),
        Optional.ofNullable(datum),
        Texts.narrative(redenNietGehoord),
        Boolean.TRUE.equals(indruk));
  }
}
