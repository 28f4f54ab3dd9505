package nl.beslisspoor.query.forms;

import java.util.Map;
import java.util.Optional;

/** What somebody can do when a hard rule refuses, by the rule's id. */
final class Advice {

  /**
   * One thing to do instead.
   *
   * @param page below the file's address where it can be done; empty for none
   */
  record Step(String words, String link, String page) {}

  private static final Map<String, Step> STEPS =
      Map.ofEntries(
          here("file-is-open", "Open eerst een dossier voor deze jeugdige."),
          here("file-is-new", "Dit dossier is er al. Zoek het op in de lijst met dossiers."),
          here(
              "imported-history-stays",
              "Open een eigen dossier als u zelf wilt vastleggen. De overgenomen geschiedenis blijft"
                  + " zoals die is."),
          there(
              "person-is-known",
              "Voeg deze persoon eerst toe. Staat u zelf niet in dit dossier? Vraag dan de"
                  + " casusregisseur om u toe te voegen.",
              "Persoon toevoegen",
              "/personen/nieuw"),
          here("person-is-new", "Kies deze persoon in het dossier; toevoegen hoeft niet meer."),
          here(
              "one-youth",
              "Kies een andere relatie. Voor een broer of zus opent u een eigen dossier."),
          here("not-in-the-future", "Kies een moment dat al voorbij is."),
          here(
              "silence-has-a-reason",
              "Schrijf bij deze persoon op waarom er niet is gevraagd, of waarom het niet is"
                  + " gelukt."),
          here(
              "backing-by-colleague",
              "Kies een collega of leidinggevende die in het dossier staat, of laat de rugdekking"
                  + " leeg."),
          here("professional-gives-reasons", "Schrijf op waarom u dit besluit neemt."),
          here("form-is-known", "Kies een steunvorm uit de lijst."),
          here(
              "chosen-by-youth",
              "Laat de jeugdige zelf kiezen. Leg daarna vast wie de jeugdige koos."),
          here(
              "figure-is-no-parent",
              "Kies samen iemand anders uit het netwerk. Een ouder praat al mee als ouder."),
          there(
              "chosen-by-court",
              "Kies bij ‘Wie besliste’ de rechter. Staat de rechter nog niet in het dossier, voeg die"
                  + " dan eerst toe.",
              "Rechter toevoegen",
              "/personen/nieuw"),
          here(
              "court-order-named",
              "Vul bij ‘Waarop rust dit besluit’ een beschikking in, met het nummer."),
          here("figure-is-somebody-else", "Kies samen iemand anders uit het netwerk."),
          here("not-chosen-already", "Deze keuze staat al in het dossier. Ga daarmee verder."),
          here(
              "choice-is-open",
              "Over deze keuze is al besloten, of de steunfiguur zei nee. Kijk op de tijdlijn. Is er"
                  + " een nieuwe keuze, leg die dan vast."),
          here("answer-follows-choice", "Kies een dag op of na de dag van de keuze."),
          here(
              "figure-said-yes",
              "Vraag het eerst aan de steunfiguur zelf en leg het antwoord vast. Zei die pas ja na het"
                  + " moment dat u hier invulde? Kies dan een later moment."),
          there(
              "professional-with-the-file",
              "Laat iemand beslissen die op dat moment een rol had in dit dossier. Of ken eerst een"
                  + " rol toe.",
              "Rol toekennen",
              "/rollen/nieuw"),
          here(
              "giver-may-consent",
              "Kijk bij ‘Wie mag dit’ wie toestemming kan geven, en leg het antwoord van die persoon"
                  + " vast."),
          here(
              "giver-decides", "Leg voor elke persoon die antwoord geeft een eigen antwoord vast."),
          here("consent-names-categories", "Kies minstens één soort informatie."),
          here("consent-stands", "Deze toestemming geldt al niet meer. Er is niets in te trekken."),
          here("giver-withdraws", "Alleen wie de toestemming gaf, kan haar intrekken."),
          here(
              "without-parents-from-twelve",
              "Kies de grond ‘leeftijd en gezag’, of vraag de ouders met gezag om toestemming."),
          here("other-ground-has-reasons", "Schrijf op waarom u deze grond gebruikt."),
          here(
              "measure-is-named",
              "Vul bij ‘Waarop rust dit besluit’ de beschikking van de rechter in."),
          here(
              "role-can-be-assigned",
              "Kies een andere rol. Een jeugdige, ouder of steunfiguur is iemand vanzelf."),
          there(
              "mandate-holder-decides",
              "Laat iemand beslissen die zelf een rol heeft in dit dossier, zoals de casusregisseur.",
              "Rollen bekijken",
              "#rollen"),
          there(
              "guardianship-by-court",
              "Kies bij ‘Wie besliste’ de rechter. Staat de rechter nog niet in het dossier, voeg die"
                  + " dan eerst toe.",
              "Rechter toevoegen",
              "/personen/nieuw"),
          here("role-is-held", "Kies een dag waarop deze persoon de rol heeft."));

  private Advice() {}

  static Optional<Step> on(String rule) {
    return Optional.ofNullable(STEPS.get(rule));
  }

  private static Map.Entry<String, Step> here(String rule, String words) {
    return Map.entry(rule, new Step(words, "", ""));
  }

  private static Map.Entry<String, Step> there(
      String rule, String words, String link, String page) {
    return Map.entry(rule, new Step(words, link, page));
  }
}
