package nl.beslisspoor.command.engine;

/**
 * The store did not answer. Whether anything was stored is not known; sending the same request
 * under the same key is safe and tells.
 */
public final class StoreUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param sqlState what the database said, or "none"
   */
  StoreUnavailable(String sqlState) {
    super("the store did not answer (SQLState " + sqlState + "); send the same request again");
  }
}
