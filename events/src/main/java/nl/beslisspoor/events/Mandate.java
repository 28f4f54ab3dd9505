package nl.beslisspoor.events;

import java.util.Optional;
import nl.beslisspoor.events.catalogue.MandateGround;

/**
 * In whose name and on what ground somebody may take a kind of decision.
 *
 * @param reference the court order, agreement or mandate register entry
 */
public record Mandate(
    OrganisationId inNameOf, MandateGround ground, Optional<Narrative> reference) {}
