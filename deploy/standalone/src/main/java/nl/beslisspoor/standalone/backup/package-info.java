/**
 * Copies of the embedded server's files while it runs, each with a list of what it holds, and the
 * files of a new server from one.
 *
 * <p>Touches: standalone.database, command.destruction, events.ledger.
 */
package nl.beslisspoor.standalone.backup;
