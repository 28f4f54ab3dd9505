package nl.beslisspoor.standalone.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.stream.Collectors;
import nl.beslisspoor.events.ledger.NoteKey;
import nl.beslisspoor.events.ledger.SignedNote;

/**
 * What was signed over a log that goes on under another key: kept beside its checkpoints, as
 * evidence of what the log was and of what is missing.
 */
public final class FormerSeal {
  private final Path directory;
  private final NoteKey key;

  /**
   * @param seal the directory of the checkpoints of the new key
   * @param key the former one
   */
  public FormerSeal(Path seal, NoteKey key) {
    this.directory = seal.resolve("former").resolve("%08x".formatted(key.hash()));
    this.key = key;
  }

  public Path directory() {
    return directory;
  }

  /**
   * On the disk when this returns.
   *
   * @param notes all that are known
   * @param statement what became of the log
   */
  public void keep(Collection<SignedNote> notes, String statement) throws IOException {
    Files.createDirectories(directory);
    write("log.pub", key.text() + "\n");
    write("checkpoints.txt", notes.stream().map(note -> note + "\n").collect(Collectors.joining()));
    write("statement.txt", statement + "\n");
    force(directory);
  }

  private void write(String name, String text) throws IOException {
    var file = directory.resolve(name);
    Files.writeString(file, text, UTF_8);
    force(file);
  }

  private static void force(Path path) throws IOException {
    try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
