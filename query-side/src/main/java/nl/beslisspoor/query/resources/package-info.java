/**
 * What working with the network takes: contact with it without the youth, and the time, costs and
 * backing that were asked, granted, refused and paid.
 *
 * <p>Touches: table, feed, paper, events, events.catalogue.
 */
package nl.beslisspoor.query.resources;
