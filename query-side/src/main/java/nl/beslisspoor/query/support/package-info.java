/**
 * Support figures and how far each has come, and what is due or undecided in a file.
 *
 * <p>Touches: table, feed, events, events.catalogue.
 */
package nl.beslisspoor.query.support;
