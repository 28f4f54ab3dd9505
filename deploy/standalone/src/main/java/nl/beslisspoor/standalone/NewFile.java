package nl.beslisspoor.standalone;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.beslisspoor.standalone.database.DataDirectory;

/**
 * A file that only its owner reads, and that gets its name once all of it is there. Closing it
 * removes what has no name yet.
 */
final class NewFile implements AutoCloseable {
  private final Path file;
  private final Path partial;

  private NewFile(Path file, Path partial) {
    this.file = file;
    this.partial = partial;
  }

  /**
   * @throws FileAlreadyExistsException when there is one already, or somebody is writing it
   */
  static NewFile at(Path file) throws IOException {
    if (Files.exists(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    var partial = file.resolveSibling(file.getFileName() + ".partial");
    Files.createFile(partial, DataDirectory.only("rw-------", partial));
    return new NewFile(file, partial);
  }

  OutputStream open() throws IOException {
    return Files.newOutputStream(partial, StandardOpenOption.TRUNCATE_EXISTING);
  }

  /** All of it is there. */
  void named() throws IOException {
    Files.move(partial, file);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(partial);
  }
}
