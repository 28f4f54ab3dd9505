/**
 * What was destroyed, told without a word about anybody: the certificate of a destruction, from the
 * log and from the rows beside the keys.
 *
 * <p>Touches: access, feed, proof, table, paper, events, events.catalogue, events.wire.
 */
package nl.beslisspoor.query.destruction;
