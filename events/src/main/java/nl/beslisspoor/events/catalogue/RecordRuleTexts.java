package nl.beslisspoor.events.catalogue;

import static nl.beslisspoor.events.catalogue.RuleText.hard;
import static nl.beslisspoor.events.catalogue.RuleText.soft;

import java.util.List;

/** The rules on correcting records and revising decisions (domain, section 5). */
final class RecordRuleTexts {

  static final List<RuleText> ALL =
      List.of(
          hard(
              "file-is-not-closed",
              "Jeugdwet 7.3.8; " + Rules.DOMAIN_3,
              "Na de sluiting wordt niets besloten voordat het dossier is heropend.",
              "After closing nothing is decided before the file is opened again."),
          hard(
              "file-is-closed",
              Rules.DOMAIN_3,
              "Alleen een gesloten dossier wordt heropend.",
              "Only a closed file is opened again."),
          hard(
              "entry-exists",
              Rules.DOMAIN_5,
              "Een verbetering verwijst naar een vastlegging in dit dossier.",
              "A correction refers to an entry of this file."),
          hard(
              "entry-is-about-person",
              Rules.DOMAIN_5,
              "De vastlegging die wordt verbeterd, gaat over deze persoon.",
              "The entry that is corrected is about this person."),
          hard(
              "corrected-by-recorder",
              Rules.DOMAIN_5,
              "Wie het vastlegde verbetert het, of de functionaris gegevensbescherming.",
              "The recorder corrects it, or the data protection officer."),
          hard(
              "decision-exists",
              Rules.DOMAIN_5,
              "Een herziening verwijst naar een besluit in dit dossier dat nog niet is herzien.",
              "A revision refers to a decision of this file that was not revised yet."),
          hard(
              "nobody-overrules",
              Rules.DOMAIN_5,
              "Niemand zet de keuze van een jeugdige, een toestemming of de rechter opzij.",
              "Nobody overrules a youth’s choice, a consent or a court."),
          hard(
              "higher-mandate",
              Rules.DOMAIN_5,
              "Een hoger mandaat zet een besluit opzij; wie besliste, herziet het eigen besluit.",
              "A higher mandate overrules a decision; who decided revises it."),
          soft(
              "moral-deliberation-held",
              "Handreiking informele steun 2022; " + Rules.DOMAIN_5,
              "Er is een moreel beraad gehouden.",
              "A moral deliberation was held."));

  private RecordRuleTexts() {}
}
