/**
 * What every page is made of: the parts of a form, dates and words in Dutch.
 *
 * <p>Touches: events.catalogue.
 */
package nl.beslisspoor.query.paper;
