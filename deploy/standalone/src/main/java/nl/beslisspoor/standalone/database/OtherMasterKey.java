package nl.beslisspoor.standalone.database;

/** The keys in the database hang on another master key than the one that this process has. */
public final class OtherMasterKey extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  OtherMasterKey(String kept, String given) {
    super(
        "The keys in this database were wrapped by master key %s, and this process has %s."
            .formatted(kept, given));
  }
}
