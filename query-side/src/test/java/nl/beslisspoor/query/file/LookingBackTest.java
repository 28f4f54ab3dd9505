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
  void whatStoodOpenIsToldAsItWasOnADay() throws Exception {
    assertThat(open("?was=2026-03-12"))
        .contains("Wat staat open op 12 maart 2026", "Nog niet besloten over de positie")
        .contains("open sinds 9 maart 2026, bij Petra Prof");
    assertThat(open("?was=2026-03-25")).contains("Evaluatie van de steunfiguur");
    assertThat(open("?was=2026-03-05")).contains("Er staat niets open.");
  }

  @Test
  void whatStoodOpenIsToldAsItWasKnownThen() throws Exception {
    assertThat(open("?bekend=2026-03-25"))
        .contains("Wat staat open op 25 maart 2026", "Nog niet besloten over de positie")
        .doesNotContain("Evaluatie van de steunfiguur");
    assertThat(open("?bekend=2026-03-09")).contains("Er staat niets open.");
  }

  @Test
  void whatStoodOpenIsToldOnBothAxesAtOnce() throws Exception {
    assertThat(open("?was=2026-03-25&bekend=2026-03-12"))
        .contains("Wat staat open op 25 maart 2026", "Nog niet besloten over de positie");
    assertThat(open("?was=2026-03-09&bekend=2026-03-09")).contains("Er staat niets open.");
    assertThat(open("?was=2026-03-09&bekend=2026-04-02")).contains("Nog niet besloten");
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
                    .written())
            .recordedAt("2026-03-12T09:00:00Z");
    for (int at = 0; at < 51; at++) {
      story.heard("crowded-jim", Noor.motherDoubts());
    }
    log.tell(story.log());
    assertThat(page("/besluiten/" + Story.id("d-crowded")))
        .contains("Dit zijn de eerste", "Lees verder in de tijdlijn", "?na=");
  }

  @Test
  void theCardOfALateDecisionLeadsToWhatWasKnownAtBothMoments() throws Exception {
    assertThat(page("/besluiten/" + Story.id("d-position")))
        .contains("Het dossier zoals het toen bekend was", "bekend=2026-03-20T10:00:59.999999Z")
        .contains("Het dossier zoals het bekend was bij het vastleggen")
        .contains("bekend=2026-04-02T09:00:00Z")
        .doesNotContain("was dit dossier er nog niet");
    assertThat(page(FILE + "?bekend=2026-03-20T10:00:59.999999Z"))
        .doesNotContain("Opa Jan in positie gebracht");
  }

  @Test
  void theCardOfADecisionRecordedAtOnceLeadsToOneMoment() throws Exception {
    log.tell(opened("atonce", "2026-03-01T09:00:00Z").log());
    assertThat(page("/besluiten/" + Story.id("d-atonce")))
        .contains("Het dossier zoals het toen bekend was", "bekend=2026-03-01T09:00:00Z")
        .doesNotContain("bij het vastleggen</a>");
  }

  @Test
  void theCardOfAnOpeningRecordedLateShowsItsOwnPeopleNeitherAsLaterNorAsUnknown()
      throws Exception {
    log.tell(opened("backdated", "2026-02-01T09:00:00Z").log());
    assertThat(page("/besluiten/" + Story.id("d-backdated")))
        .contains("Toen dit werd besloten, was dit dossier er nog niet.")
        .contains("Het dossier zoals het bekend was bij het vastleggen")
        .contains("Na dit besluit is niets meer vastgelegd.")
        .doesNotContain("zoals het toen bekend was", "gebeurde na het besluit")
        .doesNotContain("maar was niet geopend");
  }

  @Test
  void whatCameBetweenDecidingAndRecordingIsMarked() throws Exception {
    log.tell(
        new Story()
            .file("between")
            .opened()
            .recordedAt("2026-03-10T09:00:00Z")
            .authority("opa", "2026-03-01", null)
            .recordedAt("2026-03-12T09:00:00Z")
            .assigned(
                "between-director",
                "pro",
                RoleKind.CASE_DIRECTOR,
                Story.period("2026-03-05", null),
                Account.of("d-between", DecisionKind.ROLE_ASSIGNED, "2026-03-05T09:00:00Z")
                    .mandated("pro", RoleKind.CASE_DIRECTOR, "mandaatregister 7")
                    .hadSeen("pro", 5)
                    .written())
            .log());
    assertThat(page("/besluiten/" + Story.id("d-between")))
        .contains("tot en met gebeurtenis 6 van de 7 die er bij het vastleggen in stonden")
        .containsOnlyOnce("kwam er na het besluit bij");
  }

  /** Opened in one act on 1 March, with the first role. */
  private static Story opened(String word, String decidedAt) {
    return new Story()
        .file(word)
        .opened()
        .assigned(
            word + "-director",
            "pro",
            RoleKind.CASE_DIRECTOR,
            Story.period("2026-03-02", null),
            Account.of("d-" + word, DecisionKind.ROLE_ASSIGNED, decidedAt)
                .mandated("pro", RoleKind.CASE_DIRECTOR, "mandaatregister 7")
                .hadSeen("pro", -1)
                .written());
  }

  private String open(String cut) throws Exception {
    var page = page(FILE + cut);
    return page.substring(page.indexOf("id=\"open\""), page.indexOf("id=\"steunfiguren\""));
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
