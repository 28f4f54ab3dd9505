package nl.beslisspoor.query.feed;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.beslisspoor.events.Event;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.UnreadableEvent;
import nl.beslisspoor.fixtures.TestDatabase;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The true log and feed schemas, empty, a log that tests fill, and feeds over it. One at a time per
 * JVM.
 */
final class FeedRig implements AutoCloseable {
  static final String UNREADABLE = "unreadable";

  /** Nothing goes on by itself within a test: what happens was woken. */
  static final Pace NO_POLLING = new Pace(Duration.ofHours(1), Duration.ofHours(1), 2);

  static final Pace QUICK = new Pace(Duration.ofHours(1), Duration.ofMillis(100), 2);

  private static final TestDatabase DATABASE = migrated();

  final DataSource source = DATABASE.application();
  final JdbcClient jdbc = JdbcClient.create(source);
  final JdbcTransactionManager transactions = new JdbcTransactionManager(source);
  SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final NumberedLog numbered = new NumberedLog(jdbc);
  private final Recorded.Decoder decoder;
  private final List<FeedParts> running = new ArrayList<>();

  FeedRig() {
    this(FeedRig::decode);
  }

  FeedRig(Recorded.Decoder decoder) {
    this.decoder = decoder;
    var empty = new ResourceDatabasePopulator(new ClassPathResource("empty-log.sql"));
    empty.setSeparator(ScriptUtils.EOF_STATEMENT_SEPARATOR);
    empty.execute(DATABASE.superuser());
  }

  private static TestDatabase migrated() {
    var database = TestDatabase.fresh();
    database.migrate("log", "filesystem:../command-side/src/main/resources/db/migration");
    database.migrate("access", "classpath:db/access");
    return database;
  }

  /** A process of its own over the same database, started. */
  FeedParts start(Pace pace, Projection... projections) {
    return start(pace, Optional.empty(), projections);
  }

  /** As {@link #start(Pace, Projection...)}, fed from a topic. */
  FeedParts start(Pace pace, Optional<Topic> topic, Projection... projections) {
    var parts = parts(pace, topic, projections);
    parts.feeds().start();
    return parts;
  }

  FeedParts parts(Pace pace, Projection... projections) {
    return parts(pace, Optional.empty(), projections);
  }

  private FeedParts parts(Pace pace, Optional<Topic> topic, Projection... projections) {
    meters = new SimpleMeterRegistry();
    var parts =
        new FeedParts(
            source,
            transactions,
            List.of(projections),
            decoder,
            () -> FeedConfiguration.line(source),
            topic,
            meters,
            pace);
    running.add(parts);
    return parts;
  }

  void stop(FeedParts parts) {
    running.remove(parts);
    parts.feeds().stop();
    parts.close();
  }

  /** Ends a process as a power cut does, whatever its workers were at. */
  void kill(FeedParts parts) {
    running.remove(parts);
    parts.close();
  }

  /** Appends words to a stream from a sequence on, numbers them and tells the listeners. */
  void append(String stream, long sequence, String... words) {
    for (var word : words) {
      insert(stream, sequence++, word, word.equals(UNREADABLE) ? UNREADABLE : "word");
    }
    number();
  }

  void insert(String stream, long sequence, String word, String type) {
    var at = Instant.parse("2026-03-01T10:00:00Z").plus(Duration.ofHours(sequence));
    insert(stream, sequence, at, type, "1", word.getBytes(StandardCharsets.UTF_8));
  }

  void insert(
      String stream, long sequence, Instant at, String type, String version, byte[] payload) {
    var id = UUID.randomUUID().toString();
    insert(
        new Recorded(
            0, id, "case", stream, sequence, at, type, version, payload, new byte[0], decoder));
  }

  void insert(Recorded entry) {
    numbered.insert(entry);
  }

  void number() {
    numbered.number();
  }

  /** What a crash may do to transactions that did not wait for the disk: here, to all of them. */
  void takeBack() {
    var undone =
        """
        update feed.projection set next_index = 0;
        update feed.token_entry set token = '{"globalIndex":-1}';
        delete from feed.progress;
        delete from tally;
        delete from tally_day;
        """;
    new TransactionTemplate(transactions)
        .executeWithoutResult(_ -> undone.lines().map(jdbc::sql).forEach(StatementSpec::update));
  }

  /** Keeps the database as it is now. */
  void backUp() {
    DATABASE.backUp();
  }

  /** Makes the database what it was when it was kept; what is not in it lives on. */
  void putBack() {
    DATABASE.putBack();
  }

  String words(String stream) {
    return jdbc.sql("select words from tally where stream = ?")
        .param(stream)
        .query(String.class)
        .optional()
        .orElse("");
  }

  long nextIndex() {
    return jdbc.sql("select next_index from feed.projection").query(Long.class).single();
  }

  /** The whole log as numbered, from an index on. */
  List<Recorded> log(long index) {
    return new Log(jdbc, decoder).from(index, 100_000);
  }

  double count(String name) {
    return meters.get("beslisspoor.feed.topic." + name).counter().count();
  }

  double meter(String name) {
    return meters.get(name).tag("projection", "tally").gauge().value();
  }

  /** The log index in the token. */
  long token() {
    return jdbc.sql(
            "select (convert_from(token, 'UTF8')::json ->> 'globalIndex')::bigint"
                + " from feed.token_entry")
        .query(Long.class)
        .single();
  }

  void awaitNext(long index) {
    await().until(() -> nextIndex() >= index);
  }

  static ConditionFactory await() {
    return Awaitility.await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(10));
  }

  @Override
  public void close() {
    List.copyOf(running).forEach(this::stop);
  }

  private static Event decode(Recorded stored) {
    if (stored.type().equals(UNREADABLE)) {
      throw new UnreadableEvent(stored.type(), stored.version(), "the type is unknown");
    }
    return null;
  }
}
