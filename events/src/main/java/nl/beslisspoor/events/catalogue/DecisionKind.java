package nl.beslisspoor.events.catalogue;

/** The kinds of decision (domain, section 5). */
public enum DecisionKind implements Term {
  SUPPORT_FIGURE_CHOSEN("steunfiguur gekozen", "support figure chosen"),
  SUPPORT_FIGURE_POSITIONED("steunfiguur in positie gebracht", "support figure positioned"),
  POSITIONING_REFUSED("in positie brengen geweigerd", "positioning refused"),
  SUPPORT_HELD("pas op de plaats", "hold"),
  SUPPORT_RESUMED("positie hervat", "position resumed"),
  SUPPORT_ENDED("steun beëindigd", "support ended"),
  NO_SUPPORT_FIGURE_FOR_NOW("voorlopig geen steunfiguur", "no support figure for now"),
  EVALUATION_CONCLUDED("evaluatie afgerond", "evaluation concluded"),
  CONSENT_GIVEN("toestemming gegeven", "consent given"),
  CONSENT_REFUSED("toestemming geweigerd", "consent refused"),
  CONSENT_WITHDRAWN("toestemming ingetrokken", "consent withdrawn"),
  ROLE_ASSIGNED("rol toegekend", "role assigned"),
  ROLE_CHANGED("rol gewijzigd", "role changed"),
  ROLE_ENDED("rol beëindigd", "role ended"),
  PLACEMENT_DECIDED("verblijf besloten", "placement decided"),
  ORDINARY_LIFE_RESTRICTED(
      "contact of gewoon leven beperkt", "contact or ordinary life restricted"),
  RESTRICTION_LIFTED("beperking opgeheven", "restriction lifted"),
  RESOURCE_GRANTED("tijd, kosten of rugdekking toegekend", "time, costs or backing granted"),
  RESOURCE_REFUSED("tijd, kosten of rugdekking geweigerd", "time, costs or backing refused"),
  CASE_CLOSED("dossier gesloten", "file closed"),
  CASE_REOPENED("dossier heropend", "file reopened"),
  RECORD_CORRECTED("vastlegging verbeterd", "record corrected"),
  DECISION_REVISED("besluit herzien", "decision revised"),
  DESTRUCTION_DECIDED("vernietiging besloten", "destruction decided"),
  DESTRUCTION_CONFIRMED("vernietiging bevestigd", "destruction confirmed"),
  DESTRUCTION_REFUSED("vernietiging geweigerd", "destruction refused");

  private final String nl;
  private final String en;

  DecisionKind(String nl, String en) {
    this.nl = nl;
    this.en = en;
  }

  /**
   * Whether alternatives and a basis are owed; a correction only says what was wrong, the ground of
   * a destruction stands in its request, and for time, costs and backing reasons are enough.
   */
  public boolean weighs() {
    return switch (this) {
      case RECORD_CORRECTED,
          DESTRUCTION_DECIDED,
          DESTRUCTION_CONFIRMED,
          RESOURCE_GRANTED,
          RESOURCE_REFUSED ->
          false;
      default -> true;
    };
  }

  /** Whether it may be decided on a closed file. */
  public boolean closedToo() {
    return switch (this) {
      case RECORD_CORRECTED,
          CASE_REOPENED,
          RESOURCE_GRANTED,
          RESOURCE_REFUSED,
          DESTRUCTION_DECIDED,
          DESTRUCTION_CONFIRMED,
          DESTRUCTION_REFUSED ->
          true;
      default -> false;
    };
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
