package nl.beslisspoor.split;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.standalone.settings.ProcessRole;

/** One command or query process, on a port that stays the same when it begins again. */
public final class Side implements Part, AutoCloseable {
  /** Options that each process runs with. */
  public static final List<String> JVM =
      List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

  private static final Duration START = Duration.ofMinutes(2);

  private final String name;
  private final ProcessRole role;
  private final int port;
  private final Optional<Path> folder;
  private volatile Map<String, String> environment;
  private final Path log;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
  private JavaProcess process;

  /**
   * @param folder from which it runs, with what Java keeps there of its classes, if anything
   * @param environment what all processes of this role share
   * @param log where its output goes
   */
  Side(
      String name,
      ProcessRole role,
      int port,
      Optional<Path> folder,
      Map<String, String> environment,
      Path log) {
    this.name = name;
    this.role = role;
    this.port = port;
    this.folder = folder;
    this.environment = environment;
    this.log = log;
  }

  /** The log of the start before this one is kept beside the new one. */
  static void setAside(Path log) {
    try {
      if (Files.exists(log)) {
        var previous = log.resolveSibling(log.getFileName() + ".previous");
        Files.move(log, previous, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void begin() {
    var own = new HashMap<>(environment);
    own.put("BESLISSPOOR_PORT", Integer.toString(port));
    var options = new ArrayList<>(JVM);
    options.addAll(product());
    var command = List.of("serve", "--role", role.word());
    process =
        JavaProcess.run(
            new JavaProcess.Call(log.getParent().getParent(), options, command, own, log));
  }

  private List<String> product() {
    return folder
        .map(Side::in)
        .orElseGet(() -> JavaProcess.main("nl.beslisspoor.standalone.Beslisspoor"));
  }

  /** Options that run the product from a folder, with what Java keeps there of its classes. */
  static List<String> in(Path folder) {
    var jar = List.of("-jar", folder.resolve("beslisspoor.jar").toString());
    var cache = folder.resolve("beslisspoor.aot");
    return Files.exists(cache)
        ? Stream.concat(Stream.of("-XX:AOTCache=" + cache), jar.stream()).toList()
        : jar;
  }

  /**
   * @throws IllegalStateException when it ended, or is not ready in time
   */
  public void awaitReady() {
    await(START, this::ready);
  }

  /** Ends what it is doing, ends, and begins again. */
  public void restart() {
    process.stop();
    begin();
    awaitReady();
  }

  /** Begins again, and from now on, with other variables. */
  void restartWith(Map<String, String> variables) {
    environment = Map.copyOf(variables);
    restart();
  }

  /** What it is given. */
  Map<String, String> environment() {
    return environment;
  }

  /** As a power cut would. */
  public void kill() {
    process.kill();
  }

  @Override
  public boolean alive() {
    return process.alive();
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Path log() {
    return log;
  }

  @Override
  public synchronized void close() {
    if (process != null) {
      process.stop();
    }
  }

  /** Whether it takes requests. */
  boolean ready() {
    var asking =
        HttpRequest.newBuilder(address().resolve("/actuator/health/readiness"))
            .timeout(Duration.ofSeconds(5))
            .build();
    try {
      return http.send(asking, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
