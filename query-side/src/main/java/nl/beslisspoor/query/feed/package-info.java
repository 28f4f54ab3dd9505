/**
 * Hands every committed event to the views, in blocks and in the order of the log, from PostgreSQL
 * or from Kafka, and keeps count of what each view holds; the only room of the query side that
 * knows Axon and Kafka.
 *
 * <p>Touches: events, events.wire.
 */
package nl.beslisspoor.query.feed;
