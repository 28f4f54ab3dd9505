/**
 * Carries out what was confirmed to be destroyed: first a signed line in a ledger outside the
 * database, then the keys, then the row that says that it is done.
 *
 * <p>Touches: keys, seal, events, events.catalogue, events.keys, events.ledger, events.wire.
 */
package nl.beslisspoor.command.destruction;
