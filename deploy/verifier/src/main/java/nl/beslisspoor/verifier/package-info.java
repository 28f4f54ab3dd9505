/**
 * Checks a log without trusting whoever keeps it: an exported bundle, or a database. One jar,
 * without a framework, and without a driver unless a database is checked.
 *
 * <p>Touches: events, events.ledger, events.wire.
 */
package nl.beslisspoor.verifier;
