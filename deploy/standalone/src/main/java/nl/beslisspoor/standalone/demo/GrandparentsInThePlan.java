package nl.beslisspoor.standalone.demo;

import static java.time.DayOfWeek.*;
import static nl.beslisspoor.events.catalogue.InformationCategory.*;
import static nl.beslisspoor.events.catalogue.Relation.*;
import static nl.beslisspoor.events.catalogue.SupportKind.*;
import static nl.beslisspoor.events.catalogue.TieStrength.*;

import nl.beslisspoor.events.catalogue.*;
import nl.beslisspoor.standalone.demo.telling.*;

/**
 * Grandparents keep a girl safe from their own daughter's bad nights. Would they call? He says he
 * would not; she says she would, and one night does not. A second choice lies on the table.
 */
final class GrandparentsInThePlan extends History {

  private static final String TALK = "Kan een moeder haar eigen dochter melden?";
  private static final String ORGANISATION = "Mandaatregister, deel jeugdteams";

  private final Someone saar = turning(12, 45, "Saar Wiegers");
  private final Someone mother = person("Manon Wiegers", MOTHER, "1990-09-17");
  private final Someone father = person("Danny Kok", FATHER, "1987-01-30");
  private final Someone granny = person("Riet Wiegers", GRANDPARENT, "1961-04-11");
  private final Someone grandpa = person("Henk Wiegers", GRANDPARENT, "1959-10-02");
  private final Someone loes = person("Loes Verhoef", NEIGHBOUR, "1970-06-25");
  private final Someone teacher = person("Fatima Haddad", TEACHER_OR_COACH);

  private final Question forGranny =
      sharing(saar, granny, "Oma weet wat wij weten over de nachten.", SAFETY, HOME_SITUATION);

  GrandparentsInThePlan(Script script) {
    super(script);
  }

  @Override
  public void tell() {
    neighboursCalled();
    isAskedWho();
    grandpaKnowsHimself();
    grannySaysYes();
    fatherDoesNotSign();
    comesIntoThePlan();
    theNight();
    grandpaCalls();
    alsoWantsLoes();
  }

  private void neighboursCalled() {
    on(34, MONDAY, "09:10", anna)
        .opened(saar, LegalFramework.PREVENTIVE, Residence.AT_HOME)
        .because("Twee meldingen in één week. De ouders willen hulp, Saar wil rust.")
        .hearing(saar.doubts("Moet ik nu zeggen wie er liegt?"))
        .ratherThan("Wachten op een derde melding", "Saar slaapt nu al in haar kleren.")
        .byGuideline("Richtlijn Kindermishandeling")
        .parents(saar, mother, father)
        .joined(teacher, bram, esra, carla)
        .tookPart(esra, RoleKind.BEHAVIOURAL_SCIENTIST)
        .roleGiven(bram, RoleKind.NETWORK_LEAD, ORGANISATION)
        .because("De grootouders moeten iemand kunnen bellen die hun dochter niet begeleidt.")
        .hearing(bram.agrees("Dan bellen ze mij. Ook 's nachts."))
        .ratherThan("Zelf doen", "Ik zit elke week bij Manon aan tafel.")
        .byGuideline("Handreiking informele steun");
    on(33, WEDNESDAY, "19:00", anna)
        .answered(
            help(saar, anna, "Veilige nachten voor Saar, en hulp bij het drinken."),
            mother.agrees("Ik wil dat het ophoudt. Dat ik ophoud."),
            father.grumbles("Als ik maar niet weer de schuld krijg."));
  }

  private void isAskedWho() {
    on(33, THURSDAY, "15:30", anna)
        .joined(grandpa, granny, loes)
        .askedWho(
            saar,
            "Waar is het nooit opeens?",
            "Bij opa en oma. Daar gaat elke dag dezelfde wekker.")
        .drew(
            grandpa.near().giving(STRONG, EMOTIONAL).getting("Saar leest hem de krant voor."),
            granny.near().giving(STRONG, PRACTICAL, NORMATIVE),
            loes.near().giving(ORDINARY, PRACTICAL).ratherNot("Mama denkt dat Loes heeft gebeld."));
  }

  private void grandpaKnowsHimself() {
    on(31, WEDNESDAY, "16:00", anna)
        .choseJim(grandpa)
        .hearing(
            saar.agrees("Opa. Die wordt nooit hard."),
            mother.agrees("Mijn vader is de liefste man die er is."),
            father.objects("Bij hem gaat zijn dochter altijd voor. Ook als ze dronken is."))
        .explaining("parents-agree", "Vader is tegen; zijn woorden staan erbij. Saar kiest.");
    on(30, MONDAY, "10:15", bram)
        .saidNo(grandpa, "Als Manon huilt, bel ik niet. Ik ken mezelf. Vraag Riet, die is harder.");
  }

  private void grannySaysYes() {
    on(29, TUESDAY, "15:45", anna)
        .choseJim(granny)
        .hearing(
            saar.agrees("Oma dan. Zij vindt dat ik er ook toe doe."),
            mother.grumbles("Mijn moeder die op mij let. Nou ja. Vooruit."),
            father.objects("Van die kant komt er niemand op mijn kind passen."))
        .explaining("parents-agree", "Vader is tegen; zijn woorden staan erbij. Saar kiest.")
        .saidYes(granny)
        .heardAbout(
            granny,
            granny.agrees("Ik heb haar grootgebracht. Dan mag ik haar ook tegenhouden."),
            teacher.agrees("Oma staat hier elke dinsdag. Op tijd, met een appel.").byPhone(),
            esra.doubts("Ik geloof dat zij het wil. Of zij het kan, weet je pas die nacht."));
  }

  private void fatherDoesNotSign() {
    on(27, TUESDAY, "18:30", anna)
        .recordedOn(25, WEDNESDAY, "14:20")
        .answered(
            forGranny,
            mother.agrees("Zij weet het toch al."),
            father.objects("Dan weet mijn schoonmoeder alles van mij en ik niks van haar."))
        .drewUp(forGranny, mother, father, granny)
        .signed(granny, mother, granny);
  }

  private void comesIntoThePlan() {
    on(24, TUESDAY, "11:00", anna)
        .positioned(granny)
        .because(
            "Gaat het mis, dan belt oma ons en dan pas Manon. Lukt het niet: dat is onze zorg.")
        .hearing(
            saar.agrees("Oma hoeft mama niet te verraden. Ze moet gewoon bellen."),
            mother.grumbles("Ik zeg ja. Vraag het me niet op een zaterdag."),
            father.objects("Ze gaat niet bellen. Let maar op."),
            esra.doubts("Spreek af wie belt als Riet het niet kan."))
        .ratherThan("Alleen professionals in het plan", "Die zijn er 's nachts niet.")
        .byAgreement("Veiligheidsafspraken met moeder, Saar en oma")
        .byDeliberation(TALK)
        .explaining(
            "consent-statement-signed", "Vader tekent niet. Over hem hoort oma niets van ons.")
        .backedBy(carla, "Wij weten dat dit mis kan gaan. Dan sta jij er niet alleen voor.");
    on(19, FRIDAY, "17:15", anna)
        .answered(forGranny, father.grumbles("Goed dan. Alleen over Saar."))
        .signed(granny, father);
  }

  private void theNight() {
    var held =
        on(17, MONDAY, "10:30", anna)
            .held(granny, day(16, THURSDAY))
            .because(
                "In de nacht van zaterdag sliep Saar in de schuur. Oma wist het en belde niet.")
            .hearing(
                saar.objects("Nu krijgt oma straf omdat mama dronk."),
                granny.doubts(
                    "Manon zat in mijn gang op haar knieën. Ik had de telefoon vast. Een uur."),
                esra.agrees("Niet om haar te straffen. Om te kijken wie er dan wél belt."))
            .ratherThan("De steun stoppen", "Zonder oma is er niemand.")
            .byAgreement("Veiligheidsafspraken met moeder, Saar en oma");
    on(16, TUESDAY, "09:00", anna)
        .corrected(held, CorrectionCause.WRONG_MOMENT, "Het was de nacht van vrijdag op zaterdag.")
        .because("Ik had de verkeerde nacht opgeschreven.")
        .hearing(granny.agrees("Vrijdag. Zaterdag had ik koor. Ik ben niet gegaan."));
  }

  private void grandpaCalls() {
    on(13, THURSDAY, "16:30", anna)
        .resumed(granny)
        .because("Opa belt nu. Hij bood het zelf aan. Oma blijft bij Saar, dat kan zij wel.")
        .hearing(
            saar.agrees("Op de koelkast staat: eerst Anna, dan mama."),
            granny.agrees("Ik kan haar vasthouden of bellen. Niet allebei."),
            grandpa.agrees("Ik dacht dat ik het niet kon. Maar slapen kan ik ook niet."))
        .ratherThan("De buurvrouw laten bellen", "Moeder vertrouwt haar niet.")
        .byAgreement("Nieuwe veiligheidsafspraken, met opa");
    on(12, THURSDAY, "15:00", anna)
        .goesOn(granny, in(16))
        .goal("Saar slaapt in haar bed", GoalProgress.CLOSER, "Vijf weken zonder schuur.")
        .trust(saar, granny, 8)
        .points(8, 6)
        .unwanted(UnwantedEffectKind.TORN_LOYALTY, "Na elk telefoontje zwijgt Manon een week.")
        .because("Er is twee keer gebeld, en beide keren op tijd.")
        .hearing(
            saar.agrees("Opa's stem trilt als hij belt. Maar hij belt."),
            mother.grumbles("Ik was woest. En de volgende ochtend niet meer."),
            father.doubts("Twee keer is geen bewijs."),
            granny.agrees("Ze is mijn kind en Saar is mijn kind. Zo is het."))
        .ratherThan("Aanpassen", "Het loopt nu net.")
        .byAgreement("Nieuwe veiligheidsafspraken, met opa");
  }

  private void alsoWantsLoes() {
    on(6, WEDNESDAY, "15:50", anna)
        .choseJim(loes)
        .hearing(
            saar.agrees("Loes ook. Voor als opa en oma een keer weg zijn."),
            mother.objects("Die vrouw heeft ons gemeld. Zij komt er niet in."),
            father.agrees("Loes was de enige die iets deed."))
        .explaining("parents-agree", "Moeder is tegen. Wij praten eerst met moeder en Loes samen.");
    on(6, FRIDAY, "18:00", bram).saidYes(loes);
  }
}
