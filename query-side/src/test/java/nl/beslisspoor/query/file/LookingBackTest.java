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
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@PagesTest
class LookingBackTest {
  private static final String FILE = "/dossiers/" + Story.id("file");

  @Autowired MockMvc mvc;
  @Autowired PagesRig.FilledLog log;

  @BeforeEach
  void tell() {
    log.accounts("pro");
    log.tell(Noor.story().log());
  }

  @Test
  void whatStandsOpenIsToldForTodayOnly() throws Exception {
    for (var cut : new String[] {"?bekend=2026-03-10", "?was=2026-03-10"}) {
      assertThat(page(FILE + cut))
          .contains("Wat openstaat, is alleen voor vandaag te zien.")
          .doesNotContain("open sinds", "Er staat niets open.");
    }
  }

  @Test
  void aDateThatCannotBeReadIsSaidAndNothingIsShownForIt() throws Exception {
    for (var wrong : new String[] {"?bekend=3-5-2026", "?was=gisteren", "?was=+999999999-12-31"}) {
      var answer = answer(FILE + wrong);
      assertThat(answer.getStatus()).isEqualTo(422);
      assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
          .contains("Vul een datum in, zoals 2026-05-03.")
          .doesNotContain("Opa Jan gekozen", "U kijkt terug");
    }
  }

  @Test
  void aPlaceThatWasNeverGivenIsRefused() throws Exception {
    assertThat(answer("/dossiers?na=abc").getStatus()).isEqualTo(400);
    assertThat(answer("/dossiers/overgenomen?na=abc").getStatus()).isEqualTo(400);
    assertThat(answer(FILE + "?na=abc").getStatus()).isEqualTo(422);
  }

  @Test
  void theCardTellsWhenMoreCameLaterThanItShows() throws Exception {
    var story =
        new Story()
            .file("crowded")
            .opened()
            .chosen(
                "crowded-jim",
                "opa",
                Account.of("d-crowded", DecisionKind.SUPPORT_FIGURE_CHOSEN, "2026-03-09T15:00:00Z")
                    .by("noor", RoleKind.YOUTH)
                    .written());
    for (int at = 0; at < 51; at++) {
      story.heard("crowded-jim", Noor.motherDoubts());
    }
    log.tell(story.log());
    assertThat(page("/besluiten/" + Story.id("d-crowded")))
        .contains("Dit zijn de eerste", "Lees verder in de tijdlijn", "?na=");
  }

  private String page(String address) throws Exception {
    var answer = answer(address);
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse answer(String address) throws Exception {
    return mvc.perform(get(address).with(PagesRig.as("pro", Role.PROFESSIONAL)))
        .andReturn()
        .getResponse();
  }
}
