package nl.beslisspoor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was destroyed stays destroyed, however old the copy is that is put back. */
class RestoreDestroyedIT {
  private static final String ONE = "destructions that stay done: 1";

  @TempDir private static Path shared;
  private static Canary gone;
  private static Canary stays;
  private static Path backup;

  @TempDir private Path directory;

  @BeforeAll
  static void copyThenDestroy() throws Exception {
    var setting = Map.of("BESLISSPOOR_BACKUP_DIRECTORY", backups().toString());
    try (var product = RunningProduct.begun(lost(), setting)) {
      var token = product.token();
      gone = Canary.sung(product, token, "2011-11-13");
      stays = Canary.sung(product, token, "2011-11-17");
      var eyes = FourEyes.with(product);
      eyes.join(gone);
      var unfinished = lost().resolve("seal/destructions/half.new");
      FileUtils.writeStringToFile(unfinished.toFile(), "half a line", "UTF-8");
      var made = Commands.backup(lost(), backups());
      assertThat(made.awaitEnd()).as(made.output()).isZero();
      Commands.export(shared.resolve("old.zip"), lost());
      eyes.destroyAll(gone);
      Commands.export(shared.resolve("new.zip"), lost());
    }
    try (var all = Files.list(backups())) {
      backup =
          all.filter(one -> one.getFileName().toString().startsWith("backup-"))
              .findFirst()
              .orElseThrow();
    }
  }

  @Test
  void a_backup_from_before_finds_the_ledger_beside_it() throws Exception {
    // without the archive of the WAL, which would bring it beyond the destruction
    var apart = Files.createDirectory(directory.resolve("backups"));
    FileUtils.copyDirectory(backup.toFile(), apart.resolve(backup.getFileName()).toFile());
    FileUtils.copyDirectory(
        backups().resolve("destructions").toFile(), apart.resolve("destructions").toFile());
    var data = begun();
    var restore = Commands.restore(apart, data);
    assertThat(restore.awaitEnd()).as(restore.output()).isZero();
    assertThat(restore.output()).contains(ONE);
    assertErased(data);
  }

  @Test
  void a_backup_from_before_finds_the_ledger_beside_the_checkpoints() throws Exception {
    var apart = directory.resolve(backup.getFileName());
    FileUtils.copyDirectory(backup.toFile(), apart.toFile());
    var data = begun();
    var restore = Commands.restore(apart, data, "--checkpoints", lost().resolve("seal"));
    // what was signed since is named as lost
    assertThat(restore.awaitEnd()).as(restore.output()).isEqualTo(3);
    assertThat(restore.output()).contains(ONE);
    assertThat(data.resolve("seal/destructions")).isNotEmptyDirectory();
  }

  @Test
  void keys_from_before_are_destroyed_when_the_log_says_so() throws Exception {
    var data = begun();
    var restore = restored("new.zip", data, "--keys", Commands.keys(shared.resolve("old.zip")));
    assertThat(restore.output()).contains(ONE);
    assertErased(data);
  }

  @Test
  void log_and_keys_from_before_are_destroyed_by_the_ledger_that_is_given() throws Exception {
    var data = begun();
    var restore =
        restored(
            "old.zip",
            data,
            "--keys",
            Commands.keys(shared.resolve("old.zip")),
            "--destructions",
            lost().resolve("seal/destructions"));
    assertThat(restore.output()).contains(ONE);
    assertErased(data);
  }

  @Test
  void a_line_that_the_key_of_the_log_did_not_sign_is_refused() throws Exception {
    var ledger = directory.resolve("destructions");
    FileUtils.copyDirectory(lost().resolve("seal/destructions").toFile(), ledger.toFile());
    Path line;
    try (var lines = Files.list(ledger)) {
      line = lines.filter(one -> one.toString().endsWith(".note")).findFirst().orElseThrow();
    }
    Files.writeString(line, Files.readString(line).replace("/CONTACT", "/HEALTH"));
    var restore = Commands.restore(shared.resolve("old.zip"), begun(), "--destructions", ledger);
    assertThat(restore.awaitEnd()).isEqualTo(2);
    assertThat(restore.output()).contains("Nothing was restored.", line.toString());
  }

  @Test
  void a_line_that_is_still_being_written_is_no_part_of_a_backup() {
    assertThat(backup.resolve("seal/destructions")).isEmptyDirectory();
  }

  @Test
  void a_ledger_that_is_not_there_is_no_empty_one() throws Exception {
    var restore =
        Commands.restore(
            shared.resolve("old.zip"), begun(), "--destructions", directory.resolve("nowhere"));
    assertThat(restore.awaitEnd()).isEqualTo(2);
    assertThat(restore.output()).contains("There is no ledger of destructions at");
  }

  private JarProcess restored(String bundle, Path data, Object... more) {
    var restore = Commands.restore(shared.resolve(bundle), data, more);
    assertThat(restore.awaitEnd()).as(restore.output()).isZero();
    return restore;
  }

  private static void assertErased(Path data) {
    try (var product = RunningProduct.on(data, Map.of())) {
      var token = product.token();
      Awaitility.await()
          .untilAsserted(() -> assertThat(stays.answers(product, token)).hasSizeGreaterThan(4));
      assertThat(stays.answers(product, token)).anyMatch(answer -> answer.contains(stays.mark()));
      assertThat(gone.answers(product, token))
          .hasSizeGreaterThan(4)
          .noneMatch(answer -> answer.contains(gone.mark()) || answer.contains(gone.born()))
          .anyMatch(answer -> answer.contains("\"vernietigd\":true"));
    }
  }

  private Path begun() throws IOException {
    var data = Files.createDirectories(directory.resolve("data"));
    for (var secret : List.of("master-key", "seal-key", "pseudonym-key")) {
      Files.copy(lost().resolve(secret), data.resolve(secret));
    }
    return data;
  }

  private static Path lost() {
    return shared.resolve("data");
  }

  private static Path backups() {
    return shared.resolve("backups");
  }
}
