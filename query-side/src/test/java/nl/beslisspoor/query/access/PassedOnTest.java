package nl.beslisspoor.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** One door breaks off whatever it is asked, the other answers. */
class PassedOnTest {
  private record Asked(String what, String body, Headers headers) {}

  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final List<String> broken = new CopyOnWriteArrayList<>();
  private HttpServer answering;
  private HttpServer breaking;

  @BeforeEach
  void open() throws IOException {
    answering = server();
    answering.createContext("/", this::answer);
    breaking = server();
    breaking.createContext("/", this::breakOff);
  }

  @AfterEach
  void close() {
    answering.stop(0);
    breaking.stop(0);
  }

  @Test
  void a_request_goes_on_as_it_is_with_what_the_door_needs_to_know() throws Exception {
    to(answering)
        .perform(
            post("/api/v1/dossiers/7/personen?stil=ja")
                .header("Authorization", "Bearer abc")
                .header("Idempotency-Key", "k1")
                .header("Accept-Language", "nl")
                .header("Cookie", "SESSION=secret")
                .header("X-Forwarded-For", "203.0.113.7")
                .contentType("application/json")
                .content("{\"naam\":\"Noor\"}"))
        .andExpect(status().isCreated());

    var only = asked.getFirst();
    assertThat(only.what()).isEqualTo("POST /api/v1/dossiers/7/personen?stil=ja");
    assertThat(only.body()).isEqualTo("{\"naam\":\"Noor\"}");
    assertThat(only.headers().getFirst("Authorization")).isEqualTo("Bearer abc");
    assertThat(only.headers().getFirst("Idempotency-Key")).isEqualTo("k1");
    assertThat(only.headers().getFirst("Accept-Language")).isEqualTo("nl");
    assertThat(only.headers()).doesNotContainKeys("Cookie", "X-forwarded-for");
  }

  @Test
  void the_doors_answer_comes_back_as_it_is_without_what_is_its_own() throws Exception {
    to(answering)
        .perform(delete("/api/v1/accounts/7").header("Idempotency-Key", "k1"))
        .andExpect(status().isCreated())
        .andExpect(content().contentType("application/problem+json"))
        .andExpect(content().string("{\"dossier\":\"7\"}"))
        .andExpect(header().string("Location", "/api/v1/dossiers/7"))
        .andExpect(header().string("Beslisspoor-Recorded", "7 0"))
        .andExpect(header().doesNotExist("Server"));
  }

  @Test
  void under_a_key_the_next_door_is_asked_when_one_breaks_off() throws Exception {
    var both = to(breaking, answering);
    for (var key : List.of("k1", "k2")) {
      both.perform(post("/api/v1/dossiers").header("Idempotency-Key", key).content("{}"))
          .andExpect(status().isCreated());
    }
    assertThat(broken).isNotEmpty();
    assertThat(asked)
        .extracting(one -> one.headers().getFirst("Idempotency-Key"))
        .containsExactly("k1", "k2");
  }

  @Test
  void without_a_key_nothing_is_sent_again_and_the_client_is_told_to_look() throws Exception {
    to(breaking, answering)
        .perform(post("/api/v1/dossiers").content("{}"))
        .andExpect(status().isServiceUnavailable())
        .andExpect(jsonPath("$.detail").value(containsString("niet bekend")));

    assertThat(broken).containsExactly("POST /api/v1/dossiers");
    assertThat(asked).isEmpty();
  }

  @Test
  void while_no_door_can_be_reached_a_client_is_told_to_send_it_again() throws Exception {
    answering.stop(0);
    to(answering)
        .perform(post("/api/v1/dossiers").header("Idempotency-Key", "k1").content("{}"))
        .andExpect(status().isServiceUnavailable())
        .andExpect(jsonPath("$.detail").value(containsString("niets dubbel")));
  }

  @Test
  void a_process_log_goes_on_while_it_comes_in_and_is_not_sent_again() throws Exception {
    var log = "x".repeat(700_000);
    to(answering)
        .perform(post("/api/v1/importen?bron=oud").content(log))
        .andExpect(status().isCreated());
    assertThat(asked.getFirst().what()).isEqualTo("POST /api/v1/importen?bron=oud");
    assertThat(asked.getFirst().body()).isEqualTo(log);

    to(breaking, answering)
        .perform(post("/api/v1/importen").header("Idempotency-Key", "k1").content(log))
        .andExpect(status().isServiceUnavailable());
    assertThat(asked).hasSize(1);
  }

  @Test
  void how_far_an_import_is_is_asked_of_each_door() throws Exception {
    to(breaking, answering).perform(get("/api/v1/importen/7")).andExpect(status().isCreated());
  }

  private MockMvc to(HttpServer... doors) {
    var addresses =
        List.of(doors).stream()
            .map(one -> "http://127.0.0.1:" + one.getAddress().getPort())
            .reduce((one, other) -> one + "," + other)
            .orElseThrow();
    var bounds = new Doors.Bounds(Duration.ZERO, Duration.ofSeconds(5));
    return MockMvcBuilders.standaloneSetup(new PassedOn(Doors.at(addresses, bounds))).build();
  }

  private void answer(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    asked.add(new Asked(what(exchange), body, exchange.getRequestHeaders()));
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", "application/problem+json");
    headers.set("Location", "/api/v1/dossiers/7");
    headers.set("Beslisspoor-Recorded", "7 0");
    headers.set("Server", "door");
    var answer = "{\"dossier\":\"7\"}".getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(201, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  private void breakOff(HttpExchange exchange) {
    broken.add(what(exchange));
    exchange.close();
  }

  private static String what(HttpExchange exchange) {
    return exchange.getRequestMethod() + " " + exchange.getRequestURI();
  }

  private static HttpServer server() throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
    return server;
  }
}
