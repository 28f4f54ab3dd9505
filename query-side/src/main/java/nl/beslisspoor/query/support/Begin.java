package nl.beslisspoor.query.support;

import nl.beslisspoor.events.catalogue.Term;

/** From what the time until a figure's position is counted. */
public enum Begin implements Term {
  QUESTION("de eerste vraag wie er belangrijk is", "the first question who matters"),
  CHOICE("de keuze, want er is geen vraag vastgelegd", "the choice, since no question is recorded");

  private final String nl;
  private final String en;

  Begin(String nl, String en) {
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
