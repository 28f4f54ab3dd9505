/**
 * The HTTP door: turns the signed-in person, the clock and the form into a command and an act.
 *
 * <p>Touches: engine, file, opening, network, support, consent, roles, placement, evaluation,
 * resources, records, rules, imports, events, events.catalogue, events.keys.
 */
package nl.beslisspoor.command.door;
