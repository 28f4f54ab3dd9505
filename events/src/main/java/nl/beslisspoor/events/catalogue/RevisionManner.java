package nl.beslisspoor.events.catalogue;

/** How a decision takes the place of another (domain, section 5). */
public enum RevisionManner implements Term {
  REVISED("herzien", "revised"),
  OVERRULED("opzij gezet door een hoger mandaat", "overruled by a higher mandate");

  private final String nl;
  private final String en;

  RevisionManner(String nl, String en) {
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
