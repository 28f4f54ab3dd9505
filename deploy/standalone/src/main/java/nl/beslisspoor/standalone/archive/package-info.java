/**
 * The whole of an installation's memory in one file, and a new installation from it.
 *
 * <p>Touches: command.seal, events, events.ledger, events.wire.
 */
package nl.beslisspoor.standalone.archive;
