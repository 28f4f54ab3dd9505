/**
 * What the tables of all views share: rows written in bulk, questions narrowed on both time axes,
 * answers in pages, what is sealed opened for one answer.
 *
 * <p>Touches: events, events.catalogue, events.keys.
 */
package nl.beslisspoor.query.table;
