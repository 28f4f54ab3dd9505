package nl.beslisspoor.query.decisions;

import nl.beslisspoor.events.catalogue.Term;

/** What became of a decision after it was taken. */
public enum Aftermath implements Term {
  LATE("laat vastgelegd", "recorded late"),
  CORRECTED("verbeterd", "corrected"),
  REVISED("herzien", "revised"),
  OVERRULED("opzij gezet door een hoger mandaat", "overruled by a higher mandate");

  private final String nl;
  private final String en;

  Aftermath(String nl, String en) {
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
