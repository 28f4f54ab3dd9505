package nl.beslisspoor.standalone.demo;

import static java.time.DayOfWeek.*;
import static nl.beslisspoor.events.catalogue.InformationCategory.*;
import static nl.beslisspoor.events.catalogue.Relation.*;
import static nl.beslisspoor.events.catalogue.SupportKind.*;
import static nl.beslisspoor.events.catalogue.TieStrength.*;

import nl.beslisspoor.events.catalogue.*;
import nl.beslisspoor.standalone.demo.telling.*;

/**
 * Parents who farm agree with every step, grudgingly, until their son turns sixteen and no longer
 * needs them to. The man of the bicycle shop stays what he is.
 */
final class AllRightThen extends History {

  private final Someone thijs = turning(16, -56, "Thijs Kamperman");
  private final Someone mother = person("Gerda Kamperman", MOTHER, "1975-08-19");
  private final Someone father = person("Wim Kamperman", FATHER, "1971-03-03");
  private final Someone mo = person("Mohamed Azzouzi", OTHER, "1980-12-12");
  private final Someone uncle = person("Bart Kamperman", RELATIVE, "1974-02-07");
  private final Someone teacher = person("Sabine Kloos", TEACHER_OR_COACH);

  private final Question forMo =
      sharing(thijs, mo, "Mo weet wat school en wij afspreken.", SCHOOL, PLAN_AND_AGREEMENTS);

  AllRightThen(Script script) {
    super(script);
  }

  @Override
  public void tell() {
    staysAtHome();
    isAskedWho();
    choosesMo();
    wordIsRecordedLate();
    comesToTheTable();
    looksBack();
    turnsSixteen();
  }

  private void staysAtHome() {
    on(30, MONDAY, "10:30", bram)
        .opened(thijs, LegalFramework.VOLUNTARY, Residence.AT_HOME)
        .because("Thijs gaat sinds een half jaar niet naar school. De ouders weten het niet meer.")
        .hearing(thijs.grumbles("Praten helpt niks. Maar ga je gang."))
        .ratherThan("Een boete van leerplicht", "Dan zit hij thuis én is er minder geld.")
        .byGuideline("Samen beslissen")
        .parents(thijs, mother, father)
        .joined(teacher, uncle, anna, carla);
    on(30, WEDNESDAY, "12:15", bram)
        .answered(
            help(thijs, bram, "Thijs gaat weer ergens heen waar hij iets leert."),
            mother.grumbles("Als u denkt dat het helpt."),
            father.grumbles("Vooruit. Maar niet onder het melken."),
            thijs.agrees("Oké dan. Voor mama."));
  }

  private void isAskedWho() {
    on(29, THURSDAY, "14:00", bram)
        .joined(mo)
        .askedWho(
            thijs,
            "Waar ga jij heen als je de deur uit loopt?",
            "Naar Mo. Daar ruikt het naar rubber en vraagt niemand wat ik later word.")
        .drew(
            mo.further()
                .giving(STRONG, PRACTICAL, NORMATIVE)
                .getting("Thijs plakt banden, gratis."),
            uncle.near().giving(ORDINARY, PRACTICAL).ratherNot("Die zegt alles tegen papa."),
            teacher.inGroup().giving(WEAK, INFORMATIVE))
        .roleGiven(anna, RoleKind.NETWORK_LEAD, "Mandaatregister, deel jeugdteams")
        .because("Iemand moet bij Mo langsgaan zonder dat het meteen een zitting wordt.")
        .hearing(anna.agrees("Ik breng mijn fiets mee. Die piept toch."))
        .ratherThan("Zelf gaan", "Mij kent hij al als ‘die van de hulp’, zei Thijs.")
        .byGuideline("Handreiking informele steun");
  }

  private void choosesMo() {
    on(27, WEDNESDAY, "15:00", bram)
        .choseJim(mo)
        .asking("Wie mag er voor Thijs spreken als hij zelf niets zegt?")
        .hearing(
            thijs.agrees("Mo. Hij zegt gewoon: hou jij die even vast. En dan praat ik."),
            mother.grumbles("Wij kennen die man van een lekke band. Maar goed."),
            father.grumbles("Een fietsenmaker. Nou, vooruit dan maar."));
    on(27, SATURDAY, "16:30", anna).saidYes(mo);
    on(26, TUESDAY, "11:40", anna)
        .heardAbout(
            mo,
            mo.agrees("Ik ben geen dokter. Maar als hij hier is, eet hij. Dat is al iets."),
            uncle.objects("Dit lossen wij in de familie op. Dat deden wij altijd."),
            father.grumbles("Ik ben gaan kijken. Zijn sleutels hangen op maat. Vooruit."));
  }

  private void wordIsRecordedLate() {
    on(25, WEDNESDAY, "20:30", bram)
        .recordedOn(23, THURSDAY, "08:15")
        .answered(
            forMo,
            mother.grumbles("Als het maar niet over de stal gaat."),
            father.grumbles("School mag hij weten. Daar weten ze zelf ook niks."),
            thijs.agrees("Ja. Van mij alles."))
        .answered(
            sharing(father, mo, "Mo weet hoe het bedrijf ervoor staat.", FINANCES),
            father.objects("Wat wij bij de bank hebben staan, gaat geen fietsenmaker aan."));
    on(23, FRIDAY, "12:10", anna)
        .drewUp(forMo, thijs, mother, father, mo)
        .signed(mo, thijs, mother, father, mo);
  }

  private void comesToTheTable() {
    var positioned =
        on(22, TUESDAY, "13:30", bram)
            .positioned(mo)
            .because("Drie ochtenden in de zaak, twee op school. Mo zegt het als het niet gaat.")
            .hearing(
                thijs.agrees("Nu is het een afspraak. Eerst was het weglopen."),
                mother.grumbles("Ik zeg ja. Ik zeg het niet van harte."),
                father.grumbles("Vooruit."))
            .ratherThan("Wachten tot de ouders het van harte doen", "Dat kan jaren duren.")
            .ratherThan("Oom Bart", "Thijs wil hem niet; wie het wordt, is aan Thijs.")
            .byAgreement("Afspraken over de rol, met Thijs, zijn ouders en Mo")
            .backedBy(carla, "Grommend meedoen is ook meedoen. Ga maar door.");
    on(20, MONDAY, "09:20", bram)
        .corrected(
            positioned,
            CorrectionCause.INCOMPLETE,
            "Vader zei: ‘Vooruit. Maar gaat het mis, dan hoor ik dat van u en niet van hem.’")
        .because("Ik had alleen zijn eerste woord opgeschreven. De rest was belangrijker.")
        .hearing(
            mo.agrees("Dat zei hij. Hij keek mij erbij aan.").byPhone(),
            father.agrees("Nu staat het er goed."));
  }

  private void looksBack() {
    on(10, THURSDAY, "12:30", anna)
        .goesOnOtherwise(mo, in(6))
        .goal("Vijf ochtenden ergens zijn", GoalProgress.REACHED, "Behalve toen er een kalf kwam.")
        .goal("Twee daarvan op school", GoalProgress.CLOSER, "Eén. En de tweede tot tien uur.")
        .trust(thijs, mo, 9)
        .trust(mother, mo, 7)
        .trust(father, mo, 5)
        .points(8, 6)
        .helps("Er is een radio aan en er zijn klanten. Niemand kijkt naar hem.")
        .unwanted(UnwantedEffectKind.CONFLICT_WITH_PARENTS, "Er is ruzie over de ochtenden.")
        .contradiction("Moeder ziet een jongen die fluit. Vader ziet een knecht te weinig.")
        .because("Thijs gaat de deur uit en de koeien moeten om zes uur gemolken.")
        .deciding("Mo blijft. Hij en vader verdelen de ochtenden samen, zonder ons.")
        .hearing(
            thijs.agrees("Ik lag vorig jaar om deze tijd nog in bed."),
            mother.agrees("Hij floot. Ik stond aan het aanrecht en ik hoorde hem fluiten."),
            father.objects("Om zes uur is hij bij Mo en om acht uur nog niet bij mij."),
            mo.doubts("Ik wil geen zoon afpakken. Ik heb er zelf drie."))
        .ratherThan("Doorgaan zoals het was", "Vader zou Thijs dan thuis houden.")
        .byGuideline("Handreiking informele steun");
  }

  private void turnsSixteen() {
    on(7, WEDNESDAY, "16:00", bram)
        .consented(thijs, sharing(thijs, mo, "Mo weet van de medicijnen.", HEALTH))
        .hearing(
            thijs.agrees("Ik ben zestien. Ik teken zelf. Raar eigenlijk."),
            mother.grumbles("Dan had je ook zelf de tandarts kunnen bellen."),
            father.objects("Dus wij hoeven niks meer te vinden. Handig."));
    on(3, THURSDAY, "15:10", anna)
        .askedWho(
            thijs,
            "Is er iemand bij gekomen?",
            "Papa vroeg wat een derailleur is. Ik dacht dat het een grap was. Was het niet.");
  }
}
