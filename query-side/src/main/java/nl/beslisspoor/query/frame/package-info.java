/**
 * The frame around every page: who is signed in, the menu, the institution's theme, style sheets
 * and scripts, the language and the switch to the other one, the first page and the words of an
 * error.
 *
 * <p>Touches: access, paper, table, events.
 */
package nl.beslisspoor.query.frame;
