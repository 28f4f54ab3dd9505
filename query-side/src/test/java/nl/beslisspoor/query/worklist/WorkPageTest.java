package nl.beslisspoor.query.worklist;

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
import nl.beslisspoor.query.table.Noor;
import nl.beslisspoor.query.table.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@PagesTest
class WorkPageTest {
  private static final String NOOR = "/dossiers/" + Story.id("file");
  private static final String OTHER = "/dossiers/" + Story.id("elsewhere");

  @Autowired MockMvc mvc;
  @Autowired PagesRig.FilledLog log;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void tell() {
    log.accounts("pro", "colleague", "lead", "auditor", "nobody");
    log.tell(Noor.story().log());
    log.tell(elsewhere().log());
  }

  @Test
  void whatIsDueLeadsToTheFormThatSettlesIt() throws Exception {
    assertThat(page("?dag=2026-06-01", "pro", Role.PROFESSIONAL))
        .contains("Evaluatie van de steunfiguur", "Opa Jan", "uiterlijk 20 juni 2026")
        .contains(NOOR + "/steunfiguren/" + Story.id("jim") + "/evaluatie\"")
        .doesNotContain("te laat sinds");
  }

  @Test
  void whatIsOverdueIsMarked() throws Exception {
    assertThat(page("?dag=2026-06-22", "pro", Role.PROFESSIONAL))
        .contains("te laat sinds 21 juni 2026");
    assertThat(page("?dag=2026-06-01&teLaat=ja", "pro", Role.PROFESSIONAL))
        .contains("Hiervan staat niets open");
  }

  @Test
  void aProfessionalSeesTheFilesThatHeOrSheDirects() throws Exception {
    assertThat(page("?dag=2026-06-01", "pro", Role.PROFESSIONAL)).doesNotContain(OTHER);
    assertThat(page("?dag=2026-06-01", "colleague", Role.PROFESSIONAL))
        .contains(OTHER, "Nog niet besloten over de positie", "geen datum")
        .doesNotContain(NOOR, "id=\"eigenaar\"");
    assertThat(page("", "nobody", Role.PROFESSIONAL)).contains("U bent bij.");
  }

  @Test
  void aProfessionalCannotLookAtTheListOfAnother() throws Exception {
    assertThat(page("?dag=2026-06-01&eigenaar=" + Story.id("pro"), "colleague", Role.PROFESSIONAL))
        .contains(OTHER)
        .doesNotContain(NOOR);
  }

  @Test
  void aSupervisorSeesAllAndCanAskForOneCaseDirector() throws Exception {
    assertThat(page("?dag=2026-06-01", "lead", Role.SUPERVISOR)).contains(NOOR, OTHER, "colleague");
    assertThat(page("?dag=2026-06-01&eigenaar=" + Story.id("pro"), "lead", Role.SUPERVISOR))
        .contains(NOOR)
        .doesNotContain(OTHER);
  }

  @Test
  void aSupervisorChoosesAmongWhoDirectsAFileInTheList() throws Exception {
    assertThat(page("?dag=2026-06-01", "lead", Role.SUPERVISOR))
        .contains(option("pro"), option("colleague"))
        .doesNotContain(option("lead"), option("auditor"), option("nobody"));
    assertThat(page("?dag=2026-03-01", "lead", Role.SUPERVISOR))
        .contains("id=\"eigenaar\"")
        .doesNotContain(option("pro"), option("colleague"));
  }

  @Test
  void ofAConsentTheListSaysWhoseItIsForWhomAndForWhatAndThatTheYouthIsAsked() throws Exception {
    assertThat(page("?dag=2027-05-01&soort=CONSENT_AT_SIXTEEN", "lead", Role.SUPERVISOR))
        .contains("eigen toestemming vragen</span>: <span>Noor</span>")
        .contains("Toestemming van Marja: informatie delen (Jeugdwet 7.3.11) aan Opa Jan")
        .contains("Doel: Om mee te kunnen praten");
  }

  @Test
  void anAuditorIsLedToTheFileAndNeverToAForm() throws Exception {
    assertThat(page("?dag=2026-06-01&eigenaar=" + Story.id("pro"), "auditor", Role.AUDITOR))
        .contains("Dossier bekijken", NOOR)
        .doesNotContain("/evaluatie\"");
  }

  @Test
  void aSupervisorIsOfferedStepsOnlyInAFileThatHoldsHimOrHer() throws Exception {
    var outside = page("?dag=2026-06-01&eigenaar=" + Story.id("pro"), "lead", Role.SUPERVISOR);
    assertThat(outside).contains("Dossier bekijken", NOOR).doesNotContain("/evaluatie\"");

    var inside = page("?dag=2026-06-01&eigenaar=" + Story.id("pro"), "pro", Role.SUPERVISOR);
    assertThat(inside).contains(NOOR + "/steunfiguren/" + Story.id("jim") + "/evaluatie\"");
  }

  @Test
  void oneKindIsAskedForAndWhatCannotBeReadIsAFault() throws Exception {
    assertThat(page("?dag=2026-06-01&soort=EVALUATION", "lead", Role.SUPERVISOR))
        .contains(NOOR)
        .doesNotContain(OTHER);
    var answer = answer("?dag=morgen&soort=ONZIN", "pro", "nl", Role.PROFESSIONAL);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer)).contains("href=\"#dag\"", "href=\"#soort\"");
  }

  @Test
  void itIsThereInEnglish() throws Exception {
    assertThat(text(answer("?dag=2026-06-22", "pro", "en", Role.PROFESSIONAL)))
        .contains("My work", "overdue since 21 June 2026", "Conclude the evaluation");
  }

  @Test
  void theLookAtEveryFileInTheListIsKept() throws Exception {
    var before = looks();
    page("?dag=2026-06-01&eigenaar=" + Story.id("pro"), "lead", Role.SUPERVISOR);
    assertThat(looks() - before).isEqualTo(1);
  }

  private long looks() {
    return jdbc.sql("select count(*) from access.look where part = 'werklijst'")
        .query(Long.class)
        .single();
  }

  private static Story elsewhere() {
    return new Story()
        .file("elsewhere")
        .opened()
        .assigned(
            "elsewhere-director",
            "colleague",
            RoleKind.CASE_DIRECTOR,
            Story.period("2026-03-02", null),
            Account.of("elsewhere-role", DecisionKind.ROLE_ASSIGNED, "2026-03-01T12:00:00Z")
                .mandated("lead", RoleKind.TEAM_LEADER, "mandaatregister 7")
                .written())
        .chosen(
            "elsewhere-jim",
            "opa",
            Account.of(
                    "elsewhere-choice", DecisionKind.SUPPORT_FIGURE_CHOSEN, "2026-03-09T15:00:00Z")
                .by("noor", RoleKind.YOUTH)
                .written())
        .consented("elsewhere-consent", Noor.sharing("mother", "2026-03-13", null), consent());
  }

  private static AccountabilityRecord consent() {
    return Account.of("elsewhere-given", DecisionKind.CONSENT_GIVEN, "2026-03-13T08:00:00Z")
        .by("mother", RoleKind.PARENT_WITH_AUTHORITY)
        .written();
  }

  private static String option(String word) {
    return "<option value=\"" + Story.id(word);
  }

  private String page(String query, String word, Role role) throws Exception {
    var answer = answer(query, word, "nl", role);
    assertThat(answer.getStatus()).isEqualTo(200);
    return text(answer);
  }

  private MockHttpServletResponse answer(String query, String word, String language, Role role)
      throws Exception {
    return mvc.perform(
            get("/werklijst" + query)
                .with(PagesRig.as(word, role))
                .cookie(new Cookie("taal", language)))
        .andReturn()
        .getResponse();
  }

  private static String text(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
