package nl.beslisspoor.query.voice;

import nl.beslisspoor.events.catalogue.Term;

/** On which occasion something was said. */
public enum Occasion implements Term {
  ANSWER("als antwoord op de vraag wie er belangrijk is", "in answer to the question who matters"),
  HEARING("voordat er iets was besloten", "before anything was decided"),
  DECISION("bij een besluit", "at a decision");

  private final String nl;
  private final String en;

  Occasion(String nl, String en) {
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
