package nl.beslisspoor.standalone.demo;

import static java.time.DayOfWeek.*;
import static nl.beslisspoor.events.catalogue.InformationCategory.*;
import static nl.beslisspoor.events.catalogue.Relation.*;
import static nl.beslisspoor.events.catalogue.SupportKind.*;
import static nl.beslisspoor.events.catalogue.TieStrength.*;

import nl.beslisspoor.events.catalogue.*;
import nl.beslisspoor.standalone.demo.telling.*;

/**
 * A boy wants nobody, and that is an answer. That there was nobody at all turns out not to be true;
 * he would rather that nobody made anything of it.
 */
final class WantsNobody extends History {

  private final Someone sem = youth("Sem Hartog", 15, 2);
  private final Someone mother = person("Ellen Hartog", MOTHER, "1982-01-08");
  private final Someone lotte = person("Lotte Brink", TEACHER_OR_COACH);
  private final Someone nadia = person("Nadia Osman", PROFESSIONAL);
  private final Someone aad = person("Aad van Rooijen", OTHER, "1964-03-29");

  WantsNobody(Script script) {
    super(script);
  }

  @Override
  public void tell() {
    didNotAskForThis();
    var nobody = saysNobody();
    doesNotWantABuddy();
    getsAnotherWhoSaysLittle();
    thereIsAad(nobody);
    saysNobodyAgain();
    isNotBroken();
  }

  private void didNotAskForThis() {
    on(38, TUESDAY, "10:40", anna)
        .opened(sem, LegalFramework.VOLUNTARY, Residence.AT_HOME)
        .because("Sem komt zijn kamer niet uit als er bezoek is. Moeder vroeg om hulp.")
        .hearing(sem.objects("Ik heb hier niet om gevraagd."))
        .ratherThan("Nog een jaar aankijken", "Moeder kijkt al twee jaar.")
        .byGuideline("Samen beslissen")
        .parents(sem, mother)
        .joined(lotte, nadia, bram, esra, carla)
        .tookPart(esra, RoleKind.BEHAVIOURAL_SCIENTIST);
    on(38, THURSDAY, "16:30", anna)
        .answered(
            help(sem, anna, "Moeder en Sem eten weer samen aan tafel."),
            mother.agrees("Ik zet een bord voor zijn deur. Als bij een kat."),
            sem.grumbles("Als je maar niet elke week komt."));
  }

  private Sitting saysNobody() {
    on(37, WEDNESDAY, "15:10", anna)
        .askedWho(sem, "Wie is er voor jou?", "Niemand. Is goed zo.")
        .askedWho(
            mother, "Wie zou u vragen?", "Zijn neef. Maar die weet niet eens hoe oud hij is.");
    var nobody =
        on(36, THURSDAY, "15:30", anna)
            .foundNobody(
                "Wie bel je als je je sleutel kwijt bent?",
                "Bij wie ben je wel eens blijven eten?",
                "Wie weet wat jij leuk vindt?");
    on(33, MONDAY, "17:05", anna)
        .recordedOn(31, WEDNESDAY, "11:20")
        .leftAtNobody(day(20, WEDNESDAY))
        .asking("Wil Sem iemand naast zich?")
        .hearing(
            sem.agrees("Ik wil niemand. Dat is het antwoord. Schrijf maar op."),
            mother.objects("Een jongen van vijftien zegt niemand en u schrijft het op. En dan?"),
            lotte.doubts("In de pauze staat hij altijd bij dezelfde muur.").byPhone());
    return nobody;
  }

  private void doesNotWantABuddy() {
    on(29, TUESDAY, "16:00", anna)
        .answered(
            sharing(sem, nadia, "De maatjesorganisatie zoekt iemand voor Sem.", CONTACT),
            mother.agrees("Ja, alstublieft. Wie dan ook."),
            sem.objects("Een maatje. Ik ben geen hond."));
  }

  private void getsAnotherWhoSaysLittle() {
    on(27, MONDAY, "09:30", anna)
        .roleGiven(bram, RoleKind.CASE_DIRECTOR, "Mandaatregister, deel jeugdteams")
        .because("Ik vraag te veel, zegt Sem. Bram sleutelt met hem aan de wasmachine en zwijgt.")
        .hearing(bram.agrees("Die wasmachine is echt stuk, trouwens."))
        .ratherThan("Zelf blijven en minder vragen", "Dat heb ik zes weken geprobeerd.")
        .byGuideline("Samen beslissen")
        .explaining(
            "one-holder-at-a-time", "Twee weken samen, zodat Sem kan zeggen of hij het wil.")
        .backedBy(carla, "Goed gezien. Weggaan is ook een besluit.");
    on(25, MONDAY, "16:40", anna)
        .roleEnded(anna, RoleKind.CASE_DIRECTOR, bram)
        .because("Sem wil het zo.")
        .hearing(
            anna.agrees("Hij zei me gedag. Dat was nieuw."),
            bram.agrees(),
            sem.agrees("Hij mag blijven. Hij zegt niks."))
        .ratherThan("Samen doorgaan", "Twee mensen is voor Sem er één te veel.")
        .byGuideline("Samen beslissen");
  }

  private void thereIsAad(Sitting nobody) {
    on(24, WEDNESDAY, "17:30", bram)
        .askedWho(
            sem,
            "Je ruikt naar vis. Waar was je?",
            "Bij Aad, van de kraam. Ik stapel zijn kisten. Al heel lang. Maak er niks van.")
        .joined(aad)
        .drew(
            aad.further()
                .giving(ORDINARY, PRACTICAL)
                .getting("Sem stapelt de kisten en neemt een haring mee.")
                .ratherNot("Als iemand Aad iets vraagt, is het weg, zegt Sem."));
    on(23, THURSDAY, "10:00", anna)
        .corrected(
            nobody,
            CorrectionCause.INCOMPLETE,
            "Naar zijn middagen was niet gevraagd. Op woensdag is hij bij iemand.")
        .because("Ik schreef dat er niemand was. Ik had moeten schrijven wat ik niet vroeg.")
        .hearing(sem.grumbles("Het is geen netwerk. Het is Aad."));
  }

  private void saysNobodyAgain() {
    on(20, WEDNESDAY, "18:00", bram)
        .leftAtNobody(in(30))
        .decidedBy(sem, mother)
        .asking("Is het nog steeds niemand?")
        .hearing(
            sem.agrees("Nog steeds niemand. Je mag het over een tijd weer vragen. Eén keer."),
            mother.grumbles("Hij kwam er zelf voor naar beneden. Vooruit."),
            esra.agrees("Niemand is een volledig antwoord. Vraag het, en vraag niet door."));
  }

  private void isNotBroken() {
    on(14, TUESDAY, "15:45", bram)
        .answered(
            help(sem, esra, "Een onderzoek naar waarom Sem alleen wil zijn."),
            mother.agrees("Dan weten we tenminste iets."),
            sem.objects("Ik ben niet kapot. Ik hou van stil."));
    on(10, WEDNESDAY, "18:10", bram)
        .askedWho(sem, "Hoe is het met de kisten?", "Aad vroeg of ik zaterdag ook kan. Voor geld.");
    on(4, WEDNESDAY, "18:20", bram)
        .askedWho(sem, "En thuis?", "We aten vis. Aan tafel. Ze zei niks. Dat was fijn.");
  }
}
