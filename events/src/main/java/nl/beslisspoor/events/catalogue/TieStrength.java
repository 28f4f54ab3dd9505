package nl.beslisspoor.events.catalogue;

/** How strong the tie with somebody is, in the eyes of youth and family. */
public enum TieStrength implements Term {
  STRONG("sterk", "strong"),
  ORDINARY("gewoon", "ordinary"),
  WEAK("zwak", "weak");

  private final String nl;
  private final String en;

  TieStrength(String nl, String en) {
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
