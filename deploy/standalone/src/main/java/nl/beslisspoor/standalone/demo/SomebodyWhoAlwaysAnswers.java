package nl.beslisspoor.standalone.demo;

import static java.time.DayOfWeek.*;
import static nl.beslisspoor.events.catalogue.InformationCategory.*;
import static nl.beslisspoor.events.catalogue.Relation.*;
import static nl.beslisspoor.events.catalogue.SupportKind.*;
import static nl.beslisspoor.events.catalogue.TieStrength.*;

import nl.beslisspoor.events.catalogue.*;
import nl.beslisspoor.standalone.demo.telling.*;

/**
 * A girl chooses a man who always answers his phone. He is put on hold on an impression, which is
 * revised; then on facts; then it ends for safety, against her will.
 */
final class SomebodyWhoAlwaysAnswers extends History {

  private static final String AGREEMENT = "Afspraken over de rol, met Romy, moeder en Kevin";

  private final Someone romy = youth("Romy van Beek", 15, 9);
  private final Someone mother = person("Sandra van Beek", MOTHER, "1984-05-16");
  private final Someone kevin = person("Kevin Dral", FRIEND, "2001-02-28");
  private final Someone hennie = person("Hennie Prins", TEACHER_OR_COACH, "1962-11-11");
  private final Someone mentor = person("Yusuf Kara", TEACHER_OR_COACH);
  private final Someone constable = person("Tom Rietveld", PROFESSIONAL);

  private final Question forKevin =
      sharing(romy, kevin, "Kevin weet wat er is afgesproken.", PLAN_AND_AGREEMENTS, SCHOOL);

  SomebodyWhoAlwaysAnswers(Script script) {
    super(script);
  }

  @Override
  public void tell() {
    asksForHelp();
    choosesKevin();
    kevinComesToTheTable();
    heldOnAFeeling();
    evaluatedLate();
    heldOnFacts();
    itEnds();
    choosesAgain();
  }

  private void asksForHelp() {
    on(40, MONDAY, "11:00", anna)
        .opened(romy, LegalFramework.VOLUNTARY, Residence.AT_HOME)
        .because("Romy slaapt overdag en is 's nachts weg. Zij vroeg zelf of er iemand kon komen.")
        .hearing(romy.agrees("Zolang er niemand meeluistert."))
        .ratherThan("Alleen gesprekken op school", "Daar komt zij niet meer.")
        .byGuideline("Samen beslissen")
        .parents(romy, mother)
        .joined(mentor, constable, bram, esra, carla)
        .tookPart(esra, RoleKind.BEHAVIOURAL_SCIENTIST)
        .tookPart(carla, RoleKind.TEAM_LEADER);
    on(40, THURSDAY, "16:15", anna)
        .answered(
            help(romy, anna, "Romy slaapt weer, en is 's nachts niet alleen buiten."),
            mother.agrees("Ik hoor de voordeur en ik doe alsof ik slaap."),
            romy.agrees("Ja. Maar geen dagboekjes en geen stickers."));
  }

  private void choosesKevin() {
    on(39, TUESDAY, "15:00", anna)
        .joined(kevin, hennie)
        .askedWho(romy, "Wie neemt op als jij 's nachts belt?", "Kevin. Altijd. Die slaapt nooit.")
        .drew(
            kevin.near().giving(STRONG, EMOTIONAL, PRACTICAL),
            hennie.inGroup().giving(ORDINARY, NORMATIVE).getting("Romy gaf les aan de kleintjes."));
    on(37, WEDNESDAY, "16:40", anna)
        .choseJim(kevin)
        .hearing(
            romy.agrees("Kevin. Iedereen praat over mij. Hij praat met mij."),
            mother.grumbles("Hij is beleefd. Bijna te. Maar zij luistert naar hem."));
    on(37, FRIDAY, "19:30", anna).saidYes(kevin);
    on(36, TUESDAY, "10:50", anna)
        .heardAbout(
            kevin,
            kevin.agrees("Ik ben er gewoon voor d'r. Meer is het niet."),
            mentor.seems(Stance.OBJECTS, "Hij trok een gezicht toen ik de naam noemde."));
  }

  private void kevinComesToTheTable() {
    on(35, WEDNESDAY, "17:00", anna)
        .answered(forKevin, mother.grumbles("Goed."), romy.agrees("Alles mag hij weten. Alles."))
        .answered(
            sharing(romy, constable, "De wijkagent let 's nachts op.", SAFETY),
            mother.agrees("Graag zelfs."),
            romy.objects("Als er politie bij komt, ben ik weg. Echt weg."))
        .drewUp(forKevin, romy, mother, kevin)
        .signed(kevin, romy, mother, kevin);
    on(33, TUESDAY, "14:30", anna)
        .positioned(kevin)
        .because(
            "Sinds Kevin meedenkt, is zij drie nachten per week thuis. Wij zien hem elke week.")
        .hearing(
            romy.agrees("Hij heeft een hemd aangetrokken voor jullie. Lief toch?"),
            mother.grumbles("Ik heb liever dat zij dáár is dan dat ik niet weet waar."),
            esra.doubts("Vierentwintig, geen werk, altijd tijd. Dat is een vraag, geen bezwaar."))
        .ratherThan("Hennie van het zwembad", "Romy koos haar niet.")
        .byAgreement(AGREEMENT)
        .backedBy(carla, "Haar keuze. Jij houdt je ogen open, en ik ook.");
  }

  private void heldOnAFeeling() {
    var held =
        on(28, FRIDAY, "12:20", anna)
            .held(kevin, day(27, WEDNESDAY))
            .because("Een collega zag Kevin met tasjes bij de winkels. Het voelt niet goed.")
            .hearing(
                romy.seems(Stance.RESERVATIONS, "Zij keek weg toen ik over hem begon."),
                kevin.seems(Stance.OBJECTS, "Hij klonk ontwijkend aan de telefoon."))
            .ratherThan("Eerst vragen", "Ik wilde niet dat hij zich kon voorbereiden.")
            .byGuideline("Handreiking informele steun")
            .explaining(
                "heard-first",
                "Ik vroeg het hun niet. Ik was bang dat Romy hem zou bellen voor de pauze inging.");
    on(26, THURSDAY, "15:45", anna)
        .corrected(
            held,
            CorrectionCause.IMPRESSION_AS_FACT,
            "In de tasjes zat de wekelijkse was van zijn moeder. Niemand had het gevraagd.")
        .because("In het gesprek bleef er niets over van wat ik dacht te weten.")
        .hearing(kevin.agrees("Je had het ook gewoon kunnen vragen."))
        .revised(held)
        .because("Ik besloot op een gevoel en schreef het op als iets wat ik wist.")
        .ratherThan("De pauze laten aflopen", "Dan blijft staan dat hij iets deed.")
        .byGuideline("Handreiking informele steun")
        .explaining("moral-deliberation-held", "Ik zat er zelf naast; dat hoeft niemand te wegen.")
        .resumed(kevin)
        .because("Er is geen reden meer voor een pauze.")
        .hearing(romy.agrees("Sorry zeggen mag ook."), kevin.agrees("Zand erover."))
        .ratherThan("Voorlopig pauze", "Voorlopig waarvoor?")
        .byAgreement(AGREEMENT);
  }

  private void evaluatedLate() {
    on(21, TUESDAY, "16:00", bram)
        .recordedOn(19, THURSDAY, "09:40")
        .goesOn(kevin, day(9, FRIDAY))
        .decidedBy(anna)
        .goal("'s Nachts thuis", GoalProgress.REACHED, "Al drie weken. Overdag is zij weg.")
        .trust(romy, kevin, 10)
        .trust(mother, kevin, 4)
        .points(9, 4)
        .unwanted(UnwantedEffectKind.DEPENDENCE, "Zonder Kevin neemt zij geen besluit meer.")
        .because("De nachten gaan goed. Waar zij overdag is, vragen wij de volgende keer.")
        .hearing(
            romy.agrees("Eindelijk iets wat lukt en dan zoeken jullie weer wat."),
            mother.doubts("Zij heeft nieuwe schoenen. Van wie, zegt ze niet."),
            kevin.agrees("Gaat lekker toch."))
        .ratherThan("Aanpassen", "Er was op dat moment niets om aan te passen.")
        .bySource("Aantekeningen van Anna, die ziek werd; Bram legde ze later vast");
  }

  private void heldOnFacts() {
    on(17, MONDAY, "10:00", anna)
        .held(kevin, day(16, WEDNESDAY))
        .because("Romy bracht drie keer een pakje weg voor Kevin. Zij vertelde het zelf, huilend.")
        .hearing(
            romy.objects("Ik heb het jou verteld. Niet om hem kwijt te raken."),
            kevin.doubts("Ze wilde zelf. Ik dwing niemand.").byPhone(),
            mother.agrees("Er lag zevenhonderd euro in haar kussen."),
            esra.agrees("Nu is het geen vraag meer."))
        .ratherThan("Meteen stoppen", "Dan praat Romy niet meer met ons, en met hem wel.")
        .byGuideline("Richtlijn Ernstige gedragsproblemen");
  }

  private void itEnds() {
    on(12, TUESDAY, "13:00", anna)
        .stops(kevin, EndGround.SAFETY)
        .farewell(day(13, THURSDAY))
        .mayBeCalled(mother, anna)
        .agreed(
            "Wij verbieden geen mensen. Zijn plaats aan tafel is weg; zij mag ons altijd bellen.")
        .unwanted(UnwantedEffectKind.BAD_INFLUENCE, "Hij liet haar lopen voor zijn handel.")
        .contradiction("Voor ons gebruikte hij haar. Voor Romy was hij de enige die opnam.")
        .because("Hij wil niet zeggen wat er in de pakjes zat en niet beloven dat het stopt.")
        .hearing(
            romy.objects("Jullie hebben hem nooit gemogen. En wie belt er nu terug?"),
            mother.agrees("Ik had het al veel eerder moeten zeggen."),
            kevin.objects("Zoek het uit. Ik bel haar toch wel.").byPhone())
        .ratherThan("De pauze verlengen", "Dan lijkt het of hij nog terugkomt.")
        .byDeliberation("Haar keuze of haar veiligheid")
        .backedBy(carla, "Dit is ook mijn besluit. Zeg haar dat zij niets verkeerd koos.");
  }

  private void choosesAgain() {
    on(8, WEDNESDAY, "15:20", anna)
        .askedWho(romy, "Wil je het nog eens proberen?", "Nee. Ik kan blijkbaar niet kiezen.");
    on(5, TUESDAY, "16:30", anna)
        .choseJim(hennie)
        .hearing(
            romy.agrees("Hennie. Zij vroeg niet naar hem. Zij vroeg of ik nog kon drijven."),
            mother.agrees("Ja. Ja!"));
    on(4, MONDAY, "20:45", anna).saidYesByPhone(hennie);
  }
}
