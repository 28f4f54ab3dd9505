package nl.beslisspoor.query.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.beslisspoor.query.access.Role;
import nl.beslisspoor.query.table.Life;
import nl.beslisspoor.query.table.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** How the months after the position look, on a log of their own. */
@PagesTest
@TestPropertySource(properties = "test.log=life")
class LifeOnPagesTest {
  private static final String FILE = "/dossiers/" + Story.id("file");

  @Autowired MockMvc mvc;
  @Autowired PagesRig.FilledLog log;

  @BeforeEach
  void tell() {
    log.accounts("pro", "auditor");
    log.tell(Life.story().log());
  }

  @Test
  void aFigureShowsItsStageItsNextEvaluationAndWhoSigned() throws Exception {
    assertThat(page(FILE + "?bekend=2026-05-10"))
        .contains("pas op de plaats", "Volgende evaluatie", "1 augustus 2026")
        .contains("iedereen heeft getekend", "Noor tekende op 4 april 2026.");
    assertThat(page(FILE + "?bekend=2026-04-06"))
        .contains("nog niet compleet", "Nog niet getekend: Opa Jan.");
    assertThat(page(FILE + "?bekend=2026-09-01")).contains("Beëindigd op 2 augustus 2026");
  }

  @Test
  void eachStepOfAFigureStandsWithItsOwnDayAndDecision() throws Exception {
    var steps = page(FILE + "?bekend=2026-06-01");
    var positioned = steps.indexOf("In positie gebracht op 20 maart 2026");
    var held = steps.indexOf("Pas op de plaats op 1 mei 2026");
    var resumed = steps.indexOf("Weer in positie vanaf 19 mei 2026");
    assertThat(List.of(positioned, held, resumed)).isSorted().allMatch(place -> place > 0);
    assertThat(steps.substring(positioned, held)).contains("/besluiten/" + Story.id("d-position"));
    assertThat(steps.substring(held, resumed)).contains("/besluiten/" + Story.id("l-held"));
    assertThat(steps.substring(resumed, resumed + 300))
        .contains("/besluiten/" + Story.id("l-resumed"));
  }

  @Test
  void thatNobodyIsWantedStandsAsTheDecisionThatItIs() throws Exception {
    assertThat(page(FILE + "?bekend=2026-09-01"))
        .contains("Dat is besloten op 13 augustus 2026.", "Opnieuw vragen op 1 november 2026.")
        .contains("/besluiten/" + Story.id("l-nobody"));
    assertThat(page(FILE + "?bekend=2026-06-01")).doesNotContain("Dat is besloten op");
  }

  @Test
  void aDecisionNamesTheOneInWhosePlaceItCame() throws Exception {
    assertThat(page("/besluiten/" + Story.id("l-revised")))
        .contains("In plaats van", "/besluiten/" + Story.id("l-held"), "Pas op de plaats")
        .contains("besloten op 1 mei 2026 door ");
  }

  @Test
  void aMomentThatHasNotComeShowsWhatIsKnownUpToNow() throws Exception {
    assertThat(page(FILE + "?bekend=2999-01-01"))
        .contains("U ziet wat er tot nu bekend is.")
        .doesNotContain("U kijkt terug.", "wat in het dossier stond op");
  }

  @Test
  void theNetworkStandsByRingWithWhatIsGivenAndGivenBack() throws Exception {
    assertThat(page(FILE))
        .contains(
            "Dichtbij: gezin", "praktisch en emotioneel", "Krijgt terug: Noor maait het gras.")
        .contains("Laatst gevraagd op 20 februari 2026 aan Noor", "Opa, en mijn juf.");
  }

  @Test
  void restrictionsStandWhileTheyHold() throws Exception {
    assertThat(page(FILE + "?was=2026-05-01"))
        .contains("Contact met familie", "Mag niet zien: Marja")
        .contains("Leefgroep");
    assertThat(page(FILE + "?was=2026-06-01")).doesNotContain("Mag niet zien");
  }

  @Test
  void aClosedFileSaysSoAndIsOnlyOpenedAgain() throws Exception {
    assertThat(page(FILE + "?bekend=2026-12-15"))
        .contains("Gesloten per", "Dit dossier is gesloten.")
        .doesNotContain("Rol toekennen");
  }

  @Test
  void whatIsOverAsksForNothingButCorrections() throws Exception {
    assertThat(page(FILE))
        .contains("/verbeteringen/12", "/personen/" + Story.id("opa") + "/verbetering")
        .doesNotContain("/pauze\"", "/evaluatie\"", "/hervatting\"");
  }

  @Test
  void theCardOfAnEvaluationTellsWhatItFound() throws Exception {
    assertThat(page("/besluiten/" + Story.id("l-first")))
        .contains("Waar het over gaat", "Doel: Weer naar school", "Drie dagen per week.")
        .contains("8 van 10 punten", "Vertrouwen van Noor in Opa Johan", "9 van 10 punten")
        .contains("De jeugdige zit klem tussen mensen. Tussen opa en moeder.")
        .contains("Moeder ziet het anders dan opa.");
  }

  @Test
  void theCardOfAnEndTellsTheGroundAndWhoStays() throws Exception {
    assertThat(page("/besluiten/" + Story.id("l-ended")))
        .contains("Het doel is bereikt", "Wie er blijft", "Opa blijft bellen.");
  }

  @Test
  void theCardsOfARestrictionAPlacementAndAClosingTellWhatWasDecided() throws Exception {
    assertThat(page("/besluiten/" + Story.id("l-cut")))
        .contains("Contact met familie", "Marja", "1 juli 2026");
    assertThat(page("/besluiten/" + Story.id("l-lives"))).contains("Leefgroep", "C/10/1");
    assertThat(page("/besluiten/" + Story.id("l-closed"))).contains("Opa blijft bellen.");
  }

  @Test
  void theCardOfACorrectionTellsHowItShouldBeRead() throws Exception {
    assertThat(page("/besluiten/" + Story.id("l-corrected")))
        .contains("Verkeerd opgeschreven", "Moeder zei: ik weet het nog niet.");
    assertThat(page("/besluiten/" + Story.id("l-named"))).contains("Opa Johan", "2 februari 1951");
  }

  @Test
  void aCardLeadsWhoRecordedItToCorrectingAndRevising() throws Exception {
    var card = "/besluiten/" + Story.id("d-position");
    assertThat(page(card))
        .contains(FILE + "/verbeteringen/11", FILE + "/herzieningen/" + Story.id("d-position"));
    assertThat(body(get(card).with(PagesRig.as("auditor", Role.AUDITOR))))
        .doesNotContain("/verbeteringen/", "/herzieningen/");
    assertThat(page("/besluiten/" + Story.id("d-choice"))).doesNotContain("/herzieningen/");
  }

  @Test
  void everythingIsThereInEnglish() throws Exception {
    assertThat(english(FILE + "?bekend=2026-05-10"))
        .contains("Next evaluation", "everybody has signed", "Network");
    assertThat(english("/besluiten/" + Story.id("l-first")))
        .contains("Goal: Weer naar school", "8 of 10 points");
  }

  private String page(String address) throws Exception {
    return body(get(address).with(PagesRig.as("pro", Role.PROFESSIONAL)));
  }

  private String english(String address) throws Exception {
    return body(
        get(address).with(PagesRig.as("pro", Role.PROFESSIONAL)).cookie(new Cookie("taal", "en")));
  }

  private String body(
      org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder asked)
      throws Exception {
    var answer = mvc.perform(asked).andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
