package nl.beslisspoor.events.catalogue;

/** What an evaluation concludes (domain, section 5). */
public enum EvaluationOutcome implements Term {
  CONTINUE("doorgaan", "continue"),
  ADJUST("aanpassen", "adjust"),
  HOLD("pas op de plaats", "hold"),
  END("stoppen", "end");

  private final String nl;
  private final String en;

  EvaluationOutcome(String nl, String en) {
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
