package nl.beslisspoor.query.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.query.access.Role;
import nl.beslisspoor.query.file.PagesRig;
import nl.beslisspoor.query.file.PagesTest;
import nl.beslisspoor.query.file.SpokenDoor;
import nl.beslisspoor.query.table.Account;
import nl.beslisspoor.query.table.Later;
import nl.beslisspoor.query.table.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * Who is offered another day for an evaluation, and when that takes a reason. The planner directs
 * both files; the helper stands in them without a role. In one the day passed in 2020, in the other
 * it lies far ahead.
 */
@PagesTest
class PlanFormTest {
  private static final String LATE = "/dossiers/" + Story.id("late-file");
  private static final String AHEAD = "/dossiers/" + Story.id("ahead-file");
  private static final String LATE_PLAN = plan(LATE, "late");
  private static final String AHEAD_PLAN = plan(AHEAD, "ahead");

  @Autowired MockMvc mvc;
  @Autowired PagesRig.FilledLog log;
  @Autowired SpokenDoor door;

  @BeforeEach
  void tell() {
    log.accounts("planner", "helper");
    log.tell(positioned("late").log());
    log.tell(positioned("ahead").then(Later.planned("ahead-jim", "2999-01-01")).log());
    door.says(201, "{\"dossier\":\"%s\",\"volgnummer\":9}".formatted(Story.id("late-file")));
  }

  @Test
  void aDayThatHasPassedIsMovedWithAReasonOnly() throws Exception {
    var asked = door.asked();
    var refused = send(LATE_PLAN, "");
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(FormClient.text(refused))
        .contains("href=\"#reden\"", "Vul in waarom er een nieuwe dag komt");
    assertThat(door.asked()).isEqualTo(asked);

    assertThat(send(LATE_PLAN, "Noor was ziek").getStatus()).isEqualTo(302);
    assertThat(door.body()).isEqualTo("{\"op\":\"2999-02-01\",\"reden\":\"Noor was ziek\"}");
  }

  @Test
  void aDayThatHasNotComeIsMovedWithoutAReason() throws Exception {
    assertThat(send(AHEAD_PLAN, "").getStatus()).isEqualTo(302);
    assertThat(door.body()).isEqualTo("{\"op\":\"2999-02-01\"}");
  }

  @Test
  void thePageSaysInBothLanguagesWhetherTheReasonIsAsked() throws Exception {
    assertThat(page(LATE_PLAN, "planner", "nl"))
        .contains("Was gepland voor 20 april 2020", "Waarom komt er een nieuwe dag?")
        .doesNotContain("mag leeg blijven");
    assertThat(page(LATE_PLAN, "planner", "en"))
        .contains("Was planned for 20 April 2020", "Why does a new day come?")
        .doesNotContain("may be left empty");
    assertThat(page(AHEAD_PLAN, "planner", "nl"))
        .contains("Nu gepland voor 1 januari 2999", "Waarom deze dag? (mag leeg blijven)");
    assertThat(page(AHEAD_PLAN, "planner", "en"))
        .contains("Now planned for 1 January 2999", "Why this day? (may be left empty)");
  }

  @Test
  void whoHasNoRoleThatAnswersIsToldWhomToAskAndGetsNoForm() throws Exception {
    assertThat(page(LATE_PLAN, "helper", "nl"))
        .contains("U heeft zelf geen rol in dit dossier", "Vraag een professional")
        .doesNotContain("name=\"op\"");
    assertThat(page(LATE_PLAN, "helper", "en"))
        .contains("You have no role in this file", "Ask a professional")
        .doesNotContain("name=\"op\"");
  }

  @Test
  void theFileOffersPlanningOnlyToWhoAnswersForIt() throws Exception {
    assertThat(page(LATE, "planner", "nl"))
        .contains("/evaluatieplanning\"", "Andere dag kiezen", "/evaluatie\"");
    assertThat(page(LATE, "helper", "nl"))
        .contains("/evaluatie\"")
        .doesNotContain("/evaluatieplanning\"", "Andere dag kiezen");
  }

  @Test
  void theWorkListOffersPlanningOnlyToWhoAnswersForIt() throws Exception {
    var list = "/werklijst?eigenaar=" + Story.id("planner");
    assertThat(page(list, "planner", "nl", Role.SUPERVISOR)).contains(LATE_PLAN, AHEAD_PLAN);
    assertThat(page(list, "helper", "nl", Role.SUPERVISOR))
        .contains(LATE + "/steunfiguren/" + Story.id("late-jim") + "/evaluatie\"")
        .doesNotContain("/evaluatieplanning\"");
  }

  private static String plan(String file, String word) {
    return file + "/steunfiguren/" + Story.id(word + "-jim") + "/evaluatieplanning";
  }

  /** On 20 January 2020; the rhythm of the form is three months. */
  private static Story positioned(String word) {
    return new Story()
        .file(word + "-file")
        .recordedAt("2020-01-20T09:00:00Z")
        .opened()
        .added("planner", "Paula Plan", null, Relation.PROFESSIONAL)
        .added("helper", "Hugo Hulp", null, Relation.PROFESSIONAL)
        .assigned(
            word + "-role",
            "planner",
            RoleKind.CASE_DIRECTOR,
            Story.period("2020-01-01", null),
            Account.of(word + "-assigned", DecisionKind.ROLE_ASSIGNED, "2020-01-20T07:00:00Z")
                .mandated("lead", RoleKind.TEAM_LEADER, "mandaatregister 7")
                .written())
        .chosen(
            word + "-jim",
            "opa",
            Account.of(word + "-choice", DecisionKind.SUPPORT_FIGURE_CHOSEN, "2020-01-20T07:10:00Z")
                .by("noor", RoleKind.YOUTH)
                .written())
        .accepted(word + "-jim", "2020-01-20T07:20:00Z")
        .positioned(
            word + "-jim",
            Account.of(
                    word + "-position",
                    DecisionKind.SUPPORT_FIGURE_POSITIONED,
                    "2020-01-20T07:30:00Z")
                .mandated("planner", RoleKind.CASE_DIRECTOR, "mandaatregister 3")
                .written());
  }

  private MockHttpServletResponse send(String page, String reason) throws Exception {
    return answer(
        post(page)
            .with(PagesRig.as("planner", Role.PROFESSIONAL))
            .with(SecurityMockMvcRequestPostProcessors.csrf())
            .param("sleutel", "sleutel-1")
            .param("op", "2999-02-01")
            .param("reden", reason));
  }

  private String page(String page, String word, String language) throws Exception {
    return page(page, word, language, Role.PROFESSIONAL);
  }

  private String page(String page, String word, String language, Role role) throws Exception {
    var answer =
        answer(get(page).with(PagesRig.as(word, role)).cookie(new Cookie("taal", language)));
    assertThat(answer.getStatus()).as(page).isEqualTo(200);
    return FormClient.text(answer);
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request).andReturn().getResponse();
  }
}
