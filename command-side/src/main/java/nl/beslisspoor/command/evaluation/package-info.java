/**
 * A positioned support figure is evaluated: planned, concluded, and what that brings. Touches:
 * file, rules, events, events.catalogue.
 */
package nl.beslisspoor.command.evaluation;
