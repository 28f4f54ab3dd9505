package nl.beslisspoor.command.engine;

import static nl.beslisspoor.command.engine.Asked.act;
import static nl.beslisspoor.command.engine.Asked.key;
import static nl.beslisspoor.command.engine.Asked.newCase;
import static nl.beslisspoor.command.engine.Asked.open;
import static nl.beslisspoor.command.engine.Store.hash;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import nl.beslisspoor.command.keys.TestKeys;
import nl.beslisspoor.events.Event;
import nl.beslisspoor.events.wire.Stored;
import nl.beslisspoor.events.wire.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class StoredRowsTest {
  private static final byte[] HASH = hash("request");

  private Store store;
  private Decisions engine;

  @BeforeEach
  void start() {
    store = Store.fresh();
    engine = store.engine();
  }

  @AfterEach
  void stop() {
    store.close();
  }

  @Test
  void aRowHoldsStableNamesAndTheEventAsTheWireWroteIt() {
    var file = newCase();
    var act = act();
    var command = open(file);
    engine.decide(command, act, key(), HASH);

    var row = rows().getFirst();
    var event = command.decide(nl.beslisspoor.command.file.CaseFile.none(), act).getFirst();
    assertThat(row)
        .containsEntry("stream_type", "case")
        .containsEntry("stream_id", file.toString())
        .containsEntry("sequence", 0L)
        .containsEntry("payload_type", "case-opened")
        .containsEntry("payload_version", "1");
    assertThat(read(row)).isEqualTo(event);
    assertThat(text(row.get("payload")))
        .startsWith("{\"caseId\":\"" + file + "\",\"act\":{\"id\":\"" + act.id() + "\",");
  }

  @Test
  void anEventIsRecordedAtTheMomentOfItsAct() {
    engine.decide(open(newCase()), act(), key(), HASH);
    var recorded =
        JdbcClient.create(store.source())
            .sql("select distinct recorded_at from log.event")
            .query(OffsetDateTime.class)
            .single();
    assertThat(recorded.toInstant()).isEqualTo(Asked.NOW);
  }

  @Test
  void metadataSaysFromWhichActAndCommandAnEventCame() {
    var act = act();
    engine.decide(open(newCase()), act, key(), HASH);
    assertThat(text(rows().getFirst().get("metadata")))
        .isEqualTo(
            """
            {"act":"%1$s","causation":"%1$s","command":"open-case","correlation":"%1$s"}\
            """
                .formatted(act.id()));
  }

  @Test
  void noNameOfAClassReachesTheDatabase() {
    engine.decide(open(newCase()), act(), key(), HASH);
    for (var row : rows()) {
      for (var value : row.values()) {
        assertThat(text(value)).doesNotContain("beslisspoor", "axon", "java");
      }
    }
  }

  @Test
  void importedHistoryIsStoredWholeInOneTransactionAndAddsNothingTwice() {
    var file = newCase();
    var answer = engine.decide(Asked.history(file, 3), act(), key(), HASH);
    var again = engine.decide(Asked.history(file, 3), act(), key(), HASH);
    var longer = engine.decide(Asked.history(file, 5), act(), key(), HASH);

    assertThat(answer).extracting(Answer::sequence, Answer::events).containsExactly(2L, 3);
    assertThat(again).extracting(Answer::sequence, Answer::events).containsExactly(2L, 0);
    assertThat(longer).extracting(Answer::sequence, Answer::events).containsExactly(4L, 2);
    assertThat(store.events()).isEqualTo(5);
    assertThat(store.receipts()).isEqualTo(2);
    assertThat(transactions(file.toString())).isEqualTo(2);
  }

  @Test
  void importedHistoryWithoutStepsLeavesNoStream() {
    var answer = engine.decide(Asked.history(newCase(), 0), act(), key(), HASH);
    assertThat(answer.sequence()).isEqualTo(-1);
    assertThat(store.events()).isZero();
  }

  private Event read(Map<String, Object> row) {
    var stored =
        new Stored(
            row.get("event_id").toString(),
            row.get("stream_id").toString(),
            (byte[]) row.get("payload"));
    return new Wire(TestKeys.on(store.source()).keyring())
        .decode(row.get("payload_type").toString(), row.get("payload_version").toString(), stored);
  }

  private List<Map<String, Object>> rows() {
    return JdbcClient.create(store.source())
        .sql("select * from log.event order by row_id")
        .query()
        .listOfRows();
  }

  private long transactions(String stream) {
    return JdbcClient.create(store.source())
        .sql("select count(distinct xid) from log.event where stream_id = ?")
        .param(stream)
        .query(Long.class)
        .single();
  }

  private static String text(Object value) {
    return value instanceof byte[] bytes
        ? new String(bytes, StandardCharsets.UTF_8)
        : value.toString();
  }
}
