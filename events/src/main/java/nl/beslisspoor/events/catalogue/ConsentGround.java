package nl.beslisspoor.events.catalogue;

/** On which ground a consent suffices (domain, section 6). */
public enum ConsentGround implements Term {
  AGE_AND_AUTHORITY("leeftijd en gezag", "age and authority"),
  SERIOUS_HARM(
      "ernstig nadeel voorkomen zonder toestemming van de ouders (Jeugdwet 7.3.4)",
      "averting serious harm without the parents' consent (Jeugdwet 7.3.4)"),
  YOUTH_PERSISTS(
      "de jeugdige blijft het na beraad willen zonder toestemming van de ouders (Jeugdwet 7.3.4)",
      "the youth, after deliberation, persists without the parents' consent (Jeugdwet 7.3.4)"),
  COURT_MEASURE("een maatregel van de rechter", "a measure of the court");

  private final String nl;
  private final String en;

  ConsentGround(String nl, String en) {
    this.nl = nl;
    this.en = en;
  }

  /** A statutory ground on which the parents' consent may be missing. */
  public boolean withoutParents() {
    return this == SERIOUS_HARM || this == YOUTH_PERSISTS;
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
