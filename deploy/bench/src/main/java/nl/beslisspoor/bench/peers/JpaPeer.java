package nl.beslisspoor.bench.peers;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import nl.beslisspoor.standalone.database.Database;
import org.axonframework.common.jpa.EntityManagerProvider;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.jpa.DomainEventEntry;
import org.axonframework.eventsourcing.eventstore.jpa.JpaEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.eventsourcing.eventstore.jpa.SnapshotEventEntry;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/** Axon's engine on JPA: an entity manager for each command, one transaction. */
final class JpaPeer implements EntityManagerProvider, TransactionManager {
  private static final String COPY =
      """
      insert into domainevententry (globalindex, aggregateidentifier, sequencenumber, type,
        eventidentifier, metadata, payload, payloadrevision, payloadtype, timestamp)
      select nextval('domainevententry_seq'), stream_id, sequence, stream_type, event_id,
             keep(metadata), keep(payload), payload_version, payload_type,
             to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
      from (select * from bench_unsealed.event order by row_id) event
      """;

  private final EntityManagerFactory factory;
  private final ThreadLocal<EntityManager> current = new ThreadLocal<>();

  private JpaPeer(EntityManagerFactory factory) {
    this.factory = factory;
  }

  /** Mapped to columns that hold the bytes themselves. */
  static Peer bytes(Database database) throws SQLException {
    var schema = new Schema(database, "bench_axon_bytea");
    var copy = COPY.replace("keep(", "(");
    return in("Axon, JPA with bytea", schema, copy, BytesInColumns.class);
  }

  /** As mapped without saying anything: columns name large objects beside the table. */
  static Peer largeObjects(Database database) throws SQLException {
    var schema = new Schema(database, "bench_axon_lob");
    var copy = COPY.replace("keep(", "lo_from_bytea(0, ");
    return in("Axon, JPA as mapped by default", schema, copy, PostgreSQLDialect.class);
  }

  private static Peer in(
      String name, Schema schema, String copy, Class<? extends PostgreSQLDialect> dialect)
      throws SQLException {
    schema.create();
    var pool = schema.pool();
    var factory =
        new HibernatePersistenceConfiguration(schema.name())
            .managedClass(DomainEventEntry.class)
            .managedClass(SnapshotEventEntry.class)
            .property("hibernate.connection.datasource", pool)
            .property("hibernate.dialect", dialect.getName())
            .property("jakarta.persistence.schema-generation.database.action", "create")
            .createEntityManagerFactory();
    var sessions = new JpaPeer(factory);
    var serializer = new UnsealedSerializer();
    var engine =
        JpaEventStorageEngine.builder()
            .entityManagerProvider(sessions)
            .transactionManager(sessions)
            .eventSerializer(serializer)
            .snapshotSerializer(serializer)
            .persistenceExceptionResolver(new SQLStateResolver("23505"))
            .build();
    return new Peer(
        name,
        () -> schema.run(copy, "analyze"),
        engine,
        sessions,
        () -> {
          factory.close();
          pool.close();
        });
  }

  @Override
  public EntityManager getEntityManager() {
    return current.get();
  }

  @Override
  public Transaction startTransaction() {
    if (current.get() != null) {
      return new Ending(() -> {}, () -> {});
    }
    var session = factory.createEntityManager();
    session.getTransaction().begin();
    current.set(session);
    return new Ending(
        () -> end(() -> session.getTransaction().commit()),
        () -> end(() -> session.getTransaction().rollback()));
  }

  private void end(Runnable ending) {
    try (var session = current.get()) {
      current.remove();
      ending.run();
    }
  }
}
