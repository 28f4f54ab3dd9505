package nl.beslisspoor.standalone.demo;

import static java.time.DayOfWeek.*;
import static nl.beslisspoor.events.catalogue.InformationCategory.*;
import static nl.beslisspoor.events.catalogue.Relation.*;
import static nl.beslisspoor.events.catalogue.SupportKind.*;
import static nl.beslisspoor.events.catalogue.TieStrength.*;

import nl.beslisspoor.events.catalogue.*;
import nl.beslisspoor.standalone.demo.telling.*;

/**
 * A girl of fourteen sits opposite four adults and says nothing, until her coach sits beside her.
 * The next evaluation is overdue.
 */
final class FourAdultsAtTheTable extends History {

  private final Someone lina = youth("Lina Verbeek", 14, 8);
  private final Someone mother = person("Petra Smit", MOTHER, "1981-03-09");
  private final Someone father = person("Erwin Verbeek", FATHER, "1978-11-21");
  private final Someone coach = person("Sjoerd Wiersma", TEACHER_OR_COACH, "1984-06-02");
  private final Someone aunt = person("Karin Smit", RELATIVE);
  private final Someone teacher = person("Nilgün Aydın", TEACHER_OR_COACH);
  private final Someone officer = person("Jos Terpstra", PROFESSIONAL);

  private final Question forCoach =
      sharing(lina, coach, "Sjoerd weet waar het over gaat.", SCHOOL, PLAN_AND_AGREEMENTS, NETWORK)
          .forMonths(12);

  FourAdultsAtTheTable(Script script) {
    super(script);
  }

  @Override
  public void tell() {
    fourAdults();
    isAskedWho();
    choosesHerCoach();
    everybodyHasAView();
    decidesWhoMayKnowWhat();
    comesToTheTable();
    teacherHearsLate();
    looksBack();
  }

  private void fourAdults() {
    on(26, TUESDAY, "09:40", anna)
        .opened(lina, LegalFramework.VOLUNTARY, Residence.AT_HOME)
        .because(
            "School wil Lina schorsen en thuis is er elke dag ruzie. De ouders vroegen om"
                + " hulp. Eén iemand moet het overzicht houden.")
        .hearing(lina.doubts("Weer iemand erbij dus."))
        .ratherThan("School houdt het overzicht", "School is zelf deel van de ruzie.")
        .byGuideline("Samen beslissen")
        .parents(lina, mother, father)
        .joined(teacher, officer, bram, carla);
    on(26, THURSDAY, "16:00", anna)
        .answered(
            help(lina, anna, "Minder ruzie thuis, en Lina blijft op school."),
            mother.agrees("Zo kan het niet langer."),
            father.grumbles("Als het dan maar snel gaat."),
            lina.grumbles(
                "Vier grote mensen en ik. Ze kenden elkaar. Ik zei ja, dan was het klaar."));
  }

  private void isAskedWho() {
    on(25, TUESDAY, "16:10", anna)
        .askedWho(lina, "Wie zou er naast jou mogen zitten?", "Weet ik veel. Niet nog een mens.");
    on(24, WEDNESDAY, "15:30", anna)
        .askedWho(
            lina,
            "Bij wie hoef jij niks uit te leggen?",
            "Sjoerd van handbal. Die vraagt één ding en dan wacht hij. Desnoods tot de kantine"
                + " dicht is.")
        .joined(coach.named("Sjoerd Wiersema"), aunt)
        .drew(
            coach.near().giving(STRONG, EMOTIONAL, NORMATIVE).getting("Lina traint de kleintjes."),
            aunt.near().giving(ORDINARY, PRACTICAL).ratherNot("Dan weet mama het dezelfde avond."),
            teacher.inGroup().giving(WEAK, INFORMATIVE));
  }

  private void choosesHerCoach() {
    on(22, WEDNESDAY, "15:30", anna)
        .choseJim(coach)
        .hearing(
            lina.agrees("Sjoerd. Hij zegt niet meteen wat ik moet doen. Hij is er gewoon."),
            mother.grumbles("Ik had mijn zus gekozen. Maar wil zij Sjoerd, dan Sjoerd."),
            father.grumbles("Een trainer? Nou ja, vooruit dan maar.").byPhone())
        .asking("Wie zit er voortaan naast Lina aan tafel?");
    on(22, FRIDAY, "18:45", anna).saidYes(coach);
  }

  private void everybodyHasAView() {
    on(21, MONDAY, "11:15", anna)
        .heardAbout(
            coach,
            coach
                .agrees(
                    "Ik ben geen hulpverlener en dat word ik niet. Maar naast haar zitten en iets"
                        + " zeggen als zij dichtklapt, dat kan ik.")
                .byPhone(),
            teacher.doubts("Fijn voor haar. Maar wie bel ik als ze weer de school uit loopt?"));
    on(21, THURSDAY, "13:20", anna)
        .personCorrected(coach)
        .because("Ik had zijn naam op gehoor opgeschreven.")
        .hearing(coach.agrees("Zonder e in het midden. Gebeurt vaker.").byPhone());
  }

  private void decidesWhoMayKnowWhat() {
    var forOfficer =
        sharing(lina, officer, "Leerplicht weet waarom zij er niet was.", HOME_SITUATION);
    on(20, WEDNESDAY, "19:00", anna)
        .answered(
            forCoach,
            mother.agrees(),
            father.grumbles("Zolang het bij hem blijft."),
            lina.agrees("School mag hij weten. Wat er thuis gebeurt, vertel ik zelf. Of niet."))
        .answered(
            forOfficer,
            mother.agrees("Dan houden die brieven misschien op."),
            lina.objects("Meneer Terpstra vroeg mij nog nooit iets. Hij telt alleen."))
        .drewUp(forCoach, lina, mother, father, coach)
        .signed(coach, lina, mother, coach);
    on(19, MONDAY, "17:30", bram).signed(coach, father);
  }

  private void comesToTheTable() {
    on(18, WEDNESDAY, "14:00", anna)
        .positioned(coach)
        .because(
            "Aan tafel praat Lina pas als Sjoerd naast haar zit. Hij neemt ons werk niet"
                + " over. Loopt Lina weg, dan ben ik aan zet.")
        .hearing(
            lina.agrees("Nu zijn zij met vier en ik met twee. Dat scheelt."),
            mother.grumbles("Het is wennen dat hij meepraat. Maar ze zit er weer bij."))
        .ratherThan("Nog een maand wachten", "Over twee weken is het gesprek op school.")
        .ratherThan("Een vrijwilliger", "Weer een vreemde, en Lina heeft al gekozen.")
        .byAgreement("Afspraken over de rol, met Lina, haar ouders en Sjoerd")
        .byGuideline("Handreiking informele steun")
        .backedBy(carla, "Spannend, en goed uitgezocht. Gaat het mis, dan ben ik er ook.");
    on(17, TUESDAY, "10:00", anna)
        .roleGiven(bram, RoleKind.NETWORK_LEAD, "Mandaatregister, deel jeugdteams")
        .because("Sjoerd en de familie willen één nummer dat zij kunnen bellen.")
        .hearing(bram.agrees("Ik ken vader al. Laat mij dat doen."))
        .ratherThan("Zelf blijven doen", "Ik voer ook de gesprekken met school.")
        .byGuideline("Handreiking informele steun");
  }

  private void teacherHearsLate() {
    on(14, MONDAY, "12:15", bram)
        .recordedOn(12, WEDNESDAY, "09:05")
        .answered(
            sharing(lina, teacher, "Nilgün weet wat is afgesproken.", PLAN_AND_AGREEMENTS),
            mother.agrees("Graag. Dan hoef ik het niet te vertellen.").byPhone(),
            father.objects("Nee. School heeft haar al een stempel gegeven.").byPhone(),
            lina.agrees("Als Sjoerd het vertelt wel. Niet uit een mail.").byPhone());
  }

  private void looksBack() {
    on(10, MONDAY, "09:30", anna).planned(coach, day(8, WEDNESDAY), "Op tijd voor het rapport.");
    on(8, WEDNESDAY, "15:45", anna)
        .goesOnOtherwise(coach, day(3, FRIDAY))
        .goal("Vier dagen per week op school", GoalProgress.CLOSER, "Drie, meestal.")
        .trust(lina, coach, 9)
        .trust(mother, coach, 6)
        .points(7, 5)
        .helps("Sjoerd laat stiltes vallen. Wij vulden ze altijd.")
        .unwanted(UnwantedEffectKind.ROLES_BLURRED, "Moeder belde hem 's nachts, niet ons.")
        .contradiction("Vader ziet een fase die overgaat. Lina ziet dat niet.")
        .because("Het gaat beter, en Sjoerd wordt te veel gebeld.")
        .deciding("Sjoerd blijft. Na tien uur 's avonds bellen de ouders ons, niet hem.")
        .hearing(
            lina.agrees("Ik zeg nu zelf wat. Laatst zei ik nee en toen bleef het stil."),
            mother.doubts("Ik was bang die nacht. Wie bel ik dan wél?"),
            father.objects("Ze is weer de oude. Waarom moet er dan nog iemand bij?"),
            coach.agrees("Ik doe het graag, maar ik moet om zes uur op."))
        .ratherThan("Stoppen, zoals vader wil", "Lina zegt dat zij dan weer zwijgt.")
        .byGuideline("Handreiking informele steun");
  }
}
