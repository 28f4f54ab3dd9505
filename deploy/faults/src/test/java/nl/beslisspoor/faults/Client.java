package nl.beslisspoor.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that talks to the API, signed in as the administrator. */
final class Client {
  static final String PASSWORD = "een-lang-wachtwoord-voor-tests-7";

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int UNAUTHORIZED = 401;

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final URI address;
  private final Duration patience;
  private volatile String token;

  Client(URI address) {
    this(address, PATIENCE, "");
  }

  private Client(URI address, Duration patience, String token) {
    this.address = address;
    this.patience = patience;
    this.token = token;
  }

  /** The same, who gives up sooner. */
  Client within(Duration given) {
    return new Client(address, given, token);
  }

  /** The same at another process. */
  Client at(URI process) {
    return new Client(process, patience, token);
  }

  /** What came back. */
  record Answer(int status, String body) {
    JsonNode json() {
      return JSON.readTree(body);
    }

    boolean recorded() {
      return status == 201;
    }

    /** The word by which programs tell problems apart; empty when it names none. */
    String problem() {
      return body.startsWith("{") ? json().path("type").asString("").replaceAll(".*:", "") : "";
    }
  }

  /** Empty when none came: whether anything was recorded is not known then. */
  Optional<Answer> send(Request request) {
    return authorized(
        request(request.path())
            .header("Content-Type", request.type())
            .header("Idempotency-Key", request.key())
            .POST(BodyPublishers.ofString(request.body())));
  }

  Optional<Answer> get(String path) {
    return authorized(request(path).GET());
  }

  /** Fails unless it is recorded. */
  Answer record(Request request) {
    var answer = send(request).orElseThrow();
    assertThat(answer.recorded()).as(answer.body()).isTrue();
    return answer;
  }

  /** Asks again under the same key until it is recorded. */
  Answer recordAtLast(Request request) {
    return await("recorded at last")
        .atMost(PATIENCE)
        .until(() -> send(request), answer -> answer.filter(Answer::recorded).isPresent())
        .orElseThrow();
  }

  /** Fails unless it is answered. */
  JsonNode ask(String path) {
    var answer = get(path).orElseThrow();
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  private Optional<Answer> authorized(HttpRequest.Builder request) {
    var answer = exchange(request.setHeader("Authorization", "Bearer " + token));
    if (answer.filter(one -> one.status() == UNAUTHORIZED).isPresent()) {
      signIn();
      return exchange(request.setHeader("Authorization", "Bearer " + token));
    }
    return answer;
  }

  /** Leaves the token as it is when no other is given out now. */
  private void signIn() {
    var body = "{\"naam\":\"beheer\",\"wachtwoord\":\"" + PASSWORD + "\"}";
    exchange(
            request("/tokens")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)))
        .filter(answer -> answer.status() == 200)
        .ifPresent(answer -> token = answer.json().required("token").asString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.resolve("/api/v1" + path)).timeout(patience);
  }

  private Optional<Answer> exchange(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
      return Optional.of(new Answer(answer.statusCode(), answer.body()));
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
