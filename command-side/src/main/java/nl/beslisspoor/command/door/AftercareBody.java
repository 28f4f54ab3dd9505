package nl.beslisspoor.command.door;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.Aftercare;
import nl.beslisspoor.events.Narrative;

/** What was agreed for the time after, in the Dutch names of the API. */
@Schema(name = "Nazorg", description = "Wie er blijft en wie er gebeld mag worden.")
record AftercareBody(
    @Schema(description = "Wie er in het leven van de jeugdige blijft.") @Size(max = 20)
        List<@NotNull UUID> blijven,
    @Schema(description = "Wie gebeld mag worden als het niet goed gaat.") @Size(max = 20)
        List<@NotNull UUID> teBellen,
    @Schema(description = "De afspraak, in woorden.")
        @NotBlank(message = Texts.FILL_IN)
        @Size(max = Texts.LONG)
        String afspraak) {

  static Optional<Aftercare> agreed(AftercareBody body) {
    return Optional.ofNullable(body)
        .map(one ->
            new Aftercare(
                Texts.people(one.blijven),
                Texts.people(one.teBellen),
                new Narrative(one.afspraak)));
  }
}
