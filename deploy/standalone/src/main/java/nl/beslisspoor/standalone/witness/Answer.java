package nl.beslisspoor.standalone.witness;

/** What a witness answers over HTTP. */
record Answer(int status, String type, String body) {
  private static final String TEXT = "text/plain; charset=utf-8";

  static Answer cosigned(String lines) {
    return new Answer(200, TEXT, lines);
  }

  /** The witness cosigned another size last. */
  static Answer conflict(long size) {
    return new Answer(409, "text/x.tlog.size", size + "\n");
  }

  static Answer refused(int status, String why) {
    return new Answer(status, TEXT, why + "\n");
  }
}
