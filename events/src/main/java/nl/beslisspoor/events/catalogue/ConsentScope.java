package nl.beslisspoor.events.catalogue;

/** What a consent is for. */
public enum ConsentScope implements Term {
  HELP("hulp krijgen (Jeugdwet 7.3.4)", "receiving help (Jeugdwet 7.3.4)"),
  SHARING("informatie delen (Jeugdwet 7.3.11)", "sharing information (Jeugdwet 7.3.11)");

  private final String nl;
  private final String en;

  ConsentScope(String nl, String en) {
    this.nl = nl;
    this.en = en;
  }

  @Override
  public String nl() {
    return nl;
  }

  @Override
  public String en() {
    return en;
  }
}
