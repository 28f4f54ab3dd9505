/**
 * The only Axon room of the command side: the aggregate shell, the event storage engine, receipts
 * and the one entry by which commands are decided.
 *
 * <p>Touches: file, events, events.catalogue, events.keys, events.wire.
 */
package nl.beslisspoor.command.engine;
