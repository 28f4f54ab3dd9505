package nl.beslisspoor.standalone.database;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How far a copy of a cluster is brought.
 *
 * @param wal directories with the WAL that came after the copy; the first that has a file counts
 * @param at nothing that was committed after this; empty for all that the WAL holds
 */
public record Replay(List<Path> wal, Optional<Instant> at) {
  /** As PostgreSQL runs it: %f is the name of a file of WAL, %p where it is to go. */
  String command() {
    return wal.isEmpty()
        ? "false"
        : wal.stream()
            .map(directory ->
                ServerSettings.quoted(directory.toAbsolutePath().toString().replace("%", "%%")))
            .map(directory -> "cp " + directory + "/%f \"%p\" 2>/dev/null")
            .collect(Collectors.joining(" || "));
  }
}
