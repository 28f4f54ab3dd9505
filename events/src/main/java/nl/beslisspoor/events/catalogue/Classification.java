package nl.beslisspoor.events.catalogue;

/** What a field says about people, and so how it is kept and destroyed. */
public enum Classification implements Term {
  FACT("feit", "fact"),
  PSEUDONYMOUS_ID("pseudoniem", "pseudonymous id"),
  PERSONAL("persoonlijk", "personal"),
  NARRATIVE("vrije tekst", "narrative");

  private final String nl;
  private final String en;

  Classification(String nl, String en) {
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
