/**
 * The questions across files, asked with filters and answered page by page with a way to the file
 * and the decision behind each answer.
 *
 * <p>Touches: access, paper, proof, table, file, timeline, decisions, roles, support, voice,
 * causation, resources, events, events.catalogue, events.keys.
 */
package nl.beslisspoor.query.questions;
