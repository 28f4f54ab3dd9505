package nl.beslisspoor.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.beslisspoor.standalone.database.DataDirectory;
import nl.beslisspoor.standalone.database.Database;
import nl.beslisspoor.standalone.settings.Setting;
import nl.beslisspoor.standalone.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class ImportLogIT {
  @TempDir private Path directory;

  @Test
  void a_log_is_imported_without_a_running_product_and_no_server_is_left() throws IOException {
    var log = log("log.xes", traces(1, 20));

    var first = begin(log);
    assertThat(first.awaitEnd()).as(first.output()).isZero();
    assertThat(first.output()).contains("traces read: 20", "events added: 40", "skipped: 0");
    assertThat(server(data())).isEmpty();

    var again = run(log);
    assertThat(again.awaitEnd()).as(again.output()).isZero();
    assertThat(again.output()).contains("events added: 0", "traces unchanged: 20");
    assertThat(server(data())).isEmpty();
  }

  @Test
  void a_log_is_imported_beside_a_running_product_which_numbers_it() throws IOException {
    try (var product = RunningProduct.begun(data(), Map.of())) {
      var imported = run(log("log.xes", traces(1, 20)));

      assertThat(imported.awaitEnd()).as(imported.output()).isZero();
      assertThat(imported.output()).contains("events added: 40");
      assertThat(numbered(product)).isEqualTo(40);
      assertThat(product.process().isAlive()).isTrue();
    }
  }

  @Test
  void what_is_broken_is_named_with_its_place_and_the_others_are_recorded() throws IOException {
    var broken = "<trace><string key='concept:name' value='odd'/></trace>\n";
    var imported = begin(log("log.xes", traces(1, 2) + broken + traces(3, 4)));

    assertThat(imported.awaitEnd()).isEqualTo(1);
    assertThat(imported.output())
        .contains("traces read: 5", "events added: 8", "skipped: 1")
        .contains("skipped at line 4, trace 3 (odd): trace-has-events.");
  }

  @Test
  void a_log_that_breaks_off_is_recorded_up_to_there() throws IOException {
    var file = Files.writeString(directory.resolve("cut.xes"), "<log>\n" + traces(1, 2) + "<tra");
    var imported = begin(file);

    assertThat(imported.awaitEnd()).isEqualTo(1);
    assertThat(imported.output())
        .contains("events added: 4", "broken off at line 4", "log-is-whole");
  }

  @Test
  void an_import_that_was_killed_is_finished_by_the_next() throws IOException {
    var log = log("log.xes", traces(1, 5_000));
    var killed = begin(log);
    killed.awaitLine(Pattern.compile("(\\d+) events added"));
    killed.kill();

    var next = run(log);
    assertThat(next.awaitEnd()).as(next.output()).isZero();
    assertThat(next.output()).contains("traces read: 5000").doesNotContain("traces unchanged: 0\n");
    assertThat(server(data())).isEmpty();
  }

  @Test
  void a_file_that_is_not_there_starts_nothing() {
    var imported = run(directory.resolve("none.xes"));

    assertThat(imported.awaitEnd()).isEqualTo(2);
    assertThat(imported.output()).contains("The file cannot be read");
    assertThat(data()).doesNotExist();
  }

  @Test
  void an_import_into_a_directory_without_a_database_is_refused_unless_a_new_one_is_asked_for()
      throws IOException {
    var log = log("log.xes", traces(1, 2));
    var refused = run(log);

    assertThat(refused.awaitEnd()).isEqualTo(2);
    assertThat(refused.output())
        .contains("There is no Beslisspoor in", "BESLISSPOOR_DATA", "--new");
    assertThat(data()).doesNotExist();
    assertThat(begin(log).awaitEnd()).isZero();
  }

  @Test
  void a_real_log_is_imported_whole() {
    var receipt = Path.of("../../../shared/data/receipt.xes.gz");
    assumeThat(receipt).as("no real log beside the repository").exists();
    var imported = begin(receipt);

    assertThat(imported.awaitEnd()).as(imported.output()).isZero();
    assertThat(imported.output()).contains("traces read: 1434", "events added: 8577");
  }

  private JarProcess run(Path log) {
    return JarProcess.run(Map.of(), asked(log));
  }

  /** As {@link #run}, into a database that may not be there yet. */
  private JarProcess begin(Path log) {
    return JarProcess.run(
        Map.of(), Stream.concat(asked(log).stream(), Stream.of("--new")).toList());
  }

  private List<String> asked(Path log) {
    return List.of("import", log.toString(), "--data", data().toString());
  }

  private Path data() {
    return directory.resolve("data");
  }

  private Path log(String name, String traces) throws IOException {
    return Files.writeString(directory.resolve(name), "<log>\n" + traces + "</log>\n");
  }

  /** One line each, with two events. */
  static String traces(int first, int last) {
    var moment = "<date key='time:timestamp' value='2026-05-03T14:30:00+02:00'/>";
    var event = "<event><string key='concept:name' value='x'/>" + moment + "</event>";
    return IntStream.rangeClosed(first, last)
        .mapToObj(n -> "<trace><string key='concept:name' value='case-%d'/>".formatted(n))
        .map(opened -> opened + event + event + "</trace>\n")
        .collect(Collectors.joining());
  }

  private static List<ProcessHandle> server(Path data) {
    return ProcessHandle.allProcesses()
        .filter(process -> process.info().commandLine().orElse("").contains(data.toString()))
        .toList();
  }

  private static long numbered(RunningProduct product) {
    var settings = new Settings(Map.of(Setting.DATA, product.data().toString()), Map.of());
    var database = Database.beside(settings, DataDirectory.ofAnother(product.data()));
    var login = database.working();
    var source = new DriverManagerDataSource(database.jdbcUrl(), login.user(), login.password());
    return JdbcClient.create(source)
        .sql("select count(*) from log.numbered")
        .query(Long.class)
        .single();
  }
}
