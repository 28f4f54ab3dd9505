package nl.beslisspoor.standalone.demo;

import static java.time.DayOfWeek.*;
import static nl.beslisspoor.events.catalogue.InformationCategory.*;
import static nl.beslisspoor.events.catalogue.Relation.*;
import static nl.beslisspoor.events.catalogue.SupportKind.*;
import static nl.beslisspoor.events.catalogue.TieStrength.*;

import java.util.Optional;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.catalogue.*;
import nl.beslisspoor.standalone.demo.telling.*;

/**
 * A girl leaves the group, turns eighteen and the file closes; the woman of the kitchen stays. The
 * behavioural scientist finds it too soon and says so.
 */
final class AfterEighteen extends History {

  private static final String DID_NOT_ANSWER = "Vader nam drie keer niet op en belde niet terug.";

  private final Someone naomi = turning(18, -24, "Naomi Tahitu");
  private final Someone father = person("Ferdy Tahitu", FATHER, "1977-07-21");
  private final Someone bep = person("Bep Scholten", OTHER, "1956-12-03");
  private final Someone kim = person("Kim de Graaf", FRIEND);

  private final Question forBep =
      sharing(naomi, bep, "Bep denkt mee over wonen en geld.", PLAN_AND_AGREEMENTS, FINANCES);

  AfterEighteen(Script script) {
    super(script);
  }

  @Override
  public void tell() {
    anotherFolder();
    choosesBep();
    comesToTheTable();
    firstLookBack();
    whatIsNeeded();
    movesOut();
    turnsEighteen();
    closes();
  }

  private void anotherFolder() {
    var born = naomi.born().orElseThrow();
    on(52, MONDAY, "13:30", bram)
        .opened(naomi, LegalFramework.VOLUNTARY, Residence.RESIDENTIAL_GROUP)
        .because("Naomi wordt over een jaar achttien. Dan mag er geen gat vallen.")
        .hearing(naomi.doubts("Weer een map met mijn naam erop."))
        .ratherThan("De groep houdt de regie", "Die stopt op haar verjaardag.")
        .byGuideline("Residentiële jeugdhulp")
        .joinedWithAuthority(new Period(born, Optional.of(born.plusYears(18))), father)
        .joined(anna, esra, carla)
        .tookPart(esra, RoleKind.BEHAVIOURAL_SCIENTIST)
        .tookPart(anna, RoleKind.NETWORK_LEAD);
    on(50, WEDNESDAY, "16:00", anna)
        .joined(bep, kim)
        .askedWho(naomi, "Wie kent jou al?", "Bep. Van de keuken. Zij weet waarom ik niet slaap.")
        .drew(
            bep.near().giving(STRONG, PRACTICAL, EMOTIONAL).getting("Naomi zet haar oude tv aan."),
            kim.near().giving(ORDINARY, EMOTIONAL),
            father.further().giving(WEAK).ratherNot("Hij belooft altijd iets. Dan komt hij niet."));
  }

  private void choosesBep() {
    on(48, WEDNESDAY, "15:30", anna)
        .choseJim(bep)
        .hearing(
            naomi.agrees("Bep. En niet omdat ik niemand anders heb. Omdat het Bep is."),
            father.objects("Een kokkin? Ik ben haar vader.").byPhone())
        .explaining("parents-agree", "Vader is tegen. Naomi kiest; wij blijven hem bellen.");
    on(48, FRIDAY, "10:00", anna).saidYes(bep);
    on(47, TUESDAY, "17:00", anna)
        .answered(forBep, naomi.agrees("Geld ook ja. Zij weet wat een pak rijst kost."))
        .drewUp(forBep, naomi, bep)
        .signed(bep, naomi, bep);
  }

  private void comesToTheTable() {
    on(45, TUESDAY, "14:15", bram)
        .positioned(bep)
        .because("Bep blijft als wij weg zijn. Dan kan zij beter nu al meebeslissen.")
        .hearing(
            naomi.agrees("Zij zei: ik ga nergens heen, ik woon hier al veertig jaar."),
            father.objects("Ik teken nergens voor.").byPhone(),
            bep.agrees("Ik kan luisteren en koken. Formulieren doet u maar."))
        .ratherThan("Een maatje van de organisatie", "Dat stopt na een jaar.")
        .byAgreement("Afspraken over de rol, met Naomi en Bep")
        .backedBy(carla, "Precies de goede. Zorg dat zij ook iemand heeft om te bellen.");
  }

  private void firstLookBack() {
    on(33, THURSDAY, "15:45", anna)
        .recordedOn(31, MONDAY, "09:00")
        .goesOn(bep, day(19, THURSDAY))
        .decidedBy(bram)
        .goal("Een kamer voor zichzelf", GoalProgress.UNCHANGED, "Plek 212 op de lijst.")
        .goal("Elke dag warm eten", GoalProgress.CLOSER, "Dinsdag en donderdag, bij Bep.")
        .trust(naomi, bep, 10)
        .points(9, 5)
        .helps("Bep zwijgt als Naomi zwijgt.")
        .because("Dit loopt. Over de kamer maken wij ons zorgen, niet over Bep.")
        .hearing(
            naomi.agrees("Ik heb aardappels leren schillen. Serieus. Dunne schillen."),
            father.notReached(DID_NOT_ANSWER),
            bep.agrees("Zij belt mij als de wasmachine piept. Dat bedoelde u toch?"))
        .ratherThan("Vaker evalueren", "Naomi wil niet elke maand cijfers geven.")
        .byGuideline("Handreiking informele steun");
  }

  private void whatIsNeeded() {
    on(26, WEDNESDAY, "16:10", bram)
        .askedWho(
            naomi, "Wat moet er dan zijn?", "Een kamer. Een dokter. Iemand voor mijn pakketjes.");
    on(19, THURSDAY, "15:30", bram)
        .goesOnOtherwise(bep, day(4, THURSDAY))
        .goal("Een kamer voor zichzelf", GoalProgress.CLOSER, "Twee keer gekeken.")
        .points(8, 6)
        .unwanted(UnwantedEffectKind.FIGURE_OVERBURDENED, "Bep sliep niet toen Naomi weg was.")
        .because("Bep droeg het alleen toen Naomi twee nachten niet op de groep was.")
        .deciding("Is Naomi 's nachts weg, dan belt de groep ons. Bep mag slapen.")
        .hearing(
            naomi.grumbles("Ik was bij Kim. Maar goed. Ik app haar voortaan."),
            father.notReached(DID_NOT_ANSWER),
            bep.doubts("Ik ben geen dertig meer. Twee nachten is twee nachten."))
        .ratherThan("Niets veranderen", "Dan raakt Bep op.")
        .byGuideline("Handreiking informele steun");
  }

  private void movesOut() {
    on(12, WEDNESDAY, "11:00", bram)
        .refused(naomi, sharing(naomi, father, "Vader krijgt haar nieuwe adres.", CONTACT))
        .hearing(
            naomi.objects("Hij hoeft niet te weten welke bel van mij is."),
            father.objects("Een straat en een nummer. Meer vraag ik niet.").inWriting());
    var placed =
        on(10, FRIDAY, "10:30", bram)
            .placed(Residence.INDEPENDENT)
            .because("De kamer komt nu vrij of pas over een jaar. Bep woont op tien minuten.")
            .hearing(
                naomi.grumbles("Ik had liever eerst mijn toets. Maar het is een balkon."),
                father.notReached(DID_NOT_ANSWER),
                bep.agrees("Ik breng wel een pan."),
                esra.objects("Te vroeg. Zij eet niet als er niemand kookt."))
            .ratherThan("Op de groep tot na de toets", "Dan is de kamer weg, en zij wil hem.")
            .byAgreement("Huurcontract en afspraken met Naomi en Bep");
    on(9, MONDAY, "09:45", bram)
        .corrected(
            placed,
            CorrectionCause.WRITTEN_WRONG,
            "Naomi tekende het huurcontract zelf. Er stond eerst dat Bep had getekend.")
        .because("De verhuurder stuurde het contract; daar staat één handtekening onder.")
        .hearing(naomi.agrees("Bep heeft alleen de pen vastgehouden."));
  }

  private void turnsEighteen() {
    on(3, FRIDAY, "14:00", bram)
        .ended(bep, EndGround.CARE_ENDS)
        .farewell(day(3, FRIDAY))
        .staying(bep, kim)
        .mayBeCalled(bep, anna)
        .agreed("Dinsdag eten zij samen. Gaat het mis, dan belt Naomi eerst Bep en dan Anna.")
        .because("Naomi is achttien en beslist zelf. Bep heeft geen plek aan tafel meer nodig.")
        .hearing(
            naomi.agrees("Ze is niet meer mijn JIM. Ze is gewoon Bep. Dat was ze al."),
            bep.agrees("Ik stop nergens mee. Dinsdag is dinsdag."))
        .ratherThan("De positie laten doorlopen", "Er is straks geen tafel meer.")
        .byGuideline("Handreiking informele steun")
        .roleEnded(anna, RoleKind.NETWORK_LEAD, bep)
        .because("Naomi belt zelf wie zij wil bellen.")
        .hearing(anna.agrees("Ik hoor het wel. Of niet, ook goed."), bep.agrees())
        .ratherThan("Nog een half jaar aanhouden", "Daar vroeg niemand om.")
        .byAgreement("Nazorgafspraak met Naomi en Bep");
  }

  private void closes() {
    var closed =
        on(2, TUESDAY, "16:00", bram)
            .closed(day(2, FRIDAY))
            .staying(bep, kim)
            .mayBeCalled(bep, anna)
            .agreed("Anna belt na zes weken één keer. Daarna alleen als Naomi belt.")
            .because("De hulp is klaar. Wat blijft, zijn Bep, Kim en een nummer.")
            .hearing(
                naomi.agrees("Doe de map maar dicht. Ik wil hem wel een keer lezen."),
                esra.objects("Sluiten mag. Ik vind het te snel, en zet dat er alstublieft bij."))
            .ratherThan("Doorgaan tot haar toets", "Naomi wil het niet, en zij beslist.")
            .byLaw("Jeugdwet 1.1");
    on(1, WEDNESDAY, "08:50", bram)
        .corrected(
            closed,
            CorrectionCause.INCOMPLETE,
            "Er hoort bij: Anna belt alleen als Naomi daar vooraf een berichtje op stuurt.")
        .because("Dat had Naomi gevraagd en het stond er niet.")
        .hearing(naomi.agrees("Ik neem niet op als ik niet weet wie het is.").byPhone());
  }
}
