/**
 * Fills an empty installation with invented case histories, through the commands a person would
 * use; a history is one file here and one line in the list of histories.
 *
 * <p>Touches: standalone.settings, command.consent, command.engine, command.file, command.opening,
 * command.roles, command.support, events, events.catalogue, query.access.
 */
package nl.beslisspoor.standalone.demo;
