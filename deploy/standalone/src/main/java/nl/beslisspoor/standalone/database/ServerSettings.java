package nl.beslisspoor.standalone.database;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the embedded server is told, by name; the values as PostgreSQL reads them. */
final class ServerSettings {
  /** Durability first; then no data in the server's log, which is kept for a week. */
  private static final Map<String, String> ALWAYS =
      Map.ofEntries(
          Map.entry("fsync", "on"),
          Map.entry("synchronous_commit", "on"),
          Map.entry("full_page_writes", "on"),
          Map.entry("listen_addresses", "localhost"),
          Map.entry("unix_socket_directories", ""),
          Map.entry("password_encryption", "scram-sha-256"),
          Map.entry("log_min_error_statement", "panic"),
          Map.entry("log_error_verbosity", "terse"),
          Map.entry("logging_collector", "on"),
          Map.entry("log_filename", "postgresql-%a.log"),
          Map.entry("log_truncate_on_rotation", "on"),
          Map.entry("log_rotation_size", "0"));

  private ServerSettings() {}

  /**
   * @param archive a directory for the WAL, if there is one
   */
  static Map<String, String> of(Optional<Path> archive) {
    var settings = new TreeMap<>(ALWAYS);
    archive.ifPresent(directory -> settings.putAll(archiving(directory)));
    return settings;
  }

  /**
   * A module of the server copies each file of WAL under another name, flushes it and renames it,
   * and writes over nothing. What was committed is in the archive a minute later at most.
   */
  static Map<String, String> archiving(Path directory) {
    return Map.of(
        "archive_mode", "on",
        "archive_library", "basic_archive",
        "basic_archive.archive_directory", directory.toString(),
        "archive_timeout", "60s");
  }

  /** One word for a shell, as it is where that is one already. */
  static String quoted(String value) {
    return value.matches("[\\w./:%-]*") ? value : "'" + value.replace("'", "'\\''") + "'";
  }
}
