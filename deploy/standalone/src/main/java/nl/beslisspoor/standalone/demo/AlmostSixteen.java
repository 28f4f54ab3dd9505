package nl.beslisspoor.standalone.demo;

import static java.time.DayOfWeek.*;
import static nl.beslisspoor.events.catalogue.BasisKind.*;
import static nl.beslisspoor.events.catalogue.ConsentGround.YOUTH_PERSISTS;
import static nl.beslisspoor.events.catalogue.HeardHow.*;
import static nl.beslisspoor.events.catalogue.InformationCategory.*;
import static nl.beslisspoor.events.catalogue.Stance.*;

import java.time.LocalDate;
import nl.beslisspoor.events.ConsentId;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.SupportId;
import nl.beslisspoor.events.catalogue.LegalFramework;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.Residence;

/**
 * A girl turns sixteen in a few weeks. Her aunt says no, her neighbour yes; her father is at sea
 * and not reached; one consent is refused, another withdrawn, and that is recorded sixteen days
 * late.
 */
final class AlmostSixteen extends History {

  private static final String AT_SEA =
      "Vader vaart en is nog maanden weg. Drie keer gebeld, een brief gestuurd, geen antwoord.";

  private final Someone femke;
  private final Someone mother;
  private final Someone father;
  private final Someone aunt;
  private final Someone tineke;
  private final Someone teacher;

  AlmostSixteen(Script script) {
    super(script);
    femke = script.person("Femke Dijkstra", Relation.YOUTH, calendar.turns(16, 40));
    mother = script.person("Annet Postma", Relation.MOTHER, LocalDate.of(1979, 10, 6));
    father = script.person("Jelle Dijkstra", Relation.FATHER, LocalDate.of(1976, 4, 25));
    aunt = script.person("Baukje Dijkstra", Relation.RELATIVE, LocalDate.of(1972, 5, 1));
    tineke = script.person("Tineke Blom", Relation.NEIGHBOUR, LocalDate.of(1965, 9, 13));
    teacher = script.person("Rachid Amrani", Relation.TEACHER_OR_COACH);
  }

  @Override
  void tell() {
    opens();
    allowsHelp();
    asksHerAunt();
    var jim = asksHerNeighbour();
    var aboutMother = decidesWhatTinekeMayKnow();
    keepsSchoolOut();
    comesToTheTable(jim);
    motherTakesHerWordBack(aboutMother);
  }

  private void opens() {
    var parental = Period.since(femke.born().orElseThrow());
    on(28, MONDAY, "11:20", anna)
        .opened(
            femke,
            LegalFramework.VOLUNTARY,
            Residence.AT_HOME,
            because("Femke belde zelf. Zij slaapt slecht en zorgt vaak voor haar moeder.")
                .hearing(femke.phones(SUPPORTS, "Ik red het heus wel. Maar niet nog een jaar zo."))
                .ratherThan("Alleen de huisarts", "Die kijkt niet naar hoe het thuis gaat.")
                .restingOn(GUIDELINE, "Samen beslissen"))
        .joinedWithAuthority(parental, mother, father)
        .joined(aunt, tineke, teacher, bram);
  }

  private void allowsHelp() {
    var help = Question.help(femke, anna, "Gesprekken over slapen, school en de zorg voor thuis.");
    var visit = on(28, THURSDAY, "16:30", anna);
    visit.consented(
        mother, help, heard(mother.says(SUPPORTS, "Ze doet te veel voor mij. Ik weet het.")));
    visit
        .next()
        .consented(
            femke,
            help.onGround(YOUTH_PERSISTS),
            because("Papa is er niet en ik wil niet wachten. Ook na twee gesprekken niet.")
                .hearing(father.notReached(AT_SEA)));
  }

  private void asksHerAunt() {
    var jim =
        on(26, WEDNESDAY, "15:15", anna)
            .chosenAsJim(
                aunt,
                heard(
                        femke.says(SUPPORTS, "Tante Baukje. Zij was er altijd toen ik klein was."),
                        mother.says(SUPPORTS, "De zus van Jelle. Dat vindt hij vast goed."),
                        father.notReached(AT_SEA))
                    .explaining("parents-agree", AT_SEA));
    on(25, MONDAY, "12:40", anna)
        .saidNo(
            jim,
            "Ik hou van je, meisje, maar opa heeft me nodig. Vraag iemand die er elke dag is.");
  }

  private SupportId asksHerNeighbour() {
    var jim =
        on(23, TUESDAY, "16:00", anna)
            .chosenAsJim(
                tineke,
                heard(
                        femke.says(
                            SUPPORTS, "Tineke. De muren zijn dun, dus ik hoef niks uit te leggen."),
                        mother.says(SUPPORTS, "Beter een goede buur, zeggen ze toch?"),
                        father.notReached(AT_SEA))
                    .explaining("parents-agree", AT_SEA));
    on(23, THURSDAY, "10:25", anna).saidYes(jim, IN_PERSON);
    return jim;
  }

  private ConsentId decidesWhatTinekeMayKnow() {
    var aboutFemke =
        Question.sharing(
            femke, tineke, "Tineke kan meedenken.", HOME_SITUATION, SCHOOL, PLAN_AND_AGREEMENTS);
    var aboutMother =
        Question.sharing(
            mother, tineke, "Tineke weet wanneer het te zwaar wordt.", HOME_SITUATION, HEALTH);
    var table = on(21, WEDNESDAY, "19:15", anna);
    table.consented(mother, aboutFemke, heard());
    table
        .next()
        .consented(
            femke,
            aboutFemke,
            heard(femke.says(SUPPORTS, "Ja. Zij praat niet door."), father.notReached(AT_SEA))
                .explaining("parents-asked-until-sixteen", AT_SEA));
    return table
        .next()
        .next()
        .consented(
            mother,
            aboutMother,
            heard(
                    mother.says(
                        SUPPORTS, "Dat ik soms dagen op bed lig, heeft Tineke allang gezien."))
                .explaining(
                    "plain-language-explanation",
                    "Moeder wilde meteen tekenen; de uitleg kreeg zij later."));
  }

  private void keepsSchoolOut() {
    var school =
        Question.sharing(
            femke, teacher, "De mentor weet waarom Femke te laat komt.", HOME_SITUATION, HEALTH);
    var call = on(20, FRIDAY, "13:00", anna);
    call.consented(mother, school, heard(mother.phones(SUPPORTS, "Van mij mag hij het weten.")));
    call.next()
        .refused(
            femke,
            school,
            heard(femke.phones(OBJECTS, "Nee. Dan kijken ze me anders aan. Ik zeg het zelf wel.")));
  }

  private void comesToTheTable(SupportId jim) {
    on(19, TUESDAY, "14:30", anna)
        .positioned(
            jim,
            because(
                    "Gaat het thuis niet, dan slaapt Femke bij Tineke. Aan tafel zegt Tineke wat"
                        + " zij inslikt.")
                .hearing(
                    femke.says(SUPPORTS, "Zij zegt het gewoon hardop."),
                    mother.says(SUPPORTS, "Ik schaam me wel. Maar het is goed zo."),
                    tineke.says(SUPPORTS, "Ik hou mijn mond, behalve als Femke iets wil zeggen."),
                    father.notReached(AT_SEA))
                .ratherThan("Wachten op antwoord van vader", "Dat kan maanden duren.")
                .restingOn(AGREEMENT, "Afspraken over de rol, met Femke, moeder en Tineke"));
  }

  private void motherTakesHerWordBack(ConsentId aboutMother) {
    on(9, MONDAY, "08:50", bram)
        .recordedOn(7, WEDNESDAY, "10:05")
        .withdrawn(
            aboutMother,
            heard(
                    mother.phones(
                        OBJECTS,
                        "Bij de bakker hoorde ik iets wat ik alleen hier had verteld. Tineke zegt"
                            + " dat zij het niet was. Toch wil ik het niet meer."))
                .asking("Mag Tineke nog horen hoe het met moeder gaat?")
                .restingOn(
                    OTHER_SOURCE, "Voicemail voor Anna, die ziek was; Bram hoorde hem later"));
  }
}
