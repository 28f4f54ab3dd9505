/**
 * What was recorded is corrected, and a decision gives way to another. Touches: file, rules,
 * events, events.catalogue.
 */
package nl.beslisspoor.command.records;
