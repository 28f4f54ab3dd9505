package nl.beslisspoor.command.destruction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is there whole or not at all, and stays what it was first. */
record FirstWritten(Path file) {

  /** On the disk when this returns; what another process wrote before, or meanwhile, stays. */
  void write(String text) throws IOException {
    var directory = file.toAbsolutePath().getParent();
    Files.createDirectories(directory);
    if (!Files.exists(file)) {
      writeUnlessThere(directory, text);
    }
    force(file);
    force(directory);
    force(directory.getParent());
  }

  private void writeUnlessThere(Path directory, String text) throws IOException {
    var fresh = Files.createTempFile(directory, file.getFileName().toString(), ".new");
    try {
      Files.writeString(fresh, text, UTF_8);
      force(fresh);
      link(fresh);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private void link(Path fresh) throws IOException {
    try {
      Files.createLink(file, fresh);
    } catch (FileAlreadyExistsException e) {
      return; // another process was faster
    } catch (UnsupportedOperationException | FileSystemException e) {
      // a file system without links: the last of two that come at once stays
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static void force(Path path) throws IOException {
    try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
