package nl.beslisspoor.query.access;

import java.net.http.HttpClient;
import java.time.Duration;
import nl.beslisspoor.query.paper.Form;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Passes a form on to the door, in the name of whoever is signed in. The form's key goes along, so
 * sending the same form twice stores once.
 */
@Component
public class DoorClient {
  private static final Duration TOKEN = Duration.ofSeconds(60);
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration ANSWER = Duration.ofSeconds(20);

  private final RestClient door;
  private final Tokens tokens;
  private final JsonMapper json;
  private final DoorReading reading;

  @Autowired
  DoorClient(Environment environment, Tokens tokens, JsonMapper json) {
    this(environment.getProperty("beslisspoor.door-url", "http://127.0.0.1:8080"), tokens, json);
  }

  /**
   * @param address of the door, without a path
   */
  DoorClient(String address, Tokens tokens, JsonMapper json) {
    var requests =
        new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(CONNECT).build());
    requests.setReadTimeout(ANSWER);
    this.door = RestClient.builder().baseUrl(address).requestFactory(requests).build();
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
    try {
      return door.method(method)
          .uri(path)
          .contentType(MediaType.APPLICATION_JSON)
          .accept(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON)
          .headers(headers -> headers.setBearerAuth(tokens.mint(who, TOKEN).value()))
          .header("Idempotency-Key", key)
          .body(json.writeValueAsBytes(body))
          .exchange((request, response) ->
              reading.read(response.getStatusCode().value(), response.getBody().readAllBytes()));
    } catch (ResourceAccessException away) {
      return new DoorAnswer.Away();
    }
  }
}
