package nl.beslisspoor.command.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.StreamingHttpOutputMessage;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@AtTheDoor
class ImportsDoorTest {

  @LocalServerPort private int port;

  private record Reply(HttpStatusCode status, String location, JsonNode body) {
    long number(String field) {
      return body.required(field).asLong();
    }
  }

  @Test
  void a_log_is_recorded_and_told_again_adds_nothing() {
    var log = log(trace("again-1") + trace("again-2"));

    var first = post(UUID.randomUUID(), log);
    assertThat(first.status().value()).isEqualTo(201);
    assertThat(first.number("toegevoegd")).isEqualTo(2);
    assertThat(first.body().required("bron").asString()).isEqualTo("zaaksysteem");

    var second = post(UUID.randomUUID(), log);
    assertThat(second.number("toegevoegd")).isZero();
    assertThat(second.number("ongewijzigd")).isEqualTo(2);
  }

  @Test
  void what_is_skipped_is_told_with_its_place_and_its_rule() {
    var log = log("<trace><string key='concept:name' value='odd'/></trace>" + trace("odd-2"));

    var reply = post(UUID.randomUUID(), log);

    assertThat(reply.number("overgeslagen")).isEqualTo(1);
    var fault = reply.body().required("fouten").required(0);
    assertThat(fault.required("verloop").asLong()).isEqualTo(1);
    assertThat(fault.required("naam").asString()).isEqualTo("odd");
    assertThat(fault.required("regel").asString()).isEqualTo("trace-has-events");
    assertThat(fault.required("zin").asString()).isEqualTo("Een verloop heeft minstens één stap.");
  }

  @Test
  void a_log_that_breaks_off_is_answered_with_what_came_before() {
    var reply = post(UUID.randomUUID(), ("<log>" + trace("cut-1") + "<tra").getBytes());

    assertThat(reply.status().value()).isEqualTo(201);
    assertThat(reply.number("toegevoegd")).isEqualTo(1);
    assertThat(reply.body().required("afgebroken").required("regel").asString())
        .isEqualTo("log-is-whole");
  }

  @Test
  void progress_is_told_while_the_log_is_still_being_sent() throws Exception {
    var id = UUID.randomUUID();
    var sendOn = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var reply = threads.submit(() -> post(id, out -> sendInTwo(out, sendOn)));
      Awaitility.await().until(() -> get(id).status().value() == 200);
      Awaitility.await().until(() -> get(id).number("verlopen") > 0);
      assertThat(get(id).body().required("staat").asString()).isEqualTo("LOOPT");
      assertThat(post(id, log("")).status().value()).isEqualTo(409);

      sendOn.countDown();
      assertThat(reply.get().number("toegevoegd")).isEqualTo(2_001);
      assertThat(get(id).body().required("staat").asString()).isEqualTo("KLAAR");
      assertThat(reply.get().location()).isEqualTo("/api/v1/importen/" + id);
    } finally {
      sendOn.countDown();
    }
  }

  @Test
  void only_administrators_import() {
    var reply =
        http("PROFESSIONAL")
            .post()
            .uri("/importen")
            .contentType(MediaType.APPLICATION_XML)
            .body(log(trace("no")))
            .exchange((request, answer) -> answer.getStatusCode().value());

    assertThat(reply).isEqualTo(403);
  }

  @Test
  void another_kind_of_body_is_refused() {
    var reply =
        http("ADMINISTRATOR")
            .post()
            .uri("/importen")
            .contentType(MediaType.APPLICATION_JSON)
            .body("{}")
            .exchange((request, answer) -> answer.getStatusCode().value());

    assertThat(reply).isEqualTo(415);
  }

  @Test
  void an_import_that_nobody_started_is_not_found() {
    assertThat(get(UUID.randomUUID()).status().value()).isEqualTo(404);
  }

  /** Enough for the buffers on the way to pass on the first part. */
  private static void sendInTwo(OutputStream out, CountDownLatch sendOn) throws IOException {
    out.write("<log>".getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < 2_000; i++) {
      out.write(trace("sent-" + i).getBytes(StandardCharsets.UTF_8));
    }
    out.flush();
    try {
      sendOn.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    out.write((trace("sent-last") + "</log>").getBytes(StandardCharsets.UTF_8));
  }

  private Reply get(UUID id) {
    return http("ADMINISTRATOR").get().uri("/importen/" + id).exchange(ImportsDoorTest::reply);
  }

  private Reply post(UUID id, Object body) {
    return http("ADMINISTRATOR")
        .post()
        .uri("/importen?bron=zaaksysteem")
        .header("Idempotency-Key", id.toString())
        .contentType(MediaType.APPLICATION_XML)
        .body(body)
        .exchange(ImportsDoorTest::reply);
  }

  private Reply post(UUID id, StreamingHttpOutputMessage.Body body) {
    return http("ADMINISTRATOR")
        .post()
        .uri("/importen?bron=zaaksysteem")
        .header("Idempotency-Key", id.toString())
        .contentType(MediaType.APPLICATION_XML)
        .body(body)
        .exchange(ImportsDoorTest::reply);
  }

  private static Reply reply(
      org.springframework.http.HttpRequest request,
      RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse answer)
      throws IOException {
    var bytes = answer.getBody().readAllBytes();
    var body =
        bytes.length == 0 ? JsonMapper.shared().nullNode() : JsonMapper.shared().readTree(bytes);
    return new Reply(answer.getStatusCode(), answer.getHeaders().getFirst("Location"), body);
  }

  private RestClient http(String role) {
    return RestClient.builder()
        .baseUrl("http://localhost:" + port + "/api/v1")
        .defaultHeader("X-Role", role)
        .build();
  }

  private static byte[] log(String traces) {
    return ("<log>" + traces + "</log>").getBytes(StandardCharsets.UTF_8);
  }

  private static String trace(String name) {
    return "<trace><string key='concept:name' value='%s'/>".formatted(name)
        + "<event><string key='concept:name' value='x'/>"
        + "<date key='time:timestamp' value='2026-05-03T14:30:00+02:00'/></event></trace>";
  }
}
