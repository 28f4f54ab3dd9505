package nl.beslisspoor.standalone.alarms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.util.unit.DataSize;

/** The space that is left where the embedded database lies. */
record FreeDisk(Path data, DataSize least) {

  Optional<String> trouble() {
    long free = usable();
    return Optional.of("%d MB free".formatted(DataSize.ofBytes(free).toMegabytes()))
        .filter(_ -> free < least.toBytes());
  }

  private long usable() {
    try {
      return Files.getFileStore(data).getUsableSpace();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
