package nl.beslisspoor.events.catalogue;

/** What is taken from a youth’s ordinary life when it is restricted (NJi dialogue session 2021). */
public enum PartOfLife implements Term {
  CONTACT_WITH_FAMILY("contact met familie", "contact with family"),
  CONTACT_WITH_FRIENDS("contact met vrienden", "contact with friends"),
  SPORT_AND_CLUBS("sport en clubs", "sport and clubs"),
  DAILY_HABITS(
      "gewone dagelijkse dingen, zoals de eigen kapper",
      "ordinary daily things, such as the own hairdresser"),
  PHONE_AND_INTERNET("telefoon en internet", "phone and internet"),
  OTHER_PART("iets anders", "something else");

  private final String nl;
  private final String en;

  PartOfLife(String nl, String en) {
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
