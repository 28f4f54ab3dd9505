package nl.beslisspoor.standalone.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.beslisspoor.command.destruction.DestructionLedger;
import nl.beslisspoor.standalone.database.Cluster;
import nl.beslisspoor.standalone.database.DataDirectory;

/**
 * Copies the files of the running server with the WAL written meanwhile, so that a server can be
 * recovered from them alone. The server is told at the beginning and at the end, in one session;
 * when that breaks off, so does the backup.
 */
final class BaseBackup {
  /** The server keeps what it writes from now on as long as the session lasts. */
  private static final String KEEP_WAL =
      "select pg_create_physical_replication_slot('beslisspoor_backup', true, true)";

  private static final String BEGIN =
      "select pg_walfile_name(pg_backup_start('beslisspoor', fast => true))";

  private static final String END =
      """
      select pg_walfile_name(lsn), labelfile, spcmapfile
      from pg_backup_stop(wait_for_archive => false)
      """;

  /** Committed before the end, so the copy holds it. */
  private static final String STANDING =
      """
      select clock_timestamp(), (select coalesce(max(log_index) + 1, 0) from log.numbered),
        (select setting::bigint from pg_settings where name = 'wal_segment_size')
      """;

  private final Path cluster;
  private final Path into;
  private final List<String> directories = new ArrayList<>();
  private final List<Entry> files = new ArrayList<>();

  /**
   * @param into an empty directory
   */
  BaseBackup(Cluster cluster, Path into) {
    this.cluster = cluster.files();
    this.into = into;
  }

  private record Standing(Instant at, long events, long segment) {}

  private record Ended(String wal, String label) {}

  /**
   * @param seal the directory of the checkpoints
   * @throws SQLException when the server breaks off
   */
  Manifest take(Connection session, Path seal) throws SQLException, IOException {
    first(session, KEEP_WAL, row -> row.getString(1));
    var begun = first(session, BEGIN, row -> row.getString(1));
    copyCluster();
    copySeal(seal);
    var standing = first(session, STANDING, BaseBackup::standing);
    var ended = first(session, END, BaseBackup::ended);
    add(Manifest.CLUSTER + "/backup_label", ended.label().getBytes(UTF_8));
    copyWal(new WalFiles(standing.segment()), begun, ended.wal());
    return new Manifest(
        standing.at(),
        standing.events(),
        standing.segment(),
        begun,
        ended.wal(),
        directories,
        files);
  }

  private void copyCluster() throws IOException {
    directory(Manifest.CLUSTER);
    var found = ClusterFiles.in(cluster);
    for (var path : found.directories()) {
      directory(Manifest.CLUSTER + "/" + path);
    }
    for (var path : found.files()) {
      copyIfThere(cluster.resolve(path), Manifest.CLUSTER + "/" + path);
    }
    add(Manifest.CLUSTER + "/" + ClusterFiles.CONTROL, control());
  }

  /** The server may write it while it is read. */
  private byte[] control() throws IOException {
    var file = cluster.resolve(ClusterFiles.CONTROL);
    var read = Files.readAllBytes(file);
    var again = Files.readAllBytes(file);
    while (!Arrays.equals(read, again)) {
      read = again;
      again = Files.readAllBytes(file);
    }
    return read;
  }

  /** A checkpoint stands in the database before it stands in a file. */
  private void copySeal(Path seal) throws IOException {
    directory(Manifest.SEAL);
    directory(Manifest.SEAL + "/damage");
    for (var name : List.of("log.pub", "checkpoint", "cosigned", "damage/found.txt")) {
      copyIfThere(seal.resolve(name), Manifest.SEAL + "/" + name);
    }
    copyDestructions(seal.resolve(DestructionLedger.NAME));
  }

  private void copyDestructions(Path ledger) throws IOException {
    directory(Manifest.SEAL + "/" + DestructionLedger.NAME);
    if (Files.isDirectory(ledger)) {
      try (var lines = Files.list(ledger)) {
        for (var line : sorted(lines.filter(DestructionLedger::isLine))) {
          copyIfThere(
              line,
              "%s/%s/%s".formatted(Manifest.SEAL, DestructionLedger.NAME, line.getFileName()));
        }
      }
    }
  }

  private void copyWal(WalFiles wal, String first, String last) throws IOException {
    var timeline = WalFiles.timeline(first);
    var from = cluster.resolve("pg_wal");
    var to = Manifest.CLUSTER + "/pg_wal/";
    for (long number = wal.number(first); number <= wal.number(last); number++) {
      var name = wal.name(timeline, number);
      files.add(Entry.copied(from.resolve(name), into, to + name));
    }
    try (var all = Files.list(from)) {
      for (var file : sorted(all)) {
        if (WalFiles.isHistory(file.getFileName().toString())) {
          files.add(Entry.copied(file, into, to + file.getFileName()));
        }
      }
    }
  }

  private static List<Path> sorted(Stream<Path> files) {
    return files.sorted().toList();
  }

  private void directory(String path) throws IOException {
    Files.createDirectory(into.resolve(path), DataDirectory.only("rwx------", into));
    directories.add(path);
  }

  private void add(String path, byte[] content) throws IOException {
    files.add(Entry.written(into, path, content));
  }

  private void copyIfThere(Path from, String path) throws IOException {
    try {
      files.add(Entry.copied(from, into, path));
    } catch (NoSuchFileException e) {
      // the server has no use for it any more
    }
  }

  private static Standing standing(ResultSet row) throws SQLException {
    return new Standing(
        row.getObject(1, OffsetDateTime.class).toInstant(), row.getLong(2), row.getLong(3));
  }

  private static Ended ended(ResultSet row) throws SQLException {
    if (row.getString(3) != null && !row.getString(3).isBlank()) {
      throw new IllegalStateException("The server has tablespaces, which a backup would not hold.");
    }
    return new Ended(row.getString(1), row.getString(2));
  }

  @FunctionalInterface
  private interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  private static <T> T first(Connection session, String sql, Reading<T> reading)
      throws SQLException {
    try (var statement = session.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return reading.of(row);
    }
  }
}
