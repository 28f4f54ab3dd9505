/**
 * History of other systems read from process logs and recorded as imported, one file per trace.
 *
 * <p>Touches: engine, file, events, events.catalogue, events.keys.
 */
package nl.beslisspoor.command.imports;
