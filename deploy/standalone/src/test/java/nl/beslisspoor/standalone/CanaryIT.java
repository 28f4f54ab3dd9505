package nl.beslisspoor.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import nl.beslisspoor.events.catalogue.DataPlace;
import nl.beslisspoor.events.wire.Bundle;
import nl.beslisspoor.fixtures.TestBroker;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;

/**
 * What was said about somebody, through every door, stands nowhere any more once it is destroyed:
 * not as it was said, in any file, topic or memory of the installation.
 */
class CanaryIT {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String PAGE_FORM = "Persoon toevoegen";

  @TempDir private static Path directory;
  private static RunningProduct product;
  private static Canary gone;
  private static Canary stays;
  private static List<String> before;
  private static String request;
  private static FourEyes eyes;
  private static Searched songs;

  /** Stands wherever there is anything: that the search finds it shows that it would find more. */
  private static Searched control;

  @BeforeAll
  static void destroy() throws Exception {
    product = RunningProduct.begun(data(), environment());
    var token = product.token();
    gone = Canary.sung(product, token, "2011-11-13");
    stays = Canary.sung(product, token, "2011-11-17");
    throughAPage();
    imported();
    eyes = FourEyes.with(product);
    eyes.join(gone);
    gone.answers();
    before = stays.answers();
    assertThat(gone.answers()).anyMatch(answer -> answer.contains(gone.mark()));
    request = eyes.destroyAll(gone);
    songs = new Searched(List.of(gone.mark(), gone.born(), stays.mark(), stays.born()));
    control = new Searched(List.of(gone.file()));
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  private static Map<String, String> environment() throws IOException {
    var broker = TestBroker.shared();
    Files.createDirectory(temporary());
    return Map.of(
        "BESLISSPOOR_KAFKA",
        broker.servers(),
        "BESLISSPOOR_KAFKA_TOPIC",
        "canary.log",
        "BESLISSPOOR_NEIGHBOUR_TOPIC",
        "canary.berichten",
        "BESLISSPOOR_BACKUP_DIRECTORY",
        backups().toString(),
        // else its buffers hold what went through them last, until something else does
        "SERVER_TOMCAT_PROCESSORCACHE",
        "0",
        "JDK_JAVA_OPTIONS",
        "-Djava.io.tmpdir=" + temporary());
  }

  private static void throughAPage() {
    try (var browser = Browser.start()) {
      var clerk = new Clerk(browser.page(product.address()));
      comeIn(clerk);
      clerk.page().navigate("/dossiers/" + gone.file());
      clerk.sees(gone.mark());
      clerk.follow(PAGE_FORM);
      clerk.at("naam").fill(gone.song());
      clerk.at("relatie").selectOption("NEIGHBOUR");
      clerk.settle(gone.song(), "?tot=");
      clerk.page().navigate("/dossiers?naam=" + gone.mark());
    }
  }

  private static void comeIn(Clerk clerk) {
    clerk.page().navigate("/inloggen");
    clerk.page().locator("[name=naam]").fill(RunningProduct.ADMINISTRATOR);
    clerk.page().locator("[name=wachtwoord]").fill(RunningProduct.PASSWORD);
    clerk.press("Inloggen");
  }

  /** Another system names somebody who did something. */
  private static void imported() throws IOException {
    var trace =
        """
        <log><trace><string key="concept:name" value="case-1"/>
        <event><string key="concept:name" value="intake"/>
        <string key="org:resource" value="%s"/>
        <date key="time:timestamp" value="2026-01-01T10:00:00Z"/></event></trace></log>
        """;
    var log = Files.writeString(directory.resolve("log.xes"), trace.formatted(gone.song()));
    var imported =
        JarProcess.run(Map.of(), List.of("import", log.toString(), "--data", data().toString()));
    assertThat(imported.awaitEnd()).as(imported.output()).isZero();
  }

  @Test
  void every_word_was_given() {
    assertThat(gone.songs()).isGreaterThan(60);
  }

  @Test
  void no_file_of_the_database_or_the_seal_holds_it() throws Exception {
    asSuperuser("checkpoint");
    assertThat(control.in(data())).isNotEmpty();
    assertThat(songs.in(data())).isEmpty();
  }

  /** Row by row, so that compression hides nothing. */
  @Test
  void no_table_holds_it() throws Exception {
    try (var connection = superuser()) {
      var tables = new ArrayList<String>();
      try (var statement = connection.createStatement();
          var rows =
              statement.executeQuery(
                  "select format('%I.%I', schemaname, tablename) from pg_tables"
                      + " where schemaname not in ('information_schema', 'pg_catalog')")) {
        while (rows.next()) {
          tables.add(rows.getString(1));
        }
      }
      var found = new ArrayList<String>();
      for (var table : tables) {
        var out = new ByteArrayOutputStream();
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyOut("copy %s to stdout (format binary)".formatted(table), out);
        songs.in(out.toByteArray()).forEach(song -> found.add(song + " in " + table));
      }
      assertThat(found).isEmpty();
    }
  }

  @Test
  void no_topic_holds_it() throws Exception {
    try (var admin = TestBroker.shared().admin()) {
      var described = admin.describeLogDirs(List.of(0)).allDescriptions().get().get(0);
      var segments = described.keySet().stream().map(Path::of).toList();
      Awaitility.await()
          .atMost(PATIENCE)
          .untilAsserted(() ->
              assertThat(segments).anySatisfy(one -> assertThat(control.in(one)).isNotEmpty()));
      assertThat(segments).allSatisfy(one -> assertThat(songs.in(one)).isEmpty());
    }
  }

  @Test
  void no_temporary_file_and_no_line_of_the_log_holds_it() {
    assertThat(songs.in(temporary())).isEmpty();
    assertThat(songs.in(product.output().getBytes(UTF_8))).isEmpty();
  }

  @Test
  void no_backup_made_afterwards_holds_it() throws Exception {
    var backup = Commands.backup(data(), backups());
    assertThat(backup.awaitEnd()).as(backup.output()).isZero();
    assertThat(control.in(backups())).isNotEmpty();
    assertThat(songs.in(backups())).isEmpty();
    assertThat(backups().resolve("destructions")).isNotEmptyDirectory();
  }

  @Test
  void no_export_made_afterwards_holds_it_and_the_log_is_intact() throws Exception {
    var bundle = directory.resolve("log.zip");
    Commands.export(bundle, data());
    assertThat(songs.in(unpacked(bundle))).isEmpty();
    assertThat(songs.in(unpacked(Commands.keys(bundle)))).isEmpty();
    assertThat(control.in(unpacked(bundle))).isNotEmpty();

    var verified = Commands.verify(bundle, data().resolve("seal/log.pub"));
    assertThat(verified.awaitEnd()).as(verified.output()).isZero();
    Awaitility.await().untilAsserted(() -> assertThat(verified.output()).contains("intact: "));
  }

  /** All texts, and the stored bytes that stand in it in Base64. */
  private static byte[] unpacked(Path zip) throws IOException {
    var all = new ByteArrayOutputStream();
    try (var file = new ZipFile(zip.toFile())) {
      for (var entries = file.entries(); entries.hasMoreElements(); ) {
        var entry = entries.nextElement();
        var bytes = file.getInputStream(entry).readAllBytes();
        all.write(bytes);
        if (entry.getName().equals(Bundle.EVENTS)) {
          for (var line : new String(bytes, UTF_8).lines().toList()) {
            all.write(Bundle.row(line).payload());
          }
        }
      }
    }
    return all.toByteArray();
  }

  /** A buffer keeps what went through it last until something else does: so something else does. */
  @Test
  void the_memory_of_the_process_does_not_hold_it() {
    var marks = new Searched(List.of(gone.mark()));
    await()
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofSeconds(5))
        .untilAsserted(() -> {
          stays.answers();
          var dump = heap();
          assertThat(control.in(dump)).isNotEmpty();
          assertThat(marks.in(dump)).isEmpty();
        });
  }

  private static Path heap() throws IOException, InterruptedException {
    var dump = directory.resolve("heap.hprof");
    Files.deleteIfExists(dump);
    var jcmd =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(product.process().pid()),
                "GC.heap_dump",
                dump.toString())
            .redirectErrorStream(true)
            .start();
    var said = new String(jcmd.getInputStream().readAllBytes(), UTF_8);
    assertThat(jcmd.waitFor()).as(said).isZero();
    return dump;
  }

  @Test
  void pages_and_answers_say_that_it_was_destroyed() {
    assertThat(gone.answers())
        .isNotEmpty()
        .noneMatch(answer -> answer.contains(gone.mark()) || answer.contains(gone.born()))
        .anyMatch(answer -> answer.contains("\"vernietigd\":true"));
  }

  @Test
  void what_is_said_about_somebody_else_is_as_it_was() {
    assertThat(stays.answers()).isEqualTo(before);
  }

  @Test
  void the_certificate_names_every_place_and_nobody() {
    Awaitility.await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> assertThat(eyes.certificate(request).body()).contains("\"ongewijzigd\":true"));
    var certificate = eyes.certificate(request).body();
    assertThat(songs.in(certificate.getBytes(UTF_8))).isEmpty();
    for (var place : DataPlace.values()) {
      assertThat(certificate).contains("\"code\":\"" + place.name() + "\"");
    }
    assertThat(certificate)
        .contains("\"grond\":{\"code\":\"REQUEST\"", gone.youth() + "/CONTACT", "\"wortel\":")
        .contains("\"wachtOp\":[]");
  }

  @Test
  void the_page_of_the_certificate_is_for_everybody_and_about_nobody() {
    try (var browser = Browser.start()) {
      var clerk = new Clerk(browser.page(product.address()));
      comeIn(clerk);
      clerk.go("/vernietigingen");
      clerk.open("Verklaring " + request);
      clerk.sees(
          "Verzoek van de jeugdige", gone.youth().toString(), "Contactgegevens", "tot het weg is");
      assertThat(songs.in(clerk.page().content().getBytes(UTF_8))).isEmpty();
    }
  }

  private static void asSuperuser(String sql) throws Exception {
    try (var connection = superuser();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Connection superuser() throws Exception {
    var port = Files.readAllLines(data().resolve("postgresql/postmaster.pid")).get(3);
    return DriverManager.getConnection(
        "jdbc:postgresql://localhost:" + port + "/beslisspoor",
        "postgres",
        Files.readString(data().resolve("superuser-password")).strip());
  }

  private static Path data() {
    return directory.resolve("data");
  }

  private static Path backups() {
    return directory.resolve("backups");
  }

  private static Path temporary() {
    return directory.resolve("temporary");
  }
}
