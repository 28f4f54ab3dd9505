/**
 * Where the command side begins: what an application imports to get all of its rooms.
 *
 * <p>Touches: nothing.
 */
package nl.beslisspoor.command;
