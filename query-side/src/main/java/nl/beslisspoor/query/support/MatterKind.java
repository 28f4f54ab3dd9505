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
      "jeugdige wordt 16: toestemming van de ouders vervalt, eigen toestemming vragen",
      "youth turns 16: the parents' consent lapses, ask own consent"),
  ROLE_ENDS("rol loopt af", "role ends"),
  HOLD_TALK("gesprek over de pas op de plaats", "talk about the hold"),
  ASK_AGAIN("opnieuw vragen of er een steunfiguur komt", "ask again about a support figure"),
  STATEMENT_UNSIGNED(
      "toestemmingsverklaring nog niet door iedereen getekend",
      "consent statement not yet signed by all"),
  RESTRICTION_ENDS("beperking loopt af", "restriction ends"),
  DESTRUCTION_ASKED("gevraagd om gegevens te vernietigen", "asked to destroy data"),
  RESOURCE_ASKED("gevraagd om tijd, kosten of rugdekking", "asked for time, costs or backing"),
  EXPENSE_UNPAID("toegekende kosten nog niet betaald", "costs granted and not yet paid");

  private final String nl;
  private final String en;

  MatterKind(String nl, String en) {
    this.nl = nl;
    this.en = en;
  }

  /** Whether somebody is late when its day has passed. "Nobody" is a complete answer. */
  public boolean everLate() {
    return this != ASK_AGAIN;
  }

  /** Whether it is still owed when care has ended and the file is closed. */
  boolean outlivesCare() {
    return this == DESTRUCTION_ASKED || this == RESOURCE_ASKED || this == EXPENSE_UNPAID;
  }

  /** Whether all its days follow from somebody's age. */
  boolean byAge() {
    return this == CONSENT_AT_TWELVE || this == CONSENT_AT_SIXTEEN;
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
