/**
 * Gives every committed event its place in the log, then its leaf in the tree, and signs
 * checkpoints of it, in the tables of schema log and in a directory outside of it.
 *
 * <p>Touches: engine, events, events.ledger, events.wire.
 */
package nl.beslisspoor.command.seal;
