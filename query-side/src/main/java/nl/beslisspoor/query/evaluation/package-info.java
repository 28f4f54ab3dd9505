/**
 * Evaluations of support figures: planned, and concluded with what they found. Points that people
 * give are told within one evaluation, and nothing is searched or ranked by them.
 *
 * <p>Touches: table, feed, events, events.catalogue.
 */
package nl.beslisspoor.query.evaluation;
