package nl.beslisspoor.standalone.demo;

import static java.time.DayOfWeek.*;
import static nl.beslisspoor.events.catalogue.BasisKind.*;
import static nl.beslisspoor.events.catalogue.HeardHow.*;
import static nl.beslisspoor.events.catalogue.InformationCategory.*;
import static nl.beslisspoor.events.catalogue.Stance.*;

import java.time.LocalDate;
import java.util.Optional;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.RoleId;
import nl.beslisspoor.events.SupportId;
import nl.beslisspoor.events.catalogue.LegalFramework;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.Residence;
import nl.beslisspoor.events.catalogue.RoleKind;

/**
 * Guardianship passes from the institution to a man from a youth's own life, by order of the court;
 * the youth protector hands over and leaves.
 */
final class CitizenGuardian extends History {

  private static final String ORDER = "Beschikking benoeming voogd, zaak C/18/32218";

  private final Someone tycho;
  private final Someone father;
  private final Someone gijs;
  private final Someone court;

  CitizenGuardian(Script script) {
    super(script);
    tycho = script.person("Tycho Brands", Relation.YOUTH, calendar.born(16, 10));
    father = script.person("Ronald Brands", Relation.FATHER, LocalDate.of(1975, 12, 4));
    gijs = script.person("Gijs Oosterhof", Relation.TEACHER_OR_COACH, LocalDate.of(1969, 2, 11));
    court = script.person("Kinderrechter, rechtbank Merwestad", Relation.COURT);
  }

  @Override
  void tell() {
    opens();
    var protecting = protectorIsNamed();
    var support = courtAppointsGijs();
    guardianshipPasses();
    fatherWrites(support);
    tychoDecidesWhatGijsKnows();
    gijsIsRecognised(support);
    protectorHandsOver(protecting);
  }

  private void opens() {
    var born = tycho.born().orElseThrow();
    on(40, MONDAY, "10:00", anna)
        .opened(
            tycho,
            LegalFramework.GUARDIANSHIP,
            Residence.RESIDENTIAL_GROUP,
            because("De voogdij komt uit een andere regio. Tycho wil iemand die zijn verhaal kent.")
                .hearing(tycho.says(RESERVATIONS, "Jij bent nummer zes. Ik tel ze."))
                .ratherThan("Bij de oude regio blijven", "Tycho woont nu hier.")
                .restingOn(COURT_ORDER, "Voogdij van de instelling, zaak C/18/20417"))
        .joinedWithAuthority(new Period(born, Optional.of(born.plusYears(9))), father)
        .joined(gijs, court, bram, carla);
  }

  private RoleId protectorIsNamed() {
    return on(39, TUESDAY, "09:30", anna)
        .roleGiven(
            bram,
            RoleKind.YOUTH_PROTECTOR,
            courtOrder("Voogdij van de instelling, zaak C/18/20417"),
            since(39, TUESDAY),
            because("Bram voert de voogdij uit namens de instelling.")
                .hearing(bram.says(SUPPORTS, "Goed, maar laten we zoeken naar iemand die blijft."))
                .ratherThan("Zelf doen", "Regie en voogdij houden wij uit elkaar.")
                .restingOn(LAW_ARTICLE, "BW 1:302"));
  }

  private SupportId courtAppointsGijs() {
    var hearing = on(22, THURSDAY, "13:30", bram).recordedOn(22, FRIDAY, "09:15");
    var support =
        hearing.chosenByCourt(
            gijs,
            because(
                    "Tycho komt al drie jaar bij de heer Oosterhof in de werkplaats en noemt hem"
                        + " zelf. De heer Oosterhof blijft, ook na zijn achttiende.")
                .decidedBy(court)
                .asking("Wie wordt de voogd van Tycho?")
                .hearing(
                    tycho.says(SUPPORTS, "Gijs gaat niet weg als zijn contract afloopt."),
                    bram.says(SUPPORTS, "Wij doen graag een stap terug. Dat is de bedoeling."))
                .ratherThan(
                    "De instelling blijft voogd", "Tycho had vijf jeugdbeschermers in vier jaar.")
                .restingOn(COURT_ORDER, ORDER));
    hearing.next().saidYes(support, IN_PERSON);
    return support;
  }

  private void guardianshipPasses() {
    on(22, THURSDAY, "13:50", bram)
        .recordedOn(22, FRIDAY, "09:30")
        .roleGiven(
            gijs,
            RoleKind.CITIZEN_GUARDIAN,
            courtOrder(ORDER),
            since(21, MONDAY),
            because("De heer Oosterhof is bereid en geschikt; de instelling steunt het verzoek.")
                .decidedBy(court)
                .hearing(
                    gijs.says(SUPPORTS, "Ik heb er een jaar over nagedacht. Ja."),
                    tycho.says(SUPPORTS, "Eén handtekening minder op kantoor."),
                    bram.says(SUPPORTS, "Ik blijf nog een maand voor de overdracht."))
                .ratherThan("Samen voogd met de instelling", "Daar vroeg niemand om.")
                .restingOn(COURT_ORDER, ORDER));
  }

  private void fatherWrites(SupportId support) {
    on(21, WEDNESDAY, "10:10", anna)
        .heard(
            support,
            father.writes(
                OBJECTS,
                "Het is mijn zoon. Ik heb geen gezag meer, dat weet ik. Maar had me gebeld voor het"
                    + " klaar was."));
  }

  private void tychoDecidesWhatGijsKnows() {
    var sharing =
        Question.sharing(
            tycho,
            gijs,
            "Gijs kan besluiten nemen over school, wonen en geld.",
            SAFETY,
            SCHOOL,
            FINANCES,
            PLAN_AND_AGREEMENTS);
    on(20, TUESDAY, "16:45", anna)
        .consented(
            tycho,
            sharing,
            heard(
                tycho.says(
                    SUPPORTS, "Bijna alles. Wat ik met de psycholoog bespreek, blijft daar.")));
  }

  private void gijsIsRecognised(SupportId support) {
    on(18, MONDAY, "15:00", anna)
        .positioned(
            support,
            because(
                    "Gijs is voogd en beslist mee vanaf nu. De leefgroep belt hem, niet ons. Wij"
                        + " blijven bereikbaar voor vragen over geld en wet.")
                .hearing(
                    tycho.says(SUPPORTS, "Hij vroeg eerst wat ik wilde. Dat was nieuw."),
                    gijs.says(
                        SUPPORTS,
                        "Ik heb wel iemand nodig die ik mag bellen als ik iets niet weet."))
                .ratherThan(
                    "Wachten tot de overdracht klaar is", "Dan beslist er een maand niemand echt.")
                .restingOn(AGREEMENT, "Afspraken met Gijs, Tycho en de leefgroep")
                .restingOn(GUIDELINE, "Handreiking informele steun"));
  }

  private void protectorHandsOver(RoleId protecting) {
    on(17, FRIDAY, "11:00", anna)
        .roleEnded(
            protecting,
            gijs,
            because(
                    "Drie gesprekken gehad, het dossier doorgelopen, kennis gemaakt met school en"
                        + " leefgroep. Er ligt geen vraag meer bij Bram.")
                .hearing(
                    bram.says(SUPPORTS, "Ik laat hem los met een gerust hart."),
                    gijs.says(SUPPORTS, "Alles is overgedragen. Ik heb zijn nummer nog."),
                    tycho.says(SUPPORTS, "Bram was oké. Doei Bram."))
                .ratherThan("Bram nog drie maanden laten meelopen", "Twee kapiteins, zei Tycho.")
                .restingOn(COURT_ORDER, ORDER));
  }
}
