package nl.beslisspoor.events.catalogue;

import static nl.beslisspoor.events.catalogue.RuleText.hard;
import static nl.beslisspoor.events.catalogue.RuleText.soft;

import java.util.List;

/** The rules on consent (domain, section 6). */
final class ConsentRuleTexts {

  static final List<RuleText> ALL =
      List.of(
          hard(
              "giver-may-consent",
              "Jeugdwet 7.3.4, 7.3.5, 7.3.11",
              "Toestemming geeft wie dat volgens de leeftijd en het gezag mag.",
              "Consent is given by whom age and authority allow."),
          hard(
              "giver-decides",
              "Jeugdwet 7.3.4, 7.3.11",
              "Over een toestemming beslist alleen wie haar geeft of weigert.",
              "A consent is decided upon by its giver alone."),
          hard(
              "consent-names-categories",
              "Jeugdwet 7.3.11; B",
              "Toestemming om te delen noemt welke soort informatie.",
              "Consent to share names which categories."),
          hard(
              "consent-stands",
              "Jeugdwet 7.3.4, 7.3.11",
              "Alleen een toestemming die nog geldt, kan worden ingetrokken.",
              "Only a consent that still stands can be withdrawn."),
          hard(
              "giver-withdraws",
              "Jeugdwet 7.3.4, 7.3.11",
              "Een toestemming wordt ingetrokken door wie haar gaf.",
              "A consent is withdrawn by who gave it."),
          soft(
              "plain-language-explanation",
              "Jeugdwet 7.3.2; " + Rules.DOMAIN_5,
              "In gewone taal is uitgelegd waar de toestemming over gaat.",
              "What the consent is about was explained in plain language."),
          soft(
              "parents-asked-until-sixteen",
              "Regel van de organisatie bij Jeugdwet 7.3.11",
              "Is de jeugdige 12 tot 16, dan is ook aan de ouders met gezag om toestemming gevraagd.",
              "For a youth of 12 to 15 the parents with authority are asked too."),
          soft(
              "parents-asked-until-sixteen",
              2,
              "Regel van de organisatie bij Jeugdwet 7.3.11",
              "Is de jeugdige 12 tot 16, dan is ook aan de ouders met gezag om toestemming gevraagd;"
                  + " een indruk van een professional telt niet.",
              "For a youth of 12 to 15 the parents with authority are asked too; a professional’s"
                  + " impression does not count."),
          hard(
              "without-parents-from-twelve",
              "Jeugdwet 7.3.4, 7.3.5",
              "Zonder de ouders kan hulp alleen als de jeugdige van 12 tot 16 zelf toestemt.",
              "Without the parents help is possible only when a youth of 12 to 15 consents."),
          hard(
              "other-ground-has-reasons",
              "Jeugdwet 7.3.4; Beslisspoor domein §6",
              "Wie zich op een andere grond dan leeftijd en gezag beroept, geeft redenen.",
              "Who relies on another ground than age and authority gives reasons."),
          hard(
              "measure-is-named",
              "Beslisspoor domein §6",
              "Komt een maatregel in de plaats van toestemming, dan is de beschikking genoemd.",
              "When a measure takes the place of consent, its court order is named."));

  private ConsentRuleTexts() {}
}
