/**
 * What every page is made of: layout, form parts, dates and words in Dutch. Touches events (its
 * catalogue).
 */
package nl.beslisspoor.query.paper;
