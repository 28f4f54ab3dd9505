package nl.beslisspoor.faults;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever looks for damage after a blow would see it: it is done here on purpose. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InvariantsIT {
  private final Ledger ledger = new Ledger();
  private Postgres server;

  /** What a fault could do to the log, and the rule that tells of it. */
  enum Damage {
    AN_EVENT_IS_LOST(
        "delete from log.event where stream_id = '%1$s' and sequence = 1", "stands at its place"),
    A_FILE_IS_LOST("delete from log.event where stream_id = '%1$s'", "stands at its place"),
    A_RECEIPT_IS_LOST("delete from log.receipt where stream_id = '%1$s'", "has its receipt"),
    A_RECEIPT_SAYS_ANOTHER_PLACE(
        "update log.receipt set sequence = sequence + 1 where stream_id = '%1$s'",
        "has its receipt"),
    A_BATCH_IS_BROKEN(
        "delete from log.event where stream_id = '%2$s' and sequence > 5", "whole or absent"),
    A_BATCH_IS_LOST("delete from log.event where stream_id = '%2$s'", "whole or absent"),
    A_PLACE_IS_LEFT_OUT("delete from log.numbered where log_index = 1", "dense"),
    PLACES_ARE_SWAPPED(
        """
        update log.numbered set log_index = -log_index where log_index in (1, 2);
        update log.numbered set log_index = 3 + log_index where log_index < 0
        """,
        "order of places"),
    AN_EVENT_IS_RECORDED_TWICE(
        """
        insert into log.event (event_id, stream_type, stream_id, sequence, recorded_at,
          payload_type, payload_version, payload, metadata)
        select event_id || '-', stream_type, 'another', 0, recorded_at,
          payload_type, payload_version, payload, metadata
        from log.event where stream_id = '%1$s' and sequence = 0
        """,
        "asked for once");

    private final String sql;
    private final String rule;

    Damage(String sql, String rule) {
      this.sql = sql;
      this.rule = rule;
    }
  }

  @BeforeAll
  void record(@TempDir Path directory) {
    server = Postgres.in(directory);
    try (var product = Product.of(server, directory).start()) {
      var client = new Client(product.address());
      acknowledged(client, Request.open());
      acknowledged(client, Request.history(20));
      Views.of(server).awaitWhole();
    }
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private void acknowledged(Client client, Request request) {
    ledger.sending(request);
    ledger.acknowledged(request, client.record(request));
  }

  @Test
  void what_is_sound_is_not_suspected() {
    assertThatCode(() -> look(server.url())).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource
  void each_kind_of_damage_is_seen(Damage damage) {
    var name = damage.name().toLowerCase();
    var all = server.superuser(server.url("postgres"));
    all.sql("create database " + name + " template beslisspoor").update();
    var copy = server.superuser(server.url(name));
    copy.sql("alter table log.event disable trigger all").update();
    copy.sql("alter table log.receipt disable trigger all").update();
    copy.sql("alter table log.numbered disable trigger all").update();
    copy.sql("alter table log.numbered drop constraint numbered_log_index_check").update();
    var told = ledger.since(0);
    copy.sql(damage.sql.formatted(told.getFirst().file(), told.getLast().file())).update();

    assertThatThrownBy(() -> look(server.url(name)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(damage.rule);
  }

  private void look(String url) {
    new Invariants(server, url).hold(ledger.since(0), ledger.histories());
  }
}
