package nl.beslisspoor.command.engine;

import static nl.beslisspoor.command.engine.Asked.act;
import static nl.beslisspoor.command.engine.Asked.add;
import static nl.beslisspoor.command.engine.Asked.before;
import static nl.beslisspoor.command.engine.Asked.key;
import static nl.beslisspoor.command.engine.Asked.newCase;
import static nl.beslisspoor.command.engine.Asked.open;
import static nl.beslisspoor.command.engine.Asked.somebody;
import static nl.beslisspoor.command.engine.Store.hash;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import nl.beslisspoor.command.engine.WatchedSource.Commit;
import nl.beslisspoor.fixtures.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(OutputCaptureExtension.class)
class CommitFaultsTest {
  private static final byte[] HASH = hash("request");
  private static final String NAME = "Kim de Vries";
  private static final byte[] UTF_8 = NAME.getBytes(StandardCharsets.UTF_8);

  private Store store;
  private WatchedSource source;
  private Decisions engine;

  @BeforeEach
  void start() {
    store = Store.fresh();
    source = new WatchedSource(store.source());
    engine = store.engine(source);
  }

  @AfterEach
  void stop() {
    store.close();
  }

  @Test
  void aCommitThatFailsLeavesNeitherEventNorReceipt() {
    source.onCommit(Commit.FAILS);
    assertThatExceptionOfType(StoreUnavailable.class)
        .isThrownBy(() -> engine.decide(open(newCase()), act(), key(), HASH))
        .withNoCause();
    assertThat(store.events()).isZero();
    assertThat(store.receipts()).isZero();
  }

  @Test
  void aCommitThatFailedOnceIsMadeAgain() {
    source.onCommit(Commit.FAILS, Commit.SUCCEEDS);
    var answer = engine.decide(open(newCase()), act(), key(), HASH);
    assertThat(store.events()).isEqualTo(answer.sequence() + 1);
    assertThat(store.receipts()).isEqualTo(1);
  }

  @Test
  void aCommitThatWasMadeButNotHeardIsAnsweredAsMade() {
    source.onCommit(Commit.SUCCEEDS_UNHEARD);
    var file = newCase();
    var answer = engine.decide(open(file), act(), key(), HASH);
    assertThat(answer.stream()).isEqualTo(file.toString());
    assertThat(answer.repeated()).isFalse();
    assertThat(store.events()).isEqualTo(answer.sequence() + 1);
    assertThat(store.counted("accepted")).isEqualTo(1);
  }

  @Test
  void aCommandThatThrowsLeavesNeitherEventNorReceipt() {
    var failing = before(open(newCase()), () -> List.of().getFirst());
    assertThatExceptionOfType(RuntimeException.class)
        .isThrownBy(() -> engine.decide(failing, act(), key(), HASH));
    assertThat(store.events()).isZero();
    assertThat(store.receipts()).isZero();
    assertThat(store.counted("failed")).isEqualTo(1);
  }

  @Test
  void aConnectionThatIsCutWhileDecidingIsReplacedAndNoContentIsLogged(CapturedOutput logged) {
    var file = newCase();
    engine.decide(open(file), act(), key(), HASH);
    var cut = new boolean[1];
    var command =
        before(
            add(file, somebody()),
            () -> {
              if (!cut[0]) {
                cut[0] = true;
                cutAllConnections();
              }
            });
    assertThat(engine.decide(command, act(), key(), HASH).repeated()).isFalse();
    assertThat(logged).contains("57P01").doesNotContain(NAME, HexFormat.of().formatHex(UTF_8));
  }

  @Test
  void openingAFileReadsNothing() {
    engine.decide(open(newCase()), act(), key(), HASH);
    assertThat(source.statements()).noneMatch(sql -> sql.startsWith("select"));
  }

  private void cutAllConnections() {
    JdbcClient.create(store.database().superuser())
        .sql(
            """
            select pg_terminate_backend(pid) from pg_stat_activity
            where usename = ? and datname = current_database()
            """)
        .param(TestDatabase.APPLICATION)
        .query(Boolean.class)
        .list();
  }
}
