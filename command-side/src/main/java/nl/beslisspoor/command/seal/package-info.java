/**
 * Gives every committed event its place in the log. Touches the tables of schema log and, of the
 * other rooms, only engine's {@link nl.beslisspoor.command.engine.AppendListener}.
 */
package nl.beslisspoor.command.seal;
