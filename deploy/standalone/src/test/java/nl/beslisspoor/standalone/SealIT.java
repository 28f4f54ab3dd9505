package nl.beslisspoor.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.beslisspoor.events.ledger.Algorithm;
import nl.beslisspoor.events.ledger.Checkpoint;
import nl.beslisspoor.events.ledger.NoteKey;
import nl.beslisspoor.events.ledger.NoteSigner;
import nl.beslisspoor.events.ledger.SignedNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As an auditor checks an installation: its export, and its database. */
class SealIT {
  private static final String VERIFIER = "../verifier/target/beslisspoor-verifier.jar";

  @TempDir private Path directory;

  @Test
  void an_auditor_finds_the_log_intact_until_somebody_edits_it() throws Exception {
    try (var product = RunningProduct.begun(data(), Map.of())) {
      imports(data(), 1, 20);
      awaitSigned("checkpoint", 40);
      failsToExport("other.zip");
      exported("whole.zip");
      var whole = verify("whole.zip", "--checkpoints", kept());
      assertThat(whole.awaitEnd()).as(whole.output()).isZero();
      assertThat(whole.output()).contains("40 events, 40 of them covered", "intact: ");

      var database = verifyDatabase();
      assertThat(database.awaitEnd()).as(database.output()).isZero();

      edit();
      await()
          .atMost(Duration.ofMinutes(2))
          .until(() ->
              product
                  .output()
                  .contains("alarm log-unguarded: table log.event has no trigger that refuses"));
      assertThat(verifyDatabase().awaitEnd()).isEqualTo(1);
      exported("edited.zip");
      var edited = verify("edited.zip", "--checkpoints", kept());
      assertThat(edited.awaitEnd()).isEqualTo(1);
      assertThat(edited.output())
          .contains("DAMAGED at index 7: the time of recording was edited after it was sealed");

      await()
          .until(() ->
              product
                  .output()
                  .contains(
                      "alarm seal-broken: the entry at log index 7 is not the one that was sealed:"
                          + " recordedAt differs"));
      asSuperuser("alter table log.event enable always trigger only_grows");
      await()
          .atMost(Duration.ofMinutes(2))
          .until(() -> product.output().contains("alarm log-unguarded is over"));
    }
    try (var again = RunningProduct.on(data(), Map.of())) {
      await().until(() -> again.output().contains("alarm seal-broken: the entry at log index 7"));
    }
  }

  /** Whoever holds the application's password can write it, and nobody can take it away. */
  @Test
  void what_nobody_signed_stops_neither_the_seal_nor_an_auditor() throws Exception {
    try (var product = RunningProduct.begun(data(), Map.of())) {
      imports(data(), 1, 20);
      awaitSigned("checkpoint", 40);
      asApplication(
          "insert into log.cosignature (size, witness, line) values (40, 'nobody.example', 'x')");
      asApplication("insert into log.checkpoint (size, note) values (1000000, 'x')");
      await().until(() -> product.output().contains("alarm seal-forged: the checkpoint over"));
      exported("forged.zip");
      assertThat(verify("forged.zip", "--checkpoints", kept()).awaitEnd()).isZero();
      var database = verifyDatabase();
      assertThat(database.awaitEnd()).as(database.output()).isEqualTo(1);
      assertThat(database.output())
          .contains("40 events, 40 of them covered")
          .contains("DAMAGED at index 40: a checkpoint is not signed with the log's key");
    }
    try (var again = RunningProduct.on(data(), Map.of())) {
      imports(data(), 21, 21);
      awaitSigned("checkpoint", 42);
      assertThat(again.output()).doesNotContain("alarm seal-broken");
    }
  }

  @Test
  void a_witness_elsewhere_cosigns_and_notices_when_the_log_is_set_back() throws Exception {
    var key = NoteSigner.generate("jeugdzorg.example/dossiers", Algorithm.ED25519);
    var witness = witness(key.key());
    try {
      var at = witness.awaitLine(Pattern.compile("The witness is ready: (http://\\S+)"));
      var witnessKey = witness.awaitLine(Pattern.compile("public key: (\\S+)"));
      var settings =
          Map.of(
              "BESLISSPOOR_SEAL_KEY",
              key.secretText(),
              "BESLISSPOOR_SEAL_WITNESSES",
              at + " " + witnessKey);
      try (var _ = RunningProduct.on(data(), settings)) {
        imports(data(), 1, 2);
        awaitSigned("cosigned", 4);
      }
      var older = directory.resolve("older");
      Commands.copy(data(), older);
      try (var _ = RunningProduct.on(data(), settings)) {
        imports(data(), 3, 20);
        awaitSigned("cosigned", 40);
        exported("cosigned.zip", settings);
        var checked = verify("cosigned.zip", "--witness", witnessKey);
        assertThat(checked.awaitEnd()).as(checked.output()).isZero();
        assertThat(checked.output())
            .contains("cosigned over 40 events by witness.example")
            .contains("before index 40 cannot have been changed without notice");
      }
      try (var product = RunningProduct.on(older, settings)) {
        imports(older, 21, 22);
        await().until(() -> product.output().contains("alarm witness-refuses"));
        assertThat(product.output()).contains("witness witness.example has seen another log");
      }
    } finally {
      witness.stop();
    }
  }

  private JarProcess witness(NoteKey log) {
    var memory = directory.resolve("witness").toString();
    return JarProcess.run(
        Map.of(), List.of("witness", "--port", "0", "--log", log.text(), "--directory", memory));
  }

  @Test
  void a_new_installation_begins_with_an_export_and_goes_on_with_its_seal() throws Exception {
    try (var product = RunningProduct.begun(data(), Map.of())) {
      product.token();
      imports(data(), 1, 20);
      awaitSigned("checkpoint", 40);
      exported("whole.zip");
    }
    var restored = directory.resolve("restored");
    var refused = restore("whole.zip", restored);
    assertThat(refused.awaitEnd()).isEqualTo(2);
    assertThat(refused.output()).contains("Put the file seal-key");
    assertThat(restored).doesNotExist();

    Files.createDirectory(restored);
    Files.copy(data().resolve("seal-key"), restored.resolve("seal-key"));
    assertThat(restore("whole.zip", restored).awaitEnd()).isZero();
    assertThat(restore("whole.zip", restored).awaitEnd()).isEqualTo(1);

    try (var product = RunningProduct.on(restored, Map.of())) {
      assertThat(product.token()).isNotEmpty();
      imports(restored, 22, 22);
      var newest = restored.resolve("seal").resolve("checkpoint");
      await().until(() -> Files.exists(newest) && Files.readString(newest).contains("\n42\n"));
    }
  }

  @Test
  void what_was_signed_and_is_not_in_an_export_is_named_and_nothing_else_will_be_signed()
      throws Exception {
    try (var _ = RunningProduct.begun(data(), Map.of())) {
      imports(data(), 1, 20);
      awaitSigned("checkpoint", 40);
      exported("whole.zip");
      imports(data(), 21, 21);
      awaitSigned("checkpoint", 42);
    }
    var restored = Files.createDirectory(directory.resolve("restored"));
    Files.copy(data().resolve("seal-key"), restored.resolve("seal-key"));
    var lost = restore("whole.zip", restored, "--checkpoints", kept());
    assertThat(lost.awaitEnd()).as(lost.output()).isEqualTo(3);
    assertThat(lost.output())
        .contains("events restored: 40", "lost: entries 40 to 41 were signed on ");
    assertThat(restored.resolve("seal/checkpoint"))
        .hasSameTextualContentAs(seal().resolve("checkpoint"));
  }

  private JarProcess restore(String bundle, Path data, String... more) {
    var arguments =
        new ArrayList<>(
            List.of("restore", directory.resolve(bundle).toString(), "--data", data.toString()));
    arguments.addAll(List.of(more));
    return JarProcess.run(Map.of(), arguments);
  }

  @Test
  void an_export_writes_over_nothing_and_needs_a_log() throws IOException {
    var none = JarProcess.run(Map.of(), List.of("export", "x.zip", "--data", data().toString()));
    assertThat(none.awaitEnd()).isEqualTo(2);
    assertThat(none.output()).contains("There is no Beslisspoor in");
    assertThat(Path.of("x.zip")).doesNotExist();
    assertThat(data()).doesNotExist();
  }

  /** With the key of another log. */
  private void failsToExport(String name) throws IOException {
    var file = directory.resolve(name);
    var other = NoteSigner.generate("log.example/1", Algorithm.ED25519).secretText();
    var export =
        JarProcess.run(
            Map.of("BESLISSPOOR_SEAL_KEY", other),
            List.of("export", file.toString(), "--data", data().toString()));
    assertThat(export.awaitEnd()).isEqualTo(1);
    assertThat(export.output()).contains("sealed with another key");
    try (var files = Files.list(directory)) {
      assertThat(files).noneMatch(one -> one.getFileName().toString().startsWith(name));
    }
  }

  @Test
  void a_file_that_is_no_export_is_refused_in_words() throws IOException {
    var text = Files.writeString(directory.resolve("text.zip"), "no zip").toString();
    var key = NoteSigner.generate("log.example/1", Algorithm.ED25519).secretText();
    var restore =
        JarProcess.run(
            Map.of("BESLISSPOOR_SEAL_KEY", key),
            List.of("restore", text, "--data", data().toString()));
    assertThat(restore.awaitEnd()).isEqualTo(2);
    assertThat(restore.output()).contains("text.zip is no exported log, or not all of it");
    assertThat(data()).doesNotExist();
  }

  private void exported(String name) {
    exported(name, Map.of());
  }

  private void exported(String name, Map<String, String> settings) {
    var file = directory.resolve(name);
    var export =
        JarProcess.run(settings, List.of("export", file.toString(), "--data", data().toString()));
    assertThat(export.awaitEnd()).as(export.output()).isZero();
    assertThat(export.output()).contains("events exported: 40");
    assertThat(file.toFile()).isFile();
    var again =
        JarProcess.run(settings, List.of("export", file.toString(), "--data", data().toString()));
    assertThat(again.awaitEnd()).isEqualTo(2);
    assertThat(again.output()).contains("There is a file already");
  }

  private JarProcess verify(String bundle, String... more) {
    var arguments = new ArrayList<>(List.of("-jar", VERIFIER));
    arguments.add(directory.resolve(bundle).toString());
    arguments.addAll(List.of("--key", seal().resolve("log.pub").toString()));
    arguments.addAll(List.of(more));
    return JarProcess.java(arguments, Map.of(), List.of());
  }

  private JarProcess verifyDatabase() throws Exception {
    var driver =
        Path.of(
            org.postgresql.Driver.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    var classes = VERIFIER + System.getProperty("path.separator") + driver;
    return JarProcess.java(
        List.of("-cp", classes, "nl.beslisspoor.verifier.Verify"),
        Map.of("BESLISSPOOR_VERIFIER_PASSWORD", secret("query-password")),
        List.of(
            "--jdbc-url",
            url(),
            "--user",
            "beslisspoor_query",
            "--key",
            seal().resolve("log.pub").toString()));
  }

  private void imports(Path data, int first, int last) throws IOException {
    var traces = ImportLogIT.traces(first, last);
    var log = Files.writeString(directory.resolve("log.xes"), "<log>\n" + traces + "</log>\n");
    var imported =
        JarProcess.run(Map.of(), List.of("import", log.toString(), "--data", data.toString()));
    assertThat(imported.awaitEnd()).as(imported.output()).isZero();
  }

  private void awaitSigned(String name, long events) {
    var newest = seal().resolve(name);
    await()
        .until(() ->
            Files.exists(newest)
                && Checkpoint.parse(SignedNote.parse(Files.readString(newest)).text()).size()
                    == events);
  }

  private void edit() throws Exception {
    asSuperuser("alter table log.event disable trigger only_grows");
    asSuperuser(
        "update log.event set recorded_at = recorded_at - interval '1 day' where row_id ="
            + " (select row_id from log.numbered where log_index = 7)");
  }

  /** As somebody who rules the server. */
  private void asSuperuser(String sql) throws Exception {
    as("postgres", "superuser-password", sql);
  }

  private void asApplication(String sql) throws Exception {
    as("beslisspoor_application", "application-password", sql);
  }

  private void as(String role, String password, String sql) throws Exception {
    try (var connection = DriverManager.getConnection(url(), role, secret(password));
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String url() throws IOException {
    var port = Files.readAllLines(data().resolve("postgresql/postmaster.pid")).get(3);
    return "jdbc:postgresql://localhost:" + port + "/beslisspoor";
  }

  private String secret(String name) throws IOException {
    return Files.readString(data().resolve(name)).strip();
  }

  private String kept() {
    return seal().resolve("checkpoints").toString();
  }

  private Path seal() {
    return data().resolve("seal");
  }

  private Path data() {
    return directory.resolve("data");
  }
}
