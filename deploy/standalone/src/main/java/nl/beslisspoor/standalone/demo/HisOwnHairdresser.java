package nl.beslisspoor.standalone.demo;

import static java.time.DayOfWeek.*;
import static nl.beslisspoor.events.catalogue.InformationCategory.*;
import static nl.beslisspoor.events.catalogue.Relation.*;
import static nl.beslisspoor.events.catalogue.SupportKind.*;
import static nl.beslisspoor.events.catalogue.TieStrength.*;

import nl.beslisspoor.events.catalogue.*;
import nl.beslisspoor.standalone.demo.telling.*;

/**
 * A boy is placed out of home and loses his ordinary life; nobody looked at his network. A moral
 * deliberation gives it back: the team leader overrules, the youth protector revises his own no.
 */
final class HisOwnHairdresser extends History {

  private static final String ORDER = "Ondertoezichtstelling, zaak C/17/40911";
  private static final String PLACING = "Machtiging uithuisplaatsing, zaak C/17/41077";
  private static final String TALK = "Rust op de groep of een gewoon leven";
  private final Someone kai = youth("Kai Roorda", 13, 4);
  private final Someone mother = person("Mirjam Roorda", MOTHER, "1986-02-14");
  private final Someone granny = person("Trijntje Roorda", GRANDPARENT, "1958-07-03");
  private final Someone arend = person("Arend Kuiper", TEACHER_OR_COACH, "1979-05-22");
  private final Someone hakim = person("Hakim Benali", OTHER, "1983-11-08");
  private final Someone sanne = person("Sanne Mulder", PROFESSIONAL);

  HisOwnHairdresser(Script script) {
    super(script);
  }

  @Override
  public void tell() {
    measureBegins();
    var thatNight = isTakenAway();
    var noScouting = losesEverything();
    isAskedWho(thatNight);
    deliberationTurnsIt(noScouting, choosesArend());
    arendComesToTheTable();
    goesHome();
  }

  private void measureBegins() {
    on(46, TUESDAY, "10:00", anna)
        .opened(kai, LegalFramework.SUPERVISION_ORDER, Residence.AT_HOME)
        .because("De rechter legde toezicht op. Moeder vroeg zelf al een jaar om hulp.")
        .hearing(kai.grumbles("Als ik maar thuis blijf."))
        .ratherThan("Wijkteam houdt de regie", "Bij een maatregel kan dat niet.")
        .byOrder(ORDER)
        .parents(kai, mother)
        .joined(granny, sanne, bram, esra, carla);
    on(46, THURSDAY, "09:15", anna)
        .carriedOut(ORDER, bram)
        .tookPart(esra, RoleKind.BEHAVIOURAL_SCIENTIST)
        .tookPart(carla, RoleKind.TEAM_LEADER);
  }

  private Sitting isTakenAway() {
    return on(43, TUESDAY, "21:40", bram)
        .recordedOn(43, WEDNESDAY, "08:30")
        .placedByForce(Residence.RESIDENTIAL_GROUP, PLACING)
        .because("Moeder was buiten zichzelf en had gedronken. Kai kon daar niet slapen.")
        .hearing(
            kai.objects("Ik mocht mijn schooltas pakken. Verder niks."),
            mother.objects("Bel mijn moeder dan. Zij woont om de hoek."),
            esra.doubts("Voor vannacht. Maar kijk morgen eerst bij oma.").byPhone())
        .ratherThan("Een agent in huis tot de ochtend", "Niet te krijgen.")
        .byOrder(PLACING)
        .explaining("network-looked-at-first", "Het was laat. Niemand belde de familie.");
  }

  private Sitting losesEverything() {
    on(42, FRIDAY, "14:00", bram)
        .restricted(PartOfLife.CONTACT_WITH_FAMILY, day(28, FRIDAY), granny)
        .because("De groep wil rust. Moeder komt één uur per week, oma voorlopig niet.")
        .hearing(
            kai.objects("Jullie zeiden twee nachten. En oma heeft nooit iets gedaan."),
            mother.objects("U neemt hem zijn hele familie af."),
            granny.notAsked("Oma heeft geen gezag. Wij hebben haar niet gebeld."))
        .ratherThan("Oma belt op zondag", "De groep kon niet meeluisteren.")
        .byLaw("BW 1:265f");
    var noScouting =
        on(41, MONDAY, "16:00", bram)
            .recordedOn(38, WEDNESDAY, "11:10")
            .restricted(PartOfLife.SPORT_AND_CLUBS, day(26, FRIDAY))
            .because("Scouting is in zijn oude dorp; op zaterdag kan niemand mee.")
            .hearing(
                kai.objects("Iemand zei het op de gang. Ik dacht dat het een grap was."),
                mother.objects("Zaterdag was het enige wat goed ging."))
            .ratherThan("Een groep in de buurt", "Kai wilde alleen zijn eigen groep.")
            .byLaw("BW 1:263");
    noScouting
        .restricted(PartOfLife.DAILY_HABITS, day(26, FRIDAY))
        .because("De groep heeft een vaste kapper. Hakim knipt in zijn oude dorp.")
        .hearing(kai.objects("Hakim knipt mij al sinds ik vier was."), mother.agrees())
        .byLaw("BW 1:263")
        .ratherThan("Met hem naar Hakim rijden", "Daar heeft niemand aan gedacht.");
    return noScouting;
  }

  private void isAskedWho(Sitting thatNight) {
    on(37, WEDNESDAY, "15:20", anna)
        .joined(arend, hakim)
        .askedWho(kai, "Wie hoort er bij jou?", "Mama. Oma. Arend van scouting. En Hakim, ja.")
        .drew(
            granny.near().giving(STRONG, PRACTICAL, EMOTIONAL).getting("Kai doet haar tuin."),
            arend.near().giving(STRONG, NORMATIVE),
            hakim.further().giving(ORDINARY, EMOTIONAL))
        .answered(
            sharing(mother, sanne, "De groep weet wat moeder slikt.", HEALTH),
            mother.objects("Eerst mijn kind, nu mijn pillen. Nee."));
    on(36, THURSDAY, "10:45", bram)
        .corrected(
            thatNight,
            CorrectionCause.IMPRESSION_AS_FACT,
            "Moeder huilde en riep zijn naam. ‘Buiten zichzelf’ was mijn indruk, geen feit.")
        .because("Moeder las het terug en wees het aan. Zij heeft gelijk.")
        .hearing(kai.agrees("Mama schreeuwde niet. Ze zei de hele tijd Kai, Kai."));
  }

  private Sitting choosesArend() {
    on(35, TUESDAY, "16:10", anna)
        .choseJim(arend)
        .hearing(kai.agrees("Arend. Die komt kijken waar ik blijf."), mother.agrees());
    on(35, SATURDAY, "12:00", anna).saidYesByPhone(arend);
    return on(34, THURSDAY, "13:00", bram)
        .notPositioned(arend)
        .because("Kai mag niet naar scouting. Dan kan de leider daarvan niet meepraten.")
        .hearing(
            kai.objects("Dus omdat jullie nee zeiden, is het nu weer nee."),
            arend.objects("Ik ben niet de club. Ik ben Arend.").byPhone())
        .ratherThan("Hem als bezoek toelaten", "Dat vond de groep onduidelijk.")
        .byGuideline("Handreiking informele steun")
        .byDeliberation("Aangeboden aan Kai, moeder en Arend; Kai wil het");
  }

  private void deliberationTurnsIt(Sitting noScouting, Sitting no) {
    var overruled =
        on(31, THURSDAY, "15:00", carla)
            .overruled(noScouting)
            .because("Rust was ons doel, niet dat van Kai. Wij namen weg wat hem overeind hield.")
            .hearing(
                bram.grumbles("Ik dacht aan de groep. Ik had aan hem moeten denken."),
                kai.agrees("Ik zat erbij. Er was een oude man die steeds knikte."))
            .ratherThan("Wachten tot de beperking afloopt", "Dat is nog vijf zaterdagen.")
            .byDeliberation(TALK);
    var scouting = givenBack(overruled, PartOfLife.SPORT_AND_CLUBS, "Zaterdag. Echt zaterdag.");
    givenBack(scouting, PartOfLife.DAILY_HABITS, "Hakim vroeg wie dít had gedaan.");
    givenBack(
            on(31, FRIDAY, "09:30", bram),
            PartOfLife.CONTACT_WITH_FAMILY,
            "Oma huilde aan de telefoon.")
        .revised(no)
        .because("Mijn nee rustte op een verbod dat er nu niet meer is.")
        .hearing(kai.doubts("Mag het nu wel? Of volgende week weer niet?"))
        .ratherThan("Het laten staan", "Dan moet Kai voor mijn fout opnieuw vragen.")
        .byDeliberation(TALK);
  }

  private Sitting givenBack(Sitting sitting, PartOfLife part, String kaiSays) {
    return sitting
        .lifted(part)
        .because("Het gewone leven gaat door, tenzij iemand kan zeggen waarom niet.")
        .hearing(kai.agrees(kaiSays))
        .ratherThan("Stap voor stap", "Waar wachten wij dan op?")
        .byDeliberation(TALK);
  }

  private void arendComesToTheTable() {
    var forArend = sharing(kai, arend, "Arend praat mee over terug naar huis.", HOME_SITUATION);
    on(30, TUESDAY, "16:00", anna)
        .choseJim(arend)
        .hearing(kai.agrees("Nog steeds Arend."), mother.agrees("Ja. Weer ja."))
        .saidYes(arend)
        .answered(forArend, mother.agrees(), kai.agrees("Hij weet het toch al."))
        .drewUp(forArend, kai, mother, arend)
        .signed(arend, kai, mother, arend);
    on(28, TUESDAY, "11:00", bram)
        .positioned(arend)
        .because("Arend vraagt elke week wat er nodig is om Kai thuis te krijgen.")
        .hearing(kai.agrees("Hij vraagt wat mama niet durft."), mother.agrees(), arend.agrees())
        .ratherThan("Een vrijwilliger", "Kai kiest al maanden dezelfde man.")
        .byAgreement("Afspraken over de rol, met Kai, moeder en Arend");
  }

  private void goesHome() {
    on(12, FRIDAY, "10:00", bram)
        .placed(Residence.AT_HOME)
        .because("Moeder is nuchter en oma komt elke dag. Arend weet wie hij belt.")
        .hearing(
            kai.agrees("Mijn kamer rook nog hetzelfde."),
            mother.agrees("Zijn bed stond er nog. Ik heb het elke week verschoond."),
            arend.agrees("Hij heeft scouting om zeven uur. Dat is alles wat ik zeg."),
            esra.agrees("Dit had met oma een half jaar eerder gekund."))
        .ratherThan("Nog drie maanden leefgroep", "Niemand kon zeggen waarvoor.")
        .byAgreement("Veiligheidsafspraken met moeder, oma en Arend")
        .planned(arend, in(11), "Eerst thuis zijn, dan erover praten, vroeg Kai.");
  }
}
