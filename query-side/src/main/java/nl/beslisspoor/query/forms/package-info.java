/**
 * The forms with which a professional records in a file: what they ask, what they send to the door,
 * and how an answer is explained: a fault, a rule that refuses, a rule that asks for an
 * explanation.
 *
 * <p>Touches: access, file, paper, timeline, decisions, roles, support, consent, particulars,
 * resources, table, events, events.catalogue.
 */
package nl.beslisspoor.query.forms;
