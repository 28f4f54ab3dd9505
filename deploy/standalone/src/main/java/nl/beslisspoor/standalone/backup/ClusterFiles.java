package nl.beslisspoor.standalone.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What of a running cluster belongs into a copy of it, as PostgreSQL's own pg_basebackup has it.
 * The paths have slashes.
 *
 * @param directories each after the one it is in
 */
record ClusterFiles(List<String> directories, List<String> files) {
  /** Copied last: it says how far the other files have come. */
  static final String CONTROL = "global/pg_control";

  /** What stands in these is made anew, or comes another way. */
  private static final Set<String> EMPTY =
      Set.of(
          "log",
          "pg_dynshmem",
          "pg_notify",
          "pg_replslot",
          "pg_serial",
          "pg_snapshots",
          "pg_stat_tmp",
          "pg_subtrans",
          "pg_wal");

  private static final Set<String> OF_THE_RUNNING_SERVER =
      Set.of(
          "backup_label",
          "current_logfiles",
          "epg-lock",
          "postgresql.auto.conf.tmp",
          "postmaster.opts",
          "postmaster.pid",
          "recovery.signal",
          "tablespace_map");

  static ClusterFiles in(Path cluster) throws IOException {
    var found = new ClusterFiles(new ArrayList<>(), new ArrayList<>());
    Files.walkFileTree(cluster, found.new Walk(cluster));
    return found;
  }

  private static boolean belongs(String path) {
    var name = path.substring(path.lastIndexOf('/') + 1);
    return !path.equals(CONTROL)
        && !OF_THE_RUNNING_SERVER.contains(path)
        && !name.startsWith("pgsql_tmp")
        && !name.startsWith("pg_internal.init");
  }

  private final class Walk extends SimpleFileVisitor<Path> {
    private final Path cluster;

    Walk(Path cluster) {
      this.cluster = cluster;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      var path = below(directory);
      if (directory.getFileName().toString().startsWith("pgsql_tmp")) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      if (!path.isEmpty()) {
        directories.add(path);
      }
      return EMPTY.contains(path) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && belongs(below(file))) {
        files.add(below(file));
      }
      return FileVisitResult.CONTINUE;
    }

    /** A running server removes files. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (failure instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      throw failure;
    }

    private String below(Path path) {
      return cluster.relativize(path).toString().replace('\\', '/');
    }
  }
}
