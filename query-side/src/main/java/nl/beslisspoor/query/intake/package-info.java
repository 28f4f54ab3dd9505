/**
 * The page that takes a process log of another system and passes it on to the door while it is
 * being sent, never held and never written anywhere on the way.
 *
 * <p>Touches: access, paper.
 */
package nl.beslisspoor.query.intake;
