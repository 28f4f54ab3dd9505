/**
 * The arithmetic of the sealed log: leaves, the tree over them, proofs, checkpoints and signatures.
 * An auditor can use it without the rest of the product. Touches: events.
 */
package nl.beslisspoor.events.ledger;
