/**
 * Hands the numbered log to Kafka in its order: whole to the own query side, and as notices that
 * hold no content to neighbours.
 *
 * <p>Touches: seal, events, events.wire.
 */
package nl.beslisspoor.command.relay;
