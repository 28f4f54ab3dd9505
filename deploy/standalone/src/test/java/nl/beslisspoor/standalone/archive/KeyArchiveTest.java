package nl.beslisspoor.standalone.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.beslisspoor.fixtures.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keys that were exported, beside a log that came with them or without. */
class KeyArchiveTest {
  private static final String MASTER = "0123456789abcdef";
  private static final String KEY = "k".repeat(32);
  private static final String LATER = "l".repeat(32);

  @TempDir private Path directory;
  private TestDatabase database;

  @BeforeEach
  void migrate() {
    database = migrated();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void keys_that_hold_all_that_the_log_names_are_put_beside_it() throws Exception {
    keep("texts", "t".repeat(32));
    keep("somebody/CONTACT", KEY);
    var archive = exported();
    try (var there = migrated()) {
      record(there, 0, "{\"words\":\"~1.n.%s.x\"}".formatted("t".repeat(32)));
      record(there, 1, "{\"of\":\"a\",\"sealed\":\"~1.p.%s.x\"}".formatted(KEY));
      assertThatNoException().isThrownBy(() -> into(there, archive, MASTER));
      assertThat(keys(there)).isEqualTo(2);
    }
  }

  @Test
  void keys_from_before_somebody_came_into_a_file_are_refused() throws Exception {
    keep("somebody/CONTACT", KEY);
    var archive = exported();
    try (var there = migrated()) {
      record(there, 0, "{\"of\":\"a\",\"sealed\":\"~1.p.%s.x\"}".formatted(KEY));
      record(there, 1, "{\"of\":\"b\",\"sealed\":\"~1.p.%s.x\"}".formatted(LATER));
      assertThatExceptionOfType(KeysMissing.class)
          .isThrownBy(() -> into(there, archive, MASTER))
          .withMessageContaining("1 files");
    }
  }

  @Test
  void texts_without_their_keys_are_refused() throws Exception {
    keep("somebody/CONTACT", KEY);
    var archive = exported();
    try (var there = migrated()) {
      record(there, 0, "{\"words\":\"~1.n.%s.x\"}".formatted(LATER));
      assertThatExceptionOfType(KeysMissing.class).isThrownBy(() -> into(there, archive, MASTER));
    }
  }

  @Test
  void keys_under_another_master_key_are_refused() throws Exception {
    keep("somebody/CONTACT", KEY);
    var archive = exported();
    try (var there = migrated()) {
      assertThatExceptionOfType(KeysMissing.class)
          .isThrownBy(() -> into(there, archive, "another"))
          .withMessageContaining(MASTER);
    }
  }

  @Test
  void a_word_of_another_system_that_looks_a_little_like_a_seal_needs_no_key() throws Exception {
    record(database, 0, "{\"activity\":\"~1. intake\",\"group\":\"~1.p.team.a\"}");
    assertThatNoException().isThrownBy(() -> into(database, Optional.empty(), MASTER));
  }

  @Test
  void keys_that_were_made_last_and_are_lost_are_missed() throws Exception {
    keep("somebody/CONTACT", KEY);
    record(database, 0, "{\"of\":\"a\",\"sealed\":\"~1.p.%s.x\"}".formatted(KEY));
    assertThat(lostSince()).isEmpty();

    record(database, 1, "{\"of\":\"b\",\"sealed\":\"~1.p.%s.x\"}".formatted(LATER));
    for (int sequence = 2; sequence < 50; sequence++) {
      record(database, sequence, "{\"of\":\"a\",\"sealed\":\"~1.p.%s.x\"}".formatted(KEY));
    }
    assertThat(lostSince()).contains(newest());
    keep("another/CONTACT", LATER);
    assertThat(lostSince()).isEmpty();
  }

  @Test
  void keys_of_which_none_is_left_are_missed_however_long_ago_they_were_made() throws Exception {
    record(database, 0, "{\"words\":\"~1.n.%s.x\"}".formatted(LATER));
    JdbcClient.create(database.application())
        .sql(
            """
            insert into log.event (event_id, stream_type, stream_id, sequence, recorded_at,
              payload_type, payload_version, payload, metadata)
            select 'unsealed-' || n, 'organisation', 'organisation', n, now(), 'told', '1', '{}', ''
            from generate_series(1, 10000) n
            """)
        .update();
    assertThat(lostSince()).contains(Instant.EPOCH);
  }

  private Optional<Instant> lostSince() throws SQLException {
    try (var connection = database.application().getConnection()) {
      return new KeysOfLog(connection, connection).lostSince();
    }
  }

  private Instant newest() {
    return JdbcClient.create(database.application())
        .sql("select max(made_at) from keys.key")
        .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .single();
  }

  private static TestDatabase migrated() {
    var database = TestDatabase.migrated("log", "classpath:db/migration");
    database.migrate("keys", "classpath:db/keys");
    return database;
  }

  private Optional<Path> exported() throws IOException {
    var file = directory.resolve("keys.zip");
    KeyArchive.write(database.application(), Files.newOutputStream(file));
    return Optional.of(file);
  }

  /** As a restore does, which is its owner meanwhile. */
  private static void into(TestDatabase there, Optional<Path> archive, String master)
      throws SQLException, IOException {
    try (var connection = there.superuser().getConnection()) {
      new KeyArchive(archive, master).into(connection, connection);
    }
  }

  private void keep(String owner, String id) {
    var sql = JdbcClient.create(database.application());
    sql.sql(
            "insert into keys.wrapping (id, ordinal, master, wrapped) values ('w', 1, ?, '')"
                + " on conflict do nothing")
        .param(MASTER)
        .update();
    sql.sql("insert into keys.key (stream, owner, id, wrapping, wrapped) values (?, ?, ?, 'w', '')")
        .params("file", owner, id)
        .update();
  }

  private static void record(TestDatabase there, int sequence, String payload) {
    JdbcClient.create(there.application())
        .sql(
            """
            insert into log.event (event_id, stream_type, stream_id, sequence, recorded_at,
              payload_type, payload_version, payload, metadata)
            values (?, 'case', 'file', ?, now(), 'person-added', '1', ?, '')
            """)
        .params("event-" + sequence, sequence, payload.getBytes(UTF_8))
        .update();
  }

  private static long keys(TestDatabase there) {
    return JdbcClient.create(there.application())
        .sql("select count(*) from keys.key")
        .query(Long.class)
        .single();
  }
}
