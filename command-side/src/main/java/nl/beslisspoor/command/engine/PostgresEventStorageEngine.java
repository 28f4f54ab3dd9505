package nl.beslisspoor.command.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.beslisspoor.events.keys.SealingKeys;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Axon's events in the log of PostgreSQL. Appends take no lock; a place in a stream that is taken
 * surfaces as Axon's concurrency exception. Tracked events are read by log index, so an event is
 * seen once it was numbered and never earlier. The receipt of the command under way is stored with
 * its events. There are no snapshots.
 */
class PostgresEventStorageEngine extends BatchingEventStorageEngine {
  private static final String STREAM =
      """
      select * from log.event where stream_id = ? and sequence >= ? order by sequence limit ?
      """;

  private static final String TRACKED =
      """
      select * from log.numbered join log.event using (row_id)
      where log_index > ? order by log_index limit ?
      """;

  private static final String LAST_SEQUENCE =
      "select max(sequence) from log.event where stream_id = ?";

  private static final String LAST_INDEX = "select max(log_index) from log.numbered";

  private static final String LAST_INDEX_BEFORE =
      """
      select min(log_index) - 1 from log.numbered join log.event using (row_id)
      where recorded_at >= ?
      """;

  private static final Duration PATIENCE = Duration.ofMillis(50);

  private final JdbcTemplate jdbc;
  private final LogInsert log;
  private final Appends appends;
  private final SealingKeys keys;
  private final Rows rows;
  private final AppendMeters meters;

  PostgresEventStorageEngine(
      DataSource source, SealingKeys keys, Builder settings, AppendMeters meters) {
    super(settings);
    this.jdbc = new JdbcTemplate(source);
    this.log = new LogInsert(source);
    this.keys = keys;
    this.rows = new Rows(keys);
    this.appends = new Appends(log, keys, PATIENCE);
    this.meters = meters;
  }

  /** The product's settings; what upcasts are needed, the serializer does. */
  static Builder settings(Serializer serializer) {
    return new Builder() {}.eventSerializer(serializer)
        .snapshotSerializer(serializer)
        .persistenceExceptionResolver(SqlState::isUniqueViolation)
        .batchSize(1000);
  }

  @Override
  protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
    if (events.isEmpty()) {
      return;
    }
    var sealed =
        rows.of(events.stream().map(PostgresEventStorageEngine::placed).toList(), serializer);
    try {
      meters.appending(sealed.rows().size(), () -> append(sealed, Receipts.toKeep()));
    } catch (DataAccessException e) {
      handlePersistenceException(SqlState.withoutContent(e), events.getFirst());
    }
    Added.remember(sealed.rows());
  }

  private void append(Rows.Sealed sealed, Optional<Receipts.Row> receipt) {
    if (receipt.isPresent()) {
      appends.append(new Append(sealed, receipt.get()));
    } else {
      log.insert(sealed, keys);
    }
  }

  private static DomainEventMessage<?> placed(EventMessage<?> event) {
    if (event instanceof DomainEventMessage<?> placed) {
      return placed;
    }
    throw new IllegalArgumentException("the log holds events of a stream only");
  }

  @Override
  protected List<? extends DomainEventData<?>> fetchDomainEvents(
      String stream, long firstSequence, int limit) {
    return jdbc.query(STREAM, (row, n) -> event(row), stream, firstSequence, limit);
  }

  @Override
  protected List<? extends TrackedEventData<?>> fetchTrackedEvents(TrackingToken last, int limit) {
    long index = last == null ? -1 : last.position().orElse(-1);
    return jdbc.query(TRACKED, (row, n) -> tracked(row), index, limit);
  }

  private static StoredEvent event(ResultSet row) throws SQLException {
    return new StoredEvent(
        row.getString("event_id"),
        row.getString("stream_type"),
        row.getString("stream_id"),
        row.getLong("sequence"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getString("payload_type"),
        row.getString("payload_version"),
        row.getBytes("payload"),
        row.getBytes("metadata"));
  }

  private static TrackedEventData<?> tracked(ResultSet row) throws SQLException {
    var token = new GlobalSequenceTrackingToken(row.getLong("log_index"));
    return new TrackedDomainEventData<>(token, event(row));
  }

  @Override
  public Optional<Long> lastSequenceNumberFor(String stream) {
    return Optional.ofNullable(jdbc.queryForObject(LAST_SEQUENCE, Long.class, stream));
  }

  /** Before the first event. */
  @Override
  public TrackingToken createTailToken() {
    return null;
  }

  /** At the last numbered event; null when there is none. */
  @Override
  public TrackingToken createHeadToken() {
    return token(jdbc.queryForObject(LAST_INDEX, Long.class)).orElse(null);
  }

  @Override
  public TrackingToken createTokenAt(Instant moment) {
    var at = moment.atOffset(ZoneOffset.UTC);
    return token(jdbc.queryForObject(LAST_INDEX_BEFORE, Long.class, at))
        .orElseGet(this::createHeadToken);
  }

  private static Optional<TrackingToken> token(Long index) {
    return Optional.ofNullable(index).map(GlobalSequenceTrackingToken::new);
  }

  @Override
  protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
    throw new UnsupportedOperationException("the log holds no snapshots");
  }

  @Override
  protected Stream<? extends DomainEventData<?>> readSnapshotData(String stream) {
    return Stream.empty();
  }
}
