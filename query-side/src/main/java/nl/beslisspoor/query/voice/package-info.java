/**
 * What the youth said, in order, in his or her own words.
 *
 * <p>Touches: table, feed, events, events.catalogue.
 */
package nl.beslisspoor.query.voice;
