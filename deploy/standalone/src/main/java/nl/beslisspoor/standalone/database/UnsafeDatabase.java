package nl.beslisspoor.standalone.database;

import java.util.List;

/** The server might lose or let somebody change what it keeps, so nothing is recorded in it. */
public final class UnsafeDatabase extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  UnsafeDatabase(List<String> objections) {
    super(String.join("\n", objections));
  }
}
