package nl.beslisspoor.query.feed;

/**
 * One filling of a view's tables from the start of the log. A rebuild is a run of its own beside
 * the live one, with its own progress and its own parked streams.
 *
 * @param number unique in the installation, never used again
 * @param version the version of the projection that fills the tables
 */
record Run(String projection, int number, int version) {

  /** The name under which Axon keeps the token and the letters of this run. */
  String processor() {
    return projection + "/" + number;
  }
}
