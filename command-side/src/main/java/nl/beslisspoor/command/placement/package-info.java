/**
 * Where a youth lives, and what is taken from ordinary life, is decided. Touches: file, rules,
 * events, events.catalogue.
 */
package nl.beslisspoor.command.placement;
