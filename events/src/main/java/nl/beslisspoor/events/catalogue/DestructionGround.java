package nl.beslisspoor.events.catalogue;

/** Why what a file says about people is to be destroyed (domain, section 11). */
public enum DestructionGround implements Term {
  REQUEST(
      "verzoek van de jeugdige of een ouder",
      "request of the youth or a parent",
      "Jeugdwet 7.3.9",
      3),
  REQUEST_OF_OTHER(
      "verzoek van een ander die in het dossier staat",
      "request of somebody else who stands in the file",
      "AVG 17 lid 1; AVG 12 lid 3",
      1),
  TERM_ENDED("de bewaartermijn is voorbij", "the retention period has ended", "Jeugdwet 7.3.8", 3),
  UNLAWFUL(
      "het had niet mogen worden vastgelegd",
      "it should not have been recorded",
      "AVG 17 lid 1 onder d; AVG 12 lid 3",
      1);

  private final String nl;
  private final String en;
  private final String source;
  private final int months;

  DestructionGround(String nl, String en, String source, int months) {
    this.nl = nl;
    this.en = en;
    this.source = source;
    this.months = months;
  }

  /** The law. */
  public String source() {
    return source;
  }

  /** Months within which it is destroyed or refused. */
  public int months() {
    return months;
  }

  /** Whether somebody asks it about his or her own data. */
  public boolean asked() {
    return this == REQUEST || this == REQUEST_OF_OTHER;
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
