package nl.beslisspoor.standalone.database;

/** A database that somebody else runs. */
record GivenDatabase(String jdbcUrl, Login migrator, Login application) implements Database {
  @Override
  public void close() {
    // The server is not ours to stop.
  }
}
