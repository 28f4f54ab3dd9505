/**
 * Evaluations of support figures across files: planned, concluded, with what helps and what nobody
 * wanted. The points that people give each other stand with each file alone.
 *
 * <p>Touches: table, feed, events, events.catalogue.
 */
package nl.beslisspoor.query.evaluation;
