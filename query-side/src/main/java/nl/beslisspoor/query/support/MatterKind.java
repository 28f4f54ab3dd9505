package nl.beslisspoor.query.support;

import nl.beslisspoor.events.catalogue.Term;

/** Why something stands open. */
public enum MatterKind implements Term {
  POSITION_UNDECIDED("nog niet besloten over de positie", "position undecided"),
  EVALUATION("evaluatie van de steunfiguur", "evaluation of the support figure"),
  CONSENT_ENDS("toestemming loopt af", "consent ends"),
  CONSENT_AT_TWELVE(
      "jeugdige wordt 12: eigen toestemming vragen", "youth turns 12: ask own consent"),
  CONSENT_AT_SIXTEEN(
      "jeugdige wordt 16: toestemming van de ouders vervalt",
      "youth turns 16: the parents' consent lapses"),
  ROLE_ENDS("rol loopt af", "role ends");

  private final String nl;
  private final String en;

  MatterKind(String nl, String en) {
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
