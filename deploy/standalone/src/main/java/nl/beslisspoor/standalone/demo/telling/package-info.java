/**
 * The words in which a case history is told: people, what they say, and what was put on file on
 * which day; telling one gives the commands that a person would have sent. Touches:
 * command.consent, command.evaluation, command.file, command.network, command.opening,
 * command.placement, command.records, command.roles, command.support, events, events.catalogue.
 */
package nl.beslisspoor.standalone.demo.telling;
