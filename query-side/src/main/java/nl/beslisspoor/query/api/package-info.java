/**
 * The reading side of the HTTP API: what each address asks, who may ask it, which look it keeps.
 *
 * <p>Touches: access, feed, table, timeline, decisions, roles, consent, support, particulars,
 * causation, voice, resources, evaluation, proof, destruction, events, events.catalogue,
 * events.keys.
 */
package nl.beslisspoor.query.api;
