package nl.beslisspoor.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A youth asks to destroy everything; two people answer it, each signed in for oneself. */
class DestructionIT {
  @AutoClose private static final Browser BROWSER = Browser.start();

  private final RunningProduct product = RunningProduct.shared();
  private final Clerk worker = new Clerk(BROWSER.page(product.address()));
  private final Clerk officer = new Clerk(BROWSER.page(product.address()));
  private String file;
  private String request;

  @Test
  void what_was_asked_is_destroyed_only_after_somebody_else_confirmed_it() {
    worker.comeIn(Colleague.with(product, "wilma", "Wilma Werker", "PROFESSIONAL"));
    officer.comeIn(Colleague.with(product, "olga", "Olga Officier", "PROFESSIONAL"));
    openFile();
    ask();
    decide();
    nobodyConfirmsTheOwnDecision();
    confirm();
    nothingIsAdded();
  }

  private void openFile() {
    worker.follow("Dossier openen");
    worker.at("naam").fill("Nina Storm");
    worker.at("geboortedatum").fill("2011-01-15");
    worker.page().getByLabel("Vrijwillig kader").check();
    worker.at("verblijf").selectOption("AT_HOME");
    worker.at("redenen").fill("School vroeg om hulp.");
    worker.settle("Er was niets te kiezen.", "?tot=");
    file = worker.page().url().replaceFirst("[?#].*", "");
    worker.follow("Persoon toevoegen");
    choose("collega", "Olga Officier");
    worker.settle("", "?tot=");
    worker.follow("Rol toekennen");
    choose("persoon", "Olga Officier");
    worker.at("soort-DATA_PROTECTION_OFFICER").check();
    worker.at("redenen").fill("Zij let op de gegevens.");
    worker.settle("Daar was niemand anders voor.", "/besluiten/");
  }

  private void ask() {
    worker.go(file);
    worker.open("Verzoek vastleggen");
    worker.mistake("Kies wie het vraagt.");
    choose("verzoeker", "Nina Storm");
    worker.at("grond-REQUEST").check();
    worker.at("wat-alles").check();
    worker.settle("", "?tot=");
    worker.sees("Gevraagd om gegevens te vernietigen", "nog te besluiten");
    worker.open("vernietigen", "Nina Storm", "Bekijken");
    request = worker.page().url().replaceFirst("[?#].*", "");
    worker.sees("Er is niets vernietigd.", "Jeugdwet 7.3.9");
  }

  private void decide() {
    worker.open("Besluiten om te vernietigen");
    worker.mistake("Schrijf op waarom u dit besluit neemt.");
    worker.at("redenen").fill("Niemand anders heeft dit nodig.");
    worker.decide("");
    worker.sees("Vernietiging besloten");
    worker.open("Bekijk wat is gevraagd");
    worker.sees("Iemand anders moet het bevestigen.", "Er is nog niets vernietigd.");
    assertThat(worker.page().locator("main").getByText("Vernietigen bevestigen")).hasCount(0);
  }

  /** Not by the address of the form either. */
  private void nobodyConfirmsTheOwnDecision() {
    worker.go(request + "/bevestiging");
    worker.sees("Dit kan nu niet", "Iemand anders moet het bevestigen.");
  }

  private void confirm() {
    officer.go(request);
    officer.open("Vernietigen bevestigen");
    officer.at("redenen").fill("Het verzoek klopt.");
    officer.decide("");
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> {
          officer.go(request);
          return officer.page().locator("main").innerText().contains("Dit is vernietigd.");
        });
    officer.sees("Vernietiging bevestigd");
    officer.open("Verklaring van vernietiging");
    officer.sees("Het hele dossier", "Jeugdige", "Gevraagd door");
  }

  private void nothingIsAdded() {
    worker.go(file + "/personen/nieuw");
    worker.sees("Hier kan niets meer bij");
    worker.go(file);
    worker.sees(
        "Alles wat in dit dossier over mensen stond, is vernietigd.", "Er staat niets open.");
    assertThat(worker.page().getByText("Dossier sluiten")).hasCount(0);
  }

  /** The one of whom the name begins the choice; what follows it says what he or she is here. */
  private void choose(String field, String name) {
    var choice =
        worker
            .at(field)
            .locator("option")
            .filter(new Locator.FilterOptions().setHasText(name))
            .getAttribute("value");
    worker.at(field).selectOption(choice);
  }
}
