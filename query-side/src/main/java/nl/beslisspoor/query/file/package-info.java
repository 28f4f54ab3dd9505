/**
 * Files on the screen: the list, one file with all that holds in it and its timeline, and one
 * decision with its whole record of account. Puts the answers of the views together.
 *
 * <p>Touches: access, paper, feed, table, timeline, decisions, roles, support, consent,
 * particulars, resources, proof, destruction, events, events.catalogue.
 */
package nl.beslisspoor.query.file;
