package nl.beslisspoor.events.catalogue;

import static nl.beslisspoor.events.catalogue.RuleText.Weight.HARD;
import static nl.beslisspoor.events.catalogue.RuleText.Weight.SOFT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules' ids, versions, sources and sentences; their checks stand on the command side. */
public final class Rules {

  private static final String DOMAIN_5 = "Beslisspoor domein §5";

  private static final List<RuleText> ALL =
      List.of(
          // every decision
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
              DOMAIN_5,
              "Iedereen die in een besluit wordt genoemd, staat in het dossier.",
              "Everybody named in a decision stands in the file."),
          hard(
              "person-is-new",
              DOMAIN_5,
              "Iemand staat één keer in het dossier.",
              "A person stands in the file once."),
          hard(
              "not-in-the-future",
              DOMAIN_5,
              "Wat wordt vastgelegd, is al gebeurd.",
              "What is recorded has already happened."),
          hard(
              "silence-has-a-reason",
              DOMAIN_5,
              "Wie niet is gevraagd of niet is bereikt, staat erbij met de reden.",
              "Who was not asked or not reached stands there with the reason."),
          hard(
              "professional-gives-reasons",
              "Beroepscode SKJ; " + DOMAIN_5,
              "Een professional geeft redenen bij een besluit.",
              "A professional gives reasons for a decision."),
          soft(
              "professional-weighs-alternatives",
              "Richtlijn Samen beslissen; " + DOMAIN_5,
              "Een professional noemt wat er nog meer is afgewogen en waarom dat het niet werd.",
              "A professional names what else was weighed and why not."),
          soft(
              "professional-names-basis",
              "Richtlijn Samen beslissen; " + DOMAIN_5,
              "Een professional noemt waarop het besluit rust.",
              "A professional names what the decision rests on."),
          soft(
              "heard-first",
              "Richtlijn Samen beslissen; " + DOMAIN_5,
              "Iedereen om wie het gaat, is gehoord voordat het besluit viel.",
              "Everybody concerned was heard before the decision fell."),
          // support
          hard(
              "form-is-known",
              "Beslisspoor domein §4",
              "De steunvorm staat in de catalogus.",
              "The support form stands in the catalogue."),
          hard(
              "chosen-by-youth",
              "D, M, B, H, S: JIM; Beslisspoor domein §4",
              "De jeugdige kiest zelf wie de JIM wordt.",
              "The youth alone chooses who becomes the JIM."),
          hard(
              "figure-is-no-parent",
              "D, H: JIM; Beslisspoor domein §4",
              "Een JIM is geen ouder van de jeugdige.",
              "A JIM is no parent of the youth."),
          hard(
              "chosen-by-court",
              "BW 1:299; H, S: burgervoogd",
              "Een burgervoogd wordt door de rechter benoemd.",
              "A citizen guardian is appointed by the court."),
          hard(
              "court-order-named",
              "BW 1:299; H, S: burgervoogd",
              "De beschikking van de rechter is genoemd.",
              "The court order is named."),
          hard(
              "not-chosen-already",
              "Beslisspoor domein §4",
              "Deze persoon staat niet al open als steunfiguur in deze vorm.",
              "This person is not already open as support figure in this form."),
          soft(
              "figure-is-adult",
              "H: JIM; Beslisspoor domein §4",
              "Een JIM is 18 jaar of ouder.",
              "A JIM is 18 or over."),
          soft(
              "parents-agree",
              "H: JIM; Beslisspoor domein §4",
              "De ouders zijn het eens met de keuze; vooruit dan maar telt mee.",
              "The parents agree with the choice; grudgingly counts."),
          soft(
              "lives-in-group-or-family-home",
              "H: burgervoogd; Beslisspoor domein §4",
              "De jeugdige woont in een leefgroep of een gezinshuis.",
              "The youth lives in a residential group or a family home."),
          hard(
              "choice-is-open",
              DOMAIN_5,
              "De keuze staat nog open: er is nog niet over de positie beslist.",
              "The choice is open: nothing was decided about the position."),
          hard(
              "figure-said-yes",
              DOMAIN_5,
              "De steunfiguur heeft zelf ja gezegd.",
              "The figure said yes."),
          hard(
              "professional-with-the-file",
              DOMAIN_5,
              "Dit besluit is aan een professional met een rol in het dossier.",
              "This decision is for a professional with a role in the file."),
          soft(
              "consent-statement-signed",
              "B; " + DOMAIN_5,
              "Er is toestemming om informatie met de steunfiguur te delen.",
              "There is consent to share information with the figure."),
          soft(
              "role-agreement-made",
              "B, H; " + DOMAIN_5,
              "De afspraken over de rol van de steunfiguur staan vast.",
              "The agreements on the figure's role are settled."),
          soft(
              "moral-deliberation-offered",
              "H; " + DOMAIN_5,
              "Er is een moreel beraad aangeboden.",
              "A moral deliberation was offered."),
          // consent
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
              "Jeugdwet 7.3.2; " + DOMAIN_5,
              "In gewone taal is uitgelegd waar de toestemming over gaat.",
              "What the consent is about was explained in plain language."),
          soft(
              "parents-asked-until-sixteen",
              "Regel van de organisatie bij Jeugdwet 7.3.11",
              "Is de jeugdige 12 tot 16, dan is ook de ouders met gezag om toestemming gevraagd.",
              "For a youth of 12 to 15 the parents with authority are asked too."),
          // roles
          hard(
              "role-can-be-assigned",
              DOMAIN_5,
              "Deze rol wordt toegekend; ze volgt niet vanzelf uit wie iemand is.",
              "This role is assigned; it does not follow from who somebody is."),
          hard(
              "mandate-holder-decides",
              DOMAIN_5,
              "Over een rol beslist wie daarvoor het mandaat heeft.",
              "A role is decided upon by the holder of the mandate."),
          hard(
              "guardianship-by-court",
              "BW 1:295, 1:299",
              "Voogdij wordt alleen door de rechter gegeven.",
              "Guardianship is given by the court only."),
          hard(
              "role-is-held",
              DOMAIN_5,
              "De rol wordt op die dag vervuld.",
              "The role is held on that day."),
          soft(
              "one-holder-at-a-time",
              "H; " + DOMAIN_5,
              "Er is één casusregisseur, één jeugdbeschermer en één netwerkregie tegelijk.",
              "There is one case director, one youth protector and one network lead at a time."),
          soft(
              "hand-over-done",
              DOMAIN_5,
              "De rol is overgedragen aan iemand anders.",
              "The role was handed over to somebody else."));

  private static final Map<String, RuleText> NEWEST =
      ALL.stream().collect(Collectors.toMap(rule -> rule.ref().id(), Function.identity()));

  private Rules() {}

  /** Every rule, in the order of the catalogue. */
  public static List<RuleText> all() {
    return ALL;
  }

  /**
   * The newest version of a rule.
   *
   * @throws IllegalArgumentException when no rule has that id
   */
  public static RuleText named(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no rule is called " + id));
  }

  public static Optional<RuleText> find(String id) {
    return Optional.ofNullable(NEWEST.get(id));
  }

  private static RuleText hard(String id, String source, String nl, String en) {
    return new RuleText(new RuleRef(id, 1), HARD, source, nl, en);
  }

  private static RuleText soft(String id, String source, String nl, String en) {
    return new RuleText(new RuleRef(id, 1), SOFT, source, nl, en);
  }
}
