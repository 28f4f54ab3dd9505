package nl.beslisspoor.events.catalogue;

import static nl.beslisspoor.events.catalogue.RuleText.hard;
import static nl.beslisspoor.events.catalogue.RuleText.soft;

import java.util.List;

/** The rules that bind every decision (domain, section 5). */
final class DecisionRuleTexts {

  static final List<RuleText> ALL =
      List.of(
          hard(
              "file-is-open",
              "Jeugdwet 7.3.8",
              "Dit dossier is geopend bij deze organisatie.",
              "The file has been opened at this organisation."),
          hard(
              "file-is-new",
              "Jeugdwet 7.3.8",
              "Een dossier wordt één keer geopend.",
              "A file is opened once."),
          hard(
              "imported-history-stays",
              "Beslisspoor domein §10",
              "Geïmporteerde geschiedenis wordt niet voortgezet of veranderd.",
              "Imported history is neither continued nor changed."),
          hard(
              "person-is-known",
              Rules.DOMAIN_5,
              "Iedereen die in een besluit wordt genoemd, staat in het dossier.",
              "Everybody named in a decision stands in the file."),
          hard(
              "person-is-new",
              Rules.DOMAIN_5,
              "Iemand staat één keer in het dossier.",
              "A person stands in the file once."),
          hard(
              "one-youth",
              "Jeugdwet 7.3.8",
              "Een dossier gaat over één jeugdige.",
              "A file is about one youth."),
          hard(
              "not-in-the-future",
              Rules.DOMAIN_5,
              "Wat wordt vastgelegd, is al gebeurd.",
              "What is recorded has already happened."),
          hard(
              "silence-has-a-reason",
              Rules.DOMAIN_5,
              "Wie niet is gevraagd of niet is bereikt, staat erbij met de reden.",
              "Who was not asked or not reached stands there with the reason."),
          hard(
              "backing-by-colleague",
              "NJi-dialoogsessie 2021; " + Rules.DOMAIN_5,
              "Rugdekking komt van een collega of leidinggevende.",
              "Backing comes from a colleague or manager."),
          hard(
              "birth-date-not-destroyed",
              "AVG 17; " + Rules.DOMAIN_5,
              "Wat van een leeftijd afhangt, wordt niet besloten als de geboortedatum is vernietigd.",
              "What depends on an age is not decided once the date of birth was destroyed."),
          hard(
              "professional-gives-reasons",
              "Beroepscode SKJ; " + Rules.DOMAIN_5,
              "Een professional geeft redenen bij een besluit.",
              "A professional gives reasons for a decision."),
          soft(
              "professional-weighs-alternatives",
              "Richtlijn Samen beslissen; " + Rules.DOMAIN_5,
              "Een professional noemt wat er nog meer is afgewogen en waarom dat het niet werd.",
              "A professional names what else was weighed and why not."),
          soft(
              "professional-names-basis",
              "Richtlijn Samen beslissen; " + Rules.DOMAIN_5,
              "Een professional noemt waarop het besluit rust.",
              "A professional names what the decision rests on."),
          soft(
              "heard-first",
              "Richtlijn Samen beslissen; " + Rules.DOMAIN_5,
              "Iedereen om wie het gaat, is gehoord voordat het besluit viel.",
              "Everybody concerned was heard before the decision fell."),
          soft(
              "heard-first",
              2,
              "Richtlijn Samen beslissen; " + Rules.DOMAIN_5,
              "Iedereen om wie het gaat, is gehoord voordat het besluit viel; een indruk van een"
                  + " professional telt niet.",
              "Everybody concerned was heard before the decision fell; a professional’s impression"
                  + " does not count."));

  private DecisionRuleTexts() {}
}
