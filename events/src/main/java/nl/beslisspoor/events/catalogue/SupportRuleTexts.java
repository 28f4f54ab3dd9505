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
              Rules.DOMAIN_4,
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
              Rules.DOMAIN_4,
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
              "chosen-by-whom-the-form-says",
              Rules.DOMAIN_4,
              "De keuze is aan wie de vorm noemt.",
              "The choice is made by those whom the form names."),
          soft(
              "agreed-by-whom-the-form-says",
              Rules.DOMAIN_4,
              "Iedereen van wie de vorm instemming vraagt, is het eens met de keuze; vooruit dan maar telt mee.",
              "Everybody whose agreement the form asks for agrees with the choice; grudgingly counts."),
          hard(
              "described-in-words",
              Rules.DOMAIN_4,
              "Bij een andere vorm staat in de uitkomst wat voor steun het is.",
              "In another form the outcome says what kind of support it is."),
          hard(
              "coordinator-is-independent",
              "Methodebeschrijving Eigen Kracht-conferentie; " + Rules.DOMAIN_4,
              "De coördinator van een Eigen Kracht-conferentie heeft geen andere rol in het dossier.",
              "The coordinator of a family group conference has no other role in the file."),
          soft(
              "host-is-21-or-over",
              "Jeugdwet 5.1; " + Rules.DOMAIN_4,
              "Wie als pleegouder een kind in huis neemt, is 21 jaar of ouder.",
              "Whoever takes a child in as foster parent is 21 or over."),
          soft(
              "youth-is-ten-to-twenty-three",
              "Handreiking informele steun 2022 (MatchMentor)",
              "Een mentor met een doel is er voor jongeren van 10 tot en met 23 jaar.",
              "A mentor with a goal is for youths of 10 up to and including 23."),
          soft(
              "both-parents-asked",
              "Handreiking informele steun 2022 (Steunfiguur Kind bij scheiding); "
                  + Rules.DOMAIN_4,
              "Beide ouders zijn gevraagd wat zij van de steunfiguur vinden.",
              "Both parents were asked for their stance on the figure."),
          hard(
              "form-has-a-say",
              Rules.DOMAIN_4,
              "Alleen bij een vorm met een stem in besluiten wordt over een positie besloten.",
              "A position is decided on only in a form with a say in decisions."),
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
