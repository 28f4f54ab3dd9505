package nl.beslisspoor.bench.visiting;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.beslisspoor.query.access.FirstAdministrator;

/** Visits pages with a session and asks the API with a token, as the first administrator. */
public final class Visitor {
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
  private static final Pattern TOKEN = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");
  private static final int OK = 200;
  private static final int FOUND = 302;

  private final URI address;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .build();
  private final String token;

  public Visitor(URI address, String password) throws IOException, InterruptedException {
    this.address = address;
    signIn(password);
    token = token(password);
  }

  private void signIn(String password) throws IOException, InterruptedException {
    var page = send(request("/inloggen").GET());
    var form =
        "naam=%s&wachtwoord=%s&_csrf=%s"
            .formatted(
                FirstAdministrator.SIGN_IN_NAME,
                password,
                URLEncoder.encode(found(CSRF, page.body()), StandardCharsets.UTF_8));
    var answer =
        send(
            request("/inloggen")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    var onward = answer.headers().firstValue("Location").orElse("");
    if (answer.statusCode() != FOUND || onward.contains("inloggen")) {
      throw new IllegalStateException("signing in was refused");
    }
  }

  private String token(String password) throws IOException, InterruptedException {
    var body =
        "{\"naam\":\"%s\",\"wachtwoord\":\"%s\"}"
            .formatted(FirstAdministrator.SIGN_IN_NAME, password);
    var answer =
        send(
            request("/api/v1/tokens")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    return found(TOKEN, answer.body());
  }

  /**
   * The page or answer at a path; one of the API is asked for with the token.
   *
   * @throws IllegalStateException when it is anything but shown
   */
  public String get(String path) throws IOException, InterruptedException {
    return get(address.resolve(path));
  }

  /**
   * The same from another process that knows the session.
   *
   * @throws IllegalStateException when it is anything but shown
   */
  public String get(URI page) throws IOException, InterruptedException {
    var path = page.getPath();
    var request = HttpRequest.newBuilder(page).GET();
    if (path.startsWith("/api/")) {
      request.header("Authorization", "Bearer " + token);
    }
    var answer = send(request);
    if (answer.statusCode() != OK) {
      throw new IllegalStateException(path + " answers " + answer.statusCode());
    }
    return answer.body();
  }

  /** Where the same person records, through one command process. */
  public Door door(URI process) {
    return new Door(process, token);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.resolve(path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private static String found(Pattern pattern, String text) {
    var found = pattern.matcher(text);
    if (!found.find()) {
      throw new IllegalStateException("an answer lacks " + pattern);
    }
    return found.group(1);
  }
}
