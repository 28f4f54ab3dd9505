package nl.beslisspoor.command.door;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.Mandate;
import nl.beslisspoor.events.OrganisationId;
import nl.beslisspoor.events.catalogue.MandateGround;

/** In whose name and on what ground a role is held, in the Dutch names of the API. */
@Schema(name = "Mandaat", description = "Namens wie en op welke grond iemand mag beslissen.")
record MandateBody(
    @Schema(description = "De organisatie; leeg voor de eigen organisatie.") UUID namens,
    @Schema(description = "De grond.") @NotNull(message = Texts.FILL_IN) MandateGround grond,
    @Schema(description = "Beschikking, afspraak of nummer in het mandaatregister.")
        @Size(max = Texts.LONG)
        String verwijzing) {

  Mandate mandate(OrganisationId own) {
    return new Mandate(
        Optional.ofNullable(namens).map(OrganisationId::new).orElse(own),
        grond,
        Texts.narrative(verwijzing));
  }
}
