/**
 * Measures the product against the bare database and web server beneath it, in one run, and says by
 * which factor it is slower.
 *
 * <p>Touches: bench.ceiling, bench.engine, bench.files, bench.report, bench.rounds, bench.split,
 * bench.visiting, command.engine, events, query.feed, standalone, standalone.database,
 * standalone.demo.telling, standalone.settings.
 */
package nl.beslisspoor.bench;
