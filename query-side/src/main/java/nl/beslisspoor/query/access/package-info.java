/**
 * Who may come in and what they opened: accounts, sign-in, tokens, the security of every address,
 * looks at files, inquiries about professionals, and the way of a form to the door.
 *
 * <p>Touches: paper, events, events.catalogue.
 */
package nl.beslisspoor.query.access;
