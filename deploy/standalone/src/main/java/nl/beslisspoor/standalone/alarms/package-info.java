/**
 * What an operator has to be told without asking: each alarm is a meter, a line in the log when it
 * begins and one when it ends, and a state of health.
 *
 * <p>Touches: command.destruction, command.seal, events.keys, events.ledger, standalone.settings.
 */
package nl.beslisspoor.standalone.alarms;
