package nl.beslisspoor.command.door;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** A decision of which only the account has to be given, in the Dutch names of the API. */
@Schema(name = "BesluitVerantwoorden")
record DecisionBody(@Valid @NotNull(message = Texts.FILL_IN) AccountBody verantwoording) {}
