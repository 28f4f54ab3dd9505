package nl.beslisspoor.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import nl.beslisspoor.command.engine.Decisions;
import nl.beslisspoor.command.keys.TestKeys;
import nl.beslisspoor.command.seal.Numbering;
import nl.beslisspoor.events.ImportEvent.StepImported;
import nl.beslisspoor.events.Label;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.Capacity;
import nl.beslisspoor.events.keys.Pseudonyms;
import nl.beslisspoor.events.wire.Stored;
import nl.beslisspoor.events.wire.Wire;
import nl.beslisspoor.fixtures.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RecordedHistoryTest {

  private static final Pseudonyms PSEUDONYMS = new Pseudonyms(new byte[32]);
  private static final PersonId OPERATOR = new PersonId(new UUID(5, 5));

  @AutoClose
  private final TestDatabase database = TestDatabase.migrated("log", "classpath:db/migration");

  private final JdbcClient jdbc = JdbcClient.create(database.application());

  @Test
  void the_log_keeps_every_step_once_however_often_it_is_told() {
    assertThat(run(generated(40)).progress()).isEqualTo(new Progress(40, 200, 200, 0, 0));
    long receipts = count("log.receipt");

    assertThat(run(generated(40)).progress()).isEqualTo(new Progress(40, 200, 0, 40, 0));
    assertThat(count("log.event")).isEqualTo(200);
    assertThat(count("log.receipt")).isEqualTo(receipts);
  }

  @Test
  void a_log_that_grew_adds_what_is_new() {
    run(generated(40));

    assertThat(run(generated(50)).progress()).isEqualTo(new Progress(50, 250, 50, 40, 0));
  }

  @Test
  void a_run_that_stopped_halfway_is_finished_by_running_it_again() {
    assertThatIllegalStateException()
        .isThrownBy(() ->
            new Imports(PSEUDONYMS)
                .run(generated(40), Optional.empty(), archive(), RecordedHistoryTest::stopAt7));
    assertThat(count("log.event")).isEqualTo(35);

    assertThat(run(generated(40)).progress()).isEqualTo(new Progress(40, 200, 165, 7, 0));
  }

  @Test
  void two_imports_of_one_log_at_once_record_it_once()
      throws InterruptedException, ExecutionException {
    try (var pool = Executors.newFixedThreadPool(2)) {
      Callable<Report> run = () -> run(generated(40));
      long added = 0;
      for (var done : pool.invokeAll(List.of(run, run))) {
        assertThat(done.get().complete()).isTrue();
        added += done.get().progress().added();
      }
      assertThat(added).isEqualTo(200);
      assertThat(count("log.event")).isEqualTo(200);
    }
  }

  @Test
  void a_real_log_stands_in_the_log_whole_with_every_person_under_one_pseudonym()
      throws IOException {
    var receipt = Path.of("../../shared/data/receipt.xes.gz");
    assumeThat(receipt).as("no real log beside the repository").exists();
    var report = run(Files.newInputStream(receipt));

    assertThat(report.progress()).isEqualTo(new Progress(1_434, 8_577, 8_577, 0, 0));
    assertThat(new Numbering(database.application()).pass()).hasValue(new Numbering.Pass(0, 8_577));
    assertThat(jdbc.sql("select count(distinct stream_id) from log.event").query().singleValue())
        .isEqualTo(1_434L);
    assertThat(stepsBy(report.system(), "Resource01")).isEqualTo(1_228);
  }

  private long stepsBy(Label system, String actor) {
    var wire = Wire.withoutKeys();
    var person = PSEUDONYMS.person(system, actor);
    return jdbc
        .sql("select payload_type, payload_version, event_id, stream_id, payload from log.event")
        .query((row, n) -> {
          var stored = new Stored(row.getString(3), row.getString(4), row.getBytes(5));
          return wire.decode(row.getString(1), row.getString(2), stored);
        })
        .list()
        .stream()
        .filter(event -> ((StepImported) event).actor().equals(Optional.of(person)))
        .count();
  }

  private Report run(InputStream log) {
    return new Imports(PSEUDONYMS).run(log, Optional.empty(), archive(), progress -> {});
  }

  private Archive archive() {
    var decisions =
        Decisions.on(
            database.application(),
            TestKeys.on(database.application()),
            () -> {},
            new SimpleMeterRegistry());
    return new RecordedHistory(decisions, Clock.systemUTC(), OPERATOR, Capacity.ADMINISTRATOR);
  }

  private static GeneratedLog generated(long traces) {
    return new GeneratedLog(traces, GeneratedLog::trace);
  }

  private static void stopAt7(Progress progress) {
    if (progress.traces() == 7) {
      throw new IllegalStateException("stopped");
    }
  }

  private long count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Long.class).single();
  }
}
