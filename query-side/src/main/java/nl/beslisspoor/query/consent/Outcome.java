package nl.beslisspoor.query.consent;

import nl.beslisspoor.events.catalogue.Term;

/** What became of a question for consent. */
public enum Outcome implements Term {
  GIVEN("gegeven", "given"),
  REFUSED("geweigerd", "refused"),
  WITHDRAWN("ingetrokken", "withdrawn");

  private final String nl;
  private final String en;

  Outcome(String nl, String en) {
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
