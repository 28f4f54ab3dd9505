package nl.beslisspoor.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.beslisspoor.query.access.FirstAdministrator;
import nl.beslisspoor.standalone.settings.Setting;
import nl.beslisspoor.standalone.settings.Settings;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;

@Command(
    name = "rehearse",
    description = {
      "Starts the product on invented data of its own, asks it a few things, and ends.",
      "For Java, which can keep the classes that are loaded meanwhile: `beslisspoor prepare`, in the"
          + " folder that holds the product extracted, runs this."
    },
    mixinStandardHelpOptions = true)
final class Rehearse implements Callable<Integer> {
  private static final List<String> ASKED =
      List.of("/actuator/health/readiness", "/inloggen", "/assets/beslisspoor.svg");

  private static final List<String> ASKED_BY_SOMEBODY =
      List.of("/api/v1/dossiers", "/api/v1/besluiten", "/api/v1/openstaand");

  private final String password = UUID.randomUUID().toString();
  private final HttpClient http = HttpClient.newHttpClient();

  @Override
  public Integer call() throws Exception {
    var data = Files.createTempDirectory("beslisspoor-rehearsal");
    try (var product = Product.serve(settings(data))) {
      var port = product.getEnvironment().getRequiredProperty("local.server.port");
      visit(URI.create("http://127.0.0.1:" + port));
    } finally {
      FileSystemUtils.deleteRecursively(data);
    }
    return 0;
  }

  private Settings settings(Path data) {
    var options =
        new EnumMap<Setting, String>(
            Map.of(
                Setting.PORT, "0",
                Setting.ADDRESS, "127.0.0.1",
                Setting.DATA, data.toString(),
                Setting.ADMIN_PASSWORD, password,
                Setting.DEMO, "true"));
    return new Settings(options, Map.of());
  }

  private void visit(URI product) throws IOException, InterruptedException {
    for (var path : ASKED) {
      answered(HttpRequest.newBuilder(product.resolve(path)));
    }
    var token =
        answered(signIn(product)).replaceAll("(?s).*\"token\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    for (var path : ASKED_BY_SOMEBODY) {
      answered(
          HttpRequest.newBuilder(product.resolve(path)).header("Authorization", "Bearer " + token));
    }
  }

  private HttpRequest.Builder signIn(URI product) {
    var body =
        "{\"naam\":\"%s\",\"wachtwoord\":\"%s\"}"
            .formatted(FirstAdministrator.SIGN_IN_NAME, password);
    return HttpRequest.newBuilder(product.resolve("/api/v1/tokens"))
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body));
  }

  private String answered(HttpRequest.Builder request) throws IOException, InterruptedException {
    var answer = http.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(
          "%s was answered with %d".formatted(answer.uri().getPath(), answer.statusCode()));
    }
    return answer.body();
  }
}
