package nl.beslisspoor.events.catalogue;

/** What somebody is to the youth. */
public enum Relation implements Term {
  YOUTH("jeugdige zelf", "the youth"),
  MOTHER("moeder", "mother"),
  FATHER("vader", "father"),
  GUARDIAN("voogd", "guardian"),
  STEPPARENT("stiefouder", "stepparent"),
  GRANDPARENT("grootouder", "grandparent"),
  BROTHER_OR_SISTER("broer of zus", "brother or sister"),
  RELATIVE("familielid", "relative"),
  FRIEND("vriend(in)", "friend"),
  NEIGHBOUR("buur", "neighbour"),
  TEACHER_OR_COACH("docent of trainer", "teacher or coach"),
  FOSTER_PARENT("pleegouder", "foster parent"),
  PROFESSIONAL("professional", "professional"),
  COURT("rechter", "court"),
  OTHER("anders", "other");

  private final String nl;
  private final String en;

  Relation(String nl, String en) {
    this.nl = nl;
    this.en = en;
  }

  /** A mother or father of the youth, with or without authority. */
  public boolean parent() {
    return this == MOTHER || this == FATHER;
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
