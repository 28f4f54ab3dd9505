package nl.beslisspoor.query.resources;

import nl.beslisspoor.events.catalogue.Term;

/** What became of an ask for time, costs or backing. */
public enum AskState implements Term {
  OPEN("nog niet besloten", "not decided yet"),
  GRANTED("toegekend", "granted"),
  PARTLY("deels toegekend", "granted in part"),
  REFUSED("geweigerd", "refused");

  private final String nl;
  private final String en;

  AskState(String nl, String en) {
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
