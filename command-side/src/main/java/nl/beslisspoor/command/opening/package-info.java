/** Opens a file and brings people into it. Touches: file, rules, events, events.catalogue. */
package nl.beslisspoor.command.opening;
