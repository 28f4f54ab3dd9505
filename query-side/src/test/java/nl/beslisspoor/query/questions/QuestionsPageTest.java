package nl.beslisspoor.query.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.beslisspoor.events.Label;
import nl.beslisspoor.events.keys.Pseudonyms;
import nl.beslisspoor.query.access.Role;
import nl.beslisspoor.query.access.SignedIn;
import nl.beslisspoor.query.file.PagesRig;
import nl.beslisspoor.query.file.PagesTest;
import nl.beslisspoor.query.table.Noor;
import nl.beslisspoor.query.table.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.ui.ConcurrentModel;

@PagesTest
class QuestionsPageTest {
  private static final String PROFESSIONAL = "besluiten-van-professional";

  @Autowired MockMvc mvc;
  @Autowired PagesRig.FilledLog log;
  @Autowired JdbcClient jdbc;
  @Autowired Pseudonyms pseudonyms;
  @Autowired QuestionsPage page;

  @BeforeEach
  void tell() {
    log.accounts("pro", "auditor");
    log.tell(Noor.story().log());
  }

  @Test
  void whoDecidedNamesRoleAndMandateAndLeadsToTheCard() throws Exception {
    assertThat(ask("wie-besliste"))
        .contains("Besloten door Petra Prof, casusregisseur", "mandaatregister 3")
        .contains("/besluiten/" + Story.id("d-position"))
        .contains("laat vastgelegd");
    assertThat(ask("wie-besliste?soort=CONSENT_GIVEN")).doesNotContain("mandaatregister 3");
  }

  @Test
  void whoObjectedIsAskedForObjectionsUntilAnotherStanceIsChosen() throws Exception {
    assertThat(ask("wie-maakte-bezwaar"))
        .contains("Marja: maakt bezwaar", "Ik wil dit niet.")
        .doesNotContain("Kan opa dit wel aan?");
    assertThat(ask("wie-maakte-bezwaar?standpunt=")).contains("Kan opa dit wel aan?");
  }

  @Test
  void alternativesAndDeviationsStandWithTheirReasons() throws Exception {
    assertThat(ask("alternatieven")).contains("Tante Els", "Niet gekozen: Woont te ver weg");
    assertThat(ask("afwijkingen?regel=role-agreement-made")).contains("Volgt volgende week");
  }

  @Test
  void rolesAreToldForADay() throws Exception {
    assertThat(ask("rollen-op-datum?dag=2026-03-05")).contains("Petra Prof, casusregisseur");
    assertThat(ask("rollen-op-datum?dag=2026-03-01")).contains("Niets gevonden");
  }

  @Test
  void whatStandsOpenIsToldForADay() throws Exception {
    assertThat(ask("wat-staat-open?dag=2026-03-12")).contains("Opa Jan", "Open sinds");
  }

  @Test
  void whatStoodOpenIsToldAsItWasKnownThen() throws Exception {
    var here = "wat-staat-open?dossier=" + Story.id("file");
    assertThat(ask(here + "&dag=2026-03-25&bekend=2026-03-25"))
        .contains("Nog niet besloten over de positie: Opa Jan")
        .doesNotContain("Evaluatie van de steunfiguur: Opa Jan");
    assertThat(ask(here + "&dag=2026-03-25"))
        .contains("Evaluatie van de steunfiguur: Opa Jan")
        .doesNotContain("Nog niet besloten over de positie: Opa Jan");
    assertThat(ask(here + "&bekend=2026-03-25")).contains("positie: Opa Jan");
    assertThat(ask(here + "&dag=2026-03-25&bekend=2026-03-09")).contains("Niets gevonden");
  }

  @Test
  void nobodyIsAskedAboutWithoutAPurpose() throws Exception {
    var before = inquiries();
    var answer = about("persoon", Story.id("pro").toString(), "doel", "");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .contains("Schrijf op waarvoor u dit wilt weten.");
    assertThat(inquiries()).isEqualTo(before);
  }

  @Test
  void withAPurposeTheInquiryIsKeptBeforeTheAnswerIsGiven() throws Exception {
    var before = inquiries();
    var answer = about("persoon", Story.id("pro").toString(), "doel", "Leren van besluiten");
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("in totaal");
    assertThat(inquiries()).isEqualTo(before + 1);
  }

  @Test
  void youthsParentsAndFiguresAreNotAskedAbout() throws Exception {
    var answer = about("persoon", Story.id("opa").toString(), "doel", "Nieuwsgierig");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("Over hen kan dit niet");
  }

  @Test
  void somebodyOfAnotherSystemIsFoundByNameWithoutTheNameBeingKept() throws Exception {
    var answer = about("systeem", "receipt", "naam", "R1", "doel", "Leren");
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(
            jdbc.sql("select about from access.inquiry order by id desc limit 1")
                .query(String.class)
                .single())
        .isEqualTo(pseudonyms.person(new Label("receipt"), "R1").toString());
  }

  @Test
  void onlySupervisorsAndAuditorsAskAboutOneProfessional() throws Exception {
    var professional = PagesRig.as("pro", Role.PROFESSIONAL);
    assertThat(
            mvc.perform(get("/vragen/" + PROFESSIONAL).with(professional))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(403);
    assertThat(
            mvc.perform(get("/vragen").with(professional))
                .andReturn()
                .getResponse()
                .getContentAsString())
        .doesNotContain(PROFESSIONAL);
  }

  @Test
  void aQuestionIsNotAnsweredToWhomItIsNotOpenWhateverTheAddressLetsThrough() {
    var professional =
        new SignedIn(Story.id("pro"), "Petra Prof", Set.of(Role.PROFESSIONAL), false, 1);
    var administrator =
        new SignedIn(Story.id("admin"), "Bo Beheer", Set.of(Role.ADMINISTRATOR), false, 1);
    assertThatThrownBy(() -> asked(professional, PROFESSIONAL))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> asked(administrator, "wie-besliste"))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() ->
            page.askAboutSomebody(
                professional, PROFESSIONAL, Map.of(), new ConcurrentModel(), response()))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void aboutSomebodyElseIsAskedWithinOneFileOrByQuestionEleven() throws Exception {
    for (var question :
        List.of(
            "wie-besliste?persoon=",
            "alternatieven?persoon=",
            "afwijkingen?persoon=",
            "rollen-op-datum?persoon=",
            "wat-staat-open?eigenaar=")) {
      assertThat(refused(question + Story.id("pro")))
          .contains("binnen één dossier")
          .doesNotContain("mandaatregister 3", "Antwoord</h2>");
    }
    assertThat(ask("wie-besliste?persoon=" + Story.id("auditor"))).contains("Niets gevonden");
    assertThat(ask("wie-besliste?persoon=" + Story.id("pro") + "&dossier=" + Story.id("file")))
        .contains("mandaatregister 3");
  }

  @Test
  void colleaguesAreOfferedWithinOneFileOnly() throws Exception {
    assertThat(ask("wie-besliste"))
        .contains("(uzelf)")
        .doesNotContain("value=\"" + Story.id("pro") + "\"");
    assertThat(ask("wie-besliste?dossier=" + Story.id("file")))
        .contains("value=\"" + Story.id("pro") + "\"");
  }

  @Test
  void whatCannotBeReadIsSaidAndNothingIsAnswered() throws Exception {
    assertThat(refused("rollen-op-datum?bekend=3-5-2026"))
        .contains("Vul een datum in, zoals 2026-05-03.")
        .doesNotContain("Antwoord</h2>");
    assertThat(refused("wie-besliste?beslotenVan=+999999999-12-31")).contains("Vul een datum in");
    assertThat(refused("wie-besliste?soort=NIETS")).contains("Kies uit de lijst.");
    assertThat(refused("wie-besliste?na=abc")).contains("Stel de vraag opnieuw");
  }

  private void asked(SignedIn who, String question) {
    page.ask(who, question, Map.of(), new ConcurrentModel(), response());
  }

  private static MockHttpServletResponse response() {
    return new MockHttpServletResponse();
  }

  private String refused(String question) throws Exception {
    var answer =
        mvc.perform(get("/vragen/" + question).with(PagesRig.as("auditor", Role.AUDITOR)))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).isEqualTo(422);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private long inquiries() {
    return jdbc.sql("select count(*) from access.inquiry").query(Long.class).single();
  }

  private MockHttpServletResponse about(String... namesAndValues) throws Exception {
    var request =
        post("/vragen/" + PROFESSIONAL)
            .with(PagesRig.as("auditor", Role.AUDITOR))
            .with(SecurityMockMvcRequestPostProcessors.csrf());
    for (int at = 0; at < namesAndValues.length; at += 2) {
      request.param(namesAndValues[at], namesAndValues[at + 1]);
    }
    return mvc.perform(request).andReturn().getResponse();
  }

  private String ask(String question) throws Exception {
    var answer =
        mvc.perform(get("/vragen/" + question).with(PagesRig.as("auditor", Role.AUDITOR)))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
