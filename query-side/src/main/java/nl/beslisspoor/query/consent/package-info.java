/**
 * Who consented to what, refused or withdrew, in the world and as it was known.
 *
 * <p>Touches: table, feed, events, events.catalogue.
 */
package nl.beslisspoor.query.consent;
