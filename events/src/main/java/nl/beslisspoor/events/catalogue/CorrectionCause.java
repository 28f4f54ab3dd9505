package nl.beslisspoor.events.catalogue;

/** What was wrong with an entry that is corrected. */
public enum CorrectionCause implements Term {
  WRITTEN_WRONG("verkeerd opgeschreven", "written down wrongly"),
  WRONG_PERSON("over de verkeerde persoon", "about the wrong person"),
  WRONG_MOMENT("het verkeerde moment", "the wrong moment"),
  INCOMPLETE("niet volledig", "incomplete"),
  IMPRESSION_AS_FACT(
      "een indruk die als feit was opgeschreven", "an impression written down as a fact"),
  UNLAWFUL("had niet mogen worden vastgelegd", "should not have been recorded");

  private final String nl;
  private final String en;

  CorrectionCause(String nl, String en) {
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
