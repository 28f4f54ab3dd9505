/**
 * Who is there around a youth is asked, drawn and, when nobody is wanted, left at that. Touches:
 * file, rules, events, events.catalogue.
 */
package nl.beslisspoor.command.network;
