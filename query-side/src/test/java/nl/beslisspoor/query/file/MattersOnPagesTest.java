package nl.beslisspoor.query.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.query.access.Role;
import nl.beslisspoor.query.table.Account;
import nl.beslisspoor.query.table.Noor;
import nl.beslisspoor.query.table.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PagesTest
class MattersOnPagesTest {
  private static final String FILE = "/dossiers/" + Story.id("file");

  @Autowired MockMvc mvc;
  @Autowired PagesRig.FilledLog log;

  @BeforeEach
  void tell() {
    log.accounts("pro");
    log.tell(Noor.story().log());
  }

  @Test
  void theCardOfAConsentOrARoleTellsWhatItIsAbout() throws Exception {
    assertThat(page("/besluiten/" + Story.id("d-consent")))
        .contains("Waar het over gaat", "Om mee te kunnen praten", "13 maart 2026", "Opa Jan")
        .doesNotContain("Later ingetrokken");
    assertThat(page("/besluiten/" + Story.id("d-role")))
        .contains("Waar het over gaat", "Petra Prof", "register 1", "2 maart 2026");
    assertThat(page("/besluiten/" + Story.id("d-position"))).doesNotContain("Waar het over gaat");
  }

  @Test
  void theCardOfAConsentTellsWhenItWasWithdrawnLater() throws Exception {
    log.tell(
        parentsYes("left")
            .withdrawn(
                "left-yes",
                "2026-04-05",
                Account.of("left-no", DecisionKind.CONSENT_WITHDRAWN, "2026-04-05T08:00:00Z")
                    .by("mother", RoleKind.PARENT)
                    .written())
            .log());
    assertThat(page("/besluiten/" + Story.id("left-said")))
        .contains("Later ingetrokken", "Per 5 april 2026");
  }

  @Test
  void aParentsYesToSharingCountsOnlyBesideTheYouthsOwnFromTwelve() throws Exception {
    log.tell(parentsYes("alone").log());
    assertThat(page("/dossiers/" + Story.id("alone")))
        .contains("de jeugdige zegt (nog) niet ja")
        .doesNotContain(">geldt<");
    log.tell(
        parentsYes("both")
            .consented("both-own", Noor.sharing("noor", "2026-03-13", null), own())
            .log());
    assertThat(page("/dossiers/" + Story.id("both")))
        .contains("geldt naast eigen toestemming", ">geldt<");
  }

  @Test
  void ofAFileThatDidNotStandYetNothingIsShown() throws Exception {
    assertThat(page(FILE + "?bekend=2001-01-01"))
        .contains("Dit dossier stond er toen nog niet.")
        .doesNotContain("Noor", "Opa Jan");
  }

  private static Story parentsYes(String word) {
    return new Story()
        .file(word)
        .opened()
        .consented(
            word + "-yes",
            Noor.sharing("mother", "2026-03-13", null),
            Account.of(word + "-said", DecisionKind.CONSENT_GIVEN, "2026-03-13T08:00:00Z")
                .by("mother", RoleKind.PARENT)
                .written());
  }

  private static nl.beslisspoor.events.AccountabilityRecord own() {
    return Account.of("both-own-said", DecisionKind.CONSENT_GIVEN, "2026-03-13T08:00:00Z")
        .by("noor", RoleKind.YOUTH)
        .written();
  }

  private String page(String address) throws Exception {
    var answer =
        mvc.perform(get(address).with(PagesRig.as("pro", Role.PROFESSIONAL)))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
