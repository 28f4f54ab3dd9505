package nl.beslisspoor.query.support;

import nl.beslisspoor.events.catalogue.Term;

/** How far a choice has come. */
public enum Stage implements Term {
  CHOSEN("gekozen", "chosen"),
  ACCEPTED("heeft ja gezegd", "said yes"),
  DECLINED("heeft nee gezegd", "said no"),
  POSITIONED("in positie gebracht", "positioned"),
  REFUSED("niet in positie gebracht", "not positioned"),
  HELD("pas op de plaats", "on hold"),
  ENDED("beëindigd", "ended");

  private final String nl;
  private final String en;

  Stage(String nl, String en) {
    this.nl = nl;
    this.en = en;
  }

  /** Whether the matter is still on the table. */
  public boolean open() {
    return this == CHOSEN || this == ACCEPTED;
  }

  /** Whether nothing more comes of it. */
  public boolean over() {
    return this == DECLINED || this == REFUSED || this == ENDED;
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
