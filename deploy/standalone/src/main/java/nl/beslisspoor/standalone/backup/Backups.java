package nl.beslisspoor.standalone.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.standalone.database.Cluster;
import nl.beslisspoor.standalone.database.DataDirectory;
import org.springframework.util.FileSystemUtils;

/**
 * A directory of backups of one installation, beside the archive of its WAL. A backup gets its
 * name, {@code backup-20261127T101500Z}, when everything of it is on the disk.
 */
public final class Backups {
  private static final String NAMED = "backup-";
  private static final String HALF = "unfinished";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private static final long LOCK = 0x6265736c6261636bL; // "beslback"

  private final Path directory;

  public Backups(Path directory) {
    this.directory = directory;
  }

  /**
   * Makes one.
   *
   * @param seal the directory of the checkpoints
   * @throws IllegalStateException when another is being made, or the server does not run
   */
  public Backup make(Cluster cluster, Path seal) throws SQLException, IOException {
    Files.createDirectories(directory, DataDirectory.only("rwx------", directory));
    try (var session = cluster.session()) {
      requireAlone(session);
      var half = directory.resolve(HALF);
      FileSystemUtils.deleteRecursively(half);
      Files.createDirectory(half, DataDirectory.only("rwx------", half));
      var manifest = new BaseBackup(cluster, half).take(session, seal);
      Entry.written(half, Manifest.NAME, manifest.text().getBytes(UTF_8));
      for (var path : manifest.directories()) {
        Entry.force(half.resolve(path));
      }
      Entry.force(half);
      return new Backup(named(half, manifest.asOf()), manifest);
    }
  }

  private Path named(Path half, Instant asOf) throws IOException {
    var complete = directory.resolve(NAMED + TIME.format(asOf));
    Files.move(half, complete, StandardCopyOption.ATOMIC_MOVE);
    Entry.force(directory);
    return complete;
  }

  private static void requireAlone(Connection session) throws SQLException {
    try (var statement = session.createStatement();
        var row = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
      row.next();
      if (!row.getBoolean(1)) {
        throw new IllegalStateException("Another backup of this installation is being made.");
      }
    }
  }

  /**
   * Removes all but the newest, and the WAL that none of those needs.
   *
   * @param count how many are kept
   * @return how many backups were removed
   */
  public int keepNewest(int count) throws IOException {
    var all = all();
    var kept = all.subList(Math.max(0, all.size() - count), all.size());
    var gone = all.subList(0, all.size() - kept.size());
    for (var one : gone) {
      // without its manifest it is none, whatever happens next
      Files.delete(one.directory().resolve(Manifest.NAME));
      FileSystemUtils.deleteRecursively(one.directory());
    }
    var oldest = kept.getFirst().manifest();
    var wal = new WalFiles(oldest.segment());
    for (var file : files(Cluster.archive(directory))) {
      var name = file.getFileName().toString().replaceAll("[.].*", "");
      if (WalFiles.is(name) && wal.number(name) < wal.number(oldest.first())) {
        Files.delete(file);
      }
    }
    return gone.size();
  }

  /**
   * What was meant: that backup itself, or the newest of a directory that is not younger than a
   * moment.
   *
   * @throws NotABackup when there is none
   */
  public static Backup find(Path place, Optional<Instant> at) throws IOException {
    if (Files.exists(place.resolve(Manifest.NAME))) {
      return new Backup(place, Manifest.read(place));
    }
    return new Backups(place)
        .all().stream()
            .filter(one -> at.isEmpty() || !one.manifest().asOf().isAfter(at.get()))
            .reduce((_, later) -> later)
            .orElseThrow(() -> none(place, at));
  }

  private static NotABackup none(Path place, Optional<Instant> at) {
    return new NotABackup(
        at.map(moment -> place + " holds no complete backup from before " + moment)
            .orElse(place + " is no complete backup, and holds none"));
  }

  /** Oldest first. */
  private List<Backup> all() throws IOException {
    var all = new ArrayList<Backup>();
    for (var one : files(directory)) {
      if (one.getFileName().toString().startsWith(NAMED)
          && Files.exists(one.resolve(Manifest.NAME))) {
        all.add(new Backup(one, Manifest.read(one)));
      }
    }
    all.sort(Comparator.comparing(one -> one.manifest().asOf()));
    return all;
  }

  private static List<Path> files(Path directory) {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (var files = Files.list(directory)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + directory, e);
    }
  }
}
