/**
 * What followed from what: which entry led to which, by which command and act, and which decisions
 * rest on an entry that was corrected later or on impressions only.
 *
 * <p>Touches: table, feed, events, events.catalogue, events.wire.
 */
package nl.beslisspoor.query.causation;
