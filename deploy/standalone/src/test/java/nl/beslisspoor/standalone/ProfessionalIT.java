package nl.beslisspoor.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The months with a JIM as a professional records them, from sign-in on. */
class ProfessionalIT {
  @AutoClose private static final Browser BROWSER = Browser.start();

  private final RunningProduct product = RunningProduct.shared();
  private final Clerk clerk = new Clerk(BROWSER.page(product.address()));
  private String file;

  @Test
  void a_jim_is_chosen_positioned_evaluated_held_and_resumed_and_mistakes_are_corrected() {
    clerk.comeIn(Colleague.with(product, "petra", "Petra Prof", "PROFESSIONAL"));
    openFile();
    drawTheNetwork();
    chooseAndPosition();
    signTheStatement();
    planAnEvaluation();
    concludeIt();
    hold();
    resume();
    correctAnEntry();
    correctAPerson();
    changeTheRole();
    seeWhatIsDueInEnglish();
  }

  private void openFile() {
    clerk.follow("Dossier openen");
    clerk.at("naam").fill("Fenna Vos");
    clerk.at("geboortedatum").fill("2012-01-15");
    clerk.page().getByLabel("Vrijwillig kader").check();
    clerk.at("verblijf").selectOption("AT_HOME");
    clerk.at("redenen").fill("School vroeg om hulp.");
    clerk.settle("Er was niets te kiezen.", "?tot=");
    file = clerk.page().url().replaceFirst("[?#].*", "");
    clerk.follow("Persoon toevoegen");
    clerk.at("naam").fill("Cor Vos");
    clerk.at("relatie").selectOption("GRANDPARENT");
    clerk.at("geboortedatum").fill("1951-03-02");
    clerk.settle("", "?tot=");
  }

  private void drawTheNetwork() {
    clerk.open("Vragen wie belangrijk is");
    clerk.mistake("Schrijf de vraag op.");
    clerk.at("vraag").fill("Wie bel jij als het niet goed gaat?");
    clerk.at("antwoord").fill("Opa. Altijd opa.");
    clerk.settle("", "?tot=");
    clerk.open("Iemand een plek geven");
    clerk.mistake("Kies hoe dichtbij deze persoon staat.");
    clerk.at("persoon").getByLabel("Cor Vos").check();
    clerk.at("kring-NEAREST").check();
    clerk.at("geeft-EMOTIONAL").check();
    clerk.settle("", "?tot=");
    Accessible.check(clerk.page());
    clerk.sees("Opa. Altijd opa.", "Cor Vos: steun (emotioneel)");
  }

  private void chooseAndPosition() {
    clerk.follow("Keuze vastleggen");
    clerk.page().locator("main .bs-card a").first().click();
    clerk.at("steunfiguur").getByLabel("Cor Vos").check();
    clerk.settle("De ouders zijn nog niet bereikt.", "/besluiten/");
    clerk.go(file);
    clerk.follow("Cor Vos zegt ja");
    clerk.settle("", "?tot=");
    clerk.follow("In positie brengen");
    clerk.at("redenen").fill("Fenna koos opa zelf.");
    heard("0", "SUPPORTS", "Hij luistert echt.");
    heard("1", "SUPPORTS", "Ik doe het graag.");
    clerk.settle("Dat doen we deze week.", "/besluiten/");
  }

  private void signTheStatement() {
    clerk.go(file);
    clerk.open("Toestemmingsverklaring opstellen");
    clerk.mistake("Kies minstens één soort informatie.");
    clerk.at("informatie-SCHOOL").check();
    clerk.at("doel").fill("Opa kan meepraten over school.");
    clerk.settle("", "?tot=");
    clerk.open("Handtekening vastleggen");
    clerk.mistake("Kies wie er tekende.");
    clerk.at("partij").getByLabel("Fenna Vos").check();
    clerk.settle("", "?tot=");
    clerk.sees("Fenna Vos tekende op", "Nog niet getekend: Cor Vos.");
  }

  private void planAnEvaluation() {
    clerk.open("Evaluatie plannen");
    clerk.at("op").fill("");
    clerk.mistake("Vul de dag van de evaluatie in");
    clerk.at("op").fill(LocalDate.now().plusDays(20).toString());
    clerk.at("reden").fill("Voor de vakantie.");
    clerk.settle("", "?tot=");
    clerk.sees("Volgende evaluatie");
  }

  private void concludeIt() {
    clerk.open("Evaluatie afronden");
    clerk.at("redenen").fill("");
    clerk.mistake("Kies hoe het verdergaat.");
    assertThat(clerk.at("grond")).not().isVisible();
    heard("0", "SUPPORTS", "Opa komt elke week.");
    heard("1", "GRUDGING", "Het is wel druk.");
    clerk.at("doel-0-doel").fill("Weer naar school");
    clerk.at("doel-0-voortgang").selectOption("CLOSER");
    clerk.at("tevredenheid").selectOption("8");
    clerk.page().getByText("Wat niemand wilde en toch gebeurde").first().click();
    clerk.at("ongewenst-0-soort").selectOption("FIGURE_OVERBURDENED");
    clerk.at("conclusie-CONTINUE").check();
    clerk.at("volgendeOp").fill(LocalDate.now().plusMonths(3).toString());
    clerk.at("redenen").fill("Het gaat beter op school.");
    clerk.decide("Er is niets anders afgewogen.");
    clerk.sees("Doel: Weer naar school", "8 van 10 punten", "De steunfiguur is overbelast");
  }

  private void hold() {
    clerk.go(file);
    clerk.open("Pas op de plaats");
    clerk.at("redenen").fill("Er is ruzie geweest.");
    clerk.at("contactGaatDoor-nee").check();
    clerk.mistake("laat het contact tussen jeugdige en steunfiguur ongemoeid");
    clerk.at("contactGaatDoor-ja").check();
    clerk.at("gesprekOp").fill(LocalDate.now().plusDays(3).toString());
    clerk.decide("Opa was er even niet.");
    clerk.sees("Gaat gewoon door");
  }

  private void resume() {
    clerk.go(file);
    clerk.sees("pas op de plaats");
    clerk.open("Positie hervatten");
    clerk.mistake("Schrijf op waarom u dit besluit neemt.");
    clerk.at("redenen").fill("De ruzie is uitgepraat.");
    clerk.decide("Iedereen wist ervan.");
  }

  private void correctAnEntry() {
    clerk.go(file);
    clerk.page().locator(".bs-timeline").getByText("Verbeteren").last().click();
    Accessible.check(clerk.page());
    clerk.mistake("Kies wat er mis is.");
    clerk.at("oorzaak-INCOMPLETE").check();
    clerk.at("lezing").fill("Ook opa was bij het gesprek.");
    clerk.at("redenen").fill("Opa belde dat hij erbij was.");
    clerk.decide("Fenna weet het al.");
    clerk.sees("Ook opa was bij het gesprek.");
  }

  private void correctAPerson() {
    clerk.go(file);
    clerk.open("mensen", "Cor Vos", "Verbeteren");
    clerk.at("naam").fill("");
    clerk.mistake("Vul de naam in.");
    clerk.at("naam").fill("Cornelis Vos");
    clerk.at("redenen").fill("Zo heet hij voluit.");
    clerk.decide("Hij vroeg het zelf.");
    clerk.go(file);
    clerk.sees("Cornelis Vos");
  }

  private void changeTheRole() {
    clerk.open("rollen", "Petra Prof", "Wijzigen");
    clerk.mistake("Schrijf op waarom u dit besluit neemt.");
    clerk.at("mandaat-verwijzing").fill("register 12");
    clerk.at("redenen").fill("Het mandaat is vernieuwd.");
    clerk.decide("Er was niets te kiezen.");
    clerk.sees("register 12");
  }

  private void seeWhatIsDueInEnglish() {
    clerk.go("/werklijst");
    clerk.sees("Evaluatie van de steunfiguur", "Fenna Vos");
    clerk.press("English");
    Accessible.check(clerk.page());
    clerk.sees("My work", "Evaluation of the support figure");
    clerk.go("/werklijst?dag=tomorrow");
    clerk.sees("This could not be read");
    clerk.press("Nederlands");
    assertThat(clerk.page().url()).contains("/werklijst");
  }

  private void heard(String row, String stance, String words) {
    clerk.at("gehoord-" + row + "-standpunt").selectOption(stance);
    clerk.at("gehoord-" + row + "-woorden").fill(words);
  }
}
