package nl.beslisspoor.split;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** What a browser does without drawing: keeps cookies, follows redirects, sends forms. */
final class Browser {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final URI front;

  Browser(URI front) {
    this.front = front;
  }

  HttpResponse<String> signIn() {
    var found = TOKEN.matcher(open("/inloggen").body());
    if (!found.find()) {
      throw new AssertionError("no form to sign in");
    }
    var form =
        "_csrf=" + encoded(found.group(1)) + "&naam=beheer&wachtwoord=" + encoded(Client.PASSWORD);
    return exchange(
        HttpRequest.newBuilder(front.resolve("/inloggen"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build());
  }

  HttpResponse<String> open(String path) {
    return exchange(HttpRequest.newBuilder(front.resolve(path)).build());
  }

  /** By way of a proxy that tells how it was reached. */
  HttpResponse<String> openBy(String scheme, String path) {
    return exchange(
        HttpRequest.newBuilder(front.resolve(path)).header("X-Forwarded-Proto", scheme).build());
  }

  /** With the cookie of a session that was never begun. */
  HttpResponse<String> openWithSession(String path) {
    var cookie =
        "SESSION="
            + Base64.getEncoder().encodeToString("nooit-begonnen".getBytes(StandardCharsets.UTF_8));
    return exchange(HttpRequest.newBuilder(front.resolve(path)).header("Cookie", cookie).build());
  }

  private HttpResponse<String> exchange(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
