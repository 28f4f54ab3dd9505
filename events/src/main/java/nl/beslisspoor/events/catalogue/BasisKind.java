package nl.beslisspoor.events.catalogue;

/** What kind of source a decision rests on. */
public enum BasisKind implements Term {
  LAW_ARTICLE("wetsartikel", "law article"),
  GUIDELINE("richtlijn", "guideline"),
  PROFESSIONAL_CODE("artikel beroepscode", "professional code article"),
  COURT_ORDER("beschikking", "court order"),
  AGREEMENT("afspraak", "agreement"),
  MORAL_DELIBERATION("moreel beraad", "moral deliberation"),
  OTHER_SOURCE("andere bron", "other source");

  private final String nl;
  private final String en;

  BasisKind(String nl, String en) {
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
