package nl.beslisspoor.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups that come to nothing, and what an operator hears of it. */
class UnfinishedBackupIT {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir private Path directory;

  @Test
  void a_backup_that_is_killed_is_none_and_the_next_one_is_complete() throws Exception {
    var data = directory.resolve("data");
    var archive = directory.resolve("archive");
    var backups = directory.resolve("backups");
    var setting = Map.of("BESLISSPOOR_BACKUP_DIRECTORY", archive.toString());
    try (var product = RunningProduct.begun(data, setting)) {
      Recorders.one(product);
      killHalfWay(data, backups);
      var none = Commands.restore(backups, begun(data));
      assertThat(none.awaitEnd()).isEqualTo(2);
      assertThat(none.output()).contains("is no complete backup, and holds none");

      var next = Commands.backup(data, backups);
      assertThat(next.awaitEnd()).as(next.output()).isZero();
      assertThat(backups.resolve("unfinished")).doesNotExist();
      FileUtils.deleteDirectory(archive.resolve("wal").toFile());
      var last = Commands.backup(data, backups, "--keep", "1");
      assertThat(last.awaitEnd()).as(last.output()).isZero();
      assertThat(last.output())
          .contains("older backups removed: 1", "it restores to that moment only");
      await()
          .atMost(PATIENCE)
          .until(() -> product.output().contains("alarm archive: the WAL could not be archived"));
    }
    var stopped = Commands.backup(data, directory.resolve("elsewhere"));
    assertThat(stopped.awaitEnd()).as(stopped.output()).isZero();
    assertThat(directory.resolve("elsewhere")).isDirectoryContaining("glob:**/backup-*");
  }

  /** One that was quicker than the signal is thrown away. */
  private static void killHalfWay(Path data, Path backups) throws IOException {
    var unfinished = backups.resolve("unfinished");
    while (!Files.exists(unfinished)) {
      FileUtils.deleteDirectory(backups.toFile());
      var backup = Commands.backup(data, backups);
      await()
          .atMost(PATIENCE)
          .pollInterval(Duration.ofMillis(1))
          .until(() -> Files.exists(unfinished) || !backup.handle().isAlive());
      backup.kill();
    }
  }

  @Test
  void a_given_database_is_left_to_the_tools_of_its_server() {
    var passwords =
        Map.of("BESLISSPOOR_MIGRATOR_PASSWORD", "x", "BESLISSPOOR_APPLICATION_PASSWORD", "x");
    var given =
        JarProcess.run(
            passwords, List.of("backup", "--to", "x", "--jdbc-url", "jdbc:postgresql://h/d"));
    assertThat(given.awaitEnd()).isEqualTo(2);
    assertThat(given.output()).contains("pg_basebackup with an archive of the WAL");
    assertThat(Path.of("x")).doesNotExist();
  }

  private Path begun(Path former) throws IOException {
    var data = Files.createDirectory(directory.resolve("begun"));
    for (var secret : List.of("master-key", "seal-key", "pseudonym-key")) {
      Files.copy(former.resolve(secret), data.resolve(secret));
    }
    return data;
  }
}
