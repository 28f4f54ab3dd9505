/**
 * The keys with which this side opens what is sealed, read from the store of keys. It destroys none
 * and makes none.
 *
 * <p>Touches: table, events, events.keys.
 */
package nl.beslisspoor.query.keys;
