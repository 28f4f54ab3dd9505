package nl.beslisspoor.events.catalogue;

import static nl.beslisspoor.events.catalogue.RuleText.hard;
import static nl.beslisspoor.events.catalogue.RuleText.soft;

import java.util.List;

/** The rules on where a youth lives and on what is taken from ordinary life (domain, section 5). */
final class PlacementRuleTexts {

  static final List<RuleText> ALL =
      List.of(
          hard(
              "authorisation-when-forced",
              "BW 1:265b",
              "Bij een gedwongen plaatsing is de machtiging van de rechter genoemd.",
              "For a forced placement the court’s authorisation is named."),
          hard(
              "scientist-consents-to-closed",
              "Jeugdwet 6.1.2",
              "Bij een gesloten plaatsing stemt een gedragswetenschapper in.",
              "For a closed placement a behavioural scientist consents."),
          hard(
              "restricted-by-institution-or-court",
              "BW 1:265f; Jeugdwet 6.3.1",
              "Een jeugdbeschermer, voogd of rechter beperkt het contact of het gewone leven.",
              "A youth protector, guardian or court restricts contact or ordinary life."),
          hard(
              "legal-ground-named",
              "BW 1:265f; Jeugdwet 6.3.1",
              "De wettelijke grond of de beschikking is genoemd.",
              "The legal ground or the court order is named."),
          hard(
              "restriction-has-end",
              Rules.DOMAIN_5,
              "Een beperking heeft een dag waarop ze eindigt.",
              "A restriction has a day on which it ends."),
          hard(
              "restriction-stands",
              Rules.DOMAIN_5,
              "Deze beperking geldt op die dag.",
              "This restriction stands on that day."),
          soft(
              "lighter-measure-weighed",
              "Richtlijn Samen beslissen; " + Rules.DOMAIN_5,
              "Een lichtere maatregel is afgewogen.",
              "A lighter measure was weighed."),
          soft(
              "scientist-advises",
              "Richtlijn Samen beslissen",
              "Een gedragswetenschapper is vooraf om advies gevraagd.",
              "A behavioural scientist was asked for advice beforehand."),
          soft(
              "network-looked-at-first",
              "Handreiking informele steun 2022",
              "Er is eerst in het netwerk gekeken, ook bij een crisis.",
              "The network was looked at first, also in a crisis."));

  private PlacementRuleTexts() {}
}
