package nl.beslisspoor.events.catalogue;

/** Why a support figure’s position ends. */
public enum EndGround implements Term {
  YOUTH_WISHES("de jeugdige wil stoppen", "the youth wants to stop"),
  FIGURE_WISHES("de steunfiguur wil stoppen", "the figure wants to stop"),
  SAFETY("het is niet veilig", "it is not safe"),
  PURPOSE_REACHED("het doel is bereikt", "the purpose was reached"),
  CARE_ENDS("de hulp eindigt", "the care ends"),
  COURT_DECIDED("de rechter besliste", "the court decided");

  private final String nl;
  private final String en;

  EndGround(String nl, String en) {
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
