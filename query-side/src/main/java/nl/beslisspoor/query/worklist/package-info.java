/**
 * The work list: what is due, overdue and undecided in the files that somebody directs, each with a
 * way to the form that settles it.
 *
 * <p>Touches: access, paper, table, file, timeline, roles, support, consent, events.
 */
package nl.beslisspoor.query.worklist;
