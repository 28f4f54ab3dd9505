package nl.beslisspoor.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A supervisor sees what is overdue in all files, and what was decided, late and corrected. */
class SupervisorIT {
  @AutoClose private static final Browser BROWSER = Browser.start();

  private final RunningProduct product = RunningProduct.shared();
  private final LivedFile lived = LivedFile.in(product, "Mila Baas");
  private final Clerk clerk = new Clerk(BROWSER.page(product.address()));

  @Test
  void what_is_overdue_leads_to_the_file_its_decisions_and_their_corrections() {
    clerk.comeIn(Colleague.with(product, "leidster", "Lies Leider", "SUPERVISOR"));
    overdue();
    theFileCannotBeWrittenIn();
    theCardAndItsCorrection();
    new KnownAnswers(clerk, lived).inDutch();
  }

  private void overdue() {
    clerk.open("Wat moet ik doen");
    clerk.at("teLaat").check();
    clerk.at("soort").selectOption("EVALUATION");
    clerk.press("Tonen");
    clerk.sees("Evaluatie van de steunfiguur", "te laat sinds", "Mila Baas", "Dossier bekijken");
    assertThat(clerk.page().locator("main").getByText("Evaluatie afronden")).hasCount(0);
    Accessible.check(clerk.page());
    clerk.go("/werklijst?dag=morgen");
    clerk.sees("Vul een datum in");
    clerk.go("/werklijst?soort=RESTRICTION_ENDS");
    clerk.sees("Hiervan staat niets open.");
  }

  private void theFileCannotBeWrittenIn() {
    clerk.go(lived.address());
    clerk.sees("U staat zelf niet in dit dossier.", "Volgende evaluatie", "Mijn trainer.");
    assertThat(clerk.page().locator("main").getByText("Verbeteren")).hasCount(0);
  }

  private void theCardAndItsCorrection() {
    clerk.go("/besluiten/" + lived.position());
    clerk.sees("laat vastgelegd", "Volgt.");
    clerk.open("Het dossier zoals het bekend was bij het vastleggen");
    clerk.sees("U kijkt terug.");
    clerk.go("/besluiten/" + lived.correction());
    clerk.sees("Waar het over gaat", "Het verkeerde moment", "Het was op 9 maart.");
  }
}
