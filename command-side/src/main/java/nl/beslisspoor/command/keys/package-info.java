/**
 * Where keys are kept that can be destroyed although the log cannot. Knows no event.
 *
 * <p>Touches: events.keys, events.
 */
package nl.beslisspoor.command.keys;
