/**
 * The same commands decided and kept as Axon does it with what it brings: its repository, its
 * engine on JDBC, its engine on JPA. Without receipts, places in the log and encryption.
 *
 * <p>Touches: command.engine, command.file, events, events.wire, standalone.database.
 */
package nl.beslisspoor.bench.peers;
