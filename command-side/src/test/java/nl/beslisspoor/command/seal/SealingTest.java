package nl.beslisspoor.command.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import nl.beslisspoor.events.ledger.Algorithm;
import nl.beslisspoor.events.ledger.Frontier;
import nl.beslisspoor.events.ledger.KeptNodes;
import nl.beslisspoor.events.ledger.NoteSigner;
import nl.beslisspoor.events.ledger.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class SealingTest {
  @TempDir Path directory;
  private SealRig rig;

  @BeforeEach
  void begin() {
    rig = new SealRig(directory);
  }

  @AfterEach
  void end() {
    rig.close();
  }

  @Test
  void a_checkpoint_covers_the_rows_as_they_are_stored() throws SQLException {
    rig.sealed(7);
    assertThat(rig.inside()).isEqualTo(rig.outside());
    assertThat(rig.inside().origin()).isEqualTo("log.example/1");
    assertThat(rig.inside().size()).isEqualTo(7);
    assertThat(rig.inside().root()).isEqualTo(Frontier.of(rig.leaves()).root());
  }

  @Test
  void an_empty_log_is_not_signed() {
    assertThat(rig.begin().turn(Duration.ZERO)).isZero();
    assertThat(rig.tables.checkpoint(rig.signer.key())).isEmpty();
    assertThat(rig.directory.newest()).isEmpty();
  }

  @Test
  void each_checkpoint_continues_the_one_before_also_after_a_restart() throws SQLException {
    rig.sealed(3);
    var first = rig.inside();
    rig.sealed(2_500);
    var second = rig.inside();

    var nodes = new KeptNodes();
    rig.leaves().forEach(nodes::add);
    var proof = new Tree(nodes, second.size()).consistency(first.size());
    assertThat(proof.consistent(first.size(), first.root(), second.size(), second.root())).isTrue();
  }

  @Test
  void nothing_new_is_not_signed_again() throws SQLException, IOException {
    rig.sealed(3);
    var sealing = rig.begin();
    sealing.turn(Duration.ZERO);
    sealing.turn(Duration.ZERO);
    assertThat(rig.tables.checkpoint(rig.signer.key())).isEqualTo(rig.directory.newest());
    try (var days = Files.list(directory.resolve("checkpoints"))) {
      assertThat(days).hasSize(1).first().asString().endsWith(".txt");
    }
  }

  @Test
  void checkpoints_come_no_closer_together_than_was_set() throws SQLException {
    var sealing = rig.begin();
    rig.append(1);
    assertThat(sealing.turn(Duration.ofDays(1))).isEqualTo(1);
    rig.append(1);
    assertThat(sealing.turn(Duration.ofDays(1))).isEqualTo(1);
    assertThat(sealing.turn(Duration.ZERO)).isEqualTo(2);
  }

  @Test
  void a_backlog_gets_checkpoints_while_it_is_sealed() throws SQLException {
    rig.append(2_500);
    var clock = new SetClock();
    clock.eachTime = Duration.ofSeconds(5);
    rig.begin(clock).turn(Duration.ofSeconds(5));
    assertThat(rig.sizes()).containsExactly(1_000L, 2_000L, 2_500L);
  }

  @Test
  void a_turn_ends_and_signs_although_more_keeps_coming() throws SQLException {
    var more = new AtomicInteger(20);
    var busy =
        new DelegatingDataSource(rig.application) {
          @Override
          public Connection getConnection() throws SQLException {
            if (more.getAndDecrement() > 0) {
              rig.append(1);
            }
            return super.getConnection();
          }
        };
    var tables = new SealTables(busy);
    var sealing = Sealing.begin(tables, rig.directory, rig.signer, Clock.systemUTC());
    assertThat(sealing.turn(Duration.ofSeconds(5))).isPositive();
    assertThat(more).hasPositiveValue();
  }

  @Test
  void a_clock_that_is_set_back_holds_no_checkpoint_up() throws SQLException {
    var clock = new SetClock();
    var sealing = rig.begin(clock);
    rig.append(1);
    sealing.turn(Duration.ofSeconds(5));
    clock.now = clock.now.minus(Duration.ofHours(1));
    rig.append(1);
    assertThat(sealing.turn(Duration.ofSeconds(5))).isEqualTo(2);
  }

  /** The application may add to each of these tables, and so may whoever has its password. */
  @Test
  void leaves_and_nodes_that_somebody_else_added_are_never_signed() throws SQLException {
    rig.sealed(254);
    rig.append(2);
    var others = JdbcClient.create(rig.application);
    var leaf = "insert into log.leaf (log_index, content) values (?, convert_to(?, 'UTF8'))";
    others.sql(leaf).params(254, rig.leaf(254)).update();
    others.sql(leaf).params(255, rig.leaf(254)).update();
    assertThatThrownBy(() -> rig.begin())
        .hasMessageStartingWith("the entry at log index 255 is not the one that was sealed");

    rig.tamper("delete from log.leaf where log_index = 255");
    others.sql(leaf).params(255, rig.leaf(255)).update();
    others
        .sql("insert into log.node (tier, node_index, hash) values (1, 0, sha256('other'))")
        .update();
    assertThatThrownBy(() -> rig.begin())
        .hasMessage("the first 256 entries are not those that were signed");
  }

  @Test
  void an_entry_that_was_edited_is_found_and_nothing_is_signed() throws SQLException {
    rig.sealed(150);
    rig.append(1);
    rig.tamper("update log.event set payload = '{}' where sequence = 120");
    var sealing = rig.begin();
    sealing.turn(Duration.ofDays(1));
    assertThatThrownBy(() -> sealing.turn(Duration.ofDays(1)))
        .isInstanceOf(SealBroken.class)
        .hasMessage("the entry at log index 120 is not the one that was sealed: payload differs");
  }

  @Test
  void entries_that_were_cut_off_with_their_checkpoints_are_missed_outside() throws SQLException {
    rig.sealed(5);
    rig.sealed(5);
    rig.tamper("delete from log.event where sequence >= 6");
    rig.tamper("delete from log.numbered where log_index >= 6");
    rig.tamper("delete from log.leaf where log_index >= 6");
    rig.tamper("delete from log.checkpoint where size > 6");
    assertThatThrownBy(() -> rig.begin())
        .hasMessage("the log has 6 entries, a checkpoint covers 10: entries 6 to 9 are missing");
  }

  @Test
  void leaves_that_were_made_to_fit_do_not_fit_what_was_signed() throws SQLException {
    rig.sealed(5);
    rig.tamper("update log.leaf set content = 'other' where log_index = 2");
    assertThatThrownBy(() -> rig.begin())
        .hasMessage("the first 5 entries are not those that were signed");
  }

  @Test
  void entries_and_leaves_that_were_made_to_fit_each_other_are_found_in_time() throws SQLException {
    rig.sealed(300);
    rig.tamper("update log.event set payload_type = 'other' where sequence = 20");
    var made = rig.leaf(20);
    rig.tamper("update log.leaf set content = '%s' where log_index = 20".formatted(made));
    assertThatThrownBy(
            () -> {
              var sealing = rig.begin();
              for (int turn = 0; turn < 4; turn++) {
                sealing.turn(Duration.ofDays(1));
              }
            })
        .hasMessage("the first 300 entries are not those that were signed");
  }

  @Test
  void a_leaf_that_was_taken_away_is_missed() throws SQLException {
    rig.sealed(5);
    rig.tamper("delete from log.leaf where log_index = 2");
    assertThatThrownBy(() -> rig.begin()).hasMessage("the leaf of log index 2 is missing");
  }

  /** As after a restore, when some of what came back had no leaf yet. */
  @Test
  void entries_without_a_leaf_do_not_count_as_lost() throws SQLException {
    rig.sealed(5);
    rig.sealed(5);
    rig.tamper("delete from log.numbered where log_index >= 8");
    rig.tamper("delete from log.leaf where log_index >= 6");
    rig.tamper("delete from log.checkpoint where size > 6");
    assertThatThrownBy(() -> rig.begin())
        .hasMessage("the log has 8 entries, a checkpoint covers 10: entries 8 to 9 are missing");
  }

  @Test
  void the_first_of_several_that_were_taken_away_is_named() throws SQLException {
    rig.sealed(50);
    rig.tamper("delete from log.numbered where log_index in (7, 30)");
    assertThatThrownBy(() -> rig.begin().turn(Duration.ZERO))
        .isInstanceOf(SealBroken.class)
        .hasMessage("the entry at log index 7 is gone");
  }

  @Test
  void an_entry_is_sealed_at_its_own_place_only() throws SQLException {
    rig.sealed(5);
    rig.append(3);
    rig.tamper("delete from log.numbered where log_index = 6");
    assertThatThrownBy(() -> rig.begin().turn(Duration.ZERO))
        .hasMessage("the entry at log index 6 is gone");
  }

  @Test
  void an_entry_that_was_taken_away_is_missed() throws SQLException {
    rig.sealed(5);
    rig.tamper("delete from log.numbered where log_index = 4");
    assertThatThrownBy(() -> rig.begin().turn(Duration.ZERO))
        .hasMessage("the entry at log index 4 is gone");
  }

  @Test
  void what_another_key_signed_is_not_continued() throws Exception {
    rig.sealed(2);
    var key = Files.readString(directory.resolve("log.pub"));
    var other = NoteSigner.generate("log.example/1", Algorithm.ED25519);
    assertThatThrownBy(() -> Sealing.begin(rig.tables, rig.directory, other, Clock.systemUTC()))
        .hasMessageContaining("in the directory is not signed with this installation's key");
    assertThat(directory.resolve("log.pub")).hasContent(key);
    var empty = new SealDirectory(directory.resolve("empty"));
    assertThatThrownBy(() -> Sealing.begin(rig.tables, empty, other, Clock.systemUTC()))
        .hasMessageContaining("in the database is not signed with this installation's key");
  }

  /** Whoever holds the application's password can write them, and nobody can take them away. */
  @Test
  void what_stands_as_signed_and_was_not_counts_as_none() throws SQLException {
    rig.sealed(5);
    var application = JdbcClient.create(rig.application);
    application
        .sql(
            """
            insert into log.checkpoint (size, note)
            select size, replace((select note from log.checkpoint), E'\n5\n', E'\n' || size || E'\n')
            from generate_series(6, 105) size
            """)
        .update();
    application.sql("insert into log.checkpoint (size, note) values (200, 'x')").update();
    var sealing = rig.begin();
    assertThat(rig.inside().size()).isEqualTo(5);
    rig.append(2);
    assertThat(sealing.turn(Duration.ZERO)).as("its place is taken").isEqualTo(7);
    assertThat(rig.outside().size()).isEqualTo(7);
    assertThat(rig.inside().size()).isEqualTo(5);
    rig.sealed(100);
    assertThat(rig.inside()).isEqualTo(rig.outside());
    assertThat(rig.inside().root()).isEqualTo(Frontier.of(rig.leaves()).root());
  }

  @Test
  void a_checkpoint_that_a_crash_kept_from_the_directory_gets_there() throws Exception {
    rig.sealed(2);
    Files.delete(directory.resolve("checkpoint"));
    rig.begin();
    assertThat(rig.outside()).isEqualTo(rig.inside());
  }

  @Test
  void without_the_directory_nothing_is_lost_and_it_is_told() throws Exception {
    var file = directory.resolve("file");
    Files.createFile(file);
    var blocked = new SealDirectory(file);
    rig.append(2);
    assertThatThrownBy(() -> Sealing.begin(rig.tables, blocked, rig.signer, Clock.systemUTC()))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("cannot write to the directory of the checkpoints");
    rig.sealed(1);
    assertThat(rig.outside().size()).isEqualTo(3);
  }

  @Test
  void of_two_who_seal_at_once_one_gives_way() throws SQLException {
    rig.sealed(2);
    var first = rig.begin();
    var second = rig.begin();
    rig.append(2);
    first.turn(Duration.ZERO);
    assertThatThrownBy(() -> second.turn(Duration.ZERO)).isInstanceOf(DuplicateKeyException.class);
    rig.sealed(2);
    assertThat(rig.inside().root()).isEqualTo(Frontier.of(rig.leaves()).root());
  }

  @Test
  void whoever_reads_the_log_to_sign_it_can_do_nothing_else() throws SQLException {
    rig.sealed(1);
    try (var connection = rig.application.getConnection()) {
      var signer = JdbcClient.create(new SingleConnectionDataSource(connection, true));
      signer.sql("set role beslisspoor_signer").update();
      assertThat(signer.sql("select count(*) from log.event").query(Long.class).single()).isOne();
      for (var refused :
          new String[] {
            "insert into log.leaf (log_index, content) values (9, '')",
            "insert into log.checkpoint (size, note) values (9, '')",
            "insert into log.numbered (log_index, row_id) values (9, 9)",
            "update log.event set payload = ''",
            "select count(*) from log.receipt",
            "create table log.mine ()"
          }) {
        assertThatThrownBy(() -> signer.sql(refused).update())
            .as(refused)
            .isInstanceOf(DataAccessException.class)
            .rootCause()
            .hasMessageContaining("permission denied");
      }
      signer.sql("reset role").update();
    }
  }
}
