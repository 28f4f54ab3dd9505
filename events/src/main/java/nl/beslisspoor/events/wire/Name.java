package nl.beslisspoor.events.wire;

/** The stable name of a kind of event and the version of its shape; never a class name. */
public record Name(String type, String version) {

  @Override
  public String toString() {
    return type + "/" + version;
  }
}
