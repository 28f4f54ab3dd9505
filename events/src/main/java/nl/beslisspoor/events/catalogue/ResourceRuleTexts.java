package nl.beslisspoor.events.catalogue;

import static nl.beslisspoor.events.catalogue.RuleText.hard;

import java.util.List;

/** The rules on time, costs and backing (domain, sections 5 and 9). */
final class ResourceRuleTexts {

  static final List<RuleText> ALL =
      List.of(
          hard(
              "contact-without-youth",
              Rules.DOMAIN_9,
              "Het contact was met iemand uit het netwerk, zonder de jeugdige.",
              "The contact was with somebody from the network, without the youth."),
          hard(
              "contact-by-professional",
              Rules.DOMAIN_9,
              "Een professional met een rol in het dossier had dit contact.",
              "A professional with a role in the file had this contact."),
          hard(
              "asked-by-professional-or-figure",
              Rules.DOMAIN_9,
              "Een professional met een rol in het dossier of een steunfiguur vraagt om tijd, kosten"
                  + " of rugdekking.",
              "A professional with a role in the file or a support figure asks for time, costs or"
                  + " backing."),
          hard(
              "asked-how-much",
              Rules.DOMAIN_9,
              "Bij tijd en kosten staat hoeveel, bij rugdekking niet.",
              "With time and costs it says how much, with backing it does not."),
          hard(
              "resources-by-team-leader",
              Rules.DOMAIN_5,
              "Een teamleider besluit over tijd, kosten en rugdekking.",
              "A team leader decides on time, costs and backing."),
          hard(
              "ask-answered-once",
              Rules.DOMAIN_5,
              "Over wat is gevraagd, is nog niet besloten.",
              "What was asked was not decided on yet."),
          hard(
              "granted-within-asked",
              Rules.DOMAIN_5,
              "Er wordt niet meer toegekend dan er is gevraagd.",
              "No more is granted than was asked."),
          hard(
              "asked-decided-paid",
              Rules.DOMAIN_9,
              "Eerst wordt er gevraagd, dan besloten, dan betaald.",
              "First it is asked, then decided, then paid."),
          hard(
              "paid-within-granted",
              Rules.DOMAIN_9,
              "Er wordt niet meer betaald dan er aan kosten is toegekend.",
              "No more is paid than was granted in costs."));

  private ResourceRuleTexts() {}
}
