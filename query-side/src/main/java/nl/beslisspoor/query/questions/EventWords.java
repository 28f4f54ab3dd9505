package nl.beslisspoor.query.questions;

/** What each type of event is called in a list, in Dutch. */
final class EventWords {
  static final String UNKNOWN = "gebeurtenis";

  private EventWords() {}

  /** A type that this version does not know is called a happening, never by its technical name. */
  static String of(String type) {
    return switch (type) {
      case "case-opened" -> "dossier geopend";
      case "person-added" -> "persoon toegevoegd";
      case "parental-authority-recorded" -> "gezag vastgelegd";
      case "person-corrected" -> "persoon verbeterd";
      case "case-closed" -> "dossier gesloten";
      case "case-reopened" -> "dossier heropend";
      case "who-question-asked" -> "gevraagd wie belangrijk is";
      case "network-person-placed" -> "iemand in het netwerk gezet";
      case "no-network-found" -> "geen netwerk gevonden";
      case "no-support-figure-for-now" -> "voorlopig geen steunfiguur";
      case "support-figure-chosen" -> "steunfiguur gekozen";
      case "support-figure-accepted" -> "steunfiguur zegt ja";
      case "support-figure-declined" -> "steunfiguur zegt nee";
      case "party-heard" -> "standpunt vastgelegd";
      case "support-figure-positioned" -> "steunfiguur in positie gebracht";
      case "positioning-refused" -> "in positie brengen geweigerd";
      case "support-figure-held" -> "pas op de plaats";
      case "support-figure-resumed" -> "positie hervat";
      case "support-figure-ended" -> "steun beëindigd";
      case "evaluation-planned" -> "evaluatie gepland";
      case "evaluation-concluded" -> "evaluatie afgerond";
      case "consent-given" -> "toestemming gegeven";
      case "consent-refused" -> "toestemming geweigerd";
      case "consent-withdrawn" -> "toestemming ingetrokken";
      case "consent-statement-drawn-up" -> "toestemmingsverklaring opgesteld";
      case "consent-statement-signed" -> "toestemmingsverklaring getekend";
      case "role-assigned" -> "rol toegekend";
      case "role-changed" -> "rol gewijzigd";
      case "role-ended" -> "rol beëindigd";
      case "placement-decided" -> "verblijf besloten";
      case "ordinary-life-restricted" -> "contact of gewoon leven beperkt";
      case "restriction-lifted" -> "beperking opgeheven";
      case "record-corrected" -> "vastlegging verbeterd";
      case "decision-revised" -> "besluit herzien";
      case "step-imported" -> "stap overgenomen";
      default -> UNKNOWN;
    };
  }
}
