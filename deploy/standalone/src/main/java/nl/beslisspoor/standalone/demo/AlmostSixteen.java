package nl.beslisspoor.standalone.demo;

import static java.time.DayOfWeek.*;
import static nl.beslisspoor.events.catalogue.ConsentGround.YOUTH_PERSISTS;
import static nl.beslisspoor.events.catalogue.InformationCategory.*;
import static nl.beslisspoor.events.catalogue.Relation.*;
import static nl.beslisspoor.events.catalogue.SupportKind.*;
import static nl.beslisspoor.events.catalogue.TieStrength.*;

import nl.beslisspoor.events.catalogue.*;
import nl.beslisspoor.standalone.demo.telling.*;

/**
 * A girl turns sixteen in a few weeks; her date of birth stood wrong by two days. Her aunt says no,
 * her neighbour yes; her father is at sea. One consent is refused, another withdrawn, which is
 * recorded sixteen days late.
 */
final class AlmostSixteen extends History {

  private static final String AT_SEA =
      "Vader vaart en is nog maanden weg. Drie keer gebeld, een brief gestuurd, geen antwoord.";

  private final Someone femke = turning(16, 40, "Femke Dijkstra");
  private final Someone mother = person("Annet Postma", MOTHER, "1979-10-06");
  private final Someone father = person("Jelle Dijkstra", FATHER, "1976-04-25");
  private final Someone aunt = person("Baukje Dijkstra", RELATIVE, "1972-05-01");
  private final Someone tineke = person("Tineke Blom", NEIGHBOUR, "1965-09-13");
  private final Someone teacher = person("Rachid Amrani", TEACHER_OR_COACH);

  private final Question aboutFemke =
      sharing(femke, tineke, "Tineke kan meedenken.", HOME_SITUATION, SCHOOL, PLAN_AND_AGREEMENTS);
  private final Question aboutMother =
      sharing(mother, tineke, "Tineke weet wanneer het te zwaar is.", HOME_SITUATION, HEALTH);

  AlmostSixteen(Script script) {
    super(script);
  }

  @Override
  public void tell() {
    callsHerself();
    isAskedWho();
    asksHerAunt();
    asksHerNeighbour();
    decidesWhatTinekeMayKnow();
    keepsSchoolOut();
    comesToTheTable();
    motherTakesHerWordBack();
    looksBack();
    getsHerBirthdayRight();
  }

  private void callsHerself() {
    on(28, MONDAY, "11:20", anna)
        .opened(
            femke.bornOn(femke.born().orElseThrow().plusDays(2)),
            LegalFramework.VOLUNTARY,
            Residence.AT_HOME)
        .because("Femke belde zelf. Zij slaapt slecht en zorgt vaak voor haar moeder.")
        .hearing(femke.agrees("Ik red het wel. Maar niet nog een jaar zo.").byPhone())
        .ratherThan("Alleen de huisarts", "Die kijkt niet naar hoe het thuis gaat.")
        .byGuideline("Samen beslissen")
        .parents(femke, mother, father)
        .joined(aunt, tineke, teacher, bram, carla);
    var help = help(femke, anna, "Gesprekken over slapen, school en de zorg voor thuis.");
    on(28, THURSDAY, "16:30", anna)
        .answered(help, mother.agrees("Ze doet te veel voor mij. Ik weet het."))
        .consented(femke, help.onGround(YOUTH_PERSISTS))
        .because("Papa is er niet en ik wil niet wachten. Ook na twee gesprekken niet.")
        .hearing(father.notReached(AT_SEA));
  }

  private void isAskedWho() {
    on(27, TUESDAY, "15:40", anna)
        .askedWho(
            femke,
            "Bij wie zou jij een nacht kunnen slapen?",
            "Bij tante Baukje. Of hiernaast. Tineke zet de radio altijd zacht als mama ziek is.")
        .drew(
            aunt.near().giving(ORDINARY, EMOTIONAL),
            tineke.near().giving(STRONG, PRACTICAL).getting("Femke laat haar hond uit."),
            teacher.inGroup().giving(WEAK, INFORMATIVE).ratherNot("Dan weet de hele school het."));
  }

  private void asksHerAunt() {
    on(26, WEDNESDAY, "15:15", anna)
        .choseJim(aunt)
        .hearing(
            femke.agrees("Tante Baukje. Zij was er altijd toen ik klein was."),
            mother.agrees("De zus van Jelle. Dat vindt hij vast goed."),
            father.notReached(AT_SEA))
        .explaining("parents-agree", AT_SEA);
    on(25, MONDAY, "12:40", anna)
        .saidNo(aunt, "Ik hou van je, meisje, maar opa heeft me nodig. Vraag iemand om de hoek.");
  }

  private void asksHerNeighbour() {
    on(23, TUESDAY, "16:00", anna)
        .choseJim(tineke)
        .hearing(
            femke.agrees("Tineke. De muren zijn dun, dus ik hoef niks uit te leggen."),
            mother.agrees("Beter een goede buur, zeggen ze toch?"),
            father.notReached(AT_SEA))
        .explaining("parents-agree", AT_SEA);
    on(23, THURSDAY, "10:25", anna).saidYes(tineke);
  }

  private void decidesWhatTinekeMayKnow() {
    on(21, WEDNESDAY, "19:15", anna)
        .answered(aboutFemke, mother.agrees())
        .consented(femke, aboutFemke)
        .hearing(femke.agrees("Ja. Zij praat niet door."), father.notReached(AT_SEA))
        .explaining("parents-asked-until-sixteen", AT_SEA)
        .consented(mother, aboutMother)
        .hearing(mother.agrees("Dat ik soms dagen op bed lig, heeft zij allang gezien."))
        .explaining(
            "plain-language-explanation", "Moeder wilde meteen tekenen; de uitleg kreeg zij later.")
        .drewUp(aboutFemke, femke, mother, tineke)
        .signed(tineke, femke, mother, tineke);
  }

  private void keepsSchoolOut() {
    on(20, FRIDAY, "13:00", anna)
        .answered(
            sharing(femke, teacher, "De mentor weet waarom zij te laat is.", HOME_SITUATION),
            mother.agrees("Van mij mag hij het weten.").byPhone(),
            femke.objects("Nee. Dan kijken ze anders. Ik zeg het zelf wel.").byPhone());
  }

  private void comesToTheTable() {
    on(19, TUESDAY, "14:30", anna)
        .positioned(tineke)
        .because("Gaat het niet, dan slaapt Femke bij Tineke. Tineke zegt wat zij inslikt.")
        .hearing(
            femke.agrees("Zij zegt het gewoon hardop."),
            mother.grumbles("Ik schaam me. Maar het is goed zo."),
            tineke.agrees("Ik hou mijn mond, behalve als Femke iets wil zeggen."),
            father.notReached(AT_SEA))
        .ratherThan("Wachten op antwoord van vader", "Dat kan maanden duren.")
        .byAgreement("Afspraken over de rol, met Femke, moeder en Tineke");
  }

  private void motherTakesHerWordBack() {
    on(9, MONDAY, "08:50", bram)
        .recordedOn(7, WEDNESDAY, "10:05")
        .withdrew(mother, aboutMother)
        .hearing(
            mother
                .objects(
                    "Bij de bakker hoorde ik iets wat ik alleen hier had verteld. Tineke"
                        + " zegt dat zij het niet was. Toch wil ik het niet meer.")
                .byPhone())
        .asking("Mag Tineke nog horen hoe het met moeder gaat?")
        .bySource("Voicemail voor Anna, die ziek was; later gehoord");
  }

  private void looksBack() {
    on(7, THURSDAY, "15:30", anna)
        .goesOn(tineke, in(26))
        .goal("Femke slaapt door", GoalProgress.CLOSER, "Vijf van de zeven nachten.")
        .trust(femke, tineke, 8)
        .trust(mother, tineke, 4)
        .points(8, 7)
        .helps("Dat de deur hiernaast niet op slot zit.")
        .unwanted(UnwantedEffectKind.TORN_LOYALTY, "Femke troost nu ook Tineke.")
        .because("Moeder is boos op Tineke, Femke niet. Femke beslist wie naast haar zit.")
        .hearing(
            femke.agrees("Mama en Tineke moeten het uitpraten. Ik ga er niet tussen zitten."),
            mother.objects("Ze zit hier straks aan tafel alsof er niks is gezegd. Nee."),
            tineke.doubts("Ik heb niks gezegd. Maar ik snap dat zij dat denkt."),
            father.notReached(AT_SEA))
        .ratherThan("Een pauze", "Er is geen zorg over Femke, alleen ruzie erover.")
        .byAgreement("Afspraken over de rol, met Femke, moeder en Tineke");
  }

  private void getsHerBirthdayRight() {
    on(4, MONDAY, "09:10", anna)
        .personCorrected(femke)
        .because("Zij wordt eerder zestien dan hier stond; dan beslist zij alleen.")
        .hearing(femke.agrees("Hallo, ik weet zelf wel wanneer ik jarig ben.").byPhone());
  }
}
