package nl.beslisspoor.events.catalogue;

/** What a party made known when it was heard. Chosen by the party itself. */
public enum Stance implements Term {
  SUPPORTS("is het ermee eens", "supports"),
  GRUDGING("vooruit dan maar", "grudging"),
  RESERVATIONS("heeft bedenkingen", "has reservations"),
  OBJECTS("maakt bezwaar", "objects"),
  /** Not a stance that is asked for: who decides speaks by deciding. */
  DECIDED("besliste zelf", "decided"),
  NOT_REACHED("niet bereikt", "not reached"),
  NOT_ASKED("niet gevraagd", "not asked");

  private final String nl;
  private final String en;

  Stance(String nl, String en) {
    this.nl = nl;
    this.en = en;
  }

  /** Whether the party was heard at all; when not, a reason is owed. */
  public boolean heard() {
    return this != NOT_REACHED && this != NOT_ASKED;
  }

  /** Whether it is agreement; a grudging one counts. */
  public boolean agrees() {
    return this == SUPPORTS || this == GRUDGING;
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
