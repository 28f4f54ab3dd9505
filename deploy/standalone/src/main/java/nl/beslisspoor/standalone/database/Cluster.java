package nl.beslisspoor.standalone.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of the embedded server, for whoever copies them while it runs. */
public final class Cluster {
  private static final String FILES = "postgresql";
  private static final String COMPLETE = "postgresql-complete";
  private static final String RESTORING = "postgresql-restoring";

  private final DataDirectory data;

  /**
   * @param data in which the server runs, by whichever process
   */
  public Cluster(DataDirectory data) {
    this.data = data;
  }

  public Path files() {
    return files(data);
  }

  /**
   * A session that may begin and end a backup and read the log.
   *
   * @throws IllegalStateException when the server does not run
   */
  public Connection session() throws SQLException {
    var port =
        LeftServer.port(files())
            .orElseThrow(() -> new IllegalStateException("The embedded PostgreSQL does not run."));
    var copying = EmbeddedDatabase.copyingOf(data);
    return DriverManager.getConnection(
        EmbeddedDatabase.url(port), copying.user(), copying.password());
  }

  static Path files(DataDirectory data) {
    return data.child(FILES);
  }

  /** Whether a first start was completed in this directory, or a backup restored. */
  static boolean stands(Path data) {
    return Files.exists(data.resolve(COMPLETE));
  }

  static void complete(DataDirectory data, String how) throws IOException {
    DataDirectory.keep(data.child(COMPLETE), how + "\n");
  }

  /**
   * A first start that was broken off begins anew. What it left is put aside and never deleted: if
   * the mark alone was lost, nothing else is.
   */
  static void setUnfinishedAside(DataDirectory data) throws IOException {
    if (Files.exists(files(data)) && !stands(data.path())) {
      Files.move(files(data), data.child("postgresql-unfinished-" + System.currentTimeMillis()));
    }
  }

  /** Where a copy is put before it is recovered; a server never starts in it. */
  public static Path restoring(DataDirectory data) {
    return data.child(RESTORING);
  }

  /**
   * Recovers the copy in {@link #restoring}, whereupon it is the directory's database.
   *
   * @param backups the directory for backups, if there is one
   * @throws NotRecovered when PostgreSQL cannot bring it there
   */
  public static Replayed recover(DataDirectory data, Replay replay, Optional<Path> backups)
      throws IOException {
    return EmbeddedDatabase.recover(data, restoring(data), replay, backups);
  }

  /** Whether a directory has a database, or what became of a restore that was broken off. */
  public static boolean holdsAnything(Path data) {
    return stands(data)
        || Stream.of(FILES, RESTORING).anyMatch(name -> Files.exists(data.resolve(name)));
  }

  /**
   * Leaves the directory without a database; what was it is kept beside.
   *
   * @return where
   */
  public static Path setAside(DataDirectory data) throws IOException {
    var aside = data.child("postgresql-refused-" + System.currentTimeMillis());
    Files.delete(data.child(COMPLETE));
    return Files.move(files(data), aside);
  }

  /** Where the WAL goes in a directory for backups. */
  public static Path archive(Path backups) {
    return backups.resolve("wal");
  }

  static Optional<Path> prepareArchive(Optional<Path> backups) throws IOException {
    var archive = backups.map(Cluster::archive);
    if (archive.isPresent()) {
      Files.createDirectories(archive.get(), DataDirectory.only("rwx------", archive.get()));
    }
    return archive;
  }

  /** Beside a restore that was broken off, nobody begins an empty installation. */
  static void requireNoneHalfRestored(DataDirectory data) {
    if (Files.exists(restoring(data))) {
      throw new IllegalStateException(
          "A restore into "
              + data.path()
              + " was broken off: remove "
              + RESTORING
              + " there and restore again");
    }
  }
}
