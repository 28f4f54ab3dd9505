/**
 * Who held which role on a date, and what was known about it when.
 *
 * <p>Touches: table, feed, events, events.catalogue.
 */
package nl.beslisspoor.query.roles;
