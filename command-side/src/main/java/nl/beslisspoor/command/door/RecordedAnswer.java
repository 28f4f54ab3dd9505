package nl.beslisspoor.command.door;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/** What the door answers once something is in the log, in the Dutch names of the API. */
@Schema(name = "Vastlegging", description = "Wat er is vastgelegd en waar het terug te vinden is.")
record RecordedAnswer(
    @Schema(description = "Het dossier.") UUID dossier,
    @Schema(description = "Volgnummer in het dossier van de laatste gebeurtenis.") long volgnummer,
    @Schema(description = "Wat er door deze vastlegging is ontstaan, zoals een steunfiguur.")
        UUID kenmerk,
    @Schema(description = "Het besluit; leeg als dit geen besluit is.") UUID besluit,
    @Schema(description = "Waar als deze aanvraag al eerder was vastgelegd.") boolean herhaald) {}
