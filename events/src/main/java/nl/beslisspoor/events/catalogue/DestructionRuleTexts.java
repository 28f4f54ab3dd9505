package nl.beslisspoor.events.catalogue;

import static nl.beslisspoor.events.catalogue.RuleText.hard;

import java.util.List;

/** The rules on destroying what a file says about people (domain, section 11). */
final class DestructionRuleTexts {

  static final List<RuleText> ALL =
      List.of(
          hard(
              "destroyed-stays-destroyed",
              "AVG 17; Jeugdwet 7.3.9",
              "Wat is vernietigd, blijft vernietigd: er wordt niets mee of over vastgelegd, en geen"
                  + " tekst meer als alles is vernietigd.",
              "What was destroyed stays destroyed: nothing is recorded with it or about it, and no"
                  + " text once everything was."),
          hard(
              "destruction-ground-allows",
              "Jeugdwet 7.3.8, 7.3.9; AVG 17",
              "Vernietigen vraagt wie dat op die grond mag.",
              "Destruction is asked by whom its ground allows."),
          hard(
              "destruction-from-twelve",
              "Jeugdwet 7.3.9; " + Rules.DOMAIN_11,
              "Wie jonger is dan twaalf, kan niet vragen om te vernietigen.",
              "Nobody under twelve asks for destruction."),
          hard(
              "destruction-about-oneself",
              "Jeugdwet 7.3.9; AVG 17",
              "Wie vraagt om te vernietigen, vraagt dat over zichzelf: de eigen gegevens, en de"
                  + " teksten van gebeurtenissen die over hem of haar gaan of waarin hij of zij is"
                  + " gehoord; de jeugdige ook over het hele dossier.",
              "Who asks for destruction asks it about oneself: the own data, and the texts of events"
                  + " that are about him or her or in which he or she was heard; the youth also about"
                  + " the whole file."),
          hard(
              "term-of-open-file-runs",
              "Jeugdwet 7.3.8",
              "De bewaartermijn van een open dossier is niet voorbij.",
              "The retention period of an open file has not ended."),
          hard(
              "destruction-names-what-is-there",
              "AVG 17; " + Rules.DOMAIN_11,
              "Wat vernietigd moet worden, staat in dit dossier en is nog niet vernietigd.",
              "What is to be destroyed stands in this file and is not destroyed yet."),
          hard(
              "destruction-in-order",
              "AVG 5 lid 2; " + Rules.DOMAIN_11,
              "Over vernietigen wordt niet besloten vóór de dag waarop het is gevraagd, en het wordt"
                  + " niet bevestigd vóór het is besloten.",
              "Destruction is not decided before the day on which it was asked, nor confirmed before"
                  + " it was decided."),
          hard(
              "destruction-is-not-revised",
              Rules.DOMAIN_11,
              "Een besluit over vernietigen wordt niet herzien: het wordt bevestigd of geweigerd, of"
                  + " er wordt opnieuw om gevraagd.",
              "A decision on destruction is not revised: it is confirmed or refused, or destruction"
                  + " is asked again."),
          hard(
              "destruction-answered-once",
              "Jeugdwet 7.3.9; " + Rules.DOMAIN_11,
              "Op een verzoek om te vernietigen wordt één keer geantwoord.",
              "A request for destruction is answered once."),
          hard(
              "destruction-by-mandate",
              "AVG 24; " + Rules.DOMAIN_11,
              "Over vernietigen beslist wie het dossier houdt, de teamleider of de functionaris"
                  + " gegevensbescherming.",
              "Destruction is decided by who holds the file, the team leader or the data protection"
                  + " officer."),
          hard(
              "destruction-confirmed-by-mandate",
              "AVG 24; " + Rules.DOMAIN_11,
              "De teamleider of de functionaris gegevensbescherming bevestigt het vernietigen.",
              "The team leader or the data protection officer confirms destruction."),
          hard(
              "requester-does-not-decide",
              Rules.DOMAIN_11,
              "Wie om vernietigen vraagt, beslist er niet over en bevestigt het niet.",
              "Who asks for destruction neither decides nor confirms it."),
          hard(
              "destruction-decided-once",
              Rules.DOMAIN_11,
              "Is besloten om te vernietigen, dan is het aan een ander om dat te bevestigen of te"
                  + " weigeren.",
              "Once destruction is decided somebody else confirms or refuses it."),
          hard(
              "destruction-decided-first",
              Rules.DOMAIN_11,
              "Vernietigen wordt pas bevestigd als het is besloten.",
              "Destruction is confirmed only after it was decided."),
          hard(
              "four-eyes",
              "AVG 5 lid 1 onder f; " + Rules.DOMAIN_11,
              "Wie bevestigt, is een ander dan wie besliste en dan wie dat vastlegde.",
              "Who confirms is somebody else than who decided and than who recorded that."),
          hard(
              "destruction-confirmed-in-person",
              "AVG 5 lid 1 onder f; " + Rules.DOMAIN_11,
              "Wie het vernietigen bevestigt, legt dat zelf vast.",
              "Who confirms destruction records that in person."));

  private DestructionRuleTexts() {}
}
