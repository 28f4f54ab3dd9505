package nl.beslisspoor.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.beslisspoor.standalone.Ports;
import nl.beslisspoor.standalone.settings.ProcessRole;
import nl.beslisspoor.standalone.settings.Setting;

/** The product as a JVM of its own on a given database, on a port that stays the same. */
final class Product implements AutoCloseable {
  static final String PSEUDONYM_KEY = "sleutel-alleen-voor-proeven-0123456789";

  static final String MASTER_KEY = "hoofdsleutel-alleen-voor-proeven-0123";

  /** Always the same: a frozen state was sealed with it. */
  private static final String SEAL_KEY =
      "PRIVATE+KEY+jeugdzorg.example/dossiers+1f510489"
          + "+Ab18vApNZjHSwnkMJo3ALrX7eYtnpX/C/Q/YOPT7pRtq";

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration GLANCE = Duration.ofMillis(20);
  private static final List<String> OPTIONS =
      List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private final String name;
  private final Map<String, String> environment;
  private final Path log;
  private final int port = Ports.free();
  private final HttpClient http = HttpClient.newHttpClient();
  private Process process;

  private Product(String name, Map<String, String> environment, Path log) {
    this.name = name;
    this.environment = environment;
    this.log = log;
  }

  /** All of it in one process, not begun yet. */
  static Product of(Postgres server, Path directory) {
    return on(server, server.url(), ProcessRole.ALL, "product", directory);
  }

  /**
   * Not begun yet.
   *
   * @param url as this process is to be given it
   * @param directory where its output goes to, in a file of that name
   */
  static Product on(Postgres server, String url, ProcessRole role, String name, Path directory) {
    var environment = new HashMap<String, String>();
    put(environment, Setting.JDBC_URL, url);
    put(environment, Setting.ROLE, role.word());
    put(environment, Setting.MIGRATOR_USER, server.migrator().user());
    put(environment, Setting.MIGRATOR_PASSWORD, server.migrator().password());
    put(environment, Setting.APPLICATION_USER, server.application().user());
    put(environment, Setting.APPLICATION_PASSWORD, server.application().password());
    put(environment, Setting.ADMIN_PASSWORD, Client.PASSWORD);
    put(environment, Setting.TOKEN_SECRET, "geheim-alleen-voor-proeven-0123456789");
    put(environment, Setting.PSEUDONYM_KEY, PSEUDONYM_KEY);
    put(environment, Setting.MASTER_KEY, MASTER_KEY);
    put(environment, Setting.SEAL_KEY, SEAL_KEY);
    put(environment, Setting.SEAL_DIRECTORY, directory.resolve("seal").toString());
    put(environment, Setting.DATA, directory.resolve(name).toString());
    return new Product(name, environment, directory.resolve(name + ".log"));
  }

  /** With a database of its own in that directory, and the keys of the others. */
  static Product embedded(Path data) {
    return new Product("embedded", new HashMap<>(), Path.of(data + ".log"))
        .with(Setting.PSEUDONYM_KEY, PSEUDONYM_KEY)
        .with(Setting.MASTER_KEY, MASTER_KEY)
        .with(Setting.SEAL_KEY, SEAL_KEY)
        .with(Setting.DATA, data.toString());
  }

  private static void put(Map<String, String> environment, Setting setting, String value) {
    environment.put(setting.variable(), value);
  }

  Product with(Setting setting, String value) {
    put(environment, setting, value);
    return this;
  }

  /** Begins and waits until it is ready. */
  Product start() {
    begin();
    awaitReady();
    return this;
  }

  /** Runs another of its commands, and fails unless that ends well. */
  void run(String... command) {
    launch(List.of(command));
    awaitEnd();
    assertThat(process.exitValue()).as(said()).isZero();
  }

  void begin() {
    put(environment, Setting.PORT, Integer.toString(port));
    launch(List.of("serve"));
  }

  private void launch(List<String> arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(OPTIONS);
    command.addAll(Folder.arguments());
    command.addAll(arguments);
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(variable -> variable.startsWith("BESLISSPOOR_"));
    builder.environment().putAll(environment);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void awaitReady() {
    await(name + " is ready")
        .atMost(PATIENCE)
        .pollInterval(GLANCE)
        .failFast(() -> assertThat(process.isAlive()).as("it runs, saying: " + said()).isTrue())
        .until(this::ready);
  }

  boolean ready() {
    var asking =
        HttpRequest.newBuilder(address().resolve("/actuator/health/readiness"))
            .timeout(Duration.ofSeconds(5))
            .build();
    try {
      return http.send(asking, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  boolean alive() {
    return process != null && process.isAlive();
  }

  String name() {
    return name;
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** Everything it wrote so far, in all its lives. */
  String said() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** SIGKILL. */
  void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  @Override
  public void close() {
    if (process != null) {
      process.destroy();
      awaitEnd();
    }
  }

  private void awaitEnd() {
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
