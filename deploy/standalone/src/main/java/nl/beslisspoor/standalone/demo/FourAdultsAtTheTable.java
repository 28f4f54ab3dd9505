package nl.beslisspoor.standalone.demo;

import static java.time.DayOfWeek.*;
import static nl.beslisspoor.events.catalogue.BasisKind.*;
import static nl.beslisspoor.events.catalogue.HeardHow.*;
import static nl.beslisspoor.events.catalogue.InformationCategory.*;
import static nl.beslisspoor.events.catalogue.Stance.*;

import java.time.LocalDate;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.SupportId;
import nl.beslisspoor.events.catalogue.LegalFramework;
import nl.beslisspoor.events.catalogue.MandateGround;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.Residence;
import nl.beslisspoor.events.catalogue.RoleKind;

/**
 * A girl of fourteen sits opposite four adults and says nothing. She brings her coach along; her
 * parents agree grudgingly. By now the evaluation is due.
 */
final class FourAdultsAtTheTable extends History {

  private final Someone lina;
  private final Someone mother;
  private final Someone father;
  private final Someone coach;
  private final Someone teacher;

  FourAdultsAtTheTable(Script script) {
    super(script);
    lina = script.person("Lina Verbeek", Relation.YOUTH, calendar.born(14, 8));
    mother = script.person("Petra Smit", Relation.MOTHER, LocalDate.of(1981, 3, 9));
    father = script.person("Erwin Verbeek", Relation.FATHER, LocalDate.of(1978, 11, 21));
    coach = script.person("Sjoerd Wiersma", Relation.TEACHER_OR_COACH, LocalDate.of(1984, 6, 2));
    teacher = script.person("Nilgün Aydın", Relation.TEACHER_OR_COACH);
  }

  @Override
  void tell() {
    opens();
    allowsHelp();
    var jim = choosesHerCoach();
    everybodyHasAView(jim);
    decidesWhatHeMayKnow();
    comesToTheTable(jim);
    networkGetsAnOwner();
  }

  private void opens() {
    var parental = Period.since(lina.born().orElseThrow());
    on(20, TUESDAY, "09:40", anna)
        .opened(
            lina,
            LegalFramework.VOLUNTARY,
            Residence.AT_HOME,
            because(
                    "School wil Lina schorsen en thuis is er elke dag ruzie. De ouders vroegen om"
                        + " hulp. Eén iemand moet het overzicht houden.")
                .hearing(lina.says(RESERVATIONS, "Weer iemand erbij dus."))
                .ratherThan(
                    "School het overzicht laten houden", "School is zelf deel van de ruzie.")
                .restingOn(GUIDELINE, "Samen beslissen"))
        .joinedWithAuthority(parental, mother, father)
        .joined(teacher, bram, carla);
  }

  private void allowsHelp() {
    var help =
        Question.help(
            lina, anna, "Hulp zodat de ruzie thuis minder wordt en Lina op school kan blijven.");
    var table = on(20, THURSDAY, "16:00", anna);
    table.consented(mother, help, heard(mother.says(SUPPORTS, "Zo kan het niet langer.")));
    table
        .next()
        .consented(father, help, heard(father.says(GRUDGING, "Als het dan maar snel gaat.")));
    table
        .next()
        .next()
        .consented(
            lina,
            help,
            heard(
                lina.says(
                    GRUDGING,
                    "Vier grote mensen en ik. Ze kenden elkaar. Ik zei ja, dan was het klaar.")));
  }

  private SupportId choosesHerCoach() {
    var walk = on(17, WEDNESDAY, "15:30", anna).joined(coach);
    var jim =
        walk.chosenAsJim(
            coach,
            heard(
                    lina.says(
                        SUPPORTS,
                        "Sjoerd. Hij zegt niet meteen wat ik moet doen. En hij is er gewoon."),
                    mother.phones(
                        GRUDGING,
                        "Ik had mijn zus gekozen. Maar goed, wil zij Sjoerd, dan Sjoerd."),
                    father.phones(
                        GRUDGING,
                        "Een trainer? Die ziet haar twee keer per week. Nou ja, vooruit dan maar."))
                .asking("Wie zit er voortaan naast Lina aan tafel?")
                .ratherThan("Tante Karin", "Dan weet mama het dezelfde avond nog."));
    on(17, FRIDAY, "18:45", anna).saidYes(jim, IN_PERSON);
    return jim;
  }

  private void everybodyHasAView(SupportId jim) {
    on(16, MONDAY, "11:15", anna)
        .heard(
            jim,
            coach.phones(
                SUPPORTS,
                "Ik ben geen hulpverlener en dat word ik ook niet. Maar naast haar zitten en iets"
                    + " zeggen als zij dichtklapt, dat kan ik."))
        .heard(
            jim,
            teacher.phones(
                RESERVATIONS, "Fijn voor Lina. Maar op wie reken ik straks als ze weer wegloopt?"));
    on(15, TUESDAY, "17:30", bram)
        .heard(
            jim,
            father.says(
                GRUDGING,
                "Ik heb hem gesproken na de training. Ik word geen fan, maar hij luistert wel."));
  }

  private void decidesWhatHeMayKnow() {
    var sharing =
        Question.sharing(
                lina,
                coach,
                "Sjoerd weet waar het gesprek over gaat als hij naast Lina zit.",
                SCHOOL,
                PLAN_AND_AGREEMENTS,
                NETWORK)
            .forMonths(12);
    var kitchen = on(15, WEDNESDAY, "19:00", anna);
    kitchen.consented(mother, sharing, heard());
    kitchen
        .next()
        .consented(father, sharing, heard(father.says(GRUDGING, "Zolang het bij hem blijft.")));
    kitchen
        .next()
        .next()
        .consented(
            lina,
            sharing,
            heard(
                lina.says(
                    SUPPORTS,
                    "School mag hij weten. Wat er thuis gebeurt, vertel ik zelf. Of niet.")));
  }

  private void comesToTheTable(SupportId jim) {
    on(13, WEDNESDAY, "14:00", anna)
        .positioned(
            jim,
            because(
                    "Aan tafel praat Lina pas als Sjoerd naast haar zit. Hij neemt ons"
                        + " werk niet over. Loopt Lina weg, dan ben ik aan zet.")
                .hearing(
                    lina.says(SUPPORTS, "Nu zijn zij met vier en ik met twee. Dat scheelt."),
                    mother.says(
                        GRUDGING, "Het is wennen dat hij meepraat. Maar ze zit er weer bij."))
                .ratherThan("Nog een maand wachten", "Over twee weken is het gesprek op school.")
                .ratherThan(
                    "Een vrijwilliger zoeken", "Weer een vreemde, en Lina heeft al gekozen.")
                .restingOn(AGREEMENT, "Afspraken over de rol, met Lina, haar ouders en Sjoerd")
                .restingOn(GUIDELINE, "Handreiking informele steun")
                .backedBy(
                    carla,
                    "Spannend, en goed uitgezocht. Gaat het mis, dan staan we daar samen voor."));
  }

  private void networkGetsAnOwner() {
    on(12, TUESDAY, "10:00", anna)
        .roleGiven(
            bram,
            RoleKind.NETWORK_LEAD,
            script.mandate(MandateGround.ORGANISATION, "Mandaatregister, deel jeugdteams"),
            since(12, TUESDAY),
            because("Sjoerd en de familie hebben één vast persoon nodig die zij kunnen bellen.")
                .hearing(bram.says(SUPPORTS, "Ik ken vader al. Laat mij dat doen."))
                .ratherThan("Zelf blijven doen", "Ik voer ook de gesprekken met school.")
                .restingOn(GUIDELINE, "Handreiking informele steun"));
  }
}
