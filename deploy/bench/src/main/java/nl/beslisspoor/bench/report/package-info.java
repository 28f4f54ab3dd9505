/**
 * The figures of a run, as a table to read and as JSON.
 *
 * <p>Touches: bench.rounds.
 */
package nl.beslisspoor.bench.report;
