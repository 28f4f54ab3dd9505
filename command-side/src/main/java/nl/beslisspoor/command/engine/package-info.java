/**
 * The only Axon room of the command side: the aggregate shell, the event storage engine, receipts
 * and the one entry by which commands are decided. Touches file and the published language; seal is
 * told of appends through {@link nl.beslisspoor.command.engine.AppendListener}.
 */
package nl.beslisspoor.command.engine;
