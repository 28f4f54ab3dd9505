/**
 * What the tables of all views share: rows written in bulk, questions narrowed on both time axes,
 * answers in pages.
 *
 * <p>Touches: events, events.catalogue.
 */
package nl.beslisspoor.query.table;
