package nl.beslisspoor.standalone.database;

import nl.beslisspoor.events.ForeignKeys;

/** The keys in the database hang on another master key than the one that this process has. */
public final class OtherMasterKey extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /**
   * @param why as it was found on opening them
   */
  public OtherMasterKey(ForeignKeys why) {
    super("The keys in this database do not fit: " + why.getMessage() + ".");
  }
}
