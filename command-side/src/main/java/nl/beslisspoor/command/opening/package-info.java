/**
 * Opens a file, brings people into it, corrects who they are, closes it and opens it again.
 * Touches: file, rules, events, events.catalogue.
 */
package nl.beslisspoor.command.opening;
