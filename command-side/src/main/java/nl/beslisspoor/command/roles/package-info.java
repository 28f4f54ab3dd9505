/** Roles are assigned, changed and ended. Touches: file, rules, events, catalogue. */
package nl.beslisspoor.command.roles;
