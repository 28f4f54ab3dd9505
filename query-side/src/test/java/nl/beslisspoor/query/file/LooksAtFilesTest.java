package nl.beslisspoor.query.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import nl.beslisspoor.query.access.Role;
import nl.beslisspoor.query.table.Noor;
import nl.beslisspoor.query.table.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;

/** The line that every look at a file leaves, by page and by API. Sequences run from 0 to 11. */
@PagesTest
class LooksAtFilesTest {
  private static final String FILE = "/dossiers/" + Story.id("file");
  private static final String DECISION = "/besluiten/" + Story.id("d-position");
  private static final String API = "/api/v1";
  private static final String TIMELINE = API + FILE + "/tijdlijn";

  @Autowired MockMvc mvc;
  @Autowired PagesRig.FilledLog log;
  @Autowired JdbcClient jdbc;

  private final String looker = "looker-" + UUID.randomUUID();

  @BeforeEach
  void tell() {
    log.accounts(looker);
    log.tell(Noor.story().log());
    log.tell(new Story().imported("trace-1", "T02 Check", "R1", "2011-10-11T11:45:40Z").log());
  }

  @Test
  void theWholeHistoryOnTheScreenCountsAsSeenUpToItsLastEvent() throws Exception {
    ask(FILE, 200);
    ask(TIMELINE, 200);
    ask(TIMELINE + "?limiet=5", 200);
    assertThat(positions()).containsExactly(11L, 11L, 4L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?limiet=1&volgorde=HAPPENED",
        "?soort=CONSENT_GIVEN",
        "?bekendOp=2026-03-25T00:00:00Z",
        "?peildatum=2026-03-10",
        "?vastgelegdVan=2026-04-01T00:00:00Z"
      })
  void aTimelineThatLeavesSomethingOutSaysNothingAboutWhatWasSeen(String filter) throws Exception {
    ask(TIMELINE + filter, 200);
    assertThat(positions()).containsExactly(-1L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?soort=CONSENT_GIVEN", "?bekend=2026-03-25", "?volgorde=gebeurd"})
  void aFilePageThatLeavesSomethingOutSaysNothingAboutWhatWasSeen(String filter) throws Exception {
    ask(FILE + filter, 200);
    assertThat(positions()).containsExactly(-1L);
  }

  @Test
  void onePartOfAFileSaysNothingAboutItsHistory() throws Exception {
    ask(DECISION, 200);
    ask(API + DECISION, 200);
    ask(API + DECISION + "/bekend", 200);
    ask(API + FILE + "/personen", 200);
    ask(API + FILE + "/rollen", 200);
    ask(API + "/besluiten?dossier=" + Story.id("file"), 200);
    assertThat(positions()).hasSize(6).containsOnly(-1L);
  }

  @Test
  void theListOfImportedFilesLeavesALookAtEachOfThem() throws Exception {
    ask("/dossiers/overgenomen", 200);
    assertThat(looksAt("trace-1")).containsExactly("lijst - SHOWN");
  }

  @Test
  void thatThereIsNothingInTheFileAskedAboutIsALookToo() throws Exception {
    ask(API + "/afwijkingen?dossier=" + Story.id("trace-1"), 200);
    ask("/vragen/afwijkingen?dossier=" + Story.id("trace-1"), 200);
    assertThat(looksAt("trace-1")).containsExactly("afwijkingen - SHOWN", "vraag - SHOWN");
  }

  @Test
  void thePurposeOfAQuestionAboutAProfessionalStandsWithEveryFileShown() throws Exception {
    var about = Story.id("pro").toString();
    mvc.perform(
        post("/vragen/besluiten-van-professional")
            .param("persoon", about)
            .param("doel", "Leren van besluiten")
            .with(SecurityMockMvcRequestPostProcessors.csrf())
            .with(PagesRig.as(looker, Role.AUDITOR)));
    mvc.perform(
        get(API + "/professionals/" + about + "/verrichtingen?doel=Steunen")
            .with(PagesRig.as(looker, Role.AUDITOR)));
    assertThat(looksAt("file"))
        .containsExactly("vraag Leren van besluiten SHOWN", "verrichtingen Steunen SHOWN");
  }

  @Test
  void whatIsRefusedLeavesItsLineWithThePartThatWasAsked() throws Exception {
    for (var address :
        List.of(
            FILE,
            FILE + "/rollen/nieuw",
            DECISION,
            API + FILE,
            TIMELINE,
            API + DECISION,
            API + DECISION + "/bekend",
            API + "/standpunten?dossier=" + Story.id("file"))) {
      ask(address, 403, Role.ADMINISTRATOR);
    }
    assertThat(looksAt("file"))
        .containsExactly(
            "dossier - REFUSED",
            "rollen - REFUSED",
            "besluit - REFUSED",
            "dossier - REFUSED",
            "tijdlijn - REFUSED",
            "besluit - REFUSED",
            "bekend - REFUSED",
            "standpunten - REFUSED");
  }

  @Test
  void aFormThatAnAuditorMayNotOpenIsARefusedLook() throws Exception {
    ask(FILE + "/rollen/nieuw", 403, Role.AUDITOR);
    assertThat(looksAt("file")).containsExactly("rollen - REFUSED");
  }

  private void ask(String address, int status) throws Exception {
    ask(address, status, Role.PROFESSIONAL);
  }

  private void ask(String address, int status, Role role) throws Exception {
    var answer =
        mvc.perform(get(address).with(PagesRig.as(looker, role))).andReturn().getResponse();
    assertThat(answer.getStatus()).as(address).isEqualTo(status);
  }

  private List<Long> positions() {
    return jdbc.sql("select position from access.look where person_id = ? order by id")
        .param(Story.id(looker).toString())
        .query(Long.class)
        .list();
  }

  private List<String> looksAt(String file) {
    return jdbc.sql(
            """
            select part || ' ' || coalesce(purpose, '-') || ' ' || outcome from access.look
             where person_id = ? and stream_id = ? order by id
            """)
        .params(Story.id(looker).toString(), Story.id(file).toString())
        .query(String.class)
        .list();
  }
}
