package nl.beslisspoor.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody at the pages, by clicking only. */
record Clerk(Page page) {
  private static final String PASSWORD = "een-heel-eigen-wachtwoord-7";

  /** Signs in for the first time, and chooses a password of his or her own. */
  void comeIn(Colleague colleague) {
    page.navigate("/inloggen");
    page.locator("[name=naam]").fill(colleague.name());
    page.locator("[name=wachtwoord]").fill(colleague.oneTimePassword());
    press("Inloggen");
    page.locator("#huidig").fill(colleague.oneTimePassword());
    page.locator("#nieuw").fill(PASSWORD);
    page.locator("#herhaal").fill(PASSWORD);
    send();
    if (page.url().contains("/inloggen")) {
      page.locator("[name=naam]").fill(colleague.name());
      page.locator("[name=wachtwoord]").fill(PASSWORD);
      press("Inloggen");
    }
    page.navigate("/dossiers");
    assertThat(page.locator("h1")).containsText("Dossiers");
  }

  /** Opens a page by a link of those words and holds it against the rules for everybody. */
  void open(String link) {
    follow(link);
    Accessible.check(page);
  }

  /** As {@link #open}, of a link in the line of a list that holds those words. */
  void open(String section, String line, String link) {
    page.locator("section[aria-labelledby=" + section + "] li")
        .filter(new Locator.FilterOptions().setHasText(line))
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
        .first()
        .click();
    Accessible.check(page);
  }

  void go(String address) {
    page.navigate(address);
    Accessible.check(page);
  }

  /** Sends a form that is not right; the mistakes are named, and the page stays for everybody. */
  void mistake(String words) {
    send();
    assertThat(page.locator("#fouten")).containsText(words);
    assertThat(page.locator("#fouten")).isFocused();
    Accessible.check(page);
  }

  /** Sends, explains every rule that asks for it and sends again; then it is recorded. */
  void settle(String words, String next) {
    send();
    var open = page.locator("textarea[name^=toelichting-]");
    if (open.count() > 0) {
      Accessible.check(page);
      open.all().forEach(field -> field.fill(words));
      send();
    }
    assertThat(page.url()).contains(next);
  }

  /** As {@link #settle}, of what is a decision. */
  void decide(String words) {
    settle(words, "/besluiten/");
    Accessible.check(page);
  }

  /** Until what is answered stands there, whether the address is the same or another. */
  void send() {
    var button = page.locator("main form .utrecht-button--primary-action").last();
    page.waitForNavigation(button::click);
  }

  void follow(String words) {
    page.locator("main, header")
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words))
        .first()
        .click();
  }

  void press(String words) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words)).first().click();
  }

  void sees(String... words) {
    for (var one : words) {
      assertThat(page.locator("main")).containsText(one);
    }
  }

  Locator at(String field) {
    return page.locator("#" + field);
  }
}
