/**
 * What every page is made of: the parts of a form, and dates and words in Dutch and English.
 *
 * <p>Touches: table, events.catalogue.
 */
package nl.beslisspoor.query.paper;
