/**
 * Gives every committed event its place in the log, in the tables of schema log.
 *
 * <p>Touches: engine.
 */
package nl.beslisspoor.command.seal;
