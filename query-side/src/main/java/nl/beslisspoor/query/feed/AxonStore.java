package nl.beslisspoor.query.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Axon's tokens and dead letters in schema {@code feed}, inside Spring's transactions. */
final class AxonStore {
  static final int SEGMENT = 0;

  private static final TokenSchema TOKENS =
      TokenSchema.builder()
          .setTokenTable("feed.token_entry")
          .setProcessorNameColumn("processor_name")
          .setTokenTypeColumn("token_type")
          .build();

  private static final DeadLetterSchema LETTERS =
      DeadLetterSchema.builder()
          .deadLetterTable("feed.dead_letter")
          .deadLetterIdentifierColumn("dead_letter_id")
          .processingGroupColumn("processing_group")
          .sequenceIdentifierColumn("sequence_identifier")
          .sequenceIndexColumn("sequence_index")
          .messageTypeColumn("message_type")
          .eventIdentifierColumn("event_identifier")
          .timestampColumn("time_stamp")
          .payloadTypeColumn("payload_type")
          .payloadRevisionColumn("payload_revision")
          .metaDataColumn("meta_data")
          .aggregateIdentifierColumn("aggregate_identifier")
          .sequenceNumberColumn("sequence_number")
          .tokenTypeColumn("token_type")
          .enqueuedAtColumn("enqueued_at")
          .lastTouchedColumn("last_touched")
          .processingStartedColumn("processing_started")
          .causeTypeColumn("cause_type")
          .causeMessageColumn("cause_message")
          .build();

  private static final String LOCK = "hashtextextended('beslisspoor.feed/' || ?, 0)";

  private static final String RELEASE =
      """
      update feed.token_entry set owner = null
      where owner is not null and owner <> ?
        and pg_try_advisory_xact_lock(hashtextextended('beslisspoor.feed/' || owner, 0))
      """;

  private final JdbcClient jdbc;
  private final Transactions transactions;
  private final ConnectionProvider connections;
  private final Jackson3Serializer serializer = Jackson3Serializer.builder().build();
  private final String owner = ownName();
  private final TokenStore tokens;

  AxonStore(DataSource source, Transactions transactions) {
    this.jdbc = JdbcClient.create(source);
    this.transactions = transactions;
    this.connections = new TransactionAwareDataSourceProxy(source)::getConnection;
    this.tokens =
        JdbcTokenStore.builder()
            .connectionProvider(connections)
            .serializer(serializer)
            .schema(TOKENS)
            .nodeId(owner)
            .build();
  }

  TokenStore tokens() {
    return tokens;
  }

  Transactions transactions() {
    return transactions;
  }

  /**
   * Names this process in the claims on tokens; as long as it lives it holds an advisory lock under
   * this name.
   */
  String owner() {
    return owner;
  }

  /** Tells an operator where the process runs, and differs from every other. */
  private static String ownName() {
    var host = Optional.ofNullable(System.getenv("HOSTNAME")).orElse("process");
    return "%s/%d/%s".formatted(host, ProcessHandle.current().pid(), UUID.randomUUID());
  }

  /**
   * Takes the advisory lock of an owner, which ends with the connection. The connections of one
   * owner share it, so that none waits for an earlier one that the server takes for alive.
   */
  static void showAlive(Connection connection, String owner) throws SQLException {
    var lock = "select pg_advisory_lock_shared(" + LOCK + ")";
    try (var statement = connection.prepareStatement(lock)) {
      statement.setString(1, owner);
      statement.execute();
    }
  }

  /** Gives a run the token from which it goes on at {@code nextIndex}. */
  void beginAt(Run run, long nextIndex) {
    var token = new GlobalSequenceTrackingToken(nextIndex - 1);
    tokens.initializeTokenSegments(run.processor(), SEGMENT + 1, token);
  }

  Letters letters(Run run) {
    return new Letters(jdbc, run, queue(run, Integer.MAX_VALUE));
  }

  /**
   * @param most sequences, and letters in each
   */
  JdbcSequencedDeadLetterQueue<DomainEventMessage<Long>> queue(Run run, int most) {
    return JdbcSequencedDeadLetterQueue.<DomainEventMessage<Long>>builder()
        .processingGroup(run.processor())
        .connectionProvider(connections)
        .transactionManager(transactions)
        .schema(LETTERS)
        .genericSerializer(serializer)
        .eventSerializer(serializer)
        .maxSequences(most)
        .maxSequenceSize(most)
        .build();
  }

  /** Forgets the tokens of every other run of this view. */
  void keepOnly(Run run) {
    jdbc.sql(
            """
            delete from feed.token_entry
            where split_part(processor_name, '/', 1) = ? and processor_name <> ?
            """)
        .params(run.projection(), run.processor())
        .update();
  }

  /**
   * Frees the tokens of other processes that are gone, which would otherwise wait for a timeout.
   */
  static void releaseClaimsOfTheGone(Connection connection, String owner) throws SQLException {
    try (var statement = connection.prepareStatement(RELEASE)) {
      statement.setString(1, owner);
      statement.execute();
    }
  }
}
