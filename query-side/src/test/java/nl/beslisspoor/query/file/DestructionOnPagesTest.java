package nl.beslisspoor.query.file;

import static nl.beslisspoor.events.DestructionScope.ofEntries;
import static nl.beslisspoor.events.DestructionScope.ofEverything;
import static nl.beslisspoor.events.catalogue.DestructionGround.REQUEST;
import static nl.beslisspoor.events.catalogue.DestructionGround.UNLAWFUL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.query.access.Role;
import nl.beslisspoor.query.table.Account;
import nl.beslisspoor.query.table.Destroying;
import nl.beslisspoor.query.table.Noor;
import nl.beslisspoor.query.table.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** How it looks that data are to be destroyed, on a log of its own. */
@PagesTest
@TestPropertySource(properties = "test.log=destruction")
class DestructionOnPagesTest {
  private static final String FILE = "/dossiers/" + Story.id("file");
  private static final String AT = "2026-05-02T12:00:00Z";

  @Autowired MockMvc mvc;
  @Autowired PagesRig.FilledLog log;

  @BeforeEach
  void tell() {
    log.accounts("pro", "officer", "auditor");
    log.tell(
        Noor.story()
            .recordedAt("2026-05-02T13:00:00Z")
            .added("officer", "Olga Officier", null, Relation.PROFESSIONAL)
            .assigned(
                "guard",
                "officer",
                RoleKind.DATA_PROTECTION_OFFICER,
                Story.period("2026-03-01", null),
                Account.of("d-guard", DecisionKind.ROLE_ASSIGNED, AT)
                    .mandated("lead", RoleKind.TEAM_LEADER, "mandaatregister 7")
                    .written())
            .then(Destroying.asked("open", "noor", "2026-05-01", REQUEST, ofEverything()))
            .then(Destroying.asked("half", "noor", "2026-05-01", REQUEST, Destroying.PART))
            .then(Destroying.decided("half", "half-decided", AT))
            .then(Destroying.asked("own", "pro", "2026-05-01", UNLAWFUL, ofEntries(List.of(2L))))
            .then(Destroying.asked("done", "noor", "2026-05-01", REQUEST, ofEntries(List.of(3L))))
            .then(Destroying.decided("done", "done-decided", AT))
            .then(Destroying.confirmed("done", "done-gone", AT, ofEntries(List.of(3L))))
            .then(Destroying.asked("ready", "noor", "2026-05-01", REQUEST, ofEntries(List.of(5L))))
            .then(Destroying.confirmed("ready", "ready-gone", AT, ofEntries(List.of(5L))))
            .then(Destroying.asked("kept", "noor", "2026-05-01", REQUEST, ofEntries(List.of(4L))))
            .then(Destroying.refused("kept", "kept-no", AT, "Haar zusje wil dit later lezen."))
            .then(Destroying.unlawful(11, "Dit had hier niet moeten staan.", "wrong", AT))
            .file("gone")
            .opened()
            .added("officer", "Olga Officier", null, Relation.PROFESSIONAL)
            .chosen(
                "gone-jim",
                "opa",
                Account.of("gone-choice", DecisionKind.SUPPORT_FIGURE_CHOSEN, AT)
                    .by("noor", RoleKind.YOUTH)
                    .written())
            .then(Destroying.asked("all", "noor", "2026-05-01", REQUEST, ofEverything()))
            .then(Destroying.confirmed("all", "all-gone", AT, ofEverything()))
            .log());
  }

  @Test
  void theFileSaysWhatWasAskedAndHowFarThatIs() throws Exception {
    var page = page(FILE, "pro");
    assertThat(page)
        .contains("Gegevens vernietigen", FILE + "/vernietigingen/nieuw", request("open"))
        .contains("nog te besluiten", "wacht op bevestiging", "niet vernietigd")
        .contains("Gevraagd op 1 mei 2026, antwoord uiterlijk op 1 augustus 2026");
    assertThat(page(FILE, "pro", "en"))
        .contains("Destroying data", "to be answered by 1 August 2026", "waits for confirmation");
  }

  @Test
  void whoMayNotRecordSeesItAndIsOfferedNothing() throws Exception {
    assertThat(page(FILE, "auditor"))
        .contains("wacht op bevestiging")
        .doesNotContain("/vernietigingen/nieuw");
    assertThat(page(request("open"), "auditor"))
        .contains("Hierover moet nog worden besloten.")
        .doesNotContain("/besluit\"", "/weigering\"");
  }

  @Test
  void aRequestLeadsToTheFirstDecisionAndThenToTheSecondByAnother() throws Exception {
    assertThat(page(request("open"), "pro"))
        .contains("Alles wat in dit dossier over mensen staat", "Jeugdwet 7.3.9")
        .contains("/besluit\"", "/weigering\"")
        .doesNotContain("/bevestiging\"");
    assertThat(page(request("half"), "pro"))
        .contains("Iemand anders moet het bevestigen.", "/besluiten/" + Story.id("half-decided"))
        .contains("Noor", "contactgegevens en school", ">12<", "/weigering\"")
        .contains("Gebeurtenis 12", "/besluiten/" + Story.id("d-position"))
        .contains("Een tekst die niet is gekozen, kan de naam nog bevatten.")
        .doesNotContain("/bevestiging\"", "/besluit\"");
    assertThat(page(request("half"), "officer"))
        .contains("/bevestiging\"")
        .doesNotContain("/besluit\"");
  }

  @Test
  void whoAskedItIsOfferedNoAnswer() throws Exception {
    assertThat(page(request("own"), "pro"))
        .contains("Twee anderen beslissen erover.")
        .doesNotContain("/besluit\"", "/weigering\"", "/bevestiging\"");
    assertThat(page(request("own"), "officer")).contains("/besluit\"");
  }

  @Test
  void anAnswerEndsIt() throws Exception {
    assertThat(page(request("done"), "officer"))
        .contains("Dit is bevestigd en wordt nu vernietigd.", "/besluiten/" + Story.id("done-gone"))
        .contains("/vernietigingen/" + Story.id("done") + "/verklaring")
        .doesNotContain("Dit is vernietigd.")
        .doesNotContain("/besluit\"", "/weigering\"", "/bevestiging\"");
    assertThat(page(request("kept"), "officer"))
        .contains("Dit wordt niet vernietigd.", "/besluiten/" + Story.id("kept-no"));
  }

  @Test
  void itIsDestroyedOnlyWhenThereIsACertificateOfIt() throws Exception {
    assertThat(page(FILE, "pro")).contains("wordt vernietigd");
    assertThat(status(request("done") + "/verklaring", "pro")).as("no mandate").isEqualTo(403);
    assertThat(status(request("done") + "/verklaring", "officer")).isEqualTo(404);
    assertThat(text(request("done") + "/verklaring", "officer"))
        .contains("Nog niet uitgevoerd", "een paar seconden later");
    log.carriedOut("file", "ready");
    assertThat(page(request("ready"), "officer"))
        .contains("Dit is vernietigd.")
        .doesNotContain("wordt nu vernietigd");
    assertThat(text(request("ready") + "/verklaring", "officer"))
        .contains("Verklaring van vernietiging", "De teksten van gebeurtenis 6")
        .contains("Jeugdige", "Nog 2 sleutels waren er nooit");
  }

  @Test
  void aFileInWhichEverythingIsDestroyedOffersNothing() throws Exception {
    var gone = "/dossiers/" + Story.id("gone");
    assertThat(page(gone, "pro"))
        .contains("Alles wat in dit dossier over mensen staat, wordt nu vernietigd.")
        .contains("Er staat niets open.", "/vernietigingen/" + Story.id("all"))
        .doesNotContain(
            "Dossier sluiten", "Dossier heropenen", "Verzoek vastleggen", "Keuze vastleggen");
    assertThat(page("/besluiten/" + Story.id("gone-choice"), "pro"))
        .doesNotContain("/verbeteringen/", "/herzieningen/");
    for (var form : List.of("/besluit/sluiting", "/personen/nieuw", "/vernietigingen/nieuw")) {
      assertThat(status(gone + form, "pro")).as(form).isEqualTo(409);
    }
  }

  @Test
  void nobodyIsOfferedWhatIsRefused() throws Exception {
    for (var shut :
        List.of(
            request("open") + "/bevestiging",
            request("half") + "/besluit",
            request("half") + "/bevestiging",
            request("own") + "/besluit",
            request("done") + "/weigering")) {
      assertThat(status(shut, "pro")).as(shut).isEqualTo(409);
    }
    assertThat(status(request("half") + "/bevestiging", "officer")).isEqualTo(200);
    assertThat(page(request("half"), "pro")).contains("Dit bevestigt: Olga Officier.");
  }

  @Test
  void theCardsOfTheDecisionsTellWhatAndWhyAndLeadToTheRequest() throws Exception {
    assertThat(page("/besluiten/" + Story.id("half-decided"), "pro"))
        .contains("Vernietiging besloten", request("half"));
    assertThat(page("/besluiten/" + Story.id("done-gone"), "pro"))
        .contains("Vernietiging bevestigd", "Van welke gebeurtenissen", request("done"));
    assertThat(page("/besluiten/" + Story.id("kept-no"), "pro"))
        .contains("Welk belang ertegen is", "Haar zusje wil dit later lezen.");
    assertThat(page("/besluiten/" + Story.id("done-gone"), "pro", "en"))
        .contains("Destruction confirmed", "See what was asked");
  }

  @Test
  void whatStandsOpenLeadsToTheRequest() throws Exception {
    assertThat(page(FILE, "pro"))
        .contains("Gevraagd om gegevens te vernietigen", "Besluiten over vernietigen");
  }

  @Test
  void whatShouldNotHaveBeenRecordedShowsWithItsCorrection() throws Exception {
    assertThat(page("/besluiten/" + Story.id("d-position"), "pro"))
        .contains("Dit had hier niet mogen staan. Dat is vastgelegd op 2 mei 2026.")
        .contains("Dit had hier niet moeten staan.")
        .doesNotContain("De oude tekst blijft te lezen.");
    assertThat(page("/besluiten/" + Story.id("wrong"), "pro"))
        .contains("Had niet mogen worden vastgelegd");
    assertThat(page(FILE + "/verbeteringen/11", "pro"))
        .contains("Dan wordt ook gevraagd om de tekst te vernietigen.");
  }

  @Test
  void whatIsNotThereIsNotFound() throws Exception {
    var answer =
        mvc.perform(get(request("nothing")).with(PagesRig.as("pro", Role.PROFESSIONAL)))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).isEqualTo(404);
  }

  private String text(String address, String who) throws Exception {
    return mvc.perform(get(address).with(PagesRig.as(who, Role.PROFESSIONAL)))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private int status(String address, String who) throws Exception {
    return mvc.perform(get(address).with(PagesRig.as(who, Role.PROFESSIONAL)))
        .andReturn()
        .getResponse()
        .getStatus();
  }

  private static String request(String word) {
    return FILE + "/vernietigingen/" + Story.id(word);
  }

  private String page(String address, String who) throws Exception {
    return page(address, who, "nl");
  }

  private String page(String address, String who, String language) throws Exception {
    var answer =
        mvc.perform(
                get(address)
                    .with(PagesRig.as(who, Role.PROFESSIONAL))
                    .cookie(new Cookie("taal", language)))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
