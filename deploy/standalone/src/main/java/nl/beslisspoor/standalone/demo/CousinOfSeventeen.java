package nl.beslisspoor.standalone.demo;

import static java.time.DayOfWeek.*;
import static nl.beslisspoor.events.catalogue.InformationCategory.*;
import static nl.beslisspoor.events.catalogue.Relation.*;
import static nl.beslisspoor.events.catalogue.SupportKind.*;
import static nl.beslisspoor.events.catalogue.TieStrength.*;

import nl.beslisspoor.events.catalogue.*;
import nl.beslisspoor.standalone.demo.telling.*;

/**
 * A boy in a family home chooses his cousin of seventeen and is told no, on half a sentence that is
 * completed later. Later he chooses somebody else as well.
 */
final class CousinOfSeventeen extends History {

  private static final String ORDER = "Ondertoezichtstelling, zaak C/18/31402";
  private static final String NEXT_ORDER = "Verlenging ondertoezichtstelling, zaak C/18/33790";

  private final Someone jayden = youth("Jayden Kromhout", 13, 6);
  private final Someone mother = person("Wendy Kromhout", MOTHER, "1988-01-17");
  private final Someone father = person("Ricardo Pengel", FATHER);
  private final Someone milan = aged(17, 9, "Milan Kromhout", RELATIVE);
  private final Someone hostess = person("Ineke van Dam", OTHER);
  private final Someone wouter = person("Wouter Jonker", TEACHER_OR_COACH, "1990-08-30");

  CousinOfSeventeen(Script script) {
    super(script);
  }

  @Override
  public void tell() {
    livesElsewhere();
    choosesHisCousin();
    var half = everybodyHasAView();
    isToldNo();
    losesHisPhone();
    sentenceIsCompleted(half);
    choosesAgain();
    isToldYes();
    measureGoesOn();
  }

  private void livesElsewhere() {
    on(30, MONDAY, "13:10", carla)
        .opened(jayden, LegalFramework.SUPERVISION_ORDER, Residence.FAMILY_HOME)
        .because(
            "De rechter legde toezicht op. Jayden woont sinds vorige week in een" + " gezinshuis.")
        .hearing(jayden.objects("Ik wil naar huis. Schrijf dat maar op."))
        .ratherThan("Het crisisteam", "Dan ziet hij over een maand weer een ander.")
        .byOrder(ORDER)
        .parents(jayden, mother)
        .joined(father, hostess, bram);
    on(30, WEDNESDAY, "11:00", carla)
        .roleGivenByOrder(bram, RoleKind.YOUTH_PROTECTOR, ORDER)
        .because("Bram kent het gezin al. Zo hoeft moeder niet opnieuw te beginnen.")
        .hearing(bram.agrees("Dat doe ik. Ik rijd vandaag nog langs."))
        .ratherThan("Een ander", "Wie er ruimte had, kende het gezin niet.")
        .byOrder(ORDER);
  }

  private void choosesHisCousin() {
    on(26, TUESDAY, "15:50", bram)
        .askedWho(
            jayden, "Wie belt jou zonder dat het moet?", "Milan. Elke dag. Ook over niks. Juist.")
        .joined(milan, wouter)
        .drew(
            milan.near().giving(STRONG, EMOTIONAL).getting("Jayden helpt hem met wiskunde."),
            hostess.further().giving(WEAK, PRACTICAL),
            wouter.inGroup().giving(ORDINARY, NORMATIVE, PRACTICAL));
    on(24, WEDNESDAY, "16:20", bram)
        .choseJim(milan)
        .hearing(
            jayden.agrees("Milan. Hij is de enige die me nog belt."),
            mother.objects("Milan is zelf nog een kind. Wie let er dan op hem?").byPhone())
        .asking("Wie wil Jayden bij zich hebben?")
        .explaining(
            "figure-is-adult",
            "Jayden kiest. Of Milan dit al kan dragen, bekijken wij daarna met hem.")
        .explaining(
            "parents-agree",
            "Moeder is tegen; haar woorden staan erbij. De keuze blijft van Jayden.");
    on(24, FRIDAY, "17:05", bram).saidYesByPhone(milan);
  }

  private Sitting everybodyHasAView() {
    var half =
        on(23, TUESDAY, "15:45", bram)
            .heardAbout(milan, milan.agrees("Ik wil best. Maar doorvertellen, dat doe ik niet."));
    half.heardAbout(
        milan,
        hostess.doubts("Ze bellen tot diep in de nacht. Dan krijg ik hem zijn bed niet uit."),
        father.seems(Stance.SUPPORTS, "Jayden weet zelf wel wie goed voor hem is. Hij hing op."));
    return half;
  }

  private void isToldNo() {
    on(21, THURSDAY, "10:30", bram)
        .notPositioned(milan)
        .because(
            "Een JIM praat mee over veiligheid. Milan zei dat hij niets doorvertelt. En hij"
                + " is zeventien en heeft het thuis zelf zwaar. Bellen mag gewoon.")
        .hearing(
            jayden.objects("Eerst vragen jullie wie ik wil. En dan is het toch nee."),
            milan.doubts("Rot voor Jay. Ergens snap ik het wel.").byPhone(),
            mother.agrees("Ik ben opgelucht. Maar zeg het hem rustig.").byPhone())
        .ratherThan("Milan samen met een volwassene", "In de familie durfde niemand.")
        .ratherThan("Wachten tot hij achttien is", "Dan zit Jayden acht maanden alleen.")
        .byGuideline("Handreiking informele steun")
        .byDeliberation("Aangeboden aan Jayden, moeder en Milan; Jayden denkt na")
        .backedBy(carla, "Ik twijfel met je mee. Zeg hem dat Milan niets fout deed.");
  }

  private void losesHisPhone() {
    on(19, MONDAY, "20:15", bram)
        .recordedOn(17, WEDNESDAY, "11:40")
        .restricted(PartOfLife.PHONE_AND_INTERNET, day(13, MONDAY))
        .because("Hij slaapt drie uur per nacht. Na tien uur ligt de telefoon beneden.")
        .hearing(
            jayden.objects("Dan hoor ik Milan dus helemaal niet meer. Goed bezig."),
            mother.agrees("Thuis deed ik dat ook. Nou ja, ik probeerde het.").byPhone())
        .ratherThan("Een wekker en goede moed", "Twee weken geprobeerd.")
        .byLaw("BW 1:263");
  }

  private void sentenceIsCompleted(Sitting half) {
    on(15, THURSDAY, "16:30", bram)
        .corrected(
            half,
            CorrectionCause.INCOMPLETE,
            "Milan zei er meteen achteraan: ‘Behalve als hij zichzelf iets aandoet. Dan bel ik"
                + " wel.’")
        .because("Jayden las mee en zei dat er een zin ontbrak. Milan bevestigde het.")
        .hearing(
            jayden.objects("Jullie schreven de helft op. En zeiden toen nee."),
            milan.agrees("Ja. Op de stoep, jij had je jas al aan.").byPhone());
  }

  private void choosesAgain() {
    on(12, WEDNESDAY, "16:00", bram)
        .choseJim(wouter)
        .hearing(
            jayden.agrees("Wouter dan, van scouting. En Milan blijft gewoon Milan."),
            mother.agrees("Wouter kende hem al voordat alles misging.").byPhone());
    on(11, MONDAY, "19:30", bram).saidYes(wouter);
    var forWouter =
        sharing(jayden, wouter, "Wouter kan meedenken.", PLAN_AND_AGREEMENTS, HOME_SITUATION);
    on(10, WEDNESDAY, "15:30", bram)
        .answered(
            forWouter, mother.agrees(), jayden.agrees("Hij mag het weten. De andere leiding niet."))
        .drewUp(forWouter, jayden, mother, wouter)
        .signed(wouter, jayden, mother, wouter);
  }

  private void isToldYes() {
    on(8, THURSDAY, "11:30", bram)
        .positioned(wouter)
        .because(
            "Wouter belt elke week en Jayden belt terug. Over veiligheid beslis ik; Wouter"
                + " zegt wat Jayden ervan vindt.")
        .hearing(
            jayden.agrees("Nu luisteren ze ook als ik er niet bij ben."),
            mother.agrees("Eindelijk iemand van vroeger."),
            wouter.agrees("Ik ben er, ook als hij boos op mij is."))
        .ratherThan("Weer nee zeggen", "Dat ging om Milan, niet om Jayden.")
        .byAgreement("Afspraken over de rol, met Jayden, moeder en Wouter")
        .planned(wouter, in(5), "Jayden wil het zeggen voordat de rechter weer kijkt.");
  }

  private void measureGoesOn() {
    on(5, TUESDAY, "14:00", carla)
        .roleRenewed(bram, RoleKind.YOUTH_PROTECTOR, NEXT_ORDER)
        .because("De rechter heeft de maatregel verlengd. Bram blijft, want Jayden vraagt erom.")
        .hearing(
            bram.agrees("Graag."),
            jayden.agrees("Laat Bram maar. Hij geeft tenminste toe als het fout was."))
        .ratherThan("Een ander", "Dat zou de vierde zijn in twee jaar.")
        .byOrder(NEXT_ORDER);
  }
}
