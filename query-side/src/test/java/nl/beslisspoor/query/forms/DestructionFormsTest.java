package nl.beslisspoor.query.forms;

import static nl.beslisspoor.events.catalogue.DestructionGround.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.query.file.PagesRig;
import nl.beslisspoor.query.file.PagesTest;
import nl.beslisspoor.query.file.SpokenDoor;
import nl.beslisspoor.query.table.Account;
import nl.beslisspoor.query.table.Destroying;
import nl.beslisspoor.query.table.Noor;
import nl.beslisspoor.query.table.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** The forms on destroying, on a log of their own. */
@PagesTest
@TestPropertySource(properties = "test.log=destroying")
class DestructionFormsTest {
  private static final String ASK = "/vernietigingen/nieuw";
  private static final String DECIDED = "/vernietigingen/" + Story.id("c");
  private static final String REQUESTED = "/vernietigingen/" + Story.id("r");

  @Autowired MockMvc mvc;
  @Autowired PagesRig.FilledLog log;
  @Autowired SpokenDoor door;

  private FormClient at;

  @BeforeEach
  void tell() {
    at = new FormClient(mvc);
    log.accounts("pro", "officer");
    log.tell(
        Noor.story()
            .then(Destroying.asked("r", "noor", "2026-05-01", REQUEST, Destroying.PART))
            .then(Destroying.asked("c", "noor", "2026-05-01", REQUEST, Destroying.PART))
            .then(Destroying.decided("c", "c-decided", "2026-05-02T12:00:00Z"))
            .added("officer", "Olga Officier", null, Relation.PROFESSIONAL)
            .assigned(
                "guard",
                "officer",
                RoleKind.DATA_PROTECTION_OFFICER,
                Story.period("2026-03-01", null),
                Account.of("d-guard", DecisionKind.ROLE_ASSIGNED, "2026-03-01T12:00:00Z")
                    .mandated("lead", RoleKind.TEAM_LEADER, "mandaatregister 7")
                    .written())
            .log());
    door.says(201, "{\"dossier\":\"%s\",\"volgnummer\":13}".formatted(Story.id("file")));
  }

  @Test
  void everyFormOpensInBothLanguages() throws Exception {
    for (var form : List.of(ASK, REQUESTED + "/besluit", REQUESTED + "/weigering")) {
      assertThat(at.page(form)).as(form).contains("Dossier van Noor");
      assertThat(at.page(form, "en")).as(form).contains("File of Noor");
    }
    assertThat(at.page(REQUESTED + "/besluit"))
        .contains("Verzoek van de jeugdige of een ouder", "contactgegevens en school", ">12<");
  }

  @Test
  void whatIsNotThereHasNoForm() throws Exception {
    for (var form :
        List.of(REQUESTED + "/anders", "/vernietigingen/" + Story.id("x") + "/besluit")) {
      assertThat(at.send(form, FormClient.decision()).getStatus()).as(form).isEqualTo(404);
    }
  }

  @Test
  void aRequestNeedsWhoAsksWhyAndWhat() throws Exception {
    assertThat(at.refused(ASK, Map.of("gevraagdOp", "ooit")))
        .contains(
            "href=\"#verzoeker\"", "href=\"#gevraagdOp\"", "href=\"#grond\"", "href=\"#wat\"");
    assertThat(at.refused(ASK, asking(Map.of("wat", "deel")))).contains("href=\"#personen\"");
    assertThat(at.refused(ASK, asking(Map.of("wat", "deel", "vastleggingen", "nul"))))
        .contains("href=\"#vastleggingen\"");
    var people = Map.of("wat", "deel", "personen", Story.id("noor").toString());
    assertThat(at.refused(ASK, asking(people))).contains("href=\"#soorten\"");
  }

  @Test
  void everythingIsAskedInOneWord() throws Exception {
    var answer = at.send(ASK, asking(Map.of("wat", "alles", "vastleggingen", "4")));
    assertThat(answer.getRedirectedUrl()).isEqualTo(FormClient.FILE + "?tot=13");
    assertThat(door.body())
        .contains("\"verzoeker\":\"" + Story.id("noor") + "\",\"gevraagdOp\":\"2026-05-01\"")
        .contains("\"grond\":\"REQUEST\",\"omvang\":{\"alles\":true}");
  }

  @Test
  void aPartNamesPeopleAndEntriesAsTheScreenCountsThem() throws Exception {
    at.send(
        ASK,
        asking(
            Map.of(
                "wat", "deel",
                "personen", Story.id("noor").toString(),
                "soorten", "CONTACT",
                "vastleggingen", "4, 12")));
    assertThat(door.body())
        .contains("\"omvang\":{\"personen\":[\"" + Story.id("noor") + "\"]")
        .contains("\"soorten\":[\"CONTACT\"],\"vastleggingen\":[4,12]");
    at.send(ASK, asking(Map.of("wat", "deel", "soorten", "CONTACT", "vastleggingen", "4")));
    assertThat(door.body()).contains("\"personen\":[],\"soorten\":[],\"vastleggingen\":[4]");
  }

  @Test
  void theTextsOfAnEntryAreFilledInFromWhereItStands() throws Exception {
    assertThat(at.page(ASK + "?gebeurtenis=11"))
        .containsPattern("name=\"vastleggingen\"[^>]*value=\"12\"")
        .containsPattern("grond-UNLAWFUL\"[^>]*checked");
  }

  @Test
  void theDoorIsToldWhatWasDecidedAndWhatStandsAgainstIt() throws Exception {
    door.says(
        201,
        "{\"dossier\":\"%s\",\"volgnummer\":13,\"besluit\":\"%s\"}"
            .formatted(Story.id("file"), Story.id("d-position")));
    assertThat(at.send(REQUESTED + "/besluit", FormClient.decision()).getRedirectedUrl())
        .startsWith("/besluiten/" + Story.id("d-position"));
    assertThat(door.body()).startsWith("{\"verantwoording\":");
    assertThat(
            at.send("officer", DECIDED + "/bevestiging", FormClient.decision()).getRedirectedUrl())
        .startsWith("/besluiten/" + Story.id("d-position"));
    assertThat(at.refused(REQUESTED + "/weigering", FormClient.decision()))
        .contains("href=\"#belang\"");
    at.send(REQUESTED + "/weigering", FormClient.decision(Map.of("belang", "Dat van haar zusje.")));
    assertThat(door.body()).contains("\"belang\":\"Dat van haar zusje.\"");
  }

  @Test
  void aRuleThatRefusesSaysWhatToDoInstead() throws Exception {
    door.says(
        409,
        """
        {"type":"urn:beslisspoor:probleem:regel","title":"Geweigerd","status":409,
         "regel":{"id":"four-eyes","versie":1}}
        """);
    var answer = at.send("officer", DECIDED + "/bevestiging", FormClient.decision());
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(FormClient.text(answer))
        .contains("Wie bevestigt, is een ander dan wie besliste", "Die moet zelf inloggen.");
  }

  @Test
  void whatWouldBeRefusedIsRefusedAtTheDoor() throws Exception {
    assertThat(at.send(REQUESTED + "/bevestiging", FormClient.decision()).getStatus())
        .as("not decided yet")
        .isEqualTo(409);
    assertThat(FormClient.text(at.get(DECIDED + "/bevestiging")))
        .contains("Iemand anders moet het bevestigen.");
    assertThat(FormClient.text(at.get(DECIDED + "/besluit"))).contains("Er is al besloten");
  }

  private static Map<String, String> asking(Map<String, String> what) {
    var form = new LinkedHashMap<String, String>();
    form.put("verzoeker", Story.id("noor").toString());
    form.put("gevraagdOp", "2026-05-01");
    form.put("grond", "REQUEST");
    form.putAll(what);
    return form;
  }
}
