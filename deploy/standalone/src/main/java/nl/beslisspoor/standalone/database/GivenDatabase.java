package nl.beslisspoor.standalone.database;

import java.util.Optional;
import nl.beslisspoor.standalone.settings.Setting;

/**
 * A database that somebody else runs.
 *
 * @param named the setting that gives its address
 */
record GivenDatabase(
    Setting named, String jdbcUrl, Optional<Login> migrator, Login working, boolean adds)
    implements Database {
  @Override
  public Optional<Login> reading() {
    return Optional.empty();
  }

  @Override
  public void close() {
    // The server is not ours to stop.
  }
}
