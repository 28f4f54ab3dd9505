/**
 * The split form on one machine without a container engine: a database, a broker, several command
 * and query processes, and a front before them.
 *
 * <p>Touches: events.ledger, standalone, standalone.database, standalone.settings.
 */
package nl.beslisspoor.split;
