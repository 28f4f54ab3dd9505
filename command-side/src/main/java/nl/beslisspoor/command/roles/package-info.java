/** Roles are assigned, changed and ended. Touches: file, rules, events, events.catalogue. */
package nl.beslisspoor.command.roles;
