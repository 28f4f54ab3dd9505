package nl.beslisspoor.events.catalogue;

/**
 * What informal support can bring that nobody wanted; the dialogue session of 2021 asks to keep
 * count of it (domain, section 7).
 */
public enum UnwantedEffectKind implements Term {
  FIGURE_OVERBURDENED("de steunfiguur is overbelast", "the figure is overburdened"),
  TORN_LOYALTY("de jeugdige zit klem tussen mensen", "the youth is torn between people"),
  BAD_INFLUENCE("de steunfiguur heeft een slechte invloed", "the figure is a bad influence"),
  DEPENDENCE("de jeugdige kan niet meer zonder", "the youth cannot do without any more"),
  CONFLICT_WITH_PARENTS("er is ruzie met de ouders", "there is conflict with the parents"),
  PRIVACY_BROKEN("er is te veel doorverteld", "too much was passed on"),
  ROLES_BLURRED("niemand weet meer wie wat doet", "nobody knows who does what any more"),
  HELP_WITHHELD("nodige hulp bleef uit", "needed help did not come"),
  SOMETHING_ELSE("iets anders", "something else");

  private final String nl;
  private final String en;

  UnwantedEffectKind(String nl, String en) {
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
