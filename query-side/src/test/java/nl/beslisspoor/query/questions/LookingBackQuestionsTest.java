package nl.beslisspoor.query.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.query.access.Role;
import nl.beslisspoor.query.file.PagesRig;
import nl.beslisspoor.query.file.PagesTest;
import nl.beslisspoor.query.table.Account;
import nl.beslisspoor.query.table.Life;
import nl.beslisspoor.query.table.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** Questions 13, 18, 20, 22 and 26 on their pages, on a log of their own. */
@PagesTest
@TestPropertySource(properties = "test.log=life")
class LookingBackQuestionsTest {
  private static final String HERE = "dossier=" + Story.id("file");

  @Autowired MockMvc mvc;
  @Autowired PagesRig.FilledLog log;

  @BeforeEach
  void tell() {
    log.accounts("pro", "auditor");
    log.tell(Life.story().log());
  }

  @Test
  void whatBecameOfADecisionLeadsToIt() throws Exception {
    assertThat(page("later-anders?vervolg=OVERRULED&" + HERE))
        .contains("/besluiten/" + Story.id("l-held"), "opzij gezet door een hoger mandaat")
        .contains("1 antwoord");
    assertThat(page("later-anders?vervolg=CORRECTED&" + HERE))
        .contains("Moeder zei: ik weet het nog niet.", "Wat er mis was:");
  }

  @Test
  void theTimeUntilAPositionIsCountedInDays() throws Exception {
    assertThat(page("hoe-lang-duurde-het?dag=2026-12-31&" + HERE))
        .contains("28 dagen", "de eerste vraag wie er belangrijk is");
  }

  @Test
  void theTimeIsNarrowedToAFormAndToWhoIsPositionedAndToWhenWasChosen() throws Exception {
    var asked = "hoe-lang-duurde-het?" + HERE + "&dag=2026-12-31";
    assertThat(page(asked + "&vorm=jim&positie=POSITIONED")).contains("28 dagen");
    assertThat(page(asked + "&vorm=burgervoogd")).contains("Niets gevonden");
    assertThat(page(asked + "&positie=NOT_YET")).contains("Niets gevonden");
    assertThat(page(asked + "&beslotenVan=2026-03-10")).contains("Niets gevonden");
    assertThat(page(asked + "&beslotenVan=2026-03-09&beslotenTot=2026-03-09")).contains("28 dagen");
    assertThat(answer("hoe-lang-duurde-het?vorm=onzin", "nl").getStatus()).isEqualTo(422);
  }

  @Test
  void theMiddleOfTheTimeStandsAboveTheListFromTenFiguresOn() throws Exception {
    assertThat(page("hoe-lang-duurde-het?" + HERE)).contains("pas vanaf tien van één vorm");
    log.tell(tenFiles().log());

    var nl = page("hoe-lang-duurde-het?dag=2030-12-31&vastgelegdVan=2030-01-01");
    assertThat(nl).contains("JIM (Jouw Ingebrachte Mentor): 5,5 dagen, van 10 steunfiguren");
    assertThat(nl.indexOf("5,5 dagen")).isLessThan(nl.indexOf("bs-answers"));
    var en = answer("hoe-lang-duurde-het?dag=2030-12-31&vastgelegdVan=2030-01-01", "en");
    assertThat(en.getContentAsString(StandardCharsets.UTF_8))
        .contains("5.5 days, of 10 positioned support figures", "Form of support");
  }

  /** Ten files in which the position came after one to ten days. */
  private static Story tenFiles() {
    var story = new Story().recordedAt("2030-05-01T09:00:00Z");
    for (int days = 1; days <= 10; days++) {
      var jim = "jim-after-" + days;
      story
          .file("file-after-" + days)
          .opened()
          .chosen(jim, "opa", decided("c" + jim, "2030-03-01T12:00:00Z"))
          .accepted(jim, "2030-03-01T13:00:00Z")
          .positioned(jim, decided("p" + jim, "2030-03-%02dT12:00:00Z".formatted(1 + days)));
    }
    return story;
  }

  private static AccountabilityRecord decided(String word, String at) {
    return Account.of(word, DecisionKind.SUPPORT_FIGURE_CHOSEN, at)
        .by("noor", RoleKind.YOUTH)
        .written();
  }

  @Test
  void whatFollowedIsAskedFromAnyEntryOfTheTimeline() throws Exception {
    var link = "/vragen/wat-volgde-waaruit?" + HERE + "&amp;volgnummer=9";
    var timeline =
        mvc.perform(
                get("/dossiers/" + Story.id("file")).with(PagesRig.as("pro", Role.PROFESSIONAL)))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(timeline).contains(link);

    assertThat(page("wat-volgde-waaruit?" + HERE + "&volgnummer=9"))
        .contains("volgt op gebeurtenis 10");
    assertThat(page("wat-volgde-waaruit?kant=LED_TO&" + HERE + "&volgnummer=9"))
        .contains("is gehoord over de keuze gebeurtenis 10", "Alleen binnen één dossier")
        .doesNotContain("Vraag het over alle dossiers");
    assertThat(answer("wat-volgde-waaruit?" + HERE, "nl").getStatus()).isEqualTo(422);
    assertThat(answer("wat-volgde-waaruit?" + HERE + "&volgnummer=x", "nl").getStatus())
        .isEqualTo(422);
  }

  @Test
  void theYouthSpeaksInOrderAndOnlyWithinAFile() throws Exception {
    var said = page("wat-zei-de-jeugdige?" + HERE + "&vastgelegdTot=2026-04-02");
    assertThat(said.indexOf("Opa snapt mij.")).isPositive().isLessThan(said.indexOf("Ja, opa."));

    var everywhere =
        mvc.perform(get("/vragen/wat-zei-de-jeugdige").with(PagesRig.as("pro", Role.PROFESSIONAL)))
            .andReturn()
            .getResponse();
    assertThat(everywhere.getStatus()).isEqualTo(422);
    assertThat(everywhere.getContentAsString(StandardCharsets.UTF_8))
        .contains("vanuit een dossier")
        .doesNotContain("Opa snapt mij.");
  }

  @Test
  void underTheYouthsWordsStandsNoCorrectionOfWhatOthersSaid() throws Exception {
    assertThat(page("wat-zei-de-jeugdige?" + HERE))
        .contains("In het besluit waarin dit staat, is later iets verbeterd.")
        .contains("Gezegd op 20 februari 2026<")
        .doesNotContain("Moeder zei: ik weet het nog niet.", "00.00 uur");
  }

  @Test
  void whatFollowedFromADecisionIsToldStepByStep() throws Exception {
    var decision = "besluit=" + Story.id("l-held");
    assertThat(page("wat-volgde-waaruit?" + decision + "&kant=LED_TO"))
        .contains("komt uit de evaluatie", "Evaluatie afgerond");
    assertThat(page("wat-volgde-waaruit?" + decision)).contains("Besluit herzien");
  }

  @Test
  void doubtfulGroundsAreToldWithTheWay() throws Exception {
    assertThat(page("rust-op-twijfel?twijfel=IMPRESSIONS_ONLY&" + HERE))
        .contains("/besluiten/" + Story.id("l-first"))
        .contains("rust alleen op indrukken van professionals");
    assertThat(page("rust-op-twijfel?soort=SUPPORT_HELD&" + HERE))
        .contains("Rust op dit: ", "Bekijk de verbetering van ")
        .doesNotContain("#4", "bij gebeurtenis");
  }

  @Test
  void questionsAboutOneFileAreNamedWithWhereTheyAreAsked() throws Exception {
    var all =
        mvc.perform(get("/vragen").with(PagesRig.as("pro", Role.PROFESSIONAL)))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(all)
        .contains("Wat zei de jeugdige?", "U stelt deze vraag in een dossier, bij de tijdlijn.")
        .contains("Wat volgde waaruit?", "U stelt deze vraag bij een besluit")
        .doesNotContain("href=\"/vragen/wat-zei-de-jeugdige\"");
  }

  @Test
  void whatBecameOfADecisionNamesWhoDecidedAndWhoRecorded() throws Exception {
    assertThat(page("later-anders?vervolg=LATE&" + HERE))
        .contains("Gaat over ", "Besloten door ", "Vastgelegd door ");
  }

  @Test
  void whichLinksAreCountedIsSaid() throws Exception {
    assertThat(page("wat-volgde-waaruit?besluit=" + Story.id("l-held")))
        .contains("Deze verbanden tellen mee.");
    assertThat(page("rust-op-twijfel?" + HERE)).contains("Een fout loopt door langs");
    assertThat(page("later-anders?" + HERE)).doesNotContain("verbanden");
  }

  @Test
  void theyAreAskedAndAnsweredInEnglishToo() throws Exception {
    var answer =
        mvc.perform(
                get("/vragen/later-anders?vervolg=OVERRULED&" + HERE)
                    .with(PagesRig.as("auditor", Role.AUDITOR))
                    .cookie(new Cookie("taal", "en")))
            .andReturn()
            .getResponse();
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .contains("Which decisions became something else later?")
        .contains("overruled by a higher mandate");
  }

  private MockHttpServletResponse answer(String question, String language) throws Exception {
    return mvc.perform(
            get("/vragen/" + question)
                .with(PagesRig.as("pro", Role.PROFESSIONAL))
                .cookie(new Cookie("taal", language)))
        .andReturn()
        .getResponse();
  }

  private String page(String question) throws Exception {
    var answer = answer(question, "nl");
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
