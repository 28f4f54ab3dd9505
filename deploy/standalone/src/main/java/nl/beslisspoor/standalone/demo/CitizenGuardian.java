package nl.beslisspoor.standalone.demo;

import static java.time.DayOfWeek.*;
import static nl.beslisspoor.events.catalogue.InformationCategory.*;
import static nl.beslisspoor.events.catalogue.Relation.*;
import static nl.beslisspoor.events.catalogue.SupportKind.*;
import static nl.beslisspoor.events.catalogue.TieStrength.*;

import java.time.LocalDate;
import java.util.Optional;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.catalogue.*;
import nl.beslisspoor.standalone.demo.telling.*;

/**
 * Guardianship passes from the institution to a man from a youth's own life, by order of the court,
 * which is recorded twelve days late and under a wrong number; the youth protector leaves.
 */
final class CitizenGuardian extends History {

  private static final String OLD_ORDER = "Voogdij van de instelling, zaak C/18/20417";
  private static final String ORDER = "Beschikking benoeming voogd, zaak C/18/32218";
  private static final String RIGHT_ORDER = "Beschikking benoeming voogd, zaak C/18/32281";

  private final Someone tycho = youth("Tycho Brands", 17, 2);
  private final Someone father = person("Ronald Brands", FATHER, "1975-12-04");
  private final Someone gijs = person("Gijs Oosterhof", OTHER, "1969-02-11");
  private final Someone marloes = person("Marloes Visser", PROFESSIONAL);
  private final Someone judge = person("Kinderrechter, rechtbank Merwestad", COURT);

  CitizenGuardian(Script script) {
    super(script);
  }

  @Override
  public void tell() {
    numberSix();
    isAskedWhoStays();
    var appointed = courtDecides();
    fatherWrites();
    decidesWhatGijsKnows();
    numberIsCorrected(appointed);
    gijsIsRecognised();
    protectorLeaves();
    looksBack();
  }

  private void numberSix() {
    LocalDate born = tycho.born().orElseThrow();
    on(46, MONDAY, "10:00", anna)
        .opened(tycho, LegalFramework.GUARDIANSHIP, Residence.RESIDENTIAL_GROUP)
        .because("De voogdij komt uit een andere regio. Tycho wil iemand die zijn verhaal kent.")
        .hearing(tycho.doubts("Jij bent nummer zes. Ik tel ze."))
        .ratherThan("Bij de oude regio blijven", "Tycho woont nu hier.")
        .byOrder(OLD_ORDER)
        .joinedWithAuthority(new Period(born, Optional.of(born.plusYears(9))), father)
        .joined(judge, marloes, bram, carla);
    on(45, TUESDAY, "09:30", anna)
        .roleGivenByOrder(bram, RoleKind.YOUTH_PROTECTOR, OLD_ORDER)
        .because("Bram voert de voogdij uit namens de instelling.")
        .hearing(bram.agrees("Goed, maar laten we zoeken naar iemand die blijft."))
        .ratherThan("Zelf doen", "Regie en voogdij houden wij uit elkaar.")
        .byLaw("BW 1:302");
  }

  private void isAskedWhoStays() {
    on(44, WEDNESDAY, "16:00", bram)
        .askedWho(
            tycho,
            "Wie is er nog als wij weg zijn?",
            "Gijs. Van de werkplaats. Die krijgt niet betaald om mij aardig te vinden.")
        .joined(gijs)
        .drew(
            gijs.near().giving(STRONG, PRACTICAL).getting("Tycho zet zijn advertenties online."),
            father.further().giving(WEAK).ratherNot("Hij belt alleen als hij gedronken heeft."),
            marloes.inGroup().giving(ORDINARY, PRACTICAL));
  }

  private Sitting courtDecides() {
    return on(28, THURSDAY, "13:30", bram)
        .recordedOn(26, TUESDAY, "09:15")
        .courtAppointed(gijs)
        .because("De heer Oosterhof kent Tycho drie jaar en blijft, ook na zijn achttiende.")
        .decidedBy(judge)
        .asking("Wie wordt de voogd van Tycho?")
        .hearing(
            tycho.agrees("Gijs gaat niet weg als zijn contract afloopt."),
            bram.agrees("Wij doen graag een stap terug. Daar is het ons om te doen."))
        .ratherThan("De instelling blijft voogd", "Vijf jeugdbeschermers in vier jaar.")
        .byOrder(ORDER)
        .saidYes(gijs)
        .roleGivenByOrder(gijs, RoleKind.CITIZEN_GUARDIAN, ORDER)
        .because("De heer Oosterhof is bereid en geschikt; de instelling steunt het verzoek.")
        .decidedBy(judge)
        .hearing(
            gijs.agrees("Ik heb er een jaar over nagedacht. Ja."),
            tycho.agrees("Eén handtekening minder op kantoor."),
            bram.agrees("Ik blijf nog twee maanden voor de overdracht."))
        .ratherThan("Samen voogd met de instelling", "Daar vroeg niemand om.")
        .byOrder(ORDER);
  }

  private void fatherWrites() {
    on(25, WEDNESDAY, "10:10", anna)
        .heardAbout(
            gijs,
            father
                .objects("Ik heb geen gezag meer, dat weet ik. Maar had gebeld vóór het klaar was.")
                .inWriting(),
            marloes.agrees("Op de groep heet hij al een jaar ‘jouw Gijs’."));
  }

  private void decidesWhatGijsKnows() {
    var most =
        sharing(tycho, gijs, "Gijs beslist over school, wonen en geld.", SAFETY, SCHOOL, FINANCES);
    on(24, TUESDAY, "16:45", anna)
        .answered(most, tycho.agrees("Bijna alles. Ook de schulden. Die kent hij al."))
        .answered(
            sharing(tycho, gijs, "Gijs kent de verslagen van de therapie.", HEALTH),
            tycho.objects("Nee. Wat ik daar zeg, blijft daar. Ook voor Gijs."))
        .drewUp(most, tycho, gijs)
        .signed(gijs, tycho, gijs);
  }

  private void numberIsCorrected(Sitting appointed) {
    on(23, MONDAY, "08:40", bram)
        .corrected(
            appointed,
            CorrectionCause.WRITTEN_WRONG,
            "De beschikking heeft nummer C/18/32281. De laatste cijfers stonden andersom.")
        .because("De griffie belde dat zij onder dit nummer niets vond.")
        .hearing(gijs.agrees("Op mijn papier staat het goed. Dat hangt hier aan de muur."));
  }

  private void gijsIsRecognised() {
    on(22, MONDAY, "15:00", anna)
        .positioned(gijs)
        .because(
            "Gijs is voogd en beslist mee vanaf nu. De leefgroep belt hem, niet ons. Wij"
                + " blijven er voor vragen over geld en wet.")
        .hearing(
            tycho.agrees("Hij vroeg eerst wat ik wilde. Dat was nieuw."),
            gijs.doubts("Ik wil wel iemand mogen bellen als ik iets niet weet."))
        .ratherThan("Wachten tot de overdracht klaar is", "Dan beslist er even niemand.")
        .byAgreement("Afspraken met Gijs, Tycho en de leefgroep");
  }

  private void protectorLeaves() {
    on(20, FRIDAY, "11:00", anna)
        .roleEnded(bram, RoleKind.YOUTH_PROTECTOR, gijs)
        .because("Het dossier is samen doorgelopen. Er ligt geen vraag meer bij Bram.")
        .hearing(
            bram.agrees("Ik laat hem los met een gerust hart."),
            gijs.agrees("Alles is overgedragen. Ik heb zijn nummer nog."),
            tycho.agrees("Bram was oké. Doei Bram."))
        .ratherThan("Bram nog drie maanden laten meelopen", "Twee kapiteins, zei Tycho.")
        .byOrder(RIGHT_ORDER);
  }

  private void looksBack() {
    on(9, TUESDAY, "14:00", anna).planned(gijs, day(7, THURSDAY), "De groep belt nog steeds Bram.");
    on(7, THURSDAY, "16:15", anna)
        .goesOnOtherwise(gijs, in(19))
        .goal("De groep belt Gijs", GoalProgress.UNCHANGED, "Alleen als Marloes dienst heeft.")
        .trust(tycho, gijs, 9)
        .trust(gijs, tycho, 8)
        .points(8, 6)
        .helps("Eten in de werkplaats, elke zaterdag, ook als er niets te bespreken is.")
        .unwanted(UnwantedEffectKind.FIGURE_OVERBURDENED, "Gijs regelt papieren tot laat.")
        .contradiction("Vader noemt het afgepakt. Tycho noemt het gekozen.")
        .because("Gijs doet het goed en doet te veel alleen.")
        .deciding("Gijs blijft voogd. Wij nemen de papieren over geld van hem over.")
        .hearing(
            tycho.agrees("Hij snapt die formulieren ook niet. Dan vloeken we samen."),
            gijs.agrees("Papieren mag u hebben. De jongen niet."),
            father.objects("Het gaat over mijn zoon en ik hoor het als laatste.").byPhone(),
            marloes.doubts("Wij vergeten het. In ons rooster staat Bram nog."))
        .ratherThan("Niets veranderen", "Gijs zei dat hij er wakker van ligt.")
        .byAgreement("Afspraken met Gijs, Tycho en de leefgroep");
  }
}
