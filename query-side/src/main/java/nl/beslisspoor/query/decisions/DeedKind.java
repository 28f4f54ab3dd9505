package nl.beslisspoor.query.decisions;

import nl.beslisspoor.events.catalogue.Term;

/** In which way a professional had a part in something. */
public enum DeedKind implements Term {
  DECIDED("besloten", "decided"),
  BACKED("rugdekking gegeven", "gave backing"),
  RECORDED("vastgelegd", "recorded"),
  IMPORTED("overgenomen uit een ander systeem, geen besluit", "imported, no decision");

  private final String nl;
  private final String en;

  DeedKind(String nl, String en) {
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
