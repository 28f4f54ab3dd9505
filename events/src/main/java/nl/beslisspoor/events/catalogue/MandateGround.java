package nl.beslisspoor.events.catalogue;

/** On what ground a mandate rests. */
public enum MandateGround implements Term {
  LAW("de wet", "the law"),
  COURT_ORDER("beschikking van de rechter", "court order"),
  ORGANISATION("mandaatregister van de organisatie", "the organisation's mandate register"),
  AGREEMENT("afspraak met jeugdige en gezin", "agreement with youth and family");

  private final String nl;
  private final String en;

  MandateGround(String nl, String en) {
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
