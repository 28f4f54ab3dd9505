/**
 * Where an event stands in the sealed log, and the proofs that anybody can check.
 *
 * <p>Touches: feed, events, events.ledger, events.wire.
 */
package nl.beslisspoor.query.proof;
