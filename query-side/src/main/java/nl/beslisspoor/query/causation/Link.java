package nl.beslisspoor.query.causation;

import nl.beslisspoor.events.catalogue.Term;

/** In which way an entry follows from an earlier one. */
public enum Link implements Term {
  CORRECTS("verbetert", "corrects", false),
  REVISES("komt in de plaats van", "takes the place of", false),
  BROUGHT_BY("komt uit de evaluatie", "comes from the evaluation", true),
  PLANNED_BY("was gepland bij", "was planned by", true),
  EVALUATES_AFTER("volgt op de evaluatie", "follows the evaluation", true),
  ANSWERS_QUESTION(
      "is het antwoord op de vraag wie er belangrijk is", "answers the question who matters", true),
  ANSWERS("is het antwoord op de keuze", "answers the choice", true),
  HEARD_ON("is gehoord over de keuze", "was heard on the choice", true),
  FOLLOWS("volgt op", "follows", true),
  WITHDRAWS("trekt in", "withdraws", true),
  CHANGES("verandert", "changes", true),
  SIGNS("ondertekent", "signs", true),
  IN_PLACEMENT("geldt tijdens het verblijf", "applies during the placement", true),
  LIFTS("heft op", "lifts", true),
  REOPENS("opent weer na", "reopens after", true),
  REPLACES("vervangt", "replaces", false),
  NAMES("gaat over wie daar staat", "is about who stands there", true),
  CAUSED_BY("werd in gang gezet door", "was set off by", true),
  SAME_ACT("is vastgelegd in één handeling met", "was recorded in one act with", false);

  private final String nl;
  private final String en;
  private final boolean rests;

  Link(String nl, String en, boolean rests) {
    this.nl = nl;
    this.en = en;
    this.rests = rests;
  }

  /** Whether what follows rests on the earlier entry, so that an error in it goes on. */
  public boolean rests() {
    return rests;
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
