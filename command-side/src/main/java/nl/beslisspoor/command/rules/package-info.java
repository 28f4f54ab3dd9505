/**
 * Hard and soft rules as values with their checks, and the matter they are held against. Touches:
 * file, events, events.catalogue.
 */
package nl.beslisspoor.command.rules;
