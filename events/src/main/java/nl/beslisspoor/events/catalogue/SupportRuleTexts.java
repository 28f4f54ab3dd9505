package nl.beslisspoor.events.catalogue;

import static nl.beslisspoor.events.catalogue.RuleText.hard;
import static nl.beslisspoor.events.catalogue.RuleText.soft;

import java.util.List;

/** The rules on choosing and positioning a support figure (domain, sections 4 and 5). */
final class SupportRuleTexts {

  static final List<RuleText> ALL =
      List.of(
          hard(
              "form-is-known",
              "Beslisspoor domein §4",
              "De steunvorm staat in de catalogus.",
              "The support form stands in the catalogue."),
          hard(
              "chosen-by-youth",
              "Handreiking informele steun 2022 (JIM); Kamerbrief 6 januari 2020",
              "De jeugdige kiest zelf wie de JIM wordt.",
              "The youth alone chooses who becomes the JIM."),
          hard(
              "figure-is-somebody-else",
              "Beslisspoor domein §2",
              "Een steunfiguur is iemand anders dan de jeugdige zelf.",
              "A support figure is somebody else than the youth."),
          hard(
              "figure-is-no-parent",
              "Handreiking informele steun 2022 (JIM); NJi-dialoogsessie 2021",
              "Een JIM is geen ouder van de jeugdige.",
              "A JIM is no parent of the youth."),
          hard(
              "chosen-by-court",
              "BW 1:299; Handreiking informele steun 2022 (burgervoogd)",
              "Een burgervoogd wordt door de rechter benoemd.",
              "A citizen guardian is appointed by the court."),
          hard(
              "court-order-named",
              "BW 1:299; Handreiking informele steun 2022 (burgervoogd)",
              "De beschikking van de rechter is genoemd.",
              "The court order is named."),
          hard(
              "not-chosen-already",
              "Beslisspoor domein §4",
              "Deze persoon staat niet al open als steunfiguur in deze vorm.",
              "This person is not already open as support figure in this form."),
          soft(
              "figure-is-adult",
              "Handreiking informele steun 2022 (JIM)",
              "Een JIM is 18 jaar of ouder.",
              "A JIM is 18 or over."),
          soft(
              "parents-agree",
              "Handreiking informele steun 2022 (JIM)",
              "De ouders zijn het eens met de keuze; vooruit dan maar telt mee.",
              "The parents agree with the choice; grudgingly counts."),
          soft(
              "lives-in-group-or-family-home",
              "Handreiking informele steun 2022 (burgervoogd)",
              "De jeugdige woont in een leefgroep of een gezinshuis.",
              "The youth lives in a residential group or a family home."),
          hard(
              "choice-is-open",
              Rules.DOMAIN_5,
              "De keuze staat nog open: er is nog niet over de positie beslist.",
              "The choice is open: nothing was decided about the position."),
          hard(
              "answer-follows-choice",
              "Handreiking informele steun 2022 (JIM)",
              "De steunfiguur antwoordt nadat die is gekozen.",
              "The figure answers after being chosen."),
          hard(
              "figure-said-yes",
              Rules.DOMAIN_5,
              "De steunfiguur heeft zelf ja gezegd.",
              "The figure said yes."),
          hard(
              "professional-with-the-file",
              Rules.DOMAIN_5,
              "Dit besluit is aan een professional met een rol in het dossier.",
              "This decision is for a professional with a role in the file."),
          soft(
              "consent-statement-signed",
              "Brief branches jeugdzorg 29 oktober 2020; " + Rules.DOMAIN_5,
              "Er is toestemming om informatie met de steunfiguur te delen.",
              "There is consent to share information with the figure."),
          soft(
              "consent-statement-signed",
              2,
              "Brief branches jeugdzorg 29 oktober 2020; " + Rules.DOMAIN_5,
              "Iedereen heeft de toestemmingsverklaring getekend, en er is toestemming om informatie"
                  + " met de steunfiguur te delen.",
              "All parties have signed the consent statement, and there is consent to share"
                  + " information with the figure."),
          soft(
              "consent-statement-signed",
              3,
              "Brief branches jeugdzorg 29 oktober 2020; " + Rules.DOMAIN_5,
              "Iedereen heeft de toestemmingsverklaring getekend, en er is toestemming om informatie"
                  + " met de steunfiguur te delen, op de dag van het besluit.",
              "All parties have signed the consent statement, and there is consent to share"
                  + " information with the figure, on the day of the decision."),
          soft(
              "role-agreement-made",
              "Handreiking informele steun 2022; Brief branches jeugdzorg 29 oktober 2020",
              "De afspraken over de rol van de steunfiguur staan vast.",
              "The agreements on the figure's role are settled."),
          soft(
              "moral-deliberation-offered",
              "Handreiking informele steun 2022; " + Rules.DOMAIN_5,
              "Er is een moreel beraad aangeboden.",
              "A moral deliberation was offered."));

  private SupportRuleTexts() {}
}
