/**
 * Fills an empty installation with invented case histories, through the commands a person would
 * use; a history is one file here and one line in the list of histories. Touches:
 * standalone.demo.telling, standalone.settings, command.engine, command.file, events,
 * events.catalogue, query.access.
 */
package nl.beslisspoor.standalone.demo;
