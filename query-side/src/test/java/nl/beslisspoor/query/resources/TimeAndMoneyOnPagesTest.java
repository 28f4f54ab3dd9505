package nl.beslisspoor.query.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import nl.beslisspoor.query.access.Role;
import nl.beslisspoor.query.file.PagesRig;
import nl.beslisspoor.query.file.PagesTest;
import nl.beslisspoor.query.file.SpokenDoor;
import nl.beslisspoor.query.table.Resourcing;
import nl.beslisspoor.query.table.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** Time, money and backing on the page of a file, in its forms, and as questions. */
@PagesTest
@TestPropertySource(properties = "test.log=life")
class TimeAndMoneyOnPagesTest {
  private static final String WORD = "resourced";
  private static final String FILE = "/dossiers/" + Story.id(WORD);
  private static final String HERE = FILE + "/tijd-en-geld";
  private static final String BUS = HERE + "/" + Story.id(WORD + "-bus");
  private static final String BACKING = HERE + "/" + Story.id(WORD + "-back");
  private static final String QUESTION =
      "/vragen/tijd-geld-en-rugdekking?dossier=" + Story.id(WORD);

  @Autowired MockMvc mvc;
  @Autowired PagesRig.FilledLog log;
  @Autowired SpokenDoor door;

  @BeforeEach
  void tell() {
    log.accounts("pro", "lead");
    log.tell(Resourcing.story(WORD).log());
    door.says(201, "{\"dossier\":\"%s\",\"volgnummer\":9}".formatted(Story.id(WORD)));
  }

  @Test
  void theFileTellsWhatItTookAndWhatWasAsked() throws Exception {
    assertThat(page(FILE, "nl"))
        .contains("2 keer, samen 75 minuten", "€ 9,00 toegekend, € 5,00 betaald")
        .contains("Reiskosten: € 12,50", "deels toegekend", "Tijd: 120 minuten", "geweigerd")
        .contains("Petra Prof had contact met Opa Jan", "Geweigerd aan Petra Prof: tijd")
        .contains("Deels toegekend aan Opa Jan: reiskosten, € 9,00 van € 12,50")
        .contains(BUS + "/betaling", BACKING + "/toekenning", BACKING + "/weigering");
    assertThat(page(FILE, "en"))
        .contains("2 times, 75 minutes in all", "€9.00 granted, €5.00 paid")
        .contains("Granted to Opa Jan in part: travel costs, €9.00 of €12.50");
    assertThat(page(FILE + "?bekend=2026-03-06", "nl")).contains("1 keer, samen 45 minuten");
  }

  @Test
  void whatNobodyDecidedAndWhatIsNotPaidStandsOpenWithSinceWhen() throws Exception {
    assertThat(page("/werklijst?dag=2026-04-01", "nl"))
        .contains("Gevraagd om tijd, kosten of rugdekking", "Toegekende kosten nog niet betaald")
        .contains(BACKING + "/toekenning", BUS + "/betaling");
  }

  @Test
  void theDecisionTellsWhatWasAskedAndWhatIsGranted() throws Exception {
    assertThat(page("/besluiten/" + Story.id(WORD + "-part"), "nl"))
        .contains("Reiskosten", "€ 12,50", "€ 9,00");
    assertThat(page("/besluiten/" + Story.id(WORD + "-no"), "en")).contains("120 minutes");
  }

  @Test
  void theQuestionWhoRefusedIsAnsweredOnBothAxes() throws Exception {
    assertThat(page(QUESTION + "&stand=REFUSED", "nl"))
        .contains("1 antwoord", "Geweigerd door Carla Leider", "Omdat het past.")
        .contains("/besluiten/" + Story.id(WORD + "-no"));
    assertThat(page(QUESTION + "&stand=REFUSED&bekend=2026-03-06", "nl"))
        .contains("Niets gevonden");
    assertThat(page(QUESTION + "&stand=OPEN&dag=2026-03-08", "en")).contains("2 answers");
    assertThat(page("/vragen/tijd-met-het-netwerk", "nl"))
        .contains("2 keer, samen 75 minuten", "per organisatie");
  }

  @Test
  void theApiAnswersWithTheEventsBehindIt() throws Exception {
    assertThat(page("/api/v1/middelen?stand=REFUSED&dossier=" + Story.id(WORD), "nl"))
        .contains("\"besluit\":\"" + Story.id(WORD + "-no"), "\"rustOp\":[{\"logIndex\":");
    assertThat(page("/api/v1" + FILE + "/netwerkcontacten", "nl")).contains("\"minuten\":45");
    assertThat(page("/api/v1" + FILE + "/middelen?bekendOp=2026-03-06", "nl"))
        .contains("OPEN")
        .doesNotContain("REFUSED");
    assertThat(page("/api/v1/tijd-en-geld/dossiers?dossier=" + Story.id(WORD), "nl"))
        .contains("\"minuten\":75", "\"betaaldeCenten\":500");
    assertThat(page("/api/v1/tijd-en-geld/organisaties", "nl"))
        .contains(Story.ORGANISATION.toString());
  }

  @Test
  void everyFormAsksInBothLanguagesAndTellsWhatIsMissing() throws Exception {
    for (var form : forms().toList()) {
      assertThat(page(form, "nl")).contains("Noor");
      assertThat(page(form, "en")).contains("<html lang=\"en\"").doesNotContain("??");
      assertThat(send(form, Map.of()).getStatus()).as(form).isEqualTo(422);
    }
    assertThat(response(HERE + "/iets", "nl").getStatus()).isEqualTo(404);
    assertThat(response(HERE + "/" + Story.id("x") + "/toekenning", "nl").getStatus())
        .isEqualTo(404);
  }

  @Test
  void aContactIsSentAsItWasFilledIn() throws Exception {
    send(
        HERE + "/contact",
        Map.of(
            "op", "2026-03-19", "minuten", "30", "door", id("pro"), "met", id("opa"), "doel", "X"));
    assertThat(door.body())
        .isEqualTo(
            "{\"op\":\"2026-03-19\",\"minuten\":30,\"door\":\"%s\",\"met\":[\"%s\"],\"doel\":\"X\"}"
                .formatted(id("pro"), id("opa")));
  }

  @Test
  void moneyIsFilledInAsPeopleWriteIt() throws Exception {
    send(
        HERE + "/verzoek",
        Map.of(
            "soort",
            "TRAVEL",
            "hoeveel",
            "12,5",
            "vrager",
            id("opa"),
            "gevraagdOp",
            "2026-03-19",
            "waarvoor",
            "Bus"));
    var ask =
        Map.of(
            "soort",
            "TRAVEL",
            "hoeveel",
            "12,50",
            "vrager",
            id("opa"),
            "gevraagdOp",
            "2026-03-19",
            "waarvoor",
            "Bus");
    send(HERE + "/verzoek", ask);
    assertThat(door.body()).contains("\"hoeveel\":1250");
    assertThat(page(BUS + "/betaling", "nl")).contains("value=\"4,00\"", "€ 4,00");
    send(BUS + "/betaling", Map.of("betaaldOp", "2026-03-20", "centen", "4.00"));
    assertThat(door.body()).isEqualTo("{\"betaaldOp\":\"2026-03-20\",\"centen\":400}");
  }

  private static Stream<String> forms() {
    return Stream.of(
        HERE + "/contact",
        HERE + "/verzoek",
        BACKING + "/toekenning",
        BACKING + "/weigering",
        BUS + "/betaling");
  }

  private static String id(String word) {
    return Story.id(word).toString();
  }

  private MockHttpServletResponse send(String address, Map<String, String> form) throws Exception {
    var request =
        post(address)
            .with(PagesRig.as("pro", Role.PROFESSIONAL))
            .with(SecurityMockMvcRequestPostProcessors.csrf());
    form.forEach(request::param);
    return mvc.perform(request).andReturn().getResponse();
  }

  private String page(String address, String language) throws Exception {
    var answer = response(address, language);
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse response(String address, String language) throws Exception {
    var request =
        get(address)
            .with(PagesRig.as("pro", Role.PROFESSIONAL, Role.SUPERVISOR))
            .cookie(new Cookie("taal", language));
    return mvc.perform(request).andReturn().getResponse();
  }
}
