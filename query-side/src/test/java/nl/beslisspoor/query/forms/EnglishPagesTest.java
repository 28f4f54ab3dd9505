package nl.beslisspoor.query.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.beslisspoor.query.access.Role;
import nl.beslisspoor.query.file.PagesRig;
import nl.beslisspoor.query.file.PagesTest;
import nl.beslisspoor.query.file.SpokenDoor;
import nl.beslisspoor.query.table.Noor;
import nl.beslisspoor.query.table.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;

/** What the pages say to somebody who chose English. */
@PagesTest
class EnglishPagesTest {
  private static final Cookie ENGLISH = new Cookie("taal", "en");

  /** Words of which one at least stands in every Dutch sentence. */
  static final Pattern DUTCH =
      Pattern.compile("(?i)\\b(de|het|een|u|uw|van|en|is er|niet|wie|wat|kies|geen|mag|alle)\\b");

  private static final String FILE = "/dossiers/" + Story.id("file");

  @Autowired MockMvc mvc;
  @Autowired PagesRig.FilledLog log;
  @Autowired SpokenDoor door;

  @BeforeEach
  void tell() {
    log.accounts("pro", "reader");
    log.tell(Noor.story().log());
  }

  @Test
  void theListOfFilesCountsAndFindsInEnglish() throws Exception {
    assertThat(page("/dossiers"))
        .contains("Case director", "Last changed", "Open a file", "Voluntary")
        .doesNotContain("Juridisch kader", "Dossier");
    assertThat(text(send("/dossiers", Map.of("naam", "noor"))))
        .containsPattern("(1 file|[0-9]+ files) found for ‘noor’[ .]");
    assertThat(text(send("/dossiers", Map.of("naam", "nobody"))))
        .contains("No files found for ‘nobody’.");
  }

  @Test
  void aFileTellsItsTimelineInEnglishAndCallsPeopleByTheirNames() throws Exception {
    assertThat(page(FILE))
        .contains("File of Noor", "Legal framework", "Support figures", "Timeline")
        .contains("Opa Jan chosen as JIM", "decided on", "case director")
        .doesNotContain("Tijdlijn", "gekozen als", "vastgelegd op", "uur<");
  }

  @Test
  void aDecisionIsToldInEnglishAroundWhatWasRecorded() throws Exception {
    assertThat(page("/besluiten/" + Story.id("d-position")))
        .contains("Who decided", "Who was heard", "What was known", "In the role of", "objects")
        .contains("<h1 class=\"utrecht-heading-1\" lang=\"nl\">")
        .doesNotContain("Wie besliste", "maakt bezwaar", "Besloten op");
  }

  @Test
  void aSoftRuleIsExplainedInEnglish() throws Exception {
    door.says(
        400,
        """
        {"type":"urn:beslisspoor:probleem:toelichting-nodig","regels":[
          {"id":"professional-weighs-alternatives","versie":1},{"id":"heard-first","versie":1}]}
        """);
    var answer = send(FILE + "/rollen/nieuw", role());
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer))
        .contains("One more step: comply or explain")
        .contains("A professional names what else was weighed and why not.")
        .contains("Not heard yet: Petra")
        .contains("Why do you do it differently here?")
        .doesNotContain("volg de regel", "Nog niet gehoord");
  }

  @Test
  void aHardRuleRefusesInEnglishAndSaysWhatCanBeDone() throws Exception {
    door.says(
        409,
        """
        {"type":"urn:beslisspoor:probleem:regel","detail":"x","regel":{"id":"guardianship-by-court"}}
        """);
    assertThat(text(send(FILE + "/rollen/nieuw", role())))
        .contains("This rule cannot be departed from", "Add the judge")
        .contains("Choose the judge under ‘Who decided’");
  }

  @Test
  void faultsAreToldInEnglish() throws Exception {
    assertThat(text(send(FILE + "/rollen/nieuw", Map.of("redenen", "Because."))))
        .contains("Not recorded: Assign a role", "Choose the person.", "Choose the role.");
    door.says(
        400,
        """
        {"type":"urn:beslisspoor:probleem:ongeldige-aanvraag","fouten":[
          {"veld":"soort","melding":"Vul dit veld in."}]}
        """);
    assertThat(text(send(FILE + "/rollen/nieuw", role()))).contains("Fill in this field.");
  }

  @Test
  void aQuestionIsAnsweredInEnglish() throws Exception {
    assertThat(page("/vragen")).contains("Who decided what?", "Which rules were departed from?");
    assertThat(page("/vragen/wie-besliste?dossier=" + Story.id("file")))
        .contains("answers.", "Decided by Petra", "Mandate: ")
        .doesNotContain("Besloten", "antwoord<");
    assertThat(page("/vragen/wat-staat-open")).contains("Only what is overdue", "Open since");
  }

  static Stream<String> forms() {
    var jim = "/steunfiguren/" + Story.id("jim");
    return Stream.of(
        "/personen/nieuw",
        "/personen/" + Story.id("opa") + "/verbetering",
        "/steunfiguren/nieuw",
        "/steunfiguren/nieuw/jim",
        "/steunfiguren/nieuw/burgervoogd",
        "/steunfiguren/nieuw/eigen-kracht",
        "/steunfiguren/nieuw/netwerkpleegzorg",
        "/steunfiguren/nieuw/zorgteam",
        "/steunfiguren/nieuw/inloop",
        "/steunfiguren/nieuw/anders",
        jim + "/evaluatieplanning",
        jim + "/evaluatie",
        jim + "/pauze",
        jim + "/hervatting",
        jim + "/beeindiging",
        jim + "/verklaring",
        "/toestemmingen/nieuw",
        "/toestemmingsweigeringen/nieuw",
        "/rollen/nieuw",
        "/netwerk/vraag",
        "/netwerk/plek",
        "/netwerk/ontbreekt",
        "/netwerk/niemand",
        "/besluit/verblijf",
        "/besluit/beperking",
        "/besluit/sluiting",
        "/besluit/heropening",
        "/verbeteringen/11",
        "/herzieningen/" + Story.id("d-position"));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aFormAsksInEnglish(String form) throws Exception {
    assertThat(page(FILE + form)).contains("File of Noor", "<html lang=\"en\"");
    assertThat(words(page(FILE + form))).doesNotContainPattern(DUTCH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/dossiers/nieuw",
        "/dossiers/overgenomen",
        "/vragen",
        "/vragen/besluiten-van-professional",
        "/vragen-over-mij",
        "/importen",
        "/wachtwoord",
        "/toegankelijkheid"
      })
  void noWordOfDutchStandsOnAnEnglishPage(String address) throws Exception {
    assertThat(words(page(address, "reader"))).doesNotContainPattern(DUTCH);
  }

  private static Map<String, String> role() {
    var form = new LinkedHashMap<String, String>();
    form.put("sleutel", "sleutel-en");
    form.put("persoon", Story.id("pro").toString());
    form.put("soort", "NETWORK_LEAD");
    form.put("van", "2026-05-01");
    form.put("mandaat-grond", "ORGANISATION");
    form.put("besloten-datum", "2026-05-01");
    form.put("besloten-tijd", "10:00");
    form.put("beslissers", Story.id("mother").toString());
    form.put("redenen", "Because it fits.");
    return form;
  }

  private MockHttpServletResponse send(String address, Map<String, String> form) throws Exception {
    var request =
        post(address)
            .cookie(ENGLISH)
            .with(PagesRig.as("pro", Role.PROFESSIONAL))
            .with(SecurityMockMvcRequestPostProcessors.csrf());
    form.forEach(request::param);
    return mvc.perform(request).andReturn().getResponse();
  }

  /** A page, on which every key has its words. */
  private String page(String address) throws Exception {
    return page(address, "pro");
  }

  private String page(String address, String who) throws Exception {
    var answer =
        mvc.perform(get(address).cookie(ENGLISH).with(PagesRig.as(who, Role.values())))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    assertThat(text(answer)).doesNotContain("??");
    return text(answer);
  }

  /** What can be read on a page, without what is marked as Dutch. */
  static String words(String page) {
    return page.substring(page.indexOf("<body"))
        .replaceAll("(?s)<(\\w+)[^>]* lang=\"nl\"[^>]*>.*?</\\1>", "")
        .replaceAll("<[^>]*>", " ");
  }

  private static String text(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
