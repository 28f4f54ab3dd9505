package nl.beslisspoor.events.catalogue;

/**
 * How near somebody stands in the network picture: three rings (Handreiking informele steun;
 * domain, section 3).
 */
public enum NetworkRing implements Term {
  NEAREST(
      "dichtbij: gezin, naaste familie, goede vrienden, buren",
      "nearest: family, close relatives, good friends, neighbours"),
  FURTHER(
      "verder weg: vrienden, familie, collega’s", "further away: friends, relatives, colleagues"),
  GROUPS(
      "groepen en instellingen: school, kerk, sportclub",
      "groups and institutions: school, church, sports club");

  private final String nl;
  private final String en;

  NetworkRing(String nl, String en) {
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
