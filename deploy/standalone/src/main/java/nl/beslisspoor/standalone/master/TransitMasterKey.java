package nl.beslisspoor.standalone.master;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import nl.beslisspoor.events.KeysUnavailable;
import nl.beslisspoor.events.WrongKey;
import nl.beslisspoor.events.keys.MasterKey;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A key that a service keeps, which wraps and unwraps with it and never gives it out: the transit
 * secrets engine of HashiCorp Vault and OpenBao, by its documented HTTP API ({@code encrypt/:name},
 * {@code decrypt/:name}). Thread safe.
 */
final class TransitMasterKey implements MasterKey {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int ATTEMPTS = 3;
  private static final long PAUSE_MS = 200;
  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;
  private static final int TOO_MANY = 429;
  private static final int SERVER_ERROR = 500;
  private static final String REFUSED = ", look at the token, its policy and the name of the key";

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final JsonMapper json = new JsonMapper();
  private final String engine;
  private final String key;
  private final Path token;

  /**
   * @param engine where the engine is mounted, such as {@code
   *     https://vault.example:8200/v1/transit}
   * @param token a file that holds the token; read for each request, since an agent may renew it
   */
  TransitMasterKey(URI engine, String key, Path token) {
    this.engine = engine.toString().replaceAll("/+$", "");
    this.key = key;
    this.token = token;
  }

  /** The service's own versions of the key are one key to us. */
  @Override
  public String name() {
    return "transit/" + key;
  }

  @Override
  public byte[] wrap(byte[] secret) {
    var plain = Base64.getEncoder().encodeToString(secret);
    return asked("encrypt", Map.of("plaintext", plain), "ciphertext").getBytes(UTF_8);
  }

  @Override
  public byte[] unwrap(byte[] wrapped) {
    var answer = asked("decrypt", Map.of("ciphertext", new String(wrapped, UTF_8)), "plaintext");
    try {
      return Base64.getDecoder().decode(answer);
    } catch (IllegalArgumentException _) {
      throw unlike();
    }
  }

  private String asked(String what, Map<String, String> body, String field) {
    for (int attempt = 1; ; attempt++) {
      try {
        return answer(what, sent(what, body), field);
      } catch (KeysUnavailable e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
        pause(attempt);
      }
    }
  }

  private HttpResponse<String> sent(String what, Map<String, String> body) {
    try {
      var request =
          HttpRequest.newBuilder(URI.create(engine + "/" + what + "/" + key))
              .timeout(PATIENCE)
              .header("X-Vault-Token", Files.readString(token).strip())
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(json.writeValueAsString(body)))
              .build();
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw away(e.getClass().getSimpleName());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw away("interrupted");
    }
  }

  /** What the service says of an error may quote what was sent, so its code is all that is told. */
  private String answer(String what, HttpResponse<String> response, String field) {
    int status = response.statusCode();
    if (status == BAD_REQUEST && what.equals("decrypt")) {
      throw new WrongKey("the transit service did not wrap it with key " + key);
    }
    if (status != OK) {
      throw away("HTTP " + status + (status < SERVER_ERROR && status != TOO_MANY ? REFUSED : ""));
    }
    try {
      var value = json.readTree(response.body()).path("data").path(field);
      if (value.isString()) {
        return value.asString();
      }
    } catch (JacksonException _) {
      // told below
    }
    throw unlike();
  }

  private static KeysUnavailable unlike() {
    return away("it answers unlike a transit engine");
  }

  private static KeysUnavailable away(String why) {
    return new KeysUnavailable("the transit service does not wrap and unwrap now (" + why + ")");
  }

  private static void pause(int attempt) {
    try {
      Thread.sleep(PAUSE_MS * attempt);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
