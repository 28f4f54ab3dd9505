/**
 * What was recorded is corrected, a decision gives way to another, and what is said about people is
 * destroyed. Touches: file, rules, events, events.catalogue.
 */
package nl.beslisspoor.command.records;
