package nl.beslisspoor.bench.peers;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import nl.beslisspoor.standalone.database.Database;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.ConnectionWrapperFactory;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;

/** Axon's engine on JDBC: a connection for each command, one transaction. */
final class JdbcPeer implements ConnectionProvider, TransactionManager {
  private static final String COPY =
      """
      insert into domainevententry (aggregateidentifier, sequencenumber, type, eventidentifier,
        metadata, payload, payloadrevision, payloadtype, timestamp)
      select stream_id, sequence, stream_type, event_id, metadata, payload, payload_version,
             payload_type, to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
      from bench_unsealed.event order by row_id
      """;

  private final HikariDataSource pool;
  private final ThreadLocal<Connection> current = new ThreadLocal<>();

  private JdbcPeer(HikariDataSource pool) {
    this.pool = pool;
  }

  static Peer in(Database database) throws SQLException {
    var schema = new Schema(database, "bench_axon_jdbc");
    schema.create();
    var pool = schema.pool();
    var connections = new JdbcPeer(pool);
    var serializer = new UnsealedSerializer();
    var engine =
        JdbcEventStorageEngine.builder()
            .connectionProvider(connections)
            .transactionManager(connections)
            .eventSerializer(serializer)
            .snapshotSerializer(serializer)
            .persistenceExceptionResolver(new SQLStateResolver("23505"))
            .build();
    engine.createSchema(PostgresEventTableFactory.INSTANCE);
    return new Peer("Axon, JDBC", () -> schema.run(COPY, "analyze"), engine, connections, pool);
  }

  @Override
  public Connection getConnection() throws SQLException {
    var bound = current.get();
    return bound == null ? pool.getConnection() : kept(bound);
  }

  private static Connection kept(Connection bound) {
    return ConnectionWrapperFactory.wrap(
        bound,
        new ConnectionWrapperFactory.ConnectionCloseHandler() {
          @Override
          public void close(Connection connection) {}

          @Override
          public void commit(Connection connection) {}
        });
  }

  @Override
  public Transaction startTransaction() {
    if (current.get() != null) {
      return new Ending(() -> {}, () -> {});
    }
    try {
      var connection = pool.getConnection();
      connection.setAutoCommit(false);
      current.set(connection);
      return new Ending(() -> end(connection::commit), () -> end(connection::rollback));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Sql {
    void run() throws SQLException;
  }

  private void end(Sql ending) {
    try (var connection = current.get()) {
      current.remove();
      ending.run();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
