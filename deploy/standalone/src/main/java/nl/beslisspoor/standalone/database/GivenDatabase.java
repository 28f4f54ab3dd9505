package nl.beslisspoor.standalone.database;

import java.util.Optional;

/** A database that somebody else runs. */
record GivenDatabase(String jdbcUrl, Optional<Login> migrator, Login working, boolean adds)
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
