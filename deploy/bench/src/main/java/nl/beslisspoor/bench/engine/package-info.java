/**
 * Measures how commands are decided and kept, without views: the product's engine beside bare JDBC
 * on the same tables, and beside Axon with each engine it brings; and what encryption takes of
 * that.
 *
 * <p>Touches: bench.ceiling, bench.files, bench.peers, bench.report, bench.rounds, command.engine,
 * command.file, command.keys, command.seal, events, events.keys, events.ledger, events.wire,
 * standalone.database, standalone.demo.telling, standalone.settings.
 */
package nl.beslisspoor.bench.engine;
