/**
 * The database the product works with: an embedded, durable PostgreSQL or a given one, its roles
 * and its migrations.
 *
 * <p>Touches: standalone.settings, events, events.ledger.
 */
package nl.beslisspoor.standalone.database;
