package nl.beslisspoor.events.catalogue;

/** Where the youth lives (domain, section 3). */
public enum Residence implements Term {
  AT_HOME("thuis", "at home"),
  CRISIS_PLACEMENT("crisisplaatsing", "crisis placement"),
  NETWORK_FOSTER_CARE("netwerkpleegzorg", "network foster care"),
  FOSTER_CARE("pleegzorg", "foster care"),
  FAMILY_HOME("gezinshuis", "family home"),
  RESIDENTIAL_GROUP("leefgroep", "residential group"),
  CLOSED("gesloten verblijf", "closed"),
  INDEPENDENT("zelfstandig", "independent");

  private final String nl;
  private final String en;

  Residence(String nl, String en) {
    this.nl = nl;
    this.en = en;
  }

  /** Out of home is every residence but home and independent. */
  public boolean outOfHome() {
    return this != AT_HOME && this != INDEPENDENT;
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
