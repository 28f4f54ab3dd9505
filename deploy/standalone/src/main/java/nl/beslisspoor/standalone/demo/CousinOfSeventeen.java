package nl.beslisspoor.standalone.demo;

import static java.time.DayOfWeek.*;
import static nl.beslisspoor.events.catalogue.BasisKind.*;
import static nl.beslisspoor.events.catalogue.HeardHow.*;
import static nl.beslisspoor.events.catalogue.InformationCategory.*;
import static nl.beslisspoor.events.catalogue.Stance.*;

import java.time.LocalDate;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.RoleId;
import nl.beslisspoor.events.SupportId;
import nl.beslisspoor.events.catalogue.LegalFramework;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.Residence;
import nl.beslisspoor.events.catalogue.RoleKind;

/**
 * A boy in a family home chooses his cousin of seventeen. The professional doubts and does not
 * position him; the boy's choice stands as he made it. Later he chooses somebody else as well.
 */
final class CousinOfSeventeen extends History {

  private final Someone jayden;
  private final Someone mother;
  private final Someone father;
  private final Someone milan;
  private final Someone hostess;
  private final Someone wouter;

  CousinOfSeventeen(Script script) {
    super(script);
    jayden = script.person("Jayden Kromhout", Relation.YOUTH, calendar.born(13, 6));
    mother = script.person("Wendy Kromhout", Relation.MOTHER, LocalDate.of(1988, 1, 17));
    father = script.person("Ricardo Pengel", Relation.FATHER);
    milan = script.person("Milan Kromhout", Relation.RELATIVE, calendar.born(17, 9));
    hostess = script.person("Ineke van Dam", Relation.OTHER);
    wouter = script.person("Wouter Jonker", Relation.TEACHER_OR_COACH, LocalDate.of(1990, 8, 30));
  }

  @Override
  void tell() {
    opens();
    var protecting = measureGetsAnOwner();
    var first = choosesHisCousin();
    everybodyHasAView(first);
    isToldNo(first);
    var second = choosesAgain();
    decidesWhatWouterMayKnow();
    isToldYes(second);
    measureGoesOn(protecting);
  }

  private void opens() {
    on(30, MONDAY, "13:10", carla)
        .opened(
            jayden,
            LegalFramework.SUPERVISION_ORDER,
            Residence.FAMILY_HOME,
            because(
                    "De rechter heeft toezicht opgelegd en Jayden woont sinds vorige week in een"
                        + " gezinshuis. Bij een uithuisplaatsing houdt de teamleider de regie.")
                .hearing(jayden.says(OBJECTS, "Ik wil naar huis. Schrijf dat maar op."))
                .ratherThan("Het crisisteam", "Dan ziet hij over een maand weer een ander.")
                .restingOn(COURT_ORDER, "Ondertoezichtstelling, zaak C/18/31402"))
        .joinedWithAuthority(Period.since(jayden.born().orElseThrow()), mother)
        .joined(father, hostess, bram);
  }

  private RoleId measureGetsAnOwner() {
    return on(30, WEDNESDAY, "11:00", carla)
        .roleGiven(
            bram,
            RoleKind.YOUTH_PROTECTOR,
            courtOrder("Ondertoezichtstelling, zaak C/18/31402"),
            since(30, WEDNESDAY),
            because("Bram kent het gezin al. Zo hoeft moeder niet opnieuw te beginnen.")
                .hearing(bram.says(SUPPORTS, "Dat doe ik. Ik rijd vandaag nog langs."))
                .ratherThan(
                    "Een andere jeugdbeschermer", "Wie er ruimte had, kende het gezin niet.")
                .restingOn(COURT_ORDER, "Ondertoezichtstelling, zaak C/18/31402"));
  }

  private SupportId choosesHisCousin() {
    var jim =
        on(24, WEDNESDAY, "16:20", bram)
            .joined(milan)
            .chosenAsJim(
                milan,
                heard(
                        jayden.says(SUPPORTS, "Milan. Hij is de enige die me nog belt."),
                        mother.phones(
                            OBJECTS, "Milan is zelf nog een kind. Wie let er dan op hem?"))
                    .asking("Wie wil Jayden bij zich hebben?")
                    .explaining(
                        "figure-is-adult",
                        "Jayden kiest. Of Milan dit al kan dragen, bekijken wij daarna met hem.")
                    .explaining(
                        "parents-agree",
                        "Moeder is tegen; haar woorden staan erbij. De keuze blijft van Jayden."));
    on(24, FRIDAY, "17:05", bram).saidYes(jim, PHONE);
    return jim;
  }

  private void everybodyHasAView(SupportId jim) {
    on(23, TUESDAY, "15:45", bram)
        .heard(
            jim, milan.says(SUPPORTS, "Ik wil best. Maar dingen doorvertellen, dat doe ik niet."))
        .heard(
            jim,
            hostess.says(
                RESERVATIONS,
                "Ze bellen tot diep in de nacht. Dan krijg ik hem zijn bed niet uit."))
        .heard(
            jim,
            father.seems(
                SUPPORTS, "Jayden weet zelf wel wie goed voor hem is, zei hij. Toen hing hij op."));
  }

  private void isToldNo(SupportId jim) {
    on(21, THURSDAY, "10:30", bram)
        .notPositioned(
            jim,
            because(
                    "Een JIM praat mee over veiligheid en over waar Jayden woont. Milan is"
                        + " zeventien en heeft het thuis zelf zwaar. Bellen en logeren mag gewoon.")
                .hearing(
                    jayden.says(OBJECTS, "Eerst vragen jullie wie ik wil. En dan is het toch nee."),
                    milan.phones(RESERVATIONS, "Rot voor Jay. Ergens snap ik het wel."),
                    mother.phones(SUPPORTS, "Ik ben opgelucht. Maar zeg het hem rustig."))
                .ratherThan(
                    "Milan samen met een volwassene", "In de familie durfde niemand dat aan.")
                .ratherThan("Wachten tot Milan achttien is", "Dan zit Jayden acht maanden alleen.")
                .restingOn(GUIDELINE, "Handreiking informele steun")
                .restingOn(
                    MORAL_DELIBERATION, "Aangeboden aan Jayden, moeder en Milan; Jayden denkt na")
                .backedBy(carla, "Ik twijfel met je mee. Zeg hem dat Milan niets fout deed."));
  }

  private SupportId choosesAgain() {
    var jim =
        on(12, WEDNESDAY, "16:00", bram)
            .joined(wouter)
            .chosenAsJim(
                wouter,
                heard(
                    jayden.says(
                        SUPPORTS, "Wouter dan, van scouting. En Milan blijft gewoon Milan."),
                    mother.phones(SUPPORTS, "Wouter kende hem al voordat alles misging.")));
    on(11, MONDAY, "19:30", bram).saidYes(jim, IN_PERSON);
    return jim;
  }

  private void decidesWhatWouterMayKnow() {
    var sharing =
        Question.sharing(
            jayden, wouter, "Wouter kan meedenken.", PLAN_AND_AGREEMENTS, HOME_SITUATION);
    var visit = on(10, WEDNESDAY, "15:30", bram);
    visit.consented(mother, sharing, heard());
    visit
        .next()
        .consented(
            jayden,
            sharing,
            heard(jayden.says(SUPPORTS, "Hij mag het weten. Niet de andere leiding.")));
  }

  private void isToldYes(SupportId jim) {
    on(8, THURSDAY, "11:30", bram)
        .positioned(
            jim,
            because(
                    "Wouter belt elke week en Jayden belt terug. Hij zegt eerlijk wat hij niet kan."
                        + " Over veiligheid beslis ik; Wouter zegt wat Jayden ervan vindt.")
                .hearing(
                    jayden.says(SUPPORTS, "Nu luisteren ze ook als ik er niet bij ben."),
                    mother.says(SUPPORTS, "Eindelijk iemand van vroeger."),
                    wouter.says(SUPPORTS, "Ik ben er, ook als hij boos op mij is."))
                .ratherThan("Weer nee zeggen", "Dat ging om Milan, niet om Jayden.")
                .restingOn(AGREEMENT, "Afspraken over de rol, met Jayden, moeder en Wouter"));
  }

  private void measureGoesOn(RoleId protecting) {
    on(5, TUESDAY, "14:00", carla)
        .roleChanged(
            protecting,
            RoleKind.YOUTH_PROTECTOR,
            courtOrder("Verlenging ondertoezichtstelling, zaak C/18/33790"),
            since(5, TUESDAY),
            because("De rechter heeft de maatregel verlengd. Bram blijft, want Jayden vraagt erom.")
                .hearing(
                    bram.says(SUPPORTS, "Graag."),
                    jayden.phones(SUPPORTS, "Laat Bram maar. Hij is oké."))
                .ratherThan("Wisselen van jeugdbeschermer", "Dat zou de vierde zijn in twee jaar.")
                .restingOn(COURT_ORDER, "Verlenging ondertoezichtstelling, zaak C/18/33790"));
  }
}
