package nl.beslisspoor.events.catalogue;

/** What kind of support somebody gives (Handreiking informele steun; domain, section 3). */
public enum SupportKind implements Term {
  PRACTICAL("praktisch", "practical"),
  EMOTIONAL("emotioneel", "emotional"),
  INFORMATIVE("informatie en advies", "informative"),
  NORMATIVE("wat goed is en wat niet", "normative");

  private final String nl;
  private final String en;

  SupportKind(String nl, String en) {
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
