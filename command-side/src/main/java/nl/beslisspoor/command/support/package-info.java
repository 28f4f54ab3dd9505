/**
 * A support figure is chosen, answers, is heard about, and is positioned or not, held, resumed and
 * ended. Touches: file, rules, events, events.catalogue.
 */
package nl.beslisspoor.command.support;
