package nl.beslisspoor.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that talks to the front, signed in as the administrator. */
final class Client {
  static final String PASSWORD = "een-lang-wachtwoord-voor-tests-7";

  private static final JsonMapper JSON = JsonMapper.shared();

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI api;
  private final String token;

  private Client(URI api, String token) {
    this.api = api;
    this.token = token;
  }

  /** The same person at one process. */
  Client at(URI process) {
    return new Client(process.resolve("/api/v1"), token);
  }

  /** Sends a process log for as long as that takes. */
  HttpResponse<String> send(SlowLog log) {
    return exchange(
        request("/importen")
            .header("Content-Type", "application/octet-stream")
            .header("Idempotency-Key", key())
            .POST(BodyPublishers.ofInputStream(() -> log)));
  }

  /** What the door said of one thing recorded. */
  record Stored(String file, long sequence, boolean repeated) {}

  Client(URI front) {
    this.api = front.resolve("/api/v1");
    var answer =
        exchange(
            HttpRequest.newBuilder(URI.create(api + "/tokens"))
                .header("Content-Type", "application/json")
                .POST(
                    BodyPublishers.ofString(
                        "{\"naam\":\"beheer\",\"wachtwoord\":\"" + PASSWORD + "\"}")));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    this.token = json(answer).required("token").asString();
  }

  /** Opens a file, once under that key however often it is sent. */
  Stored open(String key) {
    return stored(send("/dossiers", key, OPENING));
  }

  /** Brings a person into a file, once under that key however often it is sent. */
  Stored bring(String file, String name, String key) {
    return stored(sendPerson(file, name, key));
  }

  HttpResponse<String> sendPerson(String file, String name, String key) {
    var body =
        "{\"naam\":\"%s\", \"relatie\":\"TEACHER_OR_COACH\", \"geboortedatum\":\"1988-06-01\"}";
    return send("/dossiers/" + file + "/personen", key, body.formatted(name));
  }

  HttpResponse<String> send(String path, String key, String body) {
    return exchange(
        request(path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(body)));
  }

  JsonNode ask(String path) {
    var answer = get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return json(answer);
  }

  /**
   * Whatever the answer is.
   *
   * @throws UncheckedIOException when there is none
   */
  HttpResponse<String> get(String path) {
    return exchange(request(path).GET());
  }

  static String key() {
    return UUID.randomUUID().toString();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(api + path))
        .timeout(Duration.ofSeconds(30))
        .header("Authorization", "Bearer " + token);
  }

  private HttpResponse<String> exchange(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Fails unless it was recorded. */
  static Stored stored(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    var said = json(answer);
    return new Stored(
        said.required("dossier").asString(),
        said.required("volgnummer").asLong(),
        said.required("herhaald").asBoolean());
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JSON.readTree(answer.body());
  }

  private static final String OPENING =
      """
      {"naam":"Noor", "geboortedatum":"2012-01-15", "kader":"VOLUNTARY", "verblijf":"AT_HOME",
       "verantwoording":{"beslotenOp":"2026-03-01T10:00:00+01:00",
         "redenen":"Aanmelding door de school.", "toelichtingen":{
           "professional-weighs-alternatives":"Er viel niets te kiezen.",
           "professional-names-basis":"De school vroeg het."}}}
      """;
}
