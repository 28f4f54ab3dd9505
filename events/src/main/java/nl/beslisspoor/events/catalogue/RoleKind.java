package nl.beslisspoor.events.catalogue;

/** The roles somebody can hold in a file (domain, section 2). */
public enum RoleKind implements Term {
  YOUTH("jeugdige", "youth", false),
  PARENT_WITH_AUTHORITY("gezaghebbende ouder", "parent with authority", false),
  PARENT("ouder", "parent", false),
  SUPPORT_FIGURE("steunfiguur", "support figure", false),
  NETWORK_PERSON("iemand uit het netwerk", "network person", false),
  CASE_DIRECTOR("casusregisseur", "case director", true),
  YOUTH_PROTECTOR("jeugdbeschermer", "youth protector", true),
  PROFESSIONAL("jeugdprofessional", "professional", true),
  NETWORK_LEAD("netwerkregie", "network lead", true),
  BEHAVIOURAL_SCIENTIST("gedragswetenschapper", "behavioural scientist", true),
  TEAM_LEADER("teamleider", "team leader", true),
  DATA_PROTECTION_OFFICER("functionaris gegevensbescherming", "data protection officer", true),
  CITIZEN_GUARDIAN("burgervoogd", "citizen guardian", false),
  GUARDIAN("voogd", "guardian", true),
  COURT("rechter", "court", true);

  private final String nl;
  private final String en;
  private final boolean answerable;

  RoleKind(String nl, String en, boolean answerable) {
    this.nl = nl;
    this.en = en;
    this.answerable = answerable;
  }

  /** Professionals and institutions owe reasons, alternatives and basis; people do not. */
  public boolean answerable() {
    return answerable;
  }

  /** At most one holder at a time, unless explained (domain, section 5). */
  public boolean single() {
    return this == CASE_DIRECTOR || this == YOUTH_PROTECTOR || this == NETWORK_LEAD;
  }

  /** Guardianship is given by a court only; joint guardians are possible. */
  public boolean guardianship() {
    return this == GUARDIAN || this == CITIZEN_GUARDIAN;
  }

  /** Formal responsibility lies with professionals (domain, section 2). */
  public boolean professional() {
    return switch (this) {
      case CASE_DIRECTOR,
          YOUTH_PROTECTOR,
          PROFESSIONAL,
          NETWORK_LEAD,
          BEHAVIOURAL_SCIENTIST,
          TEAM_LEADER,
          DATA_PROTECTION_OFFICER ->
          true;
      case YOUTH,
          PARENT_WITH_AUTHORITY,
          PARENT,
          SUPPORT_FIGURE,
          NETWORK_PERSON,
          CITIZEN_GUARDIAN,
          GUARDIAN,
          COURT ->
          false;
    };
  }

  /** Follows from who somebody is to the youth, so that nobody assigns it. */
  public boolean byRelation() {
    return switch (this) {
      case YOUTH, PARENT_WITH_AUTHORITY, PARENT, SUPPORT_FIGURE, NETWORK_PERSON, COURT -> true;
      case CASE_DIRECTOR,
          YOUTH_PROTECTOR,
          PROFESSIONAL,
          NETWORK_LEAD,
          BEHAVIOURAL_SCIENTIST,
          TEAM_LEADER,
          DATA_PROTECTION_OFFICER,
          CITIZEN_GUARDIAN,
          GUARDIAN ->
          false;
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
