package nl.beslisspoor.events;

import java.time.Instant;
import nl.beslisspoor.events.catalogue.Capacity;

/**
 * The act of recording: set by the system, never by a client, and kept as it is when a command is
 * decided again on a newer state.
 *
 * @param id names the accepted command; identifiers of what it brings about are derived from it
 * @param by who recorded
 * @param as the capacity in which the recorder was signed in
 * @param at recorded at, the system's time axis
 */
public record Act(ActId id, PersonId by, Capacity as, Instant at) {}
