package nl.beslisspoor.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.beslisspoor.events.ledger.Checkpoint;
import nl.beslisspoor.events.ledger.SignedNote;

/**
 * An installation that was backed up while several recorded in it, went on, and lost its machine:
 * every process of it was killed.
 *
 * @param moment in the middle of what was recorded after the backup
 * @param recorded all that was acknowledged
 * @param said by {@code backup}
 */
record Calamity(
    Path data, Path backups, Instant moment, List<Recorders.Acknowledged> recorded, String said) {
  private static final int RECORDERS = 3;
  private static final int SOME = 40;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  static Calamity in(Path directory) throws Exception {
    var data = directory.resolve("data");
    var backups = directory.resolve("back ups");
    var environment = Map.of("BESLISSPOOR_BACKUP_DIRECTORY", backups.toString());
    try (var product = RunningProduct.begun(data, environment);
        var recorders = Recorders.at(product, RECORDERS)) {
      awaitRecorded(recorders, SOME);
      var backup = JarProcess.run(environment, List.of("backup", "--data", data.toString()));
      assertThat(backup.awaitEnd()).as(backup.output()).isZero();
      var needed = value(newest(backups), "last");
      await().atMost(PATIENCE).until(() -> Files.exists(backups.resolve("wal").resolve(needed)));
      awaitRecorded(recorders, recorders.acknowledged().size() + SOME);
      var moment = Instant.now();
      awaitRecorded(recorders, recorders.acknowledged().size() + SOME);
      var recorded = recorders.finish();
      await().atMost(PATIENCE).until(() -> signed(data) == Stored.in(data).places());
      var server = server(data);
      product.kill();
      server.forEach(ProcessHandle::destroyForcibly);
      await().atMost(PATIENCE).until(() -> server.stream().noneMatch(ProcessHandle::isAlive));
      return new Calamity(data, backups, moment, recorded, backup.output());
    }
  }

  private static void awaitRecorded(Recorders recorders, int count) {
    await()
        .atMost(PATIENCE)
        .failFast(recorders::requireWell)
        .until(() -> recorders.acknowledged().size() >= count);
  }

  /** How many events the newest checkpoint outside of the database covers. */
  static long signed(Path data) throws IOException {
    var newest = data.resolve("seal/checkpoint");
    return Files.exists(newest)
        ? Checkpoint.parse(SignedNote.parse(Files.readString(newest)).text()).size()
        : 0;
  }

  private static List<ProcessHandle> server(Path data) throws IOException {
    var postmaster =
        Long.parseLong(Files.readAllLines(data.resolve("postgresql/postmaster.pid")).getFirst());
    var server = ProcessHandle.of(postmaster).orElseThrow();
    return Stream.concat(Stream.of(server), server.descendants()).toList();
  }

  Path seal() {
    return data.resolve("seal");
  }

  /** The WAL that the archive had not got yet. */
  Path lastWal() {
    return data.resolve("postgresql/pg_wal");
  }

  /** The backup itself. */
  Path backup() throws IOException {
    return newest(backups);
  }

  private static String value(Path backup, String name) throws IOException {
    return Files.readAllLines(backup.resolve("manifest")).stream()
        .filter(line -> line.startsWith(name + " "))
        .map(line -> line.substring(name.length() + 1))
        .findFirst()
        .orElseThrow();
  }

  private static Path newest(Path backups) throws IOException {
    try (var all = Files.list(backups)) {
      return all.filter(one -> one.getFileName().toString().startsWith("backup-"))
          .findFirst()
          .orElseThrow();
    }
  }
}
