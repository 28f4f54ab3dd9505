package nl.beslisspoor.query.intake;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.query.access.SignedIn;
import nl.beslisspoor.query.access.Tokens;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Passes a log on to the door as it comes in, and asks the door how far it is. */
@Component
class LogDoor {
  private static final Duration TOKEN = Duration.ofSeconds(60);
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration ANSWER = Duration.ofSeconds(20);
  private static final int NOT_FOUND = 404;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build();
  private final String imports;
  private final Tokens tokens;
  private final JsonMapper json;

  LogDoor(Environment environment, Tokens tokens, JsonMapper json) {
    var door = environment.getProperty("beslisspoor.door-url", "http://127.0.0.1:8080");
    this.imports = door + "/api/v1/importen";
    this.tokens = tokens;
    this.json = json;
  }

  /** The door did not take the log, or does not say how far it is. */
  static final class NoAnswer extends Exception {
    private static final long serialVersionUID = 1L;

    private NoAnswer(Throwable cause) {
      super("the door does not answer", cause);
    }
  }

  /**
   * Sends a log for as long as it takes.
   *
   * @param id by which its progress can be asked meanwhile
   * @param system its name, blank for the log's own
   * @throws NoAnswer when it was not taken or the way broke; what was recorded stays
   */
  ImportStand send(SignedIn who, UUID id, String system, InputStream log) throws NoAnswer {
    var address =
        system.isBlank()
            ? imports
            : imports + "?bron=" + URLEncoder.encode(system.strip(), StandardCharsets.UTF_8);
    var request =
        request(who, address)
            .header("Content-Type", "application/octet-stream")
            .header("Idempotency-Key", id.toString())
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> log));
    return answer(request).orElseThrow(() -> new NoAnswer(null));
  }

  /** Empty when the door does not know it for this person. */
  Optional<ImportStand> find(SignedIn who, UUID id) throws NoAnswer {
    return answer(request(who, imports + "/" + id).timeout(ANSWER).GET());
  }

  private HttpRequest.Builder request(SignedIn who, String address) {
    return HttpRequest.newBuilder(URI.create(address))
        .header("Accept", "application/json")
        .header("Authorization", "Bearer " + tokens.mint(who, TOKEN).value());
  }

  private Optional<ImportStand> answer(HttpRequest.Builder request) throws NoAnswer {
    try {
      var answer = http.send(request.build(), BodyHandlers.ofByteArray());
      if (answer.statusCode() == NOT_FOUND) {
        return Optional.empty();
      }
      if (answer.statusCode() >= 300) {
        throw new NoAnswer(null);
      }
      return Optional.of(json.readValue(answer.body(), ImportStand.class));
    } catch (IOException e) {
      throw new NoAnswer(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NoAnswer(e);
    }
  }
}
