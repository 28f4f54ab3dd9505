package nl.beslisspoor.events.catalogue;

/** What can be asked for to work with the network (domain, sections 5 and 9). */
public enum ResourceKind implements Term {
  TIME("tijd", "time"),
  TRAVEL("reiskosten", "travel costs"),
  OTHER_COSTS("andere kosten", "other costs"),
  BACKING("rugdekking", "backing");

  private final String nl;
  private final String en;

  ResourceKind(String nl, String en) {
    this.nl = nl;
    this.en = en;
  }

  /** Whether it is money, counted in cents. */
  public boolean costs() {
    return this == TRAVEL || this == OTHER_COSTS;
  }

  /** Whether it is counted: time in minutes, costs in cents. */
  public boolean counted() {
    return this != BACKING;
  }

  /** What kind of information it is that somebody asks for this. */
  public InformationCategory category() {
    return costs() ? InformationCategory.FINANCES : InformationCategory.PLAN_AND_AGREEMENTS;
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
