package nl.beslisspoor.events.catalogue;

/** How somebody was heard. */
public enum HeardHow implements Term {
  IN_PERSON("in gesprek", "in person"),
  PHONE("telefonisch", "by phone"),
  WRITTEN("schriftelijk", "in writing");

  private final String nl;
  private final String en;

  HeardHow(String nl, String en) {
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
