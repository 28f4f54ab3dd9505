package nl.beslisspoor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The questions over HTTP, about a file that came in by the door and one that was imported. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionsIT {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String LOG =
      """
      <log>
      <string key='concept:name' value='vragen'/>
      <trace><string key='concept:name' value='zaak-1'/>
      <event><string key='concept:name' value='Toets'/>
      <string key='org:resource' value='Behandelaar7'/>
      <date key='time:timestamp' value='2011-10-11T13:45:40.276+02:00'/></event>
      <event><string key='concept:name' value='Besluit'/>
      <string key='org:resource' value='Behandelaar7'/>
      <date key='time:timestamp' value='2011-10-12T13:45:40.276+02:00'/></event>
      </trace></log>
      """;

  private RunningProduct product;
  private String token;
  private String file;
  private String decision;

  @BeforeAll
  void oneFileAndOneImport(@TempDir Path directory) throws Exception {
    product = RunningProduct.shared();
    token = product.token();
    var log = Files.writeString(directory.resolve("log.xes"), LOG);
    var imported =
        JarProcess.run(
            Map.of(), List.of("import", log.toString(), "--data", product.data().toString()));
    assertThat(imported.awaitEnd()).as(imported.output()).isZero();
    var opened = read(post("/api/v1/dossiers", opening()), 201);
    file = opened.get("dossier").asString();
    decision = opened.get("besluit").asString();
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> get("/api/v1/besluiten/" + decision).statusCode() == 200);
  }

  @Test
  void one_decision_answers_with_its_whole_record() {
    var record = ask("/api/v1/besluiten/" + decision);

    assertThat(record.at("/soort/code").asString()).isEqualTo("ROLE_ASSIGNED");
    assertThat(record.at("/beslissers/0/rol/naam").asString()).isNotBlank();
    assertThat(record.at("/redenen").asString()).isEqualTo("Ik ken het gezin.");
    assertThat(record.at("/alternatieven/0/wat").asString()).isEqualTo("Een collega");
    assertThat(record.at("/dossier").asString()).isEqualTo(file);
  }

  @Test
  void every_question_about_a_file_is_answered() {
    for (var part :
        new String[] {"", "/tijdlijn", "/personen", "/rollen", "/toestemmingen", "/steunfiguren"}) {
      ask("/api/v1/dossiers/" + file + part);
    }
    assertThat(ask("/api/v1/dossiers/" + file + "/tijdlijn").at("/resultaten/0/zin").asString())
        .isEqualTo("Dossier geopend voor Noor: vrijwillig kader, thuis");
    assertThat(ask("/api/v1/dossiers/" + file + "/rollen?bekendOp=2020-01-01").at("/resultaten"))
        .isEmpty();
  }

  @Test
  void every_question_across_files_is_answered() {
    for (var question :
        new String[] {
          "dossiers",
          "besluiten",
          "standpunten",
          "alternatieven",
          "afwijkingen",
          "rollen",
          "openstaand"
        }) {
      ask("/api/v1/" + question);
    }
    assertThat(ask("/api/v1/besluiten/" + decision + "/bekend").at("/besluit/dossier").asString())
        .isEqualTo(file);
    assertThat(
            ask("/api/v1/alternatieven?dossier=" + file)
                .at("/resultaten/0/alternatief/wat")
                .asString())
        .isEqualTo("Een collega");
  }

  @Test
  void the_deeds_of_an_imported_actor_are_found_by_name_and_counted() {
    var found =
        read(
            post(
                "/api/v1/personen/zoekopdrachten",
                "{\"bron\":\"vragen\",\"naam\":\"Behandelaar7\"}"),
            200);
    var person = found.at("/resultaten/0/persoon").asString();
    var deeds = ask("/api/v1/professionals/" + person + "/verrichtingen?doel=leren&limiet=1");

    assertThat(deeds.at("/totaal").asLong()).isEqualTo(2);
    assertThat(deeds.at("/resultaten/0/geimporteerd").asBoolean()).isTrue();
    assertThat(deeds.at("/resultaten/0/besluit").isMissingNode()).isTrue();
  }

  @Test
  void without_a_purpose_nobody_learns_what_one_professional_did() {
    var person = ask("/api/v1/besluiten/" + decision).at("/vastgelegdDoor").asString();
    var answer = get("/api/v1/professionals/" + person + "/verrichtingen");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("\"doel\"");
  }

  @Test
  void what_a_youth_did_is_never_gathered() {
    var youth = ask("/api/v1/dossiers/" + file).at("/jeugdige").asString();
    var answer = get("/api/v1/professionals/" + youth + "/verrichtingen?doel=leren");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("alleen over professionals");
  }

  @Test
  void everything_that_is_wrong_is_told_at_once() {
    var answer =
        get("/api/v1/dossiers/x/tijdlijn?limiet=0&soort=ONZIN&vastgelegdVan=gisteren&onbekend=1");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    var faults = JSON.readTree(answer.body()).get("fouten");
    assertThat(faults.valueStream().map(fault -> fault.get("veld").asString()))
        .containsExactlyInAnyOrder("dossierId", "limiet", "soort", "vastgelegdVan", "onbekend");
  }

  @Test
  void what_is_not_there_is_not_found_and_nobody_unknown_asks() {
    var nowhere = "/api/v1/dossiers/00000000-0000-4000-8000-000000000000/tijdlijn";

    assertThat(get(nowhere).statusCode()).isEqualTo(404);
    assertThat(product.get("/api/v1/besluiten").statusCode()).isEqualTo(401);
  }

  private static String opening() {
    return """
    {"naam": "Noor", "geboortedatum": "2011-06-10", "kader": "VOLUNTARY",
     "verblijf": "AT_HOME",
     "verantwoording": {
       "vraag": "Wie heeft de regie?", "uitkomst": "Ik neem de regie.",
       "beslotenOp": "2026-03-02T10:00:00+01:00", "redenen": "Ik ken het gezin.",
       "alternatieven": [{"wat": "Een collega", "waaromNiet": "Die kent het gezin niet."}],
       "grondslag": [{"soort": "GUIDELINE", "verwijzing": "Samen beslissen"}]}}
    """;
  }

  private JsonNode ask(String path) {
    return read(get(path), 200);
  }

  private static JsonNode read(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return JSON.readTree(answer.body());
  }

  private HttpResponse<String> get(String path) {
    return product.send(product.request(path).header("Authorization", "Bearer " + token).GET());
  }

  private HttpResponse<String> post(String path, String body) {
    return product.send(
        product
            .request(path)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }
}
