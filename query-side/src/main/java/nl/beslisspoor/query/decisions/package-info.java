/**
 * Every decision with its whole record of account, and what each professional decided and did.
 *
 * <p>Touches: table, feed, events, events.catalogue.
 */
package nl.beslisspoor.query.decisions;
