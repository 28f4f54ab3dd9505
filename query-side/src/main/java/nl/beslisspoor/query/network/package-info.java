/**
 * Who there is around a youth, what was asked about it, and that nobody was found; in the world and
 * as it was known.
 *
 * <p>Touches: table, feed, events, events.catalogue.
 */
package nl.beslisspoor.query.network;
