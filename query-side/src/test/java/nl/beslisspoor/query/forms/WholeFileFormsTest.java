package nl.beslisspoor.query.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.beslisspoor.query.file.PagesRig;
import nl.beslisspoor.query.file.PagesTest;
import nl.beslisspoor.query.file.SpokenDoor;
import nl.beslisspoor.query.table.Noor;
import nl.beslisspoor.query.table.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The forms on the network, on the file as a whole and on what was recorded. */
@PagesTest
class WholeFileFormsTest {
  @Autowired MockMvc mvc;
  @Autowired PagesRig.FilledLog log;
  @Autowired SpokenDoor door;

  private FormClient at;

  @BeforeEach
  void tell() {
    at = new FormClient(mvc);
    log.accounts("pro");
    log.tell(Noor.story().log());
    door.says(201, "{\"dossier\":\"%s\",\"volgnummer\":12}".formatted(Story.id("file")));
  }

  @Test
  void everyFormOpensInBothLanguages() throws Exception {
    for (var form :
        new String[] {
          "/netwerk/vraag",
          "/netwerk/plek",
          "/netwerk/ontbreekt",
          "/netwerk/niemand",
          "/besluit/verblijf",
          "/besluit/beperking",
          "/besluit/sluiting",
          "/besluit/heropening",
          "/verbeteringen/11",
          "/personen/" + Story.id("opa") + "/verbetering",
          "/herzieningen/" + Story.id("d-position")
        }) {
      assertThat(at.page(form)).as(form).contains("Dossier van Noor");
      assertThat(at.page(form, "en")).as(form).contains("File of Noor");
    }
  }

  @Test
  void whatIsNotInTheFileHasNoForm() throws Exception {
    for (var form :
        new String[] {
          "/netwerk/anders",
          "/besluit/anders",
          "/verbeteringen/99",
          "/herzieningen/" + Story.id("x")
        }) {
      assertThat(at.send(form, FormClient.decision()).getStatus()).as(form).isEqualTo(404);
    }
  }

  @Test
  void theWhoQuestionNeedsWhoWasAskedAndTheQuestionAndKeepsTheAnswer() throws Exception {
    var form = new LinkedHashMap<String, String>();
    assertThat(at.refused("/netwerk/vraag", form))
        .contains("href=\"#gesteld\"", "href=\"#aan\"", "href=\"#vraag\"");
    form.put("gesteld-datum", "2026-05-01");
    form.put("gesteld-tijd", "15:00");
    form.put("aan", Story.id("noor").toString());
    form.put("vraag", "Wie bel jij?");
    form.put("antwoord", "Opa.");
    assertThat(at.send("/netwerk/vraag", form).getRedirectedUrl())
        .isEqualTo(FormClient.FILE + "?tot=12");
    assertThat(door.body())
        .contains("\"gesteldOp\":\"2026-05-01T13:00:00Z\"", "\"antwoord\":\"Opa.\"");
  }

  @Test
  void aPlaceInTheNetworkNeedsAPersonAndARing() throws Exception {
    assertThat(at.refused("/netwerk/plek", Map.of("sinds", "ooit")))
        .contains("href=\"#persoon\"", "href=\"#kring\"", "href=\"#sinds\"");
    at.send(
        "/netwerk/plek",
        Map.of(
            "persoon", Story.id("opa").toString(),
            "kring", "NEAREST",
            "geeft", "PRACTICAL",
            "lieverNietVragen", "Ruzie gehad"));
    assertThat(door.body())
        .contains("\"kring\":\"NEAREST\",\"geeft\":[\"PRACTICAL\"]", "Ruzie gehad")
        .doesNotContain("band", "sinds");
  }

  @Test
  void thatThereIsNoNetworkNeedsTheQuestionsThatWereAsked() throws Exception {
    assertThat(at.refused("/netwerk/ontbreekt", Map.of("op", "2026-05-01")))
        .contains("href=\"#vragen-0-tekst\"");
    at.send(
        "/netwerk/ontbreekt",
        Map.of(
            "op", "2026-05-01",
            "aantal-vragen", "3",
            "vragen-0-tekst", "Bij wie ben je?",
            "vragen-2-tekst", "Wie kende je vroeger?"));
    assertThat(door.body()).contains("\"vragen\":[\"Bij wie ben je?\",\"Wie kende je vroeger?\"]");
  }

  @Test
  void thatNobodyIsWantedIsTheYouthsAnswerAndNeedsNoReasons() throws Exception {
    assertThat(at.page("/netwerk/niemand"))
        .containsPattern("beslissers-" + Story.id("noor") + "\"[^>]*checked");
    var form = FormClient.decision(Map.of("opnieuwVragenOp", "2026-09-01"));
    form.put("beslissers", Story.id("noor").toString());
    form.remove("redenen");
    at.send("/netwerk/niemand", form);
    assertThat(door.body()).startsWith("{\"opnieuwVragenOp\":\"2026-09-01\"");
  }

  @Test
  void aPlacementWithoutAgreementIsRefusedWithoutTheAuthorisation() throws Exception {
    assertThat(at.refused("/besluit/verblijf", FormClient.decision()))
        .contains("href=\"#soort\"", "href=\"#vanaf\"", "href=\"#gedwongen\"");
    door.says(
        409,
        "{\"type\":\"urn:beslisspoor:probleem:regel\",\"detail\":\"x\","
            + "\"regel\":{\"id\":\"authorisation-when-forced\"}}");
    var form =
        FormClient.decision(
            Map.of("soort", "FOSTER_CARE", "vanaf", "2026-05-02", "gedwongen", "ja"));
    assertThat(at.refused("/besluit/verblijf", form))
        .contains("BW 1:265b", "Vul het nummer van de machtiging in");
    assertThat(door.body()).startsWith("{\"soort\":\"FOSTER_CARE\"").contains("\"gedwongen\":true");
  }

  @Test
  void aRestrictionEndsOnADayAndNamesWhoIsCutOff() throws Exception {
    var form = FormClient.decision(Map.of("deel", "CONTACT_WITH_FAMILY", "van", "2026-05-01"));
    assertThat(at.refused("/besluit/beperking", form)).contains("href=\"#tot\"");
    form.put("tot", "2026-06-01");
    form.put("zonderContactMet", Story.id("mother").toString());
    at.send("/besluit/beperking", form);
    assertThat(door.body())
        .contains("\"zonderContactMet\":[\"" + Story.id("mother"))
        .contains("\"periode\":{\"van\":\"2026-05-01\",\"tot\":\"2026-06-01\"}");
  }

  @Test
  void closingTellsWhoStaysOrAsksWhyNobodyDoes() throws Exception {
    door.says(
        400,
        "{\"type\":\"urn:beslisspoor:probleem:toelichting-nodig\","
            + "\"regels\":[{\"id\":\"aftercare-agreed\",\"versie\":1}]}");
    assertThat(at.refused("/besluit/sluiting", FormClient.decision(Map.of("per", "2026-05-02"))))
        .contains("wie er blijft en wie gebeld mag worden")
        .contains("name=\"toelichting-aftercare-agreed\"");
    assertThat(door.body()).startsWith("{\"per\":\"2026-05-02\",\"verantwoording\"");
  }

  @Test
  void anEntryIsCorrectedByItsNumberWithWhatStoodThereInSight() throws Exception {
    assertThat(at.page("/verbeteringen/11")).contains("Opa Jan in positie gebracht");
    assertThat(at.refused("/verbeteringen/11", FormClient.decision()))
        .contains("href=\"#oorzaak\"", "href=\"#lezing\"");
    at.send(
        "/verbeteringen/11",
        FormClient.decision(Map.of("oorzaak", "WRONG_MOMENT", "lezing", "Het was 19 maart.")));
    assertThat(door.body())
        .startsWith("{\"vastlegging\":11,\"oorzaak\":\"WRONG_MOMENT\"")
        .contains("\"lezing\":\"Het was 19 maart.\"");
  }

  @Test
  void aPersonIsCorrectedFromWhatStandsThere() throws Exception {
    var form = "/personen/" + Story.id("opa") + "/verbetering";
    assertThat(at.page(form)).contains("value=\"Opa Jan\"", "value=\"1950-02-02\"");
    at.send(
        form,
        FormClient.decision(
            Map.of("naam", "Opa Johan", "relatie", "GRANDPARENT", "geboortedatum", "1951-02-02")));
    assertThat(door.body())
        .startsWith("{\"vastlegging\":3,\"naam\":\"Opa Johan\"")
        .contains("\"geboortedatum\":\"1951-02-02\"");
  }

  @Test
  void aDecisionIsRevisedByItsIdAndNobodyOverrulesAYouth() throws Exception {
    var form = FormClient.decision(Map.of("wijze", "OVERRULED", "uitkomst", "Opa praat niet mee."));
    at.send("/herzieningen/" + Story.id("d-position"), form);
    assertThat(door.body())
        .startsWith("{\"besluit\":\"" + Story.id("d-position") + "\",\"wijze\":\"OVERRULED\"");
    door.says(
        409,
        "{\"type\":\"urn:beslisspoor:probleem:regel\",\"detail\":\"x\","
            + "\"regel\":{\"id\":\"nobody-overrules\"}}");
    assertThat(at.refused("/herzieningen/" + Story.id("d-choice"), form))
        .contains("Niemand zet de keuze van een jeugdige")
        .contains("neem dan een nieuw besluit");
  }

  @Test
  void aRevisionSaysWhatIsDecidedInsteadAndWhatItLeavesToOtherDecisions() throws Exception {
    var page = "/herzieningen/" + Story.id("d-position");
    assertThat(at.page(page)).contains("Het eerste besluit is dan opzij gezet", "Dat gebeurt niet");
    assertThat(at.page(page, "en")).contains("The first decision is then set aside");
    assertThat(at.page(page))
        .containsOnlyOnce("name=\"uitkomst\"")
        .containsOnlyOnce("name=\"vraag\"");
    assertThat(at.refused(page, FormClient.decision(Map.of("wijze", "OVERRULED"))))
        .contains("href=\"#uitkomst\"", "Schrijf op wat er is besloten.");
  }

  @Test
  void aConsentIsAskedAgainFromWhatWasGiven() throws Exception {
    assertThat(at.page("/toestemmingen/nieuw?zoals=" + Story.id("consent")))
        .contains("Om mee te kunnen praten")
        .containsPattern("categorieen-SCHOOL\"[^>]*checked");
  }
}
