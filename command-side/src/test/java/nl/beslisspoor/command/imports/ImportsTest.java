package nl.beslisspoor.command.imports;

import static nl.beslisspoor.command.imports.GeneratedLog.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPOutputStream;
import nl.beslisspoor.events.ForeignId;
import nl.beslisspoor.events.Label;
import nl.beslisspoor.events.keys.Pseudonyms;
import org.junit.jupiter.api.Test;

class ImportsTest {

  private static final Pseudonyms PSEUDONYMS = new Pseudonyms(new byte[32]);
  private static final Optional<Label> NOT_SAID = Optional.empty();
  private static final String MOMENT = "2026-05-03T14:30:00+02:00";

  private final KeptInMemory archive = new KeptInMemory();

  @Test
  void every_trace_becomes_one_file_and_every_event_one_step() {
    var report = run(log(trace("a", event("x", MOMENT), event("y", MOMENT)), trace("b")));

    assertThat(archive.files).hasSize(1);
    assertThat(report.progress()).isEqualTo(new Progress(2, 2, 2, 0, 1));
  }

  @Test
  void the_same_log_again_adds_nothing() {
    var log = log(trace("a", event("x", MOMENT)), trace("b", event("x", MOMENT)));
    run(log);

    assertThat(run(log).progress()).isEqualTo(new Progress(2, 2, 0, 2, 0));
    assertThat(archive.events()).isEqualTo(2);
  }

  @Test
  void a_run_that_stopped_halfway_is_finished_by_running_it_again() {
    var log = log(trace("a", event("x", MOMENT)), trace("b", event("x", MOMENT)));
    Archive failing =
        history -> {
          if (history.trace().equals(new ForeignId("b"))) {
            throw new IllegalStateException("the database is away");
          }
          return archive.keep(history);
        };
    assertThatIllegalStateException()
        .isThrownBy(
            () -> new Imports(PSEUDONYMS).run(stream(log), NOT_SAID, failing, progress -> {}));

    assertThat(run(log).progress()).isEqualTo(new Progress(2, 2, 1, 1, 0));
  }

  @Test
  void a_trace_that_became_longer_adds_its_new_steps() {
    run(log(trace("a", event("x", MOMENT))));

    var report = run(log(trace("a", event("x", MOMENT), event("y", MOMENT))));

    assertThat(report.progress()).isEqualTo(new Progress(1, 2, 1, 0, 0));
  }

  @Test
  void a_trace_that_is_told_otherwise_is_skipped_with_its_place_and_the_others_stay() {
    run(log(trace("a", event("x", MOMENT))));

    var report = run(log(trace("a", event("y", MOMENT)), trace("b", event("x", MOMENT))));

    assertThat(report.skipped())
        .containsExactly(new Skipped(new Spot(1, 2, Optional.of("a")), Fault.HISTORY_STAYS));
    assertThat(report.progress()).isEqualTo(new Progress(2, 1, 1, 0, 1));
    assertThat(report.complete()).isFalse();
  }

  @Test
  void a_trace_that_stands_in_the_log_twice_is_kept_once() {
    var report = run(log(trace("a", event("x", MOMENT)), trace("a", event("x", MOMENT))));

    assertThat(report.skipped())
        .extracting(Skipped::fault)
        .containsExactly(Fault.TRACE_OCCURS_ONCE);
    assertThat(archive.events()).isEqualTo(1);
  }

  @Test
  void the_name_of_a_broken_trace_is_not_taken_over_by_another() {
    var report = run(log(trace("a", event("x", "yesterday")), trace("a", event("x", MOMENT))));

    assertThat(report.skipped())
        .extracting(Skipped::fault)
        .containsExactly(Fault.MOMENT_IS_CLEAR, Fault.TRACE_OCCURS_ONCE);
    assertThat(archive.files).isEmpty();
  }

  @Test
  void the_log_stays_open_for_whoever_opened_it() {
    var closed = new AtomicBoolean();
    var log =
        new FilterInputStream(stream(log(trace("a", event("x", MOMENT))))) {
          @Override
          public void close() {
            closed.set(true);
          }
        };

    new Imports(PSEUDONYMS).run(log, NOT_SAID, archive, progress -> {});

    assertThat(closed).isFalse();
  }

  @Test
  void progress_is_told_after_every_trace() {
    var told = new ArrayList<Progress>();
    var log = log(trace("a", event("x", MOMENT)), trace("b", event("x", MOMENT)));

    new Imports(PSEUDONYMS).run(stream(log), NOT_SAID, archive, told::add);

    assertThat(told).extracting(Progress::traces).containsExactly(1L, 2L);
  }

  @Test
  void the_system_is_what_the_caller_says_else_the_log_else_a_process_log() {
    var named = log("<string key='concept:name' value='permits'/>", trace("a", event("x", MOMENT)));

    assertThat(run(named).system()).isEqualTo(new Label("permits"));
    assertThat(run(log()).system()).isEqualTo(new Label("process-log"));
    assertThat(
            new Imports(PSEUDONYMS)
                .run(stream(named), Optional.of(new Label("zaaksysteem")), archive, p -> {})
                .system())
        .isEqualTo(new Label("zaaksysteem"));
  }

  @Test
  void the_same_person_has_the_same_pseudonym_in_every_file_of_a_system() {
    var actors = new ArrayList<Object>();
    Archive watching =
        history -> {
          history.steps().forEach(step -> actors.add(step.actor().orElseThrow()));
          return archive.keep(history);
        };
    var log = log(trace("a", event("x", MOMENT)), trace("b", event("z", MOMENT)));

    new Imports(PSEUDONYMS).run(stream(log), NOT_SAID, watching, progress -> {});

    assertThat(actors).containsOnly(PSEUDONYMS.person(Imports.UNNAMED, "Resource1")).hasSize(2);
  }

  @Test
  void a_real_log_imports_whole_packed_as_it_is() throws IOException {
    var receipt = Path.of("../../shared/data/receipt.xes.gz");
    assumeThat(receipt).as("no real log beside the repository").exists();
    try (var log = Files.newInputStream(receipt)) {
      var report = new Imports(PSEUDONYMS).run(log, NOT_SAID, archive, progress -> {});

      assertThat(report.progress()).isEqualTo(new Progress(1_434, 8_577, 8_577, 0, 0));
      assertThat(report.complete()).isTrue();
    }
  }

  @Test
  void a_packed_log_that_was_cut_keeps_the_traces_before_the_cut() throws IOException {
    var traces = new String[500];
    Arrays.setAll(traces, i -> trace("case " + i * 7919 % 1000, event("x " + i, MOMENT)));
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(log(traces).getBytes(StandardCharsets.UTF_8));
    }
    var half = Arrays.copyOf(packed.toByteArray(), packed.size() / 2);

    var report =
        new Imports(PSEUDONYMS)
            .run(new ByteArrayInputStream(half), NOT_SAID, archive, progress -> {});

    assertThat(report.brokenOff()).map(Skipped::fault).hasValue(Fault.LOG_IS_WHOLE);
    assertThat(report.progress().added()).isBetween(1L, 499L).isEqualTo(archive.events());
  }

  private Report run(String log) {
    return new Imports(PSEUDONYMS).run(stream(log), NOT_SAID, archive, progress -> {});
  }

  private static ByteArrayInputStream stream(String log) {
    return new ByteArrayInputStream(log.getBytes(StandardCharsets.UTF_8));
  }

  private static String log(String... parts) {
    return "<log>\n" + String.join("\n", List.of(parts)) + "</log>";
  }

  private static String trace(String name, String... events) {
    return "<trace><string key='concept:name' value='%s'/>%s</trace>"
        .formatted(name, String.join("", events));
  }
}
