package nl.beslisspoor.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportPageIT {
  @AutoClose private static final Browser BROWSER = Browser.start();
  @TempDir private Path directory;

  @Test
  void an_administrator_imports_a_log_and_reads_what_was_skipped() throws IOException {
    var page = BROWSER.page(RunningProduct.shared().address());
    signIn(page);
    page.navigate("/importen");
    page.getByLabel("Bestand").setInputFiles(log());
    page.getByLabel("Naam van het systeem").fill("zaaksysteem van de pagina");
    send(page);

    var stand = page.locator("#stand");
    assertThat(stand).containsText("niet alles is vastgelegd");
    assertThat(stand).containsText("Geschiedenis van zaaksysteem van de pagina");
    assertThat(row(page, "Stappen toegevoegd")).containsText("2");
    assertThat(row(page, "Overgeslagen")).containsText("1");
    assertThat(stand).containsText("Een verloop heeft minstens één stap.");

    send(page);
    assertThat(row(page, "Stappen toegevoegd")).containsText("0");
    assertThat(row(page, "Verlopen zonder iets nieuws")).containsText("2");
  }

  private static void send(Page page) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Importeren")).click();
  }

  private static com.microsoft.playwright.Locator row(Page page, String words) {
    return page.getByRole(
        AriaRole.ROW, new Page.GetByRoleOptions().setName(words + " ").setExact(false));
  }

  private static void signIn(Page page) {
    page.navigate("/inloggen");
    page.locator("[name=naam]").fill(RunningProduct.ADMINISTRATOR);
    page.locator("[name=wachtwoord]").fill(RunningProduct.PASSWORD);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Inloggen")).click();
    page.waitForURL(address -> !address.endsWith("/inloggen"));
  }

  private Path log() throws IOException {
    return Files.writeString(
        directory.resolve("log.xes"),
        "<log>" + trace("a", 1) + trace("odd", 0) + trace("b", 1) + "</log>");
  }

  private static String trace(String name, int events) {
    var event =
        "<event><string key='concept:name' value='x'/>"
            + "<date key='time:timestamp' value='2026-05-03T14:30:00+02:00'/></event>";
    return "<trace><string key='concept:name' value='%s'/>%s</trace>"
        .formatted(name, event.repeat(events));
  }
}
