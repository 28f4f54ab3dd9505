/**
 * Every setting of the executable: its names, default, check and where its value came from.
 *
 * <p>Touches: command.seal, events.ledger.
 */
package nl.beslisspoor.standalone.settings;
