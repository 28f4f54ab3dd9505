package nl.beslisspoor.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.beslisspoor.fixtures.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The main job over HTTP: a youth's JIM from choice to position, with a yes that an older release
 * wrote into the log, and then the questions.
 */
class JimFromChoiceToPositionIT {
  @AutoClose private static final TestDatabase DATABASE = TestDatabase.durable();

  private static final Map<String, String> CREDENTIALS =
      Map.of(
          "BESLISSPOOR_MIGRATOR_PASSWORD", TestDatabase.PASSWORD,
          "BESLISSPOOR_APPLICATION_PASSWORD", TestDatabase.PASSWORD);

  @TempDir Path data;

  private final JsonMapper json = JsonMapper.shared();
  private RunningProduct product;
  private String token;

  @Test
  void who_decided_who_was_heard_and_what_was_known_is_answered_also_after_a_restart() {
    String decision;
    try (var running = RunningProduct.on(data, CREDENTIALS, "--jdbc-url", DATABASE.jdbcUrl())) {
      signInTo(running);
      decision = positionedJim();
      answers(decision);
    }
    try (var again = RunningProduct.on(data, CREDENTIALS, "--jdbc-url", DATABASE.jdbcUrl())) {
      signInTo(again);
      answers(decision);
    }
  }

  private void signInTo(RunningProduct running) {
    product = running;
    token = running.token();
  }

  private String positionedJim() {
    var file = post("/dossiers", OPENING).required("dossier").asString();
    var coach = post("/dossiers/" + file + "/personen", COACH).required("kenmerk").asString();
    var choice = post("/dossiers/" + file + "/steunfiguren", CHOICE.formatted(coach));
    var support = choice.required("kenmerk").asString();
    saidYesInAnOlderRelease(file, support, choice.required("volgnummer").asLong() + 1);
    var seen = awaitTimeline(file, 7);
    assertThat(seen.toString()).contains("support-figure-accepted");
    return post(
            "/dossiers/" + file + "/steunfiguren/" + support + "/positionering",
            POSITION.formatted(youthOf(file), coach))
        .required("besluit")
        .asString();
  }

  private void answers(String decision) {
    var record =
        await()
            .atMost(Duration.ofSeconds(20))
            .until(
                () -> get("/besluiten/" + decision),
                answer -> answer.path("status").isMissingNode());
    assertThat(record.toString())
        .contains("CASE_DIRECTOR")
        .contains("Zij snapt mij.")
        .contains("consent-statement-signed")
        .contains("Tekenen we volgende week.");
    assertThat(get("/besluiten/" + decision + "/bekend").toString())
        .contains("support-figure-chosen");
  }

  /** A row as version 1 wrote it: it knew the day of the yes only. */
  private void saidYesInAnOlderRelease(String file, String support, long sequence) {
    var payload =
        """
        {"caseId":"%s","act":{"id":"%s","by":"%s","as":"PROFESSIONAL","at":"2026-03-03T09:00:00Z"},\
        "category":"NETWORK","support":"%s","on":"2026-03-03"}\
        """
            .formatted(file, UUID.randomUUID(), UUID.randomUUID(), support);
    JdbcClient.create(DATABASE.superuser())
        .sql(
            """
            insert into log.event (event_id, stream_type, stream_id, sequence, recorded_at,
                                   payload_type, payload_version, payload, metadata)
            values (:id, 'case', :file, :sequence, '2026-03-03T09:00:00Z',
                    'support-figure-accepted', '1', convert_to(:payload, 'UTF8'),
                    convert_to('{}', 'UTF8'))
            """)
        .param("id", UUID.randomUUID().toString())
        .param("file", file)
        .param("sequence", sequence)
        .param("payload", payload)
        .update();
  }

  private JsonNode awaitTimeline(String file, int entries) {
    return await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> get("/dossiers/" + file + "/tijdlijn"),
            timeline -> timeline.path("resultaten").size() >= entries);
  }

  private String youthOf(String file) {
    for (var person : get("/dossiers/" + file + "/personen").required("resultaten")) {
      if (person.toString().contains("\"YOUTH\"")) {
        return person.required("persoon").asString();
      }
    }
    throw new AssertionError("nobody in the file is the youth");
  }

  private JsonNode post(String path, String body) {
    return product.record(token, path, body);
  }

  private JsonNode get(String path) {
    var answer =
        product.send(
            product.request("/api/v1" + path).header("Authorization", "Bearer " + token).GET());
    return json.readTree(answer.body());
  }

  private static final String OPENING =
      """
      {"naam":"Noor","geboortedatum":"2012-01-15","kader":"VOLUNTARY","verblijf":"AT_HOME",
       "verantwoording":{"beslotenOp":"2026-03-01T10:00:00+01:00","redenen":"Aanmelding.",
         "toelichtingen":{"professional-weighs-alternatives":"Er was niets te kiezen.",
           "professional-names-basis":"Aanmelding door de school."}}}
      """;

  private static final String COACH =
      """
      {"naam":"Fleur","relatie":"TEACHER_OR_COACH","geboortedatum":"1988-06-01"}
      """;

  private static final String CHOICE =
      """
      {"steunfiguur":"%s","vorm":"jim",
       "verantwoording":{"beslotenOp":"2026-03-02T16:00:00+01:00"}}
      """;

  private static final String POSITION =
      """
      {"verantwoording":{"beslotenOp":"2026-03-10T09:00:00+01:00","redenen":"Zij kent haar goed.",
        "alternatieven":[{"wat":"Wachten","waaromNiet":"Noor wil nu."}],
        "grondslag":[{"soort":"AGREEMENT","verwijzing":"Rolafspraak van 9 maart"}],
        "gehoord":[{"partij":"%s","standpunt":"SUPPORTS","woorden":"Zij snapt mij."},
                   {"partij":"%s","standpunt":"SUPPORTS"}],
        "toelichtingen":{"consent-statement-signed":"Tekenen we volgende week."}}}
      """;
}
