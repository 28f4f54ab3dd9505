package nl.beslisspoor.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** An auditor asks every question, in both languages, and sees a file as it was known then. */
class AuditorIT {
  @AutoClose private static final Browser BROWSER = Browser.start();

  private final RunningProduct product = RunningProduct.shared();
  private final LivedFile lived = LivedFile.in(product, "Joep Visser");
  private final Clerk clerk = new Clerk(BROWSER.page(product.address()));

  @Test
  void every_question_is_answered_in_both_languages_and_a_file_is_seen_as_it_was_known() {
    clerk.comeIn(Colleague.with(product, "auditor", "Anna Auditor", "AUDITOR"));
    new KnownAnswers(clerk, lived).inDutch();
    theFileAsKnownThen();
    onPaperStandsWhatWasSigned();
    clerk.press("English");
    new KnownAnswers(clerk, lived).inEnglish();
    theFileAsKnownThenInEnglish();
    nothingCanBeRecorded();
  }

  private void theFileAsKnownThen() {
    clerk.go("/besluiten/" + lived.position());
    clerk.sees("laat vastgelegd", "verbeterd op 1 juni 2026");
    clerk.open("Het dossier zoals het die dag was");
    clerk.sees("U kijkt terug.", "U ziet hoe het was op 10 maart 2026.");
    clerk.go(lived.address() + "?bekend=gisteren");
    clerk.sees("Dit kon niet worden gelezen");
  }

  private void onPaperStandsWhatWasSigned() {
    clerk.go("/vragen/wie-besliste");
    var root = clerk.page().locator(".bs-on-paper code");
    assertThat(root).isHidden();
    clerk.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(root).isVisible();
    assertThat(root).hasText(Pattern.compile("[A-Za-z0-9+/]{43}="));
    clerk.sees("Het logboek toen dit is afgedrukt: controlepunt van ");
    clerk.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
  }

  private void theFileAsKnownThenInEnglish() {
    clerk.go("/besluiten/" + lived.position());
    clerk.sees("Who was heard", "What was known");
    clerk.open("The file as it was on that day");
    clerk.sees("You are looking back.");
  }

  private void nothingCanBeRecorded() {
    clerk.go("/werklijst");
    clerk.sees("Joep Visser", "See the file");
    assertThat(clerk.page().locator("main").getByText("Conclude the evaluation")).hasCount(0);
    clerk.page().navigate(lived.address() + "/besluit/sluiting");
    clerk.sees("You have no access here");
    Accessible.check(clerk.page());
  }
}
