package nl.beslisspoor.query.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.query.file.PagesRig;
import nl.beslisspoor.query.file.PagesTest;
import nl.beslisspoor.query.file.SpokenDoor;
import nl.beslisspoor.query.table.Account;
import nl.beslisspoor.query.table.Noor;
import nl.beslisspoor.query.table.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PagesTest
class RoleChangeFormTest {
  private static final String CHANGE = "/rollen/" + Story.id("director") + "/wijziging";

  @Autowired MockMvc mvc;
  @Autowired PagesRig.FilledLog log;
  @Autowired SpokenDoor door;

  private FormClient at;

  @BeforeEach
  void tell() {
    at = new FormClient(mvc);
    log.accounts("pro");
    log.tell(Noor.story().log());
    door.says(
        201,
        "{\"dossier\":\"%s\",\"volgnummer\":12,\"besluit\":\"%s\"}"
            .formatted(Story.id("file"), Story.id("d-change")));
  }

  @Test
  void itBeginsWithTheRoleThatIsHeldInBothLanguages() throws Exception {
    assertThat(at.page(CHANGE))
        .contains("Petra Prof is nu casusregisseur.")
        .containsPattern("soort-CASE_DIRECTOR\"[^>]*checked");
    assertThat(at.page(CHANGE, "en")).contains("Petra Prof is now case director.");
  }

  @Test
  void whoseRoleHasEndedIsToldSoAndIsNotChosenAsDecider() throws Exception {
    var decider = "beslissers-" + Story.id("pro") + "\"[^>]*checked";
    assertThat(at.page(CHANGE)).doesNotContain("zelf geen rol").containsPattern(decider);
    log.tell(
        Noor.story()
            .ended(
                "director",
                "2026-04-20",
                Account.of("d-end", DecisionKind.ROLE_ENDED, "2026-04-20T12:00:00Z")
                    .mandated("pro", RoleKind.CASE_DIRECTOR, "mandaatregister 7")
                    .written())
            .log());
    for (var form :
        new String[] {"/rollen/nieuw", CHANGE, CHANGE.replace("wijziging", "beeindiging")}) {
      assertThat(at.page(form))
          .as(form)
          .contains("U hebt vandaag zelf geen rol in dit dossier")
          .doesNotContainPattern(decider);
    }
  }

  @Test
  void allFaultsAreToldAtOnce() throws Exception {
    assertThat(at.refused(CHANGE, Map.of("van", "ooit")))
        .contains("href=\"#soort\"", "href=\"#mandaat-grond\"", "href=\"#van\"")
        .contains("href=\"#besloten\"", "href=\"#beslissers\"", "href=\"#redenen\"");
  }

  @Test
  void whoHoldsNoMandateIsToldWhoDoes() throws Exception {
    door.says(
        409,
        "{\"type\":\"urn:beslisspoor:probleem:regel\",\"detail\":\"x\","
            + "\"regel\":{\"id\":\"mandate-holder-decides\"}}");
    assertThat(at.refused(CHANGE, change()))
        .contains("Laat iemand beslissen die zelf een rol heeft", FormClient.FILE + "#rollen");
  }

  @Test
  void aSecondHolderOfTheSameRoleAsksForAnExplanation() throws Exception {
    door.says(
        400,
        "{\"type\":\"urn:beslisspoor:probleem:toelichting-nodig\","
            + "\"regels\":[{\"id\":\"one-holder-at-a-time\",\"versie\":1}]}");
    assertThat(at.refused(CHANGE, change()))
        .contains("Iemand anders heeft deze rol al")
        .contains("name=\"toelichting-one-holder-at-a-time\"");
  }

  @Test
  void theOtherRoleGoesToTheDoorAndLeadsToItsCard() throws Exception {
    assertThat(at.send(CHANGE, change()).getRedirectedUrl())
        .startsWith("/besluiten/" + Story.id("d-change"));
    assertThat(door.body())
        .startsWith("{\"soort\":\"NETWORK_LEAD\",\"mandaat\":{\"grond\":\"ORGANISATION\"}")
        .contains("\"periode\":{\"van\":\"2026-05-01\"}");
  }

  private static Map<String, String> change() {
    return FormClient.decision(
        Map.of("soort", "NETWORK_LEAD", "van", "2026-05-01", "mandaat-grond", "ORGANISATION"));
  }
}
