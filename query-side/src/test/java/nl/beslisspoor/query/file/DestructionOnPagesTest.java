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
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.query.access.Role;
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
            .then(Destroying.asked("open", "noor", "2026-05-01", REQUEST, ofEverything()))
            .then(Destroying.asked("half", "noor", "2026-05-01", REQUEST, Destroying.PART))
            .then(Destroying.decided("half", "half-decided", AT))
            .then(Destroying.asked("own", "pro", "2026-05-01", UNLAWFUL, ofEntries(List.of(2L))))
            .then(Destroying.asked("done", "noor", "2026-05-01", REQUEST, ofEntries(List.of(3L))))
            .then(Destroying.decided("done", "done-decided", AT))
            .then(Destroying.confirmed("done", "done-gone", AT, ofEntries(List.of(3L))))
            .then(Destroying.asked("kept", "noor", "2026-05-01", REQUEST, ofEntries(List.of(4L))))
            .then(Destroying.refused("kept", "kept-no", AT, "Haar zusje wil dit later lezen."))
            .then(Destroying.unlawful(11, "Dit had hier niet moeten staan.", "wrong", AT))
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
        .contains("Dit is vernietigd.", "/besluiten/" + Story.id("done-gone"))
        .doesNotContain("/besluit\"", "/weigering\"", "/bevestiging\"");
    assertThat(page(request("kept"), "officer"))
        .contains("Dit wordt niet vernietigd.", "/besluiten/" + Story.id("kept-no"));
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
