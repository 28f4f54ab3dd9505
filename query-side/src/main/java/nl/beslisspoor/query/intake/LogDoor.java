package nl.beslisspoor.query.intake;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.query.access.Doors;
import nl.beslisspoor.query.access.SignedIn;
import nl.beslisspoor.query.access.Tokens;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Passes a log on to the door as it comes in, and asks the door how far it is. */
@Component
class LogDoor {
  private static final Duration ANSWER = Duration.ofSeconds(20);
  private static final Duration LONGEST = Duration.ofHours(1);
  private static final String IMPORTS = "/api/v1/importen";
  private static final int NOT_FOUND = 404;

  private final Doors doors;
  private final Tokens tokens;
  private final JsonMapper json;

  LogDoor(Doors doors, Tokens tokens, JsonMapper json) {
    this.doors = doors;
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
   * Sends a log for as long as it takes, an hour at most.
   *
   * @param id by which its progress can be asked meanwhile
   * @param system its name, blank for the log's own
   * @throws NoAnswer when it was not taken or the way broke; what was recorded stays
   */
  ImportStand send(SignedIn who, UUID id, String system, InputStream log) throws NoAnswer {
    var path =
        system.isBlank()
            ? IMPORTS
            : IMPORTS + "?bron=" + URLEncoder.encode(system.strip(), StandardCharsets.UTF_8);
    try {
      return read(doors.sendOnce(path, () -> carrying(log, who, id), LONGEST))
          .orElseThrow(() -> new NoAnswer(null));
    } catch (IOException e) {
      throw new NoAnswer(e);
    }
  }

  /** Empty when no door knows it for this person. */
  Optional<ImportStand> find(SignedIn who, UUID id) throws NoAnswer {
    try {
      return read(doors.find(IMPORTS + "/" + id, () -> request(who).GET(), ANSWER));
    } catch (IOException e) {
      throw new NoAnswer(e);
    }
  }

  private HttpRequest.Builder carrying(InputStream log, SignedIn who, UUID id) {
    return request(who)
        .header("Content-Type", "application/octet-stream")
        .header("Idempotency-Key", id.toString())
        .POST(HttpRequest.BodyPublishers.ofInputStream(() -> log));
  }

  private HttpRequest.Builder request(SignedIn who) {
    return HttpRequest.newBuilder()
        .header("Accept", "application/json")
        .header("Authorization", "Bearer " + tokens.forForm(who));
  }

  private Optional<ImportStand> read(HttpResponse<byte[]> answer) throws NoAnswer {
    if (answer.statusCode() == NOT_FOUND) {
      return Optional.empty();
    }
    if (answer.statusCode() >= 300) {
      throw new NoAnswer(null);
    }
    return Optional.of(json.readValue(answer.body(), ImportStand.class));
  }
}
