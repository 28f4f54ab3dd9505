package nl.beslisspoor.standalone.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import nl.beslisspoor.events.ledger.Checkpoint;
import nl.beslisspoor.events.ledger.Hash;
import nl.beslisspoor.events.ledger.SignedNote;

/** The newest checkpoint of each log that was cosigned, in a file for each log. */
final class Memory {
  private final Path directory;

  /**
   * @param directory that nobody else writes to; made when it is not there
   */
  Memory(Path directory) throws IOException {
    this.directory = Files.createDirectories(directory);
  }

  /**
   * @throws IOException when it cannot be read: never taken for no memory at all
   */
  Optional<Checkpoint> newest(String origin) throws IOException {
    var file = file(origin);
    try {
      return Optional.of(Checkpoint.parse(SignedNote.parse(Files.readString(file)).text()));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      throw new IOException("the memory of a log is damaged: " + file, e);
    }
  }

  /** On the disk, whole, when this returns. */
  void keep(String origin, SignedNote note) throws IOException {
    var file = file(origin);
    var fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(fresh, note.toString(), UTF_8);
    force(fresh);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    force(directory);
  }

  /** Whatever characters an origin has. */
  private Path file(String origin) {
    return directory.resolve(Hash.ofLeaf(origin.getBytes(UTF_8)).hex() + ".checkpoint");
  }

  private static void force(Path path) throws IOException {
    try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
