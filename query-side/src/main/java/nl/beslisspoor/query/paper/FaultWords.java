package nl.beslisspoor.query.paper;

/** What an error page says: the keys of a heading and of what the reader can do. */
public record FaultWords(String title, String advice) {

  /** The words for an HTTP status. */
  public static FaultWords of(int status) {
    return switch (status) {
      case 400, 422 -> keyed("request");
      case 401 -> keyed("signed-out");
      case 403 -> keyed("no-access");
      case 409 -> keyed("over");
      case 404 -> keyed("not-found");
      case 413 -> keyed("too-large");
      case 503 -> keyed("not-now");
      default -> keyed("broken");
    };
  }

  private static FaultWords keyed(String what) {
    var key = "paper.error." + what;
    return new FaultWords(key + ".title", key + ".advice");
  }
}
