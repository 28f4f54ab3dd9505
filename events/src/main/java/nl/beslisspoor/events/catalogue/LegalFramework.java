package nl.beslisspoor.events.catalogue;

/** The legal framework under which help is given (Jeugdwet; domain, section 3). */
public enum LegalFramework implements Term {
  VOLUNTARY("vrijwillig kader", "voluntary"),
  PREVENTIVE("preventief kader", "preventive"),
  SUPERVISION_ORDER("ondertoezichtstelling (OTS)", "supervision order"),
  GUARDIANSHIP("voogdij", "guardianship"),
  YOUTH_PROBATION("jeugdreclassering", "youth probation"),
  CLOSED_YOUTH_CARE("gesloten jeugdhulp", "closed youth care");

  private final String nl;
  private final String en;

  LegalFramework(String nl, String en) {
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
