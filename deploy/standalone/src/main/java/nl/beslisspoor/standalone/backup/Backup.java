package nl.beslisspoor.standalone.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.standalone.database.Cluster;
import nl.beslisspoor.standalone.database.DataDirectory;
import nl.beslisspoor.standalone.database.Replayed;

/** A complete backup. */
public record Backup(Path directory, Manifest manifest) {

  /** The last checkpoints when it was made, as the directory of checkpoints holds them. */
  public Path seal() {
    return directory.resolve(Manifest.SEAL);
  }

  /** The archive of WAL beside it, if there is one. */
  public Optional<Path> archive() {
    return Optional.ofNullable(directory.toAbsolutePath().getParent())
        .map(Cluster::archive)
        .filter(Files::isDirectory);
  }

  /**
   * Copies the files of the cluster; on the disk when this returns.
   *
   * @param target made by this
   * @throws NotABackup when a file is missing or changed, naming each
   */
  public void copyTo(Path target) throws IOException {
    var faults = manifest.faults(directory);
    if (!faults.isEmpty()) {
      throw new NotABackup(
          directory + " is not as it was made; nothing was restored\n" + String.join("\n", faults));
    }
    var prefix = Manifest.CLUSTER + "/";
    Files.createDirectory(target, DataDirectory.only("rwx------", target));
    for (var path : below(prefix, manifest.directories())) {
      Files.createDirectory(target.resolve(path), DataDirectory.only("rwx------", target));
    }
    for (var path : below(prefix, manifest.files().stream().map(Entry::path).toList())) {
      Entry.copied(directory.resolve(prefix + path), target, path);
    }
    for (var path : below(prefix, manifest.directories())) {
      Entry.force(target.resolve(path));
    }
    Entry.force(target);
  }

  private static List<String> below(String prefix, List<String> paths) {
    return paths.stream()
        .filter(path -> path.startsWith(prefix))
        .map(path -> path.substring(prefix.length()))
        .toList();
  }

  /** The files of WAL that are in the archive by now; a server that works adds to them. */
  public List<String> archived() {
    return archive().map(Backup::names).orElse(List.of());
  }

  /**
   * What of the archive was not read although it comes later: a file of WAL is missing or damaged.
   *
   * @param archived what was there before the replay
   * @return a sentence; empty when all was read
   */
  public Optional<String> unread(List<String> archived, Replayed replayed) {
    var wal = new WalFiles(manifest.segment());
    long reached = wal.numberAt(replayed.end());
    return archived.stream()
        .filter(name -> wal.number(name) > reached)
        .max((one, other) -> Long.compare(wal.number(one), wal.number(other)))
        .map(last -> {
          var next = wal.name(WalFiles.timeline(last), reached + 1);
          var missing = archived.stream().noneMatch(name -> wal.number(name) == reached + 1);
          return missing
              ? "%s is missing from the archive of the WAL, which goes on to %s"
                  .formatted(next, last)
              : "the archive of the WAL is damaged in the file before %s or at its beginning"
                      .formatted(next)
                  + ", and goes on to "
                  + last;
        });
  }

  private static List<String> names(Path archive) {
    try (var files = Files.list(archive)) {
      return files.map(file -> file.getFileName().toString()).filter(WalFiles::is).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the archive of the WAL", e);
    }
  }
}
