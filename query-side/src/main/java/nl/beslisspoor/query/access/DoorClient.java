package nl.beslisspoor.query.access;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import nl.beslisspoor.query.paper.Form;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Passes a form on to the door, in the name of whoever is signed in. The form's key goes along, so
 * sending the same form twice stores once.
 */
@Component
public class DoorClient {
  private static final Duration ANSWER = Duration.ofSeconds(20);

  private final Doors doors;
  private final Tokens tokens;
  private final JsonMapper json;
  private final DoorReading reading;

  DoorClient(Doors doors, Tokens tokens, JsonMapper json) {
    this.doors = doors;
    this.tokens = tokens;
    this.json = json;
    this.reading = new DoorReading(json);
  }

  /** As {@link #send} with POST. */
  public DoorAnswer post(SignedIn who, String path, Object body, Form form) {
    return send(HttpMethod.POST, who, path, body, form.key());
  }

  /**
   * Sends one command. Never throws for what the door says or for a door that is away.
   *
   * @param path at the door, such as {@code /api/v1/dossiers/{id}/steunfiguren}
   * @param body what becomes the JSON body
   * @param key the idempotency key, the same for every try of one form
   */
  public DoorAnswer send(HttpMethod method, SignedIn who, String path, Object body, String key) {
    var bytes = json.writeValueAsBytes(body);
    try {
      var answer =
          doors.send(
              path,
              () -> message(method, who, HttpRequest.BodyPublishers.ofByteArray(bytes), key),
              ANSWER);
      return reading.read(answer.statusCode(), answer.body());
    } catch (IOException away) {
      return new DoorAnswer.Away();
    }
  }

  private HttpRequest.Builder message(
      HttpMethod method, SignedIn who, HttpRequest.BodyPublisher body, String key) {
    return HttpRequest.newBuilder()
        .method(method.name(), body)
        .header("Content-Type", MediaType.APPLICATION_JSON_VALUE)
        .header(
            "Accept",
            MediaType.APPLICATION_JSON_VALUE + ", " + MediaType.APPLICATION_PROBLEM_JSON_VALUE)
        .header("Authorization", "Bearer " + tokens.forForm(who))
        .header("Idempotency-Key", key);
  }
}
