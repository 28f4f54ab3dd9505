package nl.beslisspoor.events.catalogue;

/** How much a support form asks of people (domain, section 4). */
public enum FormWeight implements Term {
  /** A person who matters: no agreement, no evaluation, no score. */
  EVERYDAY("gewone steun", "everyday support"),
  /** Most often a volunteer with a coordinator; without a position. */
  ORGANISED("georganiseerde steun", "organised support"),
  /** A say in decisions; the full rules bind these only. */
  POSITIONED("steun met een stem in besluiten", "support with a say in decisions");

  private final String nl;
  private final String en;

  FormWeight(String nl, String en) {
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
