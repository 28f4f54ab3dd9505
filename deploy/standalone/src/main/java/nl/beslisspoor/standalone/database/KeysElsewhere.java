package nl.beslisspoor.standalone.database;

/** The log has entries, and the database that is to hold its keys has none. */
public final class KeysElsewhere extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  public KeysElsewhere(Database keys) {
    super(
        "The log has entries, and there are no keys where %s says: they stand elsewhere, or were lost."
                .formatted(keys.named().variable())
            + " Put back what it said before, or restore them there: restore --keys FILE with what"
            + " export --keys FILE wrote.");
  }
}
