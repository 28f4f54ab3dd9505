package nl.beslisspoor.events.catalogue;

import static nl.beslisspoor.events.catalogue.RuleText.hard;

import java.util.List;

/** The rules on the consent statement (domain, section 6). */
final class StatementRuleTexts {

  static final List<RuleText> ALL =
      List.of(
          hard(
              "statement-has-parties",
              "Brief branches jeugdzorg 29 oktober 2020",
              "Een toestemmingsverklaring noemt wie tekent en om welke informatie het gaat.",
              "A consent statement names who signs and which information it is about."),
          hard(
              "youth-or-parents-sign",
              "Jeugdwet 7.3.11",
              "Vanaf 12 jaar tekent de jeugdige zelf; daaronder de ouders met gezag.",
              "From 12 on the youth signs; under 12 the parents with authority."),
          hard(
              "figure-signs",
              "Brief branches jeugdzorg 29 oktober 2020",
              "De steunfiguur tekent mee.",
              "The figure signs too."),
          hard(
              "statement-is-open",
              "Brief branches jeugdzorg 29 oktober 2020",
              "Deze toestemmingsverklaring ligt er en geldt nog.",
              "This consent statement is there and still holds."),
          hard(
              "party-signs-once",
              "Brief branches jeugdzorg 29 oktober 2020",
              "Alleen wie in de verklaring staat, tekent, en één keer.",
              "Only who is named in the statement signs, and once."));

  private StatementRuleTexts() {}
}
