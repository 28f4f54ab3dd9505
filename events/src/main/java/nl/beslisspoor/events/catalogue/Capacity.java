package nl.beslisspoor.events.catalogue;

/**
 * The capacity in which somebody is signed in; who may do what in a file follows from the file
 * itself.
 */
public enum Capacity implements Term {
  YOUTH("jeugdige", "youth"),
  PARENT("ouder", "parent"),
  SUPPORT_FIGURE("steunfiguur", "support figure"),
  PROFESSIONAL("jeugdprofessional", "professional"),
  SUPERVISOR("leidinggevende", "supervisor"),
  AUDITOR("auditor", "auditor"),
  ADMINISTRATOR("beheerder", "administrator");

  private final String nl;
  private final String en;

  Capacity(String nl, String en) {
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
