package nl.beslisspoor.events.catalogue;

/** What kind of information an event holds; consent to share names these (domain, section 6). */
public enum InformationCategory implements Term {
  SAFETY("veiligheid", "safety"),
  HEALTH("gezondheid", "health"),
  SCHOOL("school", "school"),
  HOME_SITUATION("thuissituatie", "home situation"),
  FINANCES("geldzaken", "finances"),
  PLAN_AND_AGREEMENTS("plan en afspraken", "plan and agreements"),
  NETWORK("netwerk", "network"),
  CONTACT("contactgegevens", "contact"),
  UNSORTED("niet ingedeeld (valt onder geen toestemming)", "not sorted (no consent covers it)");

  private final String nl;
  private final String en;

  InformationCategory(String nl, String en) {
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
