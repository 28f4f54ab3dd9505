/**
 * The files, everything that happened in each on both time axes, the people in it, and what was
 * known when a decision was taken.
 *
 * <p>Touches: paper, table, feed, events, events.catalogue.
 */
package nl.beslisspoor.query.timeline;
