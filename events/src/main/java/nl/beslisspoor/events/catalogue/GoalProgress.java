package nl.beslisspoor.events.catalogue;

/** How far a goal has come at an evaluation. */
public enum GoalProgress implements Term {
  REACHED("bereikt", "reached"),
  CLOSER("dichterbij", "closer"),
  UNCHANGED("niet veranderd", "unchanged"),
  FURTHER_OFF("verder weg", "further off"),
  LET_GO("losgelaten", "let go");

  private final String nl;
  private final String en;

  GoalProgress(String nl, String en) {
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
