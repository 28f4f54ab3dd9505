/**
 * A witness for other organisations' logs (C2SP tlog-witness): signs what continues all it saw
 * before, and remembers it.
 *
 * <p>Touches: events.ledger.
 */
package nl.beslisspoor.standalone.witness;
