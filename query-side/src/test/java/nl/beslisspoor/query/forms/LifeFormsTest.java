package nl.beslisspoor.query.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.beslisspoor.query.file.PagesRig;
import nl.beslisspoor.query.file.PagesTest;
import nl.beslisspoor.query.file.SpokenDoor;
import nl.beslisspoor.query.table.Life;
import nl.beslisspoor.query.table.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** The forms about what stands in a file already, on the log of {@code LifeOnPagesTest}. */
@PagesTest
@TestPropertySource(properties = "test.log=life")
class LifeFormsTest {
  private static final String SIGN = "/verklaringen/" + Story.id("statement") + "/ondertekening";
  private static final String LIFT = "/beperkingen/" + Story.id("cut") + "/opheffing";

  @Autowired MockMvc mvc;
  @Autowired PagesRig.FilledLog log;
  @Autowired SpokenDoor door;

  private FormClient at;

  @BeforeEach
  void tell() {
    at = new FormClient(mvc);
    log.accounts("pro", "auditor");
    log.tell(Life.story().log());
    door.says(201, "{\"dossier\":\"%s\",\"volgnummer\":12}".formatted(Story.id("file")));
  }

  @Test
  void aSignatureNeedsWhoSignedAndWhen() throws Exception {
    assertThat(at.page(SIGN)).contains("Waarvoor: Om mee te kunnen praten");
    assertThat(at.page(SIGN, "en")).contains("Purpose: Om mee te kunnen praten");
    assertThat(at.refused(SIGN, Map.of("op", ""))).contains("href=\"#partij\"", "href=\"#op\"");
    at.send(SIGN, Map.of("op", "2026-05-01", "partij", Story.id("noor").toString()));
    assertThat(door.body())
        .isEqualTo("{\"partij\":\"" + Story.id("noor") + "\",\"op\":\"2026-05-01\"}");
  }

  @Test
  void theFormsOnWhatStandsInTheFileAskInEnglish() throws Exception {
    for (var form : new String[] {SIGN, LIFT}) {
      assertThat(EnglishPagesTest.words(at.page(form, "en")))
          .as(form)
          .doesNotContainPattern(EnglishPagesTest.DUTCH);
    }
  }

  @Test
  void whoSignedBeforeIsRefusedWithWhatToDo() throws Exception {
    door.says(
        409,
        "{\"type\":\"urn:beslisspoor:probleem:regel\",\"detail\":\"x\","
            + "\"regel\":{\"id\":\"party-signs-once\"}}");
    assertThat(at.refused(SIGN, Map.of("op", "2026-05-01", "partij", Story.id("noor").toString())))
        .contains("en nog niet heeft getekend");
  }

  @Test
  void liftingARestrictionNeedsADayAndTellsWhatItLifts() throws Exception {
    assertThat(at.page(LIFT)).contains("contact met familie", "tot 22 mei 2026");
    assertThat(at.refused(LIFT, FormClient.decision(Map.of("per", "ooit"))))
        .contains("href=\"#per\"");
    at.send(LIFT, FormClient.decision(Map.of("per", "2026-05-20")));
    assertThat(door.body()).startsWith("{\"per\":\"2026-05-20\",\"verantwoording\"");
  }

  @Test
  void aPlaceInTheNetworkBeginsWithTheOneThatSomebodyHas() throws Exception {
    assertThat(at.page("/netwerk/plek?persoon=" + Story.id("opa")))
        .containsPattern("kring-NEAREST\"[^>]*checked")
        .contains("Noor maait het gras.", "value=\"2015-01-01\"");
  }

  @Test
  void aFigureThatEndedLeadsBackToTheFile() throws Exception {
    var answer = at.get("/steunfiguren/" + Story.id("jim"));
    assertThat(answer.getRedirectedUrl()).isEqualTo(FormClient.FILE + "#steunfiguren");
  }

  @Test
  void whatIsNotThereHasNoForm() throws Exception {
    assertThat(at.get("/verklaringen/" + Story.id("x") + "/ondertekening").getStatus())
        .isEqualTo(404);
    assertThat(at.get("/beperkingen/" + Story.id("x") + "/opheffing").getStatus()).isEqualTo(404);
  }
}
