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

/** The forms on a figure that is positioned, against a door that answers what a test tells it. */
@PagesTest
class StandingFormsTest {
  private static final String JIM = "/steunfiguren/" + Story.id("jim");
  private static final String DECIDED =
      "{\"dossier\":\"%s\",\"volgnummer\":12,\"besluit\":\"%s\"}"
          .formatted(Story.id("file"), Story.id("d-new"));

  @Autowired MockMvc mvc;
  @Autowired PagesRig.FilledLog log;
  @Autowired SpokenDoor door;

  private FormClient at;

  @BeforeEach
  void tell() {
    at = new FormClient(mvc);
    log.accounts("pro");
    log.tell(Noor.story().log());
    door.says(201, DECIDED);
  }

  @Test
  void everyFormOpensInBothLanguages() throws Exception {
    for (var step :
        new String[] {
          "evaluatieplanning", "evaluatie", "pauze", "hervatting", "beeindiging", "verklaring"
        }) {
      assertThat(at.page(JIM + "/" + step)).contains("Opa Jan", "Dossier van Noor");
      assertThat(at.page(JIM + "/" + step, "en")).contains("Opa Jan", "File of Noor");
    }
  }

  @Test
  void aFigureLeadsToWhatHasToBeDecidedNext() throws Exception {
    var answer = at.get(JIM);
    assertThat(answer.getRedirectedUrl()).isEqualTo(FormClient.FILE + JIM + "/evaluatie");
  }

  @Test
  void planningBeginsWithTheDayThatIsSetAndNeedsADay() throws Exception {
    assertThat(at.page(JIM + "/evaluatieplanning")).contains("epland voor 20 juni 2026");
    var asked = door.asked();
    assertThat(at.refused(JIM + "/evaluatieplanning", Map.of("op", "gisteren")))
        .contains("href=\"#op\"", "Vul de dag van de evaluatie in");
    assertThat(door.asked()).isEqualTo(asked);
  }

  @Test
  void aPlannedDayGoesToTheDoorWithItsReason() throws Exception {
    var answer =
        at.send(JIM + "/evaluatieplanning", Map.of("op", "2026-07-01", "reden", "Vakantie"));
    assertThat(answer.getRedirectedUrl()).startsWith("/besluiten/");
    assertThat(door.body()).isEqualTo("{\"op\":\"2026-07-01\",\"reden\":\"Vakantie\"}");
  }

  @Test
  void anEvaluationNeedsAConclusionANextDayAndReasonsAndNothingElse() throws Exception {
    var nothing = FormClient.decision();
    nothing.remove("redenen");
    assertThat(at.refused(JIM + "/evaluatie", nothing))
        .contains("href=\"#conclusie\"", "href=\"#redenen\"")
        .doesNotContain("href=\"#doel", "href=\"#tevredenheid");
    assertThat(at.refused(JIM + "/evaluatie", FormClient.decision(Map.of("conclusie", "ADJUST"))))
        .contains("href=\"#volgendeOp\"");
    at.send(
        JIM + "/evaluatie",
        FormClient.decision(Map.of("conclusie", "CONTINUE", "volgendeOp", "2026-08-01")));
    assertThat(door.body())
        .contains("\"conclusie\":\"CONTINUE\",\"volgendeOp\":\"2026-08-01\"")
        .contains("\"doelen\":[],\"vertrouwen\":[]")
        .doesNotContain("contactGaatDoor", "grond\":\"", "tevredenheid");
  }

  @Test
  void whatAnEvaluationFoundGoesAlong() throws Exception {
    var form = FormClient.decision(Map.of("conclusie", "CONTINUE", "volgendeOp", "2026-08-01"));
    form.put("aantal-doel", "2");
    form.put("doel-1-doel", "Weer naar school");
    form.put("doel-1-voortgang", "CLOSER");
    form.put("aantal-vertrouwen", "4");
    form.put("vertrouwen-0-van", Story.id("noor").toString());
    form.put("vertrouwen-0-in", Story.id("opa").toString());
    form.put("vertrouwen-0-punten", "9");
    form.put("tevredenheid", "8");
    form.put("watHelpt", "Samen eten.");
    form.put("ongewenst-0-soort", "TORN_LOYALTY");
    form.put("tegenstrijdig-0-tekst", "Moeder ziet het anders.");
    at.send(JIM + "/evaluatie", form);
    assertThat(door.body())
        .contains("\"doelen\":[{\"doel\":\"Weer naar school\",\"voortgang\":\"CLOSER\"}]")
        .contains("\"punten\":9}]", "\"tevredenheid\":8", "\"watHelpt\":\"Samen eten.\"")
        .contains("\"ongewenst\":[{\"soort\":\"TORN_LOYALTY\"}]")
        .contains("\"tegenstrijdig\":[\"Moeder ziet het anders.\"]");
  }

  @Test
  void onlyThePartsOfTheConclusionThatWasChosenAreSent() throws Exception {
    var form = FormClient.decision(Map.of("conclusie", "END", "grond", "PURPOSE_REACHED"));
    form.put("volgendeOp", "2026-08-01");
    form.put("contactGaatDoor", "ja");
    form.put("gesprekOp", "2026-05-05");
    at.send(JIM + "/evaluatie", form);
    assertThat(door.body())
        .contains("\"conclusie\":\"END\",\"grond\":\"PURPOSE_REACHED\"")
        .doesNotContain("volgendeOp", "contactGaatDoor", "gesprekOp");
    form.put("conclusie", "HOLD");
    at.send(JIM + "/evaluatie", form);
    assertThat(door.body())
        .contains("\"conclusie\":\"HOLD\",\"volgendeOp\":\"2026-08-01\",\"contactGaatDoor\":true")
        .doesNotContain("PURPOSE_REACHED");
  }

  @Test
  void aRowFilledInByHalfIsAFaultAndOneMoreRowLosesNothing() throws Exception {
    var form = FormClient.decision(Map.of("conclusie", "CONTINUE", "volgendeOp", "2026-08-01"));
    form.put("doel-0-doel", "Weer naar school");
    assertThat(at.refused(JIM + "/evaluatie", form)).contains("href=\"#doel-0-voortgang\"");
    form.put("meer", "ongewenst");
    var grown = FormClient.text(at.send(JIM + "/evaluatie", form));
    assertThat(grown).contains("ongewenst-1-soort", "Weer naar school");
  }

  @Test
  void aFaultFromTheDoorStandsAtItsFieldInTheRow() throws Exception {
    door.says(
        400,
        """
        {"type":"urn:beslisspoor:probleem:invoer","fouten":[
          {"veld":"bevindingen.vertrouwen[0].punten","wat":"Kies een getal van 1 tot en met 10."},
          {"veld":"nazorg.afspraak","wat":"Vul dit veld in."}]}
        """);
    var form = FormClient.decision(Map.of("conclusie", "CONTINUE", "volgendeOp", "2026-08-01"));
    form.put("aantal-vertrouwen", "4");
    form.put("vertrouwen-2-punten", "10");
    assertThat(at.refused(JIM + "/evaluatie", form))
        .contains("href=\"#vertrouwen-2-punten\"", "href=\"#nazorg-afspraak\"");
  }

  @Test
  void aHoldAsksWhetherTheContactGoesOnAndWhenTheTalkIs() throws Exception {
    assertThat(at.refused(JIM + "/pauze", FormClient.decision()))
        .contains("href=\"#contactGaatDoor\"");
    at.send(
        JIM + "/pauze",
        FormClient.decision(Map.of("contactGaatDoor", "ja", "gesprekOp", "2026-05-08")));
    assertThat(door.body()).startsWith("{\"contactGaatDoor\":true,\"gesprekOp\":\"2026-05-08\"");
  }

  @Test
  void aHoldThatWouldCutTheContactIsRefusedWithWhereThatBelongs() throws Exception {
    door.says(409, rule("hold-leaves-contact"));
    assertThat(at.refused(JIM + "/pauze", FormClient.decision(Map.of("contactGaatDoor", "nee"))))
        .contains("laat het contact tussen jeugdige en steunfiguur ongemoeid")
        .contains(FormClient.FILE + "/besluit/beperking");
    assertThat(door.body()).contains("\"contactGaatDoor\":false");
  }

  @Test
  void aTalkThatComesLateAsksForAnExplanationWithWhyItDoesSoHere() throws Exception {
    door.says(400, explain("talk-within-fourteen-days"));
    assertThat(at.refused(JIM + "/pauze", FormClient.decision(Map.of("contactGaatDoor", "ja"))))
        .contains("Binnen 14 dagen is er een gesprek", "Bij het gesprek staat geen dag")
        .contains("name=\"toelichting-talk-within-fourteen-days\"");
  }

  @Test
  void resumingSendsTheAccountAlone() throws Exception {
    at.send(JIM + "/hervatting", FormClient.decision());
    assertThat(door.body()).startsWith("{\"verantwoording\":{");
  }

  @Test
  void anEndNeedsAGroundAndNamesWhoStays() throws Exception {
    assertThat(at.refused(JIM + "/beeindiging", FormClient.decision())).contains("href=\"#grond\"");
    var form = FormClient.decision(Map.of("grond", "YOUTH_WISHES"));
    form.put("nazorg-blijven", Story.id("opa").toString());
    assertThat(at.refused(JIM + "/beeindiging", form)).contains("href=\"#nazorg-afspraak\"");
    form.put("nazorg-afspraak", "Opa blijft bellen.");
    at.send(JIM + "/beeindiging", form);
    assertThat(door.body())
        .contains("\"nazorg\":{\"blijven\":[\"" + Story.id("opa") + "\"],\"teBellen\":[]")
        .contains("\"afspraak\":\"Opa blijft bellen.\"");
  }

  @Test
  void whenTheYouthDecidesNobodyOwesReasons() throws Exception {
    var form = new LinkedHashMap<>(FormClient.decision(Map.of("grond", "YOUTH_WISHES")));
    form.put("beslissers", Story.id("noor").toString());
    form.remove("redenen");
    assertThat(at.send(JIM + "/beeindiging", form).getRedirectedUrl()).startsWith("/besluiten/");
  }

  @Test
  void aStatementTicksWhoHasToSignBeforehand() throws Exception {
    assertThat(at.page(JIM + "/verklaring"))
        .containsPattern("partijen-" + Story.id("noor") + "\"[^>]*checked")
        .containsPattern("partijen-" + Story.id("opa") + "\"[^>]*checked");
    var form = new LinkedHashMap<String, String>();
    form.put("partijen", Story.id("noor").toString());
    form.put("van", "2026-05-01");
    assertThat(at.refused(JIM + "/verklaring", form))
        .contains("href=\"#informatie\"", "href=\"#doel\"");
    form.put("informatie", "SCHOOL");
    form.put("doel", "Meepraten over school");
    at.send(JIM + "/verklaring", form);
    assertThat(door.body())
        .contains("\"steunfiguur\":\"" + Story.id("jim"), "\"informatie\":[\"SCHOOL\"]");
  }

  private static String rule(String id) {
    return "{\"type\":\"urn:beslisspoor:probleem:regel\",\"detail\":\"x\",\"regel\":{\"id\":\"%s\"}}"
        .formatted(id);
  }

  private static String explain(String id) {
    return "{\"type\":\"urn:beslisspoor:probleem:toelichting-nodig\",\"regels\":[{\"id\":\"%s\",\"versie\":1}]}"
        .formatted(id);
  }
}
