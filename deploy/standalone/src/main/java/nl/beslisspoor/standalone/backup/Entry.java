package nl.beslisspoor.standalone.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.beslisspoor.standalone.database.DataDirectory;

/**
 * A file of a backup.
 *
 * @param path below the backup, with slashes
 * @param sha256 in hexadecimal
 */
record Entry(String path, long size, String sha256) {

  /**
   * Copies a file to this path below a directory; on the disk when this returns, and its owner's
   * alone.
   *
   * @throws java.nio.file.NoSuchFileException when it is not there any more; nothing is made then
   */
  static Entry copied(Path from, Path directory, String path) throws IOException {
    try (var source = Files.newInputStream(from)) {
      return written(directory, path, to -> source.transferTo(to));
    }
  }

  static Entry written(Path directory, String path, byte[] content) throws IOException {
    return written(directory, path, to -> to.write(content));
  }

  @FunctionalInterface
  private interface Content {
    void to(OutputStream stream) throws IOException;
  }

  private static Entry written(Path directory, String path, Content content) throws IOException {
    var target = directory.resolve(path);
    Files.createFile(target, DataDirectory.only("rw-------", target));
    var digest = digesting();
    try (var stream = new DigestOutputStream(Files.newOutputStream(target), digest)) {
      content.to(stream);
    }
    force(target);
    return new Entry(path, Files.size(target), HexFormat.of().formatHex(digest.digest()));
  }

  /** Whether the file below a directory is this one. */
  boolean isIn(Path directory) throws IOException {
    var digest = digesting();
    try (var source = Files.newInputStream(directory.resolve(path));
        var sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      return source.transferTo(sink) == size
          && HexFormat.of().formatHex(digest.digest()).equals(sha256);
    }
  }

  static MessageDigest digesting() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** A file's content, or a directory's names, reach the disk. */
  static void force(Path path) throws IOException {
    try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
