package nl.beslisspoor.events.catalogue;

/** The kinds of decision (domain, section 5). */
public enum DecisionKind implements Term {
  SUPPORT_FIGURE_CHOSEN("steunfiguur gekozen", "support figure chosen"),
  SUPPORT_FIGURE_POSITIONED("steunfiguur in positie gebracht", "support figure positioned"),
  POSITIONING_REFUSED("in positie brengen geweigerd", "positioning refused"),
  CONSENT_GIVEN("toestemming gegeven", "consent given"),
  CONSENT_REFUSED("toestemming geweigerd", "consent refused"),
  CONSENT_WITHDRAWN("toestemming ingetrokken", "consent withdrawn"),
  ROLE_ASSIGNED("rol toegekend", "role assigned"),
  ROLE_CHANGED("rol gewijzigd", "role changed"),
  ROLE_ENDED("rol beëindigd", "role ended");

  private final String nl;
  private final String en;

  DecisionKind(String nl, String en) {
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
