package nl.beslisspoor.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A professional at work: one youth's JIM from first choice to position, by clicking only. */
class FormsIT {
  @AutoClose private static final Browser BROWSER = Browser.start();

  private final Page page = BROWSER.page(RunningProduct.shared().address());
  private String file;

  @Test
  void a_jim_is_followed_from_first_choice_to_position_and_every_question_about_it_is_answered() {
    signIn();
    openFile();
    addPeople();
    chooseJim();
    hearWhoIsConcerned();
    consent();
    position();
    theCardAnswers();
    theQuestionsAnswer();
  }

  @Test
  void what_somebody_types_in_an_address_stands_in_no_log() {
    signIn();
    for (var path : List.of("/dossiers/Jansen", "/besluiten/Jansen", "/vernietigingen/Jansen")) {
      assertThat(page.navigate(path).status()).as(path).isEqualTo(400);
    }
    assertThat(RunningProduct.shared().output()).doesNotContain("Jansen");
  }

  private void signIn() {
    page.navigate("/inloggen");
    Accessible.check(page);
    page.getByLabel("Inlognaam").fill(RunningProduct.ADMINISTRATOR);
    page.locator("[name=wachtwoord]").fill(RunningProduct.PASSWORD);
    press("Inloggen");
    page.waitForURL(address -> !address.endsWith("/inloggen"));
  }

  private void openFile() {
    follow("Dossier openen");
    Accessible.check(page);
    send();
    assertThat(page.locator("#fouten")).containsText("Dit is nog niet vastgelegd");
    assertThat(page.locator("#fouten")).isFocused();
    Accessible.check(page);
    page.locator("#naam").fill("Sanne Bos");
    page.locator("#geboortedatum").fill("2012-06-10");
    page.getByLabel("Vrijwillig kader").check();
    page.locator("#verblijf").selectOption("AT_HOME");
    page.locator("#redenen").fill("Moeder vroeg om hulp.");
    explain("Er is nu alleen dit dossier nodig.", "?tot=");
    file = page.url().replaceFirst("[?#].*", "");
    Accessible.check(page);
  }

  private void addPeople() {
    follow("Persoon toevoegen");
    Accessible.check(page);
    page.locator("#naam").fill("Marja Bos");
    page.locator("#relatie").selectOption("MOTHER");
    page.getByLabel("Deze persoon heeft het ouderlijk gezag").check();
    page.locator("#van").fill("2012-06-10");
    send();
    assertThat(page.locator("main")).containsText("heeft gezag");
    follow("Persoon toevoegen");
    page.locator("#naam").fill("Jan Bos");
    page.locator("#relatie").selectOption("GRANDPARENT");
    page.locator("#geboortedatum").fill("1951-03-02");
    send();
  }

  private void chooseJim() {
    follow("Keuze vastleggen");
    Accessible.check(page);
    page.locator("main .bs-card a").first().click();
    page.locator("#steunfiguur").getByLabel("Marja Bos").check();
    send();
    assertThat(page.locator("#fouten")).containsText("Een JIM is geen ouder van de jeugdige.");
    assertThat(page.locator("#fouten")).containsText("Wat kan wel?");
    Accessible.check(page);
    page.locator("#steunfiguur").getByLabel("Jan Bos").check();
    page.locator("#gehoord-1-standpunt").selectOption("GRUDGING");
    page.locator("#gehoord-1-woorden").fill("Vooruit dan maar.");
    send();
    assertThat(page.locator("h1")).containsText("Gekozen als JIM");
    page.navigate(file);
    follow("Jan Bos zegt ja");
    Accessible.check(page);
    page.getByLabel("Telefonisch").check();
    send();
    assertThat(page.locator("main")).containsText("heeft ja gezegd");
  }

  private void hearWhoIsConcerned() {
    follow("Standpunt vastleggen");
    Accessible.check(page);
    page.locator("#gehoord-0-partij").selectOption(option("#gehoord-0-partij", "Marja"));
    page.getByLabel("Maakt bezwaar").check();
    page.locator("#gehoord-0-woorden").fill("Ik wil dit niet.");
    send();
    assertThat(page.locator("main .bs-timeline")).containsText("maakt bezwaar");
  }

  private void consent() {
    follow("Toestemming om te delen");
    Accessible.check(page);
    page.locator("#doel").fill("Opa kan meepraten over school.");
    page.getByLabel("School").check();
    page.locator("#uitgelegd-ja").check();
    explain("Marja wil er nu niet over praten.");
    assertThat(page.locator("h1")).containsText("Toestemming gegeven");
    page.navigate(file);
  }

  private void position() {
    follow("In positie brengen");
    assertThat(page.locator("#gehoord-1-woorden")).hasValue("Ik wil dit niet.");
    Accessible.check(page);
    page.locator("#redenen").fill("Sanne koos opa zelf en blijft bij haar keuze.");
    page.locator("#gehoord-0-standpunt").selectOption("SUPPORTS");
    page.locator("#gehoord-0-woorden").fill("Hij luistert echt.");
    page.locator("#gehoord-2-standpunt").selectOption("SUPPORTS");
    page.locator("#alternatief-0-wat").fill("Tante Els");
    page.locator("#alternatief-0-waaromNiet").fill("Sanne kent haar nauwelijks.");
    send();
    assertThat(page.locator(".bs-explain")).containsText("In dit dossier:");
    assertThat(page.locator("#redenen")).hasValue("Sanne koos opa zelf en blijft bij haar keuze.");
    Accessible.check(page);
    explain("De afspraken maken we volgende week.");
  }

  private void theCardAnswers() {
    assertThat(page.locator("section[aria-labelledby=wie]")).containsText("Casusregisseur");
    var heard = page.locator("section[aria-labelledby=gehoord]");
    assertThat(heard).containsText("Ik wil dit niet.");
    assertThat(heard).containsText("maakt bezwaar");
    assertThat(page.locator("section[aria-labelledby=afwijkingen]"))
        .containsText("De afspraken maken we volgende week.");
    assertThat(page.locator("section[aria-labelledby=bekend]"))
        .containsText("had het dossier gezien tot en met gebeurtenis");
    Accessible.check(page);
    follow("Het dossier zoals het toen bekend was");
    assertThat(page.locator("main")).containsText("U kijkt terug.");
    Accessible.check(page);
  }

  private void theQuestionsAnswer() {
    for (var question :
        new String[] {
          "wie-besliste",
          "wie-maakte-bezwaar",
          "alternatieven",
          "afwijkingen",
          "rollen-op-datum",
          "wat-staat-open",
          "besluiten-van-professional"
        }) {
      page.navigate("/vragen/" + question);
      Accessible.check(page);
    }
    press("Vraag stellen");
    assertThat(page.locator("[role=alert]")).containsText("Schrijf op waarvoor");
    Accessible.check(page);
    page.navigate("/vragen/wie-maakte-bezwaar");
    assertThat(page.locator(".bs-answers").first()).containsText("Ik wil dit niet.");
  }

  /** Sends, explains every rule that asks for it, and sends again. */
  private void explain(String words) {
    explain(words, "/besluiten/");
  }

  private void explain(String words, String next) {
    send();
    var open = page.locator("textarea[name^=toelichting-]");
    assertThat(open.count()).isPositive();
    open.all().forEach(field -> field.fill(words));
    send();
    assertThat(page.url()).contains(next);
  }

  private void send() {
    page.locator("main form .utrecht-button--primary-action").last().click();
  }

  private void follow(String words) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words)).first().click();
  }

  private void press(String words) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words)).first().click();
  }

  private String option(String select, String words) {
    return page.locator(select + " option")
        .filter(new Locator.FilterOptions().setHasText(words))
        .first()
        .getAttribute("value");
  }
}
