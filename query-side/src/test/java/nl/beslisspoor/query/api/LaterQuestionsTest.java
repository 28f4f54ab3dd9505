package nl.beslisspoor.query.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import nl.beslisspoor.query.access.Role;
import nl.beslisspoor.query.file.PagesRig;
import nl.beslisspoor.query.file.PagesTest;
import nl.beslisspoor.query.table.Life;
import nl.beslisspoor.query.table.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PagesTest
@TestPropertySource(properties = "test.log=life")
class LaterQuestionsTest {

  private static final String FILE = "dossiers/" + Story.id("file");
  private static final String HERE = "dossier=" + Story.id("file");
  private static final JsonMapper JSON = new JsonMapper();

  @Autowired MockMvc mvc;
  @Autowired PagesRig.FilledLog log;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void tell() {
    log.accounts("pro", "auditor");
    log.tell(Life.story().log());
  }

  @Test
  void whatBecameOfDecisionsIsAnswered() throws Exception {
    var overruled = rows("besluitvervolgen?vervolg=OVERRULED&" + HERE);

    assertThat(overruled).hasSize(1);
    assertThat(overruled.get(0).at("/besluit").asString()).isEqualTo(Story.id("l-held").toString());
    assertThat(overruled.get(0).at("/bij/besluit").asString())
        .isEqualTo(Story.id("l-revised").toString());
    assertThat(rows("besluitvervolgen?bekendOp=2026-08-05&" + HERE))
        .extracting(row -> row.at("/vervolg/code").asString())
        .containsExactly("LATE");
  }

  @Test
  void aDecisionCarriesItsCorrectionsAndWhatTookItsPlace() throws Exception {
    assertThat(
            answer("besluiten/" + Story.id("d-position")).at("/verbeteringen/0/lezing").asString())
        .isEqualTo("Moeder zei: ik weet het nog niet.");
    assertThat(answer("besluiten/" + Story.id("l-held")).at("/herzienBij/wijze/code").asString())
        .isEqualTo("OVERRULED");
    assertThat(rows(FILE + "/tijdlijn").get(11).at("/verbeteringen/0/besluit").asString())
        .isEqualTo(Story.id("l-corrected").toString());
  }

  @Test
  void doubtfulGroundsAreAnsweredWithTheWay() throws Exception {
    var holds = rows("twijfelgronden?soort=SUPPORT_HELD&" + HERE);

    assertThat(holds)
        .extracting(row -> row.at("/verbetering").asLong() + " " + row.at("/weg"))
        .containsExactly("28 [3,7,11,21,22]", "27 [11,21,22]");
    assertThat(rows("twijfelgronden?twijfel=IMPRESSIONS_ONLY&" + HERE))
        .extracting(row -> row.at("/besluit").asString())
        .containsExactly(Story.id("l-first").toString());
  }

  @Test
  void whatLedToADecisionAndWhatFollowedIsAnsweredInWords() throws Exception {
    var led = rows("besluiten/" + Story.id("l-held") + "/aanleidingen");
    var followed = rows(FILE + "/tijdlijn/21/gevolgen");

    assertThat(led.get(0).at("/zin").asString()).contains("Evaluatie van Opa Johan");
    assertThat(led.get(0).at("/verbanden/0/verband/code").asString()).isEqualTo("BROUGHT_BY");
    assertThat(followed.get(0).at("/volgnummer").asLong()).isEqualTo(22);
    assertThat(rows(FILE + "/tijdlijn/22/aanleidingen")).isEqualTo(led);
    assertThat(rows("besluiten/" + Story.id("l-held") + "/gevolgen?bekendOp=2026-05-03")).isEmpty();
  }

  @Test
  void theTimeUntilAPositionIsAnsweredAndNoMiddleOfFewerThanTen() throws Exception {
    var waited = rows("doorlooptijden?peildatum=2026-12-31&" + HERE);

    assertThat(waited.get(0).at("/dagen").asLong()).isEqualTo(28);
    assertThat(waited.get(0).at("/begonnenMet/code").asString()).isEqualTo("QUESTION");
    assertThat(rows("doorlooptijden?inPositie=false&peildatum=2026-12-31&" + HERE)).isEmpty();
    assertThat(rows("doorlooptijden/medianen?peildatum=2026-12-31&vorm=jim")).isEmpty();
  }

  @Test
  void theWordsOfTheYouthAreAnsweredOnBothAxes() throws Exception {
    assertThat(rows(FILE + "/woorden?peildatum=2026-04-01&bekendOp=2026-04-02"))
        .extracting(row -> row.at("/woorden").asString())
        .containsExactly("Opa snapt mij.", "Ja, opa.");
  }

  @Test
  void evaluationsAcrossFilesTellNoPoints() throws Exception {
    var found = rows("evaluaties?ongewenst=TORN_LOYALTY&" + HERE);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).toString()).doesNotContain("punten", "tevredenheid");
    assertThat(rows(FILE + "/evaluatieplanning").get(0).at("/datum").asString())
        .isEqualTo("2026-05-01");
  }

  @Test
  void everyAnswerAboutAFileIsKeptAsALook() throws Exception {
    for (var question :
        new String[] {
          FILE + "/woorden",
          FILE + "/tijdlijn/11/gevolgen",
          "twijfelgronden?" + HERE,
          "besluitvervolgen?" + HERE,
          "doorlooptijden?" + HERE
        }) {
      var before = looks();
      rows(question);
      assertThat(looks()).as(question).isEqualTo(before + 1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "besluitvervolgen?vervolg=NIETS",
        "twijfelgronden?twijfel=MISSCHIEN",
        "twijfelgronden?persoon=iemand",
        "doorlooptijden?inPositie=misschien",
        "doorlooptijden/medianen?limiet=5"
      })
  void whatCannotBeReadIsRefused(String question) throws Exception {
    assertThat(ask(question).getStatus()).isEqualTo(400);
  }

  @Test
  void anEntryThatIsNotThereIsUnknownAndNoNumberIsWrong() throws Exception {
    assertThat(ask(FILE + "/tijdlijn/9999/gevolgen").getStatus()).isEqualTo(404);
    assertThat(ask("besluiten/" + Story.id("niets") + "/gevolgen").getStatus()).isEqualTo(404);
    assertThat(ask("dossiers/" + Story.id("niets") + "/woorden").getStatus()).isEqualTo(404);
    var wrong = ask(FILE + "/tijdlijn/eerste/gevolgen");
    assertThat(wrong.getStatus()).isEqualTo(400);
    assertThat(wrong.getContentAsString(StandardCharsets.UTF_8))
        .contains("Geef een heel getal vanaf 0");
  }

  private long looks() {
    return jdbc.sql("select count(*) from access.look").query(Long.class).single();
  }

  private JsonNode rows(String question) throws Exception {
    return answer(question).at("/resultaten");
  }

  private JsonNode answer(String question) throws Exception {
    var answer = ask(question);
    assertThat(answer.getStatus()).as(question).isEqualTo(200);
    return JSON.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
  }

  private MockHttpServletResponse ask(String question) throws Exception {
    return mvc.perform(get("/api/v1/" + question).with(PagesRig.as("auditor", Role.AUDITOR)))
        .andReturn()
        .getResponse();
  }
}
