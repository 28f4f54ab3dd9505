package nl.beslisspoor.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Somebody who reads English switches once, and finds every page in English from then on. */
class LanguageIT {
  @AutoClose private static final Browser BROWSER = Browser.start();

  private final Page page = BROWSER.page(RunningProduct.shared().address());

  @Test
  void the_switch_stays_where_it_was_pressed_and_holds_for_every_page() {
    page.navigate("/inloggen?uitgelogd");
    press("English");
    assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/inloggen\\?uitgelogd$"));
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    assertThat(page.locator("main")).containsText("You are signed out.");
    Accessible.check(page);
    signIn();

    for (var way : new String[] {"/dossiers", "/dossiers/nieuw", "/vragen", "/accounts"}) {
      page.navigate(way);
      assertThat(page.locator("html")).hasAttribute("lang", "en");
      Accessible.check(page);
    }
    openAFile();

    press("Nederlands");
    assertThat(page.locator("h1")).containsText("Dossier van Robin");
  }

  private void signIn() {
    page.getByLabel("Sign-in name").fill(RunningProduct.ADMINISTRATOR);
    page.locator("[name=wachtwoord]").fill(RunningProduct.PASSWORD);
    press("Sign in");
    page.waitForURL(address -> !address.contains("/inloggen"));
  }

  private void openAFile() {
    page.navigate("/dossiers/nieuw");
    page.locator("#naam").fill("Robin");
    page.locator("#geboortedatum").fill("2012-06-10");
    page.getByLabel("Voluntary").check();
    page.locator("#verblijf").selectOption("AT_HOME");
    page.locator("#redenen").fill("The mother asked for help.");
    page.locator("main form .utrecht-button--primary-action").last().click();
    assertThat(page.locator("#fouten")).containsText("comply or explain");
    Accessible.check(page);
    for (var why : page.locator(".bs-explain textarea").all()) {
      why.fill("There was nothing to choose.");
    }
    page.locator("main form .utrecht-button--primary-action").last().click();
    assertThat(page.locator("h1")).containsText("File of Robin");
    assertThat(page.locator(".bs-timeline")).containsText("File opened for Robin: voluntary");
    Accessible.check(page);
  }

  private void press(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
  }
}
