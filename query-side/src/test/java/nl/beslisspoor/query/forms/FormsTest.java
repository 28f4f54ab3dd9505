package nl.beslisspoor.query.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.beslisspoor.events.catalogue.SupportForms;
import nl.beslisspoor.query.access.Role;
import nl.beslisspoor.query.file.PagesRig;
import nl.beslisspoor.query.file.PagesTest;
import nl.beslisspoor.query.file.SpokenDoor;
import nl.beslisspoor.query.table.Noor;
import nl.beslisspoor.query.table.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;

/** The forms against a door that answers what a test tells it to. */
@PagesTest
class FormsTest {
  private static final String FILE = "/dossiers/" + Story.id("file");
  private static final String ROLE = FILE + "/rollen/nieuw";

  @Autowired MockMvc mvc;
  @Autowired PagesRig.FilledLog log;
  @Autowired SpokenDoor door;

  @BeforeEach
  void tell() {
    log.accounts("pro");
    log.tell(Noor.story().log());
    door.says(201, "{\"dossier\":\"%s\",\"volgnummer\":12}".formatted(Story.id("file")));
  }

  @Test
  void allFaultsAreToldAtOnceEachWithAWayToItsFieldAndNothingIsSent() throws Exception {
    var sent = door.asked();
    var answer = send(ROLE, Map.of("redenen", "Omdat het moet."));
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer))
        .contains("href=\"#persoon\"", "href=\"#soort\"", "href=\"#besloten\"", "Omdat het moet.")
        .contains("Niet vastgelegd");
    assertThat(door.asked()).isEqualTo(sent);
  }

  @Test
  void whatIsWrongIsToldWithThePersonOrTheRowAndTheField() throws Exception {
    var form = new LinkedHashMap<>(role());
    form.put("gehoord-0-partij", Story.id("noor").toString());
    form.put("gehoord-0-standpunt", "NOT_ASKED");
    form.put("gehoord-1-partij", Story.id("pro").toString());
    form.put("gehoord-1-standpunt", "SUPPORTS");
    form.put("gehoord-1-datum", "2099-01-01");
    form.put("alternatief-0-wat", "Wachten");
    form.put("aantal-grondslag", "2");
    form.put("grondslag-1-verwijzing", "Samen beslissen");
    var summary = text(send(ROLE, form)).split("<h2")[1];
    assertThat(summary)
        .contains("Noor, ‘Waarom niet gevraagd of niet bereikt’: Schrijf op waarom")
        .contains("Petra Prof, ‘Datum’: Kies vandaag of een dag die al voorbij is.")
        .contains("Alternatief 1, ‘Waarom is dat het niet geworden?’: Vul dit in")
        .contains("Grondslag 2, ‘Soort’: Vul dit in");
  }

  @Test
  void aProfessionalRoleIsOfferedToProfessionalsAndGuardianshipToOthersButNeverToTheYouth()
      throws Exception {
    assertThat(page(ROLE))
        .contains("Opa Jan (grootouder) (alleen als voogd of burgervoogd)")
        .doesNotContain("<option value=\"" + Story.id("noor"));
    var form = new LinkedHashMap<>(role());
    form.put("persoon", Story.id("opa").toString());
    var sent = door.asked();
    assertThat(text(send(ROLE, form)))
        .contains("href=\"#persoon\"", "De rol van netwerkregie gaat naar een professional.");
    assertThat(door.asked()).isEqualTo(sent);
    form.put("soort", "CITIZEN_GUARDIAN");
    send(ROLE, form);
    assertThat(door.asked()).isGreaterThan(sent);
  }

  @Test
  void aSoftRuleComesBackWithItsSentenceItsSourceWhyItAppliesAndRoomToExplain() throws Exception {
    door.says(
        400,
        """
        {"type":"urn:beslisspoor:probleem:toelichting-nodig","regels":[
          {"id":"professional-weighs-alternatives","versie":1}]}
        """);
    var answer = send(ROLE, role());
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer))
        .contains("volg de regel of leg uit")
        .contains("Een professional noemt wat er nog meer is afgewogen")
        .contains("Richtlijn Samen beslissen")
        .contains("U heeft niet ingevuld wat u nog meer heeft afgewogen")
        .contains("name=\"toelichting-professional-weighs-alternatives\"")
        .contains("Omdat het past.")
        .doesNotContain("aria-invalid");
  }

  @Test
  void anExplanationLeftBlankTheSecondTimeIsAFault() throws Exception {
    door.says(
        400,
        """
        {"type":"urn:beslisspoor:probleem:toelichting-nodig","regels":[
          {"id":"professional-weighs-alternatives","versie":1}]}
        """);
    var again = new LinkedHashMap<>(role());
    again.put("toelichting-professional-weighs-alternatives", "");
    assertThat(text(send(ROLE, again))).contains("aria-invalid");
  }

  @Test
  void anExplanationGivenGoesToTheDoorUnderItsRule() throws Exception {
    var explained = new LinkedHashMap<>(role());
    explained.put("toelichting-professional-names-basis", "Staat in het plan.");
    send(ROLE, explained);
    assertThat(door.body())
        .contains("\"toelichtingen\":{\"professional-names-basis\":\"Staat in het plan.\"}");
  }

  @Test
  void aHardRuleIsToldWithItsSourceAndWhatCanBeDoneInstead() throws Exception {
    door.says(
        409,
        """
        {"type":"urn:beslisspoor:probleem:regel","detail":"x","regel":{"id":"guardianship-by-court"}}
        """);
    assertThat(text(send(ROLE, role())))
        .contains("Voogdij wordt alleen door de rechter gegeven.", "BW 1:295")
        .contains("Van deze regel kan niet worden afgeweken", "Rechter toevoegen")
        .contains("Omdat het past.");
  }

  @Test
  void whatWasRecordedLeadsToTheCardOrTheFile() throws Exception {
    assertThat(send(ROLE, role()).getRedirectedUrl()).isEqualTo(FILE + "?tot=12");
    door.says(
        201,
        "{\"dossier\":\"%s\",\"volgnummer\":12,\"besluit\":\"%s\"}"
            .formatted(Story.id("file"), Story.id("d-role")));
    assertThat(send(ROLE, role()).getRedirectedUrl())
        .startsWith("/besluiten/" + Story.id("d-role"));
  }

  @Test
  void aSecondClickSendsTheSameKeyAndTheSameBytes() throws Exception {
    send(ROLE, role());
    var first = door.key() + door.body();
    send(ROLE, role());
    assertThat(door.key() + door.body()).isEqualTo(first);
    assertThat(door.key()).isEqualTo("sleutel-1");
  }

  @Test
  void oneMoreRowLosesNothingAndSendsNothing() throws Exception {
    var sent = door.asked();
    var more = new LinkedHashMap<>(role());
    more.put("meer", "alternatief");
    more.put("aantal-alternatief", "1");
    more.put("alternatief-0-wat", "Tante Els");
    assertThat(text(send(ROLE, more)))
        .contains("alternatief-1-wat", "Tante Els", "Omdat het past.");
    assertThat(door.asked()).isEqualTo(sent);
  }

  @Test
  void thePositionFormBeginsWithWhatPartiesSaidBefore() throws Exception {
    var form = FILE + "/steunfiguren/" + Story.id("jim") + "/positionering";
    assertThat(page(form)).contains("Kan opa dit wel aan?", "value=\"2026-03-11\"");
  }

  @Test
  void theConsentFormTellsWhoMayAnswerAtThisAge() throws Exception {
    assertThat(page(FILE + "/toestemmingen/nieuw"))
        .contains("Noor is ")
        .contains("Informatie delen: Noor geeft zelf toestemming");
  }

  @Test
  void everyFormOpens() throws Exception {
    for (var form :
        new String[] {
          "/personen/nieuw",
          "/personen/" + Story.id("mother") + "/gezag",
          "/steunfiguren/nieuw",
          "/steunfiguren/nieuw/jim",
          "/steunfiguren/nieuw/burgervoogd",
          "/steunfiguren/" + Story.id("jim") + "/aanvaarding",
          "/steunfiguren/" + Story.id("jim") + "/afwijzing",
          "/steunfiguren/" + Story.id("jim") + "/standpunt",
          "/steunfiguren/" + Story.id("jim") + "/weigering",
          "/toestemmingsweigeringen/nieuw",
          "/toestemmingen/" + Story.id("consent") + "/intrekking",
          "/rollen/" + Story.id("director") + "/wijziging",
          "/rollen/" + Story.id("director") + "/beeindiging"
        }) {
      assertThat(page(FILE + form)).as(form).contains("Dossier van Noor");
    }
    assertThat(page("/dossiers/nieuw")).contains("Dossier openen");
  }

  @Test
  void everySupportFormCanBeChosenAndSaysWhatItIs() throws Exception {
    var all = page(FILE + "/steunfiguren/nieuw");
    for (var form : SupportForms.current()) {
      var way = "/steunfiguren/nieuw/" + form.id();
      assertThat(all).contains(form.nl(), FILE + way + "\"");
      assertThat(page(FILE + way)).as(way).contains(form.wording().explanation().nl());
    }
    assertThat(all).contains("Steun met een stem in besluiten", "Gewone steun");
  }

  @Test
  void aSupportFormIsFoundByAnotherName() throws Exception {
    assertThat(page(FILE + "/steunfiguren/nieuw?zoek=Steungezin"))
        .contains("Buurtgezin", "Georganiseerde steun")
        .doesNotContain("Home-Start", "Gewone steun");
    assertThat(page(FILE + "/steunfiguren/nieuw?zoek=bestaat-niet"))
        .contains("Er is geen vorm met die naam.");
  }

  @Test
  void whoeverChoosesInAFormIsAskedWhoDecided() throws Exception {
    assertThat(deciders("buurtgezin")).contains(id("mother")).doesNotContain(id("noor"));
    assertThat(deciders("samen-oplopen")).contains(id("mother"), id("noor"));
    assertThat(deciders("jim")).isEmpty();
    assertThat(page(FILE + "/steunfiguren/nieuw/anders")).contains("Wat voor steun is het?");
  }

  /** Who can be named as decider. */
  private List<String> deciders(String form) throws Exception {
    return Pattern.compile("name=\"beslissers\"[^>]*value=\"([^\"]*)\"")
        .matcher(page(FILE + "/steunfiguren/nieuw/" + form))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static String id(String word) {
    return Story.id(word).toString();
  }

  private static Map<String, String> role() {
    var form = new LinkedHashMap<String, String>();
    form.put("sleutel", "sleutel-1");
    form.put("persoon", Story.id("pro").toString());
    form.put("soort", "NETWORK_LEAD");
    form.put("van", "2026-05-01");
    form.put("mandaat-grond", "ORGANISATION");
    form.put("beslissers", Story.id("pro").toString());
    form.put("besloten-datum", "2026-05-01");
    form.put("besloten-tijd", "10:00");
    form.put("redenen", "Omdat het past.");
    return form;
  }

  private MockHttpServletResponse send(String address, Map<String, String> form) throws Exception {
    var request =
        post(address)
            .with(PagesRig.as("pro", Role.PROFESSIONAL))
            .with(SecurityMockMvcRequestPostProcessors.csrf());
    form.forEach(request::param);
    return mvc.perform(request).andReturn().getResponse();
  }

  private String page(String address) throws Exception {
    var answer =
        mvc.perform(get(address).with(PagesRig.as("pro", Role.PROFESSIONAL)))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return text(answer);
  }

  private static String text(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
