package nl.beslisspoor.events.catalogue;

import static nl.beslisspoor.events.catalogue.RuleText.hard;
import static nl.beslisspoor.events.catalogue.RuleText.soft;

import java.util.List;

/** The rules on the network around a youth (domain, sections 3 and 5). */
final class NetworkRuleTexts {

  static final List<RuleText> ALL =
      List.of(
          hard(
              "questions-asked-first",
              "Handreiking informele steun 2022",
              "‘Er is geen netwerk’ wordt alleen vastgelegd met de vragen die zijn gesteld.",
              "That there is no network is recorded only with the questions that were asked."),
          hard(
              "youth-or-parent-decides",
              Rules.DOMAIN_5,
              "Dat er voorlopig niemand komt, beslist de jeugdige, met de ouders en een professional.",
              "That there is nobody for now is decided by the youth, with the parents and a professional."),
          soft(
              "asked-again-later",
              Rules.DOMAIN_5,
              "Er is afgesproken wanneer het opnieuw wordt gevraagd.",
              "It was agreed when it is asked again."));

  private NetworkRuleTexts() {}
}
