/**
 * The executable: reads the settings, brings up the database, starts both sides in one process.
 *
 * <p>Touches: standalone.alarms, standalone.archive, standalone.backup, standalone.settings,
 * standalone.database, standalone.demo, standalone.master, standalone.token, standalone.web,
 * standalone.witness, command, command.destruction, command.engine, command.imports, command.keys,
 * command.seal, query, query.access, events, events.catalogue, events.keys, events.ledger,
 * events.wire.
 */
package nl.beslisspoor.standalone;
