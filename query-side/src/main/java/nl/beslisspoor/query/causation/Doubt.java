package nl.beslisspoor.query.causation;

import nl.beslisspoor.events.catalogue.Term;

/** Why the ground of a decision is doubtful. */
public enum Doubt implements Term {
  CORRECTED_LATER(
      "rust op iets dat later is verbeterd", "rests on something that was corrected later"),
  IMPRESSIONS_ONLY(
      "rust alleen op indrukken van professionals", "rests on professionals’ impressions only");

  private final String nl;
  private final String en;

  Doubt(String nl, String en) {
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
