package nl.beslisspoor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.io.FileUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The real jar as a real process, on a free port and a data directory of its own. Give one to a
 * test class with {@code @AutoClose static final RunningProduct product = RunningProduct.start();},
 * or use {@link #shared()} when other tests' data do not matter.
 */
public final class RunningProduct implements AutoCloseable {
  public static final String ADMINISTRATOR = "beheer";
  public static final String PASSWORD = "een-lang-wachtwoord-voor-tests-7";

  private static final Pattern READY = Pattern.compile("Beslisspoor is ready: (http://\\S+)");

  private final HttpClient http = HttpClient.newHttpClient();
  private final JarProcess process;
  private final Path data;
  private final boolean temporary;
  private final URI address;

  private RunningProduct(JarProcess process, Path data, boolean temporary) {
    this.process = process;
    this.data = data;
    this.temporary = temporary;
    this.address = URI.create(process.awaitLine(READY));
  }

  private static final class Shared {
    private static final RunningProduct PRODUCT = start();

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(PRODUCT::close));
    }
  }

  /** One for all test classes of this run. */
  public static RunningProduct shared() {
    return Shared.PRODUCT;
  }

  /** Ready, empty, with the administrator's password given; its data goes when it is closed. */
  public static RunningProduct start() {
    try {
      var data = Files.createTempDirectory("beslisspoor");
      return new RunningProduct(launch(data, Map.of(), List.of()), data, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ready, on a data directory that stays when it is closed. */
  public static RunningProduct on(Path data, Map<String, String> environment, String... arguments) {
    return new RunningProduct(launch(data, environment, List.of(arguments)), data, false);
  }

  /**
   * As {@link #on}, where somebody made the first start before.
   *
   * @param data is not there yet
   */
  public static RunningProduct begun(
      Path data, Map<String, String> environment, String... arguments) {
    FirstStart.copyTo(data);
    return on(data, environment, arguments);
  }

  /** Starts without waiting for anything. */
  static JarProcess launch(Path data, Map<String, String> environment, List<String> arguments) {
    var all = new ArrayList<>(List.of("serve", "--port", "0", "--data", data.toString()));
    all.addAll(arguments);
    var variables = new HashMap<>(Map.of("BESLISSPOOR_ADMIN_PASSWORD", PASSWORD));
    variables.putAll(environment);
    return JarProcess.run(variables, all);
  }

  /** Such as {@code http://127.0.0.1:40123/}. */
  public URI address() {
    return address;
  }

  public Path data() {
    return data;
  }

  /** Everything it wrote so far, both streams. */
  public String output() {
    return process.output();
  }

  public ProcessHandle process() {
    return process.handle();
  }

  /** A bearer token of the first administrator, who holds every role. */
  public String token() {
    var answer =
        send(
            request("/api/v1/tokens")
                .header("Content-Type", "application/json")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "{\"naam\":\"%s\",\"wachtwoord\":\"%s\"}"
                            .formatted(ADMINISTRATOR, PASSWORD))));
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    return answer.body().replaceAll("(?s).*\"token\"\\s*:\\s*\"([^\"]+)\".*", "$1");
  }

  /** A request to a path of this product, to be completed and given to {@link #send}. */
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.resolve(path));
  }

  public HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  /** What the API answers to what was recorded; fails when it was not. */
  JsonNode record(String token, String path, String body) {
    var answer =
        send(
            request("/api/v1" + path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return JsonMapper.shared().readTree(answer.body());
  }

  /** Redirects are not followed. */
  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** As a power cut would end it, but for the database server, which it leaves behind. */
  public void kill() {
    process.kill();
  }

  /** As an administrator ends it: asks, and waits until it is gone. */
  public int stop() {
    return process.stop();
  }

  @Override
  public void close() {
    process.stop();
    if (temporary) {
      FileUtils.deleteQuietly(data.toFile());
    }
  }
}
