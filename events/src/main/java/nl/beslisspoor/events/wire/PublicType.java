package nl.beslisspoor.events.wire;

import static java.util.Map.entry;

import java.util.Map;

/**
 * What an event is called outside: the {@code type} of a CloudEvent, in Dutch words of the
 * glossary, reverse domain first, plural noun of the domain, version last.
 */
public final class PublicType {
  private static final String DOMAIN = "nl.beslisspoor.dossiers.";

  static final Map<String, String> DUTCH =
      Map.ofEntries(
          entry("case-opened", "dossier-geopend"),
          entry("person-added", "persoon-toegevoegd"),
          entry("parental-authority-recorded", "gezag-vastgelegd"),
          entry("person-corrected", "persoon-verbeterd"),
          entry("case-closed", "dossier-gesloten"),
          entry("case-reopened", "dossier-heropend"),
          entry("who-question-asked", "wie-vraag-gesteld"),
          entry("network-person-placed", "netwerkpersoon-geplaatst"),
          entry("no-network-found", "geen-netwerk-gevonden"),
          entry("no-support-figure-for-now", "voorlopig-geen-steunfiguur"),
          entry("support-figure-chosen", "steunfiguur-gekozen"),
          entry("support-figure-accepted", "steunfiguur-akkoord"),
          entry("support-figure-declined", "steunfiguur-bedankt"),
          entry("party-heard", "partij-gehoord"),
          entry("support-figure-positioned", "steunfiguur-in-positie-gebracht"),
          entry("positioning-refused", "in-positie-brengen-geweigerd"),
          entry("support-figure-held", "pas-op-de-plaats-gemaakt"),
          entry("support-figure-resumed", "positie-hervat"),
          entry("support-figure-ended", "steun-beeindigd"),
          entry("evaluation-planned", "evaluatie-gepland"),
          entry("evaluation-concluded", "evaluatie-afgerond"),
          entry("consent-given", "toestemming-gegeven"),
          entry("consent-refused", "toestemming-geweigerd"),
          entry("consent-withdrawn", "toestemming-ingetrokken"),
          entry("consent-statement-drawn-up", "toestemmingsverklaring-opgesteld"),
          entry("consent-statement-signed", "toestemmingsverklaring-ondertekend"),
          entry("role-assigned", "rol-toegekend"),
          entry("role-changed", "rol-gewijzigd"),
          entry("role-ended", "rol-beeindigd"),
          entry("placement-decided", "verblijf-besloten"),
          entry("ordinary-life-restricted", "gewoon-leven-beperkt"),
          entry("restriction-lifted", "beperking-opgeheven"),
          entry("network-contact-registered", "netwerkcontact-vastgelegd"),
          entry("resource-asked", "middelen-gevraagd"),
          entry("resource-granted", "middelen-toegekend"),
          entry("resource-refused", "middelen-geweigerd"),
          entry("expense-paid", "kosten-betaald"),
          entry("record-corrected", "vastlegging-verbeterd"),
          entry("decision-revised", "besluit-herzien"),
          entry("destruction-requested", "vernietiging-gevraagd"),
          entry("destruction-decided", "vernietiging-besloten"),
          entry("destruction-confirmed", "vernietiging-bevestigd"),
          entry("destruction-refused", "vernietiging-geweigerd"),
          entry("step-imported", "stap-ingelezen"));

  private PublicType() {}

  /**
   * The public name of a stored type and version. What a newer program stored keeps its stored
   * name.
   */
  public static String of(String type, String version) {
    return DOMAIN + DUTCH.getOrDefault(type, type) + ".v" + version;
  }
}
