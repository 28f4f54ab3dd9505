/**
 * Measures the split form: how soon one process shows what another recorded, and what two of a kind
 * do that one does not.
 *
 * <p>Touches: bench.ceiling, bench.report, bench.rounds, bench.visiting, split, standalone,
 * standalone.database, standalone.settings.
 */
package nl.beslisspoor.bench.split;
