/**
 * What holds in a file now: one immutable state per slice, folded from events, and the shape of a
 * command. Touches: events, events.catalogue.
 */
package nl.beslisspoor.command.file;
