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
      case "support-figure-chosen" -> "steunfiguur gekozen";
      case "support-figure-accepted" -> "steunfiguur zegt ja";
      case "support-figure-declined" -> "steunfiguur zegt nee";
      case "party-heard" -> "standpunt vastgelegd";
      case "support-figure-positioned" -> "steunfiguur in positie gebracht";
      case "positioning-refused" -> "in positie brengen geweigerd";
      case "consent-given" -> "toestemming gegeven";
      case "consent-refused" -> "toestemming geweigerd";
      case "consent-withdrawn" -> "toestemming ingetrokken";
      case "role-assigned" -> "rol toegekend";
      case "role-changed" -> "rol gewijzigd";
      case "role-ended" -> "rol beëindigd";
      case "step-imported" -> "stap overgenomen";
      default -> UNKNOWN;
    };
  }
}
