package nl.beslisspoor.query.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.fixtures.TestDatabase;
import nl.beslisspoor.query.access.Looks;
import nl.beslisspoor.query.access.Role;
import nl.beslisspoor.query.table.Account;
import nl.beslisspoor.query.table.Noor;
import nl.beslisspoor.query.table.Story;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PagesTest
class FilePagesTest {
  private static final String FILE = "/dossiers/" + Story.id("file");
  private static final String CARD = "/besluiten/" + Story.id("d-position");

  @Autowired MockMvc mvc;
  @Autowired PagesRig.FilledLog log;
  @Autowired JdbcClient jdbc;
  @Autowired TestDatabase database;
  @Autowired DataSource source;

  @BeforeEach
  void tell() {
    log.accounts("pro", "stranger", "auditor", "admin");
    log.tell(Noor.story().log());
    log.tell(new Story().imported("trace-1", "T02 Check", "R1", "2011-10-11T11:45:40Z").log());
  }

  @Test
  void theListShowsWhoseFileItIsItsDirectorAndWhatStandsOpen() throws Exception {
    assertThat(page("/dossiers"))
        .contains("Noor", "Petra Prof", "Vrijwillig kader", FILE)
        .doesNotContain("trace-1");
  }

  @Test
  void importedFilesStandApartAndTheirStepsAreNeverDecisions() throws Exception {
    assertThat(page("/dossiers/overgenomen")).contains("trace-1", "receipt");
    assertThat(page("/dossiers/" + Story.id("trace-1")))
        .contains("T02 Check", "overgenomen, geen besluit")
        .doesNotContain("/besluiten/", "Persoon toevoegen");
  }

  @Test
  void aNameIsSoughtInTheBodyAndNotInTheAddress() throws Exception {
    assertThat(search("noo")).contains(FILE);
    assertThat(search("zzz")).contains("Geen dossiers gevonden").doesNotContain(FILE);
  }

  @Test
  void aFileShowsBothTimeAxesAndMarksWhatWasRecordedLate() throws Exception {
    assertThat(page(FILE))
        .contains("Opa Jan in positie gebracht als steunfiguur")
        .contains("besloten op 20 maart 2026, 11.00 uur")
        .contains("vastgelegd op 2 april 2026, 11.00 uur")
        .contains("laat vastgelegd");
  }

  @Test
  void asKnownOnADayLeavesOutWhatWasRecordedLater() throws Exception {
    assertThat(page(FILE + "?bekend=2026-03-25"))
        .contains("Opa Jan zegt ja", "U kijkt terug", "heeft ja gezegd")
        .doesNotContain("Opa Jan in positie gebracht");
  }

  @Test
  void asItWasOnADayLeavesOutWhatHappenedLater() throws Exception {
    assertThat(page(FILE + "?was=2026-03-10"))
        .contains("Opa Jan gekozen als JIM")
        .doesNotContain("Opa Jan zegt ja (");
  }

  @Test
  void supportWithoutASayShowsItsFormAndAsksForNoPosition() throws Exception {
    var told =
        new Story()
            .file("light")
            .opened()
            .assigned(
                "light-director",
                "pro",
                RoleKind.CASE_DIRECTOR,
                Story.period("2026-03-02", null),
                Account.of("d-light-role", DecisionKind.ROLE_ASSIGNED, "2026-03-01T12:00:00Z")
                    .mandated("lead", RoleKind.TEAM_LEADER, "mandaatregister 7")
                    .written())
            .chosen(
                "buddy",
                "opa",
                "maatje",
                Account.of("d-buddy", DecisionKind.SUPPORT_FIGURE_CHOSEN, "2026-03-09T15:00:00Z")
                    .by("noor", RoleKind.YOUTH)
                    .written())
            .accepted("buddy", "2026-03-11T18:00:00Z");
    log.tell(told.log());
    var file = "/dossiers/" + Story.id("light");
    var way = file + "/steunfiguren/" + Story.id("buddy");

    assertThat(page(file))
        .contains("Opa Jan gekozen als maatje", way + "/beeindiging")
        .doesNotContain(way + "/positionering", way + "/weigering", way + "/verklaring");
    assertThat(
            mvc.perform(get(way).with(PagesRig.as("pro", Role.PROFESSIONAL)))
                .andReturn()
                .getResponse()
                .getRedirectedUrl())
        .isEqualTo(file + "#steunfiguren");
  }

  @Test
  void theCardAnswersWhoDecidedInWhichRoleOnWhichMandate() throws Exception {
    assertThat(page(CARD))
        .contains("Petra Prof", "Casusregisseur", "mandaatregister 3", "meer dan een week later");
  }

  @Test
  void dissentStandsInTheOpenInItsOwnWords() throws Exception {
    var card = page(CARD);
    var folded = card.contains("<details") ? card.indexOf("<details") : card.length();
    assertThat(card.indexOf("Ik wil dit niet.")).isPositive().isLessThan(folded);
    assertThat(card).contains("maakt bezwaar", "Was op reis");
  }

  @Test
  void theCardTellsWhatWasKnownAndWhatNobodyHadOpened() throws Exception {
    assertThat(page(CARD))
        .contains("had het dossier gezien tot en met gebeurtenis 9 van de 11")
        .contains("Stond in het dossier, maar was niet geopend")
        .contains("bekend=2026-04-02T09:00:00Z");
  }

  @Test
  void aDecisionWhosePageWasOpenedIsNotToldAsUnopened() throws Exception {
    JdbcClient.create(database.superuser())
        .sql(
            """
            insert into access.look
              (at, person_id, account_role, stream_id, part, position, outcome)
            values ('2026-03-30T09:00:00Z', ?, 'PROFESSIONAL', ?, ?, -1, 'SHOWN')
            """)
        .params(
            Story.id("pro").toString(),
            Story.id("file").toString(),
            Looks.decisionPage(Story.id("d-consent")))
        .update();
    assertThat(page(CARD)).contains("Van deze besluiten was de eigen pagina wel geopend");
  }

  @Test
  void aDeviationStandsWithItsRuleItsSourceItsVersionAndTheExplanation() throws Exception {
    assertThat(page(CARD))
        .contains("De afspraken over de rol van de steunfiguur staan vast.")
        .contains("Versie 1 van de regel")
        .contains("Volgt volgende week");
  }

  @Test
  void everyLookIsKeptWithHowFarItWent() throws Exception {
    var before = looks();
    page(FILE);
    page(CARD);
    assertThat(looks() - before).isEqualTo(2);
    assertThat(
            jdbc.sql("select max(position) from access.look where stream_id = ?")
                .param(Story.id("file").toString())
                .query(Long.class)
                .single())
        .isEqualTo(11);
  }

  @Test
  void whatWasJustRecordedAndIsNotShownYetIsSaidToBeRecorded() throws Exception {
    var ahead = "?dossier=" + Story.id("file") + "&tot=99";
    assertThat(page("/besluiten/" + Story.id("soon") + ahead)).contains("is vastgelegd");
    assertThat(status(get("/besluiten/" + Story.id("soon")))).isEqualTo(404);
  }

  @Test
  void formsAreOfferedToWhoStandsInTheFileAndRecords() throws Exception {
    assertThat(page(FILE)).contains("Persoon toevoegen");
    assertThat(body(get(FILE).with(PagesRig.as("stranger", Role.PROFESSIONAL))))
        .contains("U staat zelf niet in dit dossier")
        .doesNotContain("Persoon toevoegen");
    assertThat(body(get(FILE).with(PagesRig.as("auditor", Role.AUDITOR))))
        .doesNotContain("Persoon toevoegen");
  }

  @Test
  void whatCanBeDoneFitsHowFarAFigureHasCome() throws Exception {
    assertThat(page(FILE))
        .contains("/evaluatie\"", "/evaluatieplanning\"", "/pauze\"", "/verklaring\"")
        .contains("/beeindiging\"", "/netwerk/vraag", "/besluit/sluiting", "/besluit/beperking")
        .contains("Volgende evaluatie", "20 juni 2026")
        .doesNotContain("/hervatting\"", "/positionering\"", "/besluit/heropening");
  }

  @Test
  void whatStandsOpenLeadsToTheFormThatSettlesIt() throws Exception {
    assertThat(page(FILE)).contains("Evaluatie afronden", "Andere dag kiezen");
  }

  @Test
  void anAuditorOpensNoFormAndAnAdministratorNoFile() throws Exception {
    var auditor = PagesRig.as("auditor", Role.AUDITOR);
    assertThat(answer(get(FILE + "/rollen/nieuw").with(auditor)).getStatus()).isEqualTo(403);
    var administrator = PagesRig.as("admin", Role.ADMINISTRATOR);
    assertThat(answer(get(FILE).with(administrator)).getStatus()).isEqualTo(403);
    assertThat(answer(get(CARD).with(administrator)).getStatus()).isEqualTo(403);
  }

  @Test
  void aPageGivesItsConnectionsBack() throws Exception {
    var pool = source.unwrap(HikariDataSource.class).getHikariPoolMXBean();
    var before = pool.getActiveConnections();
    for (var address : new String[] {"/dossiers", FILE, CARD, CARD}) {
      page(address);
    }
    Awaitility.await()
        .untilAsserted(() -> assertThat(pool.getActiveConnections()).isLessThanOrEqualTo(before));
  }

  private long looks() {
    return jdbc.sql("select count(*) from access.look").query(Long.class).single();
  }

  private String search(String name) throws Exception {
    return body(
        post("/dossiers")
            .param("naam", name)
            .with(SecurityMockMvcRequestPostProcessors.csrf())
            .with(PagesRig.as("pro", Role.PROFESSIONAL)));
  }

  private String page(String address) throws Exception {
    return body(get(address).with(PagesRig.as("pro", Role.PROFESSIONAL)));
  }

  private int status(MockHttpServletRequestBuilder request) throws Exception {
    return answer(request.with(PagesRig.as("pro", Role.PROFESSIONAL))).getStatus();
  }

  private String body(MockHttpServletRequestBuilder request) throws Exception {
    var answer = answer(request);
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request).andReturn().getResponse();
  }
}
