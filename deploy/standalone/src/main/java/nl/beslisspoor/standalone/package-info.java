/**
 * The executable: reads the settings, brings up the database, starts both sides in one process.
 *
 * <p>Touches: standalone.settings, standalone.database, standalone.token, standalone.web, command,
 * query, query.access.
 */
package nl.beslisspoor.standalone;
